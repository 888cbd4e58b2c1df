import { mergeDiagram } from '../commands/pages.js';
import { configuredServer, rememberServer } from '../service/config.js';
import { findServer, forgetServer } from '../service/find.js';
import { sendForm } from '../service/form.js';
import { ServerProblem } from '../service/server.js';
import { showDialog } from './dialog.js';
import { element } from './elements.js';
import { report, run, tell } from './messages.js';

/** What maps can be exported to. */
export const exportFormats = ['pptx', 'xlsx', 'pdf', 'svg'];

/** The whole diagram as draw.io saves it, not compressed. */
export function diagramXml(ui) {
  return ui.getFileData(true, null, null, null, true, false, null, null, null, true);
}

function baseName(ui) {
  return (ui.getBaseFilename && ui.getBaseFilename(true)) || 'journey';
}

/**
 * Exports the diagram: by the server of the editor's own origin, else by the configured one; where the page may not fetch from that,
 * by a form in a window of its own. Without any, asks for one once.
 */
export async function exportAs(context, format, asked = false) {
  const { ui } = context;
  const name = `${baseName(ui)}.${format}`;
  try {
    const xml = diagramXml(ui);
    const server = await findServer();
    if (server) {
      save(await server.document(format, xml, `${baseName(ui)}.drawio`), name);
    } else if (configuredServer() !== '') {
      sendForm(configuredServer(), format, xml, name);
      tell(context, `${context.words.get('server.form', configuredServer())} ${context.words.get('server.start')}`);
    } else if (asked) {
      throw new ServerProblem(0, '');
    } else {
      chooseServer(context, () => exportAs(context, format, true));
    }
  } catch (failure) {
    forgetServer();
    report(context, failure);
  }
}

function save(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = element('a', { href: address, download: name, style: { display: 'none' } });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

/** Asks for the address of a server, and says how to start one. */
export function chooseServer(context, then = () => {}) {
  const { ui, words } = context;
  const input = element('input', {
    type: 'url',
    value: configuredServer(),
    placeholder: 'http://127.0.0.1:8080',
    style: { width: '100%', boxSizing: 'border-box' },
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

/** Lets someone pick an exported workbook, and takes its changes into the map. */
export function importWorkbook(context) {
  const input = element('input', { type: 'file', accept: '.xlsx', style: { display: 'none' }, data: { journey: 'workbook' } });
  input.addEventListener('change', () => {
    const [workbook] = input.files;
    input.remove();
    if (workbook) {
      takeWorkbook(context, workbook);
    }
  });
  document.body.append(input);
  input.click();
}

async function takeWorkbook(context, workbook) {
  const { ui, words } = context;
  try {
    const server = await findServer();
    if (!server) {
      throw new ServerProblem(0, '');
    }
    const { xml, changes } = await server.update(diagramXml(ui), `${baseName(ui)}.drawio`, workbook);
    if (run(context, mergeDiagram, xml) !== undefined) {
      tell(context, summary(words, changes));
    }
  } catch (failure) {
    forgetServer();
    report(context, failure);
  }
}

function summary(words, changes) {
  const left = changes.filter((change) => change.verdict === 'conflict' || change.verdict === 'refused');
  const made = changes.filter((change) => change.verdict === 'made').length;
  const lines = left.slice(0, 8).map((change) => `${change.where}: ${change.what}. ${change.reason}`);
  return [words.get('import.made', made, left.length), ...lines].join('\n');
}
