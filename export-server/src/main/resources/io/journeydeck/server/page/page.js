// The page: joins its parts.
import { resumeBatch, sendBatch, showBatch, startBatch } from './batch.js';
import { openEditor, setEditor, startEditor } from './dialog.js';
import { makeDocuments, forgetDocuments, showDocuments } from './documents.js';
import { byId, complain, element, say } from './dom.js';
import { files } from './files.js';
import { choose, current, label, languageName, sizeText, text, texts } from './i18n.js';
import { isArchive, needsBatch } from './intake.js';
import { formats, query, showOptions, showOptionsOfChoice, wantsMerged } from './options.js';
import { showPreview, startPreview } from './preview.js';
import { ask, hasKey, onKeyNeeded, useKey } from './server.js';
import { loadTemplates, showTemplates } from './templates.js';

let offered = null;

// ---- files in

function take(list) {
  complain('');
  const limits = offered?.limits;
  const fits = (file) => !limits || file.size <= (isArchive(file.name) ? limits.batchBytes : limits.requestBytes);
  const small = [...list].filter(fits);
  const large = [...list].find((file) => !fits(file));
  if (small.length) files.add(small.map((file) => ({ name: file.name, blob: file })));
  if (large) {
    const size = sizeText(isArchive(large.name) ? limits.batchBytes : limits.requestBytes);
    complain(text('error.size', { name: large.name, size }));
  }
}

async function edit(name, blob, done) {
  try {
    await openEditor(name, blob, done);
  } catch (problem) {
    complain(problem.message);
  }
}

const editFile = (file) =>
  edit(file.name, file.blob, (name, blob) => {
    files.replace(file, name, blob);
    byId('edit').focus();
  });
const addOne = (name, blob) => {
  files.add([{ name, blob }]);
  byId('look-title').focus();
};

function listen() {
  const drop = byId('drop');
  byId('choose').addEventListener('click', () => byId('picker').click());
  byId('picker').addEventListener('change', (event) => {
    take(event.target.files);
    event.target.value = '';
  });
  for (const name of ['dragover', 'drop']) document.addEventListener(name, (event) => event.preventDefault());
  document.addEventListener('dragover', () => drop.classList.add('over'));
  document.addEventListener('dragleave', (event) => event.relatedTarget || drop.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    drop.classList.remove('over');
    if (event.dataTransfer?.files.length) take(event.dataTransfer.files);
  });
  byId('make').addEventListener('click', make);
  byId('key-form').addEventListener('submit', (event) => {
    event.preventDefault();
    useKey(byId('key').value);
    byId('key-form').hidden = true;
    byId('choose').focus();
    load().then(() => files.again());
  });
  onKeyNeeded(() => {
    byId('key-form').hidden = false;
    byId('key').focus();
  });
  byId('language').addEventListener('change', (event) => {
    choose(event.target.value);
    show();
    files.retell();
  });
}

// ---- documents out

function make() {
  if (byId('make').hasAttribute('aria-busy')) return;
  const chosen = formats();
  const missing = !files.items.length ? 'make.noFile' : !chosen.length ? 'make.noFormat' : '';
  byId('make-hint').textContent = missing ? text(missing) : '';
  if (missing) {
    say(text(missing));
  } else if (needsBatch(files.items)) {
    sendBatch(
      files.items,
      query(
        chosen.map((format) => format.id),
        wantsMerged(),
      ),
    );
  } else {
    makeDocuments(files.items[0], chosen);
  }
}

// ---- beginning

function show() {
  label();
  byId('language').value = current();
  showOptionsOfChoice();
  if (!offered) return;
  byId('accepted').textContent = text('drop.accepted', { size: sizeText(offered.limits.requestBytes) });
  showTemplates(addOne, (name, blob) => edit(name, blob, addOne));
  showOptions(offered);
  showPreview();
  showDocuments();
  showBatch(true);
}

async function load() {
  try {
    const [told] = await Promise.all([ask('/api/v1/formats').then((response) => response.json()), loadTemplates()]);
    offered = told;
    setEditor(told.editor.address);
    complain('');
    show();
    resumeBatch();
  } catch (problem) {
    complain(problem.status !== 401 ? problem.message : hasKey() ? text('key.wrong') : '');
  }
}

byId('language').replaceChildren(...Object.keys(texts).map((code) => element('option', { value: code, lang: code }, languageName(code))));
listen();
startPreview(editFile);
startBatch();
startEditor();
let held = null;
files.addEventListener('change', () => {
  showOptionsOfChoice();
  byId('make-hint').textContent = '';
  // Documents of a diagram that was changed or taken away are those of another.
  const now = files.items.length === 1 ? files.items[0].blob : null;
  if (now !== held) forgetDocuments();
  held = now;
});
show();
load();
