// The dialog with draw.io in it.
import { byId, element, say } from './dom.js';
import { EditorSession, editorAddress, editorConfiguration, editorInput } from './editor.js';
import { current, text } from './i18n.js';
import { editedName } from './intake.js';
import { ask } from './server.js';

const PATIENCE = 10_000;
let address = '/';
let open = null;

export function setEditor(told) {
  address = told;
}

export function startEditor() {
  window.addEventListener('message', (event) => open?.session?.receive(event));
  byId('editor-cancel').addEventListener('click', leave);
  byId('editor').addEventListener('cancel', (event) => {
    event.preventDefault();
    leave();
  });
}

// `done(name, blob)` gets the diagram that was saved.
export async function openEditor(name, blob, done) {
  if (open) return;
  open = { name, done, session: null, timer: 0 };
  try {
    await show(name, blob);
  } catch (problem) {
    open = null;
    throw problem;
  }
}

async function show(name, blob) {
  const url = editorAddress(address, location.href, current());
  const own = url.origin === location.origin;
  const [offered, input] = await Promise.all([ask('/drawio-config.json').then((response) => response.json()), editorInput(name, blob)]);
  open.session = new EditorSession({
    frame: () => byId('editor-place').querySelector('iframe')?.contentWindow,
    origin: url.origin,
    configuration: editorConfiguration(offered, current(), own),
    input,
    title: name,
    answered: () => clearTimeout(open.timer),
    ready: showReady,
    saved: (xml) => finish(xml),
    left: leave,
  });
  byId('editor-title').textContent = text('editor.title', { name });
  if (!byId('editor').open) byId('editor').showModal();
  begin(url);
}

function begin(url) {
  byId('editor-silent').replaceChildren();
  byId('editor-opening').hidden = false;
  // Once draw.io runs in the frame it may do what pages do, but not lead this page elsewhere.
  byId('editor-place').replaceChildren(
    element('iframe', {
      src: url.href,
      title: byId('editor-title').textContent,
      sandbox: 'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
      allow: 'clipboard-read; clipboard-write',
      referrerpolicy: 'no-referrer',
    }),
  );
  open.timer = setTimeout(() => showSilent(url), PATIENCE);
}

function showReady() {
  byId('editor-opening').hidden = true;
  byId('editor-silent').replaceChildren();
  byId('editor-place').querySelector('iframe').focus();
}

// It may still answer; then what it shows takes the place of this.
function showSilent(url) {
  byId('editor-opening').hidden = true;
  byId('editor-silent').replaceChildren(
    element('p', { className: 'lead' }, text('editor.silent', { address: url.origin })),
    element('p', {}, text('editor.how')),
    element('pre', {}, 'journeydeck serve --editor URL\njourneydeck serve --editor DIR'),
    element('p', { className: 'quiet' }, text('editor.rest')),
    element('button', { type: 'button', id: 'editor-again', onclick: () => begin(url) }, text('editor.again')),
  );
  say(text('editor.silent', { address: url.origin }));
}

function finish(xml) {
  const { done, name } = open;
  const saved = editedName(name);
  shut();
  done(saved, new Blob([xml], { type: 'application/xml' }));
  say(text('say.saved', { name: saved }));
}

function leave() {
  if (!open) return;
  if (open.session.changed && !window.confirm(text('editor.sure'))) return;
  shut();
}

function shut() {
  clearTimeout(open.timer);
  open = null;
  byId('editor-place').replaceChildren();
  byId('editor-silent').replaceChildren();
  byId('editor').close();
}
