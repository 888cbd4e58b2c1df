import { configuredServer, rememberKey, rememberServer, serverKey } from '../service/config.js';
import { findServer, forgetServer } from '../service/find.js';
import { ServerProblem } from '../service/server.js';
import { showDialog } from './dialog.js';
import { element } from './elements.js';
import { report } from './messages.js';

const field = { width: '100%', boxSizing: 'border-box', marginTop: '4px', padding: '4px' };

/** Asks for the address of a server, and says how to start one. */
export function chooseServer(context, then = () => {}) {
  const { ui, words } = context;
  const input = element('input', {
    type: 'url',
    value: configuredServer(),
    placeholder: 'http://127.0.0.1:8080',
    style: field,
    'aria-label': words.get('server.address'),
  });
  const how = element('p', { textContent: words.get('server.how') });
  const start = element('code', { textContent: 'journeydeck serve', style: { userSelect: 'all' } });
  const wrong = element('p', { role: 'alert', style: { color: '#b42318' } });
  const content = element('div', null, how, element('p', null, start), element('label', null, words.get('server.address'), input), wrong);
  const use = () => {
    const address = input.value.trim();
    if (address !== '' && !/^(https?:\/\/\S+|\/\S*)$/i.test(address)) {
      wrong.textContent = words.get('server.address-wrong');
      return false;
    }
    rememberServer(address);
    forgetServer();
    ui.hideDialog();
    if (address !== '') {
      then();
    }
    return false;
  };
  showDialog(ui, words.get('command.server'), content, { width: 400, height: 260 }, { text: words.get('server.use'), run: use });
}

/** Says what failed; where a server asks for a key, asks for one and does again what failed. */
export async function reportServer(context, failure, again) {
  const server = failure instanceof ServerProblem && failure.needsKey ? await findServer() : null;
  if (server) {
    askKey(context, server.address, again);
  } else {
    forgetServer();
    report(context, failure);
  }
}

function askKey({ ui, words }, address, again) {
  const input = element('input', {
    type: 'password',
    autocomplete: 'off',
    style: field,
    'aria-label': words.get('server.key'),
  });
  const wrong = serverKey(address) === '' ? '' : words.get('server.key-wrong');
  const content = element(
    'div',
    null,
    element('p', { textContent: address }),
    element('label', null, words.get('server.key'), input),
    element('p', { role: 'alert', style: { color: '#b42318' }, textContent: wrong }),
  );
  const use = () => {
    rememberKey(address, input.value.trim());
    ui.hideDialog();
    again();
    return false;
  };
  showDialog(ui, words.get('command.server'), content, { width: 400, height: 220 }, { text: words.get('server.use'), run: use });
}
