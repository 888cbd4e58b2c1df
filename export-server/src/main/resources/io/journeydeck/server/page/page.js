import { findingsText, languageName, pagesText, sizeText, text } from './texts.js';

const byId = id => document.getElementById(id);
const state = { files: [], selected: null, page: 0, formats: [], limits: { requestBytes: Infinity, files: 50 }, key: '', retry: null };

// ---- small things

function element(name, properties = {}, ...children) {
  const { className, ...rest } = properties;
  const made = document.createElement(name);
  if (className) made.className = className;
  for (const [key, value] of Object.entries(rest)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

function say(words) {
  byId('status').textContent = words;
}

function complain(words) {
  byId('alert').replaceChildren(...(words ? [element('p', { className: 'notice bad' }, words)] : []));
}

class Problem extends Error {
  constructor(message, status, findings) {
    super(message);
    this.status = status;
    this.findings = findings ?? [];
  }
}

async function ask(path, options = {}) {
  const headers = new Headers(options.headers);
  if (state.key) headers.set('X-Api-Key', state.key);
  let response;
  try {
    response = await fetch(path, { ...options, headers, credentials: 'omit' });
  } catch {
    throw new Problem(text('error.network'), 0);
  }
  if (response.ok) return response;
  const told = await response.json().catch(() => ({}));
  if (response.status === 401) byId('key-form').hidden = false;
  const words = response.status === 503 ? text('error.busy') : told.detail ?? response.statusText;
  throw new Problem(words, response.status, told.findings ?? (told.detail ? [toFinding(told)] : []));
}

const toFinding = told => ({ severity: 'error', message: told.detail, remedy: '', file: told.file, page: told.page, cell: told.cell });

function mediaType(name) {
  if (/\.svg$/i.test(name)) return 'image/svg+xml';
  if (/\.png$/i.test(name)) return 'image/png';
  if (/\.pdf$/i.test(name)) return 'application/pdf';
  return 'application/xml';
}

function exportAddress(parameters) {
  return '/api/v1/export?' + new URLSearchParams(parameters);
}

// ---- files in

function add(blobs) {
  complain('');
  const added = [];
  for (const { name, blob } of blobs) {
    if (blob.size > state.limits.requestBytes) {
      complain(text('error.size', { name, size: sizeText(state.limits.requestBytes) }));
    } else {
      added.push({ name, blob, status: 'waiting', pages: [], findings: [] });
    }
  }
  if (!added.length) return;
  state.files.push(...added);
  select(added[0]);
  say(text('say.added', { n: added.length }));
  for (const file of added) work.push(file);
  pump();
}

const work = [];
let working = 0;

// Two at a time: the server does the work, and others want it too.
async function pump() {
  while (working < 2 && work.length) {
    working++;
    read(work.shift()).finally(() => {
      working--;
      pump();
    });
  }
}

async function read(file) {
  file.status = 'working';
  showFiles();
  if (file === state.selected) show();
  try {
    const response = await ask(exportAddress({ format: 'svg', pages: 'all', name: file.name }), {
      method: 'POST',
      headers: { 'Accept': 'application/json', 'Content-Type': mediaType(file.name) },
      body: file.blob,
    });
    const report = await response.json();
    file.pages = await Promise.all(report.documents.map(async document => ({
      number: document.page,
      name: document.pageName,
      // Shown through <img>, a picture runs no script and loads nothing.
      url: URL.createObjectURL(new Blob([decode(document.content)], { type: 'image/svg+xml' })),
    })));
    file.findings = report.findings;
    file.status = 'ready';
    say(text('say.ready', { name: file.name, pages: pagesText(file.pages.length), findings: findingsText(file.findings.length) }));
  } catch (problem) {
    file.status = 'failed';
    file.findings = problem.findings ?? [];
    file.message = problem.message;
    if (problem.status === 401) state.retry = () => { work.push(file); pump(); };
    say(text('say.failed', { name: file.name, message: problem.message }));
  }
  showFiles();
  if (file === state.selected) show();
}

function decode(base64) {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
}

function remove(file) {
  file.pages.forEach(page => URL.revokeObjectURL(page.url));
  const place = state.files.indexOf(file);
  state.files.splice(place, 1);
  if (file === state.selected) select(state.files[Math.min(place, state.files.length - 1)] ?? null);
  else showFiles();
  (byId('files').querySelector('button') ?? byId('choose')).focus();
}

// ---- what is seen

function select(file) {
  state.selected = file;
  state.page = 0;
  showFiles();
  show();
}

function showFiles() {
  byId('files-block').hidden = !state.files.length;
  byId('all-option').hidden = state.files.filter(file => file.status === 'ready').length < 2;
  const held = document.activeElement?.dataset?.file;
  byId('files').replaceChildren(...state.files.map((file, i) => element('li', { className: file.status },
    element('button', { type: 'button', className: 'pick', 'data-file': i, 'aria-current': file === state.selected ? 'true' : null, onclick: () => select(file) },
      element('span', { className: 'name' }, file.name),
      element('span', { className: 'quiet' }, text('file.' + file.status, { pages: pagesText(file.pages.length) }))),
    element('button', { type: 'button', className: 'icon', 'aria-label': text('file.remove', { name: file.name }), onclick: () => remove(file) }, '×'))));
  if (held !== undefined) byId('files').querySelector(`[data-file="${held}"]`)?.focus();
}

function show() {
  const file = state.selected;
  const ready = file?.status === 'ready';
  const busy = file?.status === 'working' || file?.status === 'waiting';
  const page = ready ? file.pages[state.page] : null;
  byId('empty').hidden = !!page || busy;
  byId('empty').textContent = text(file?.status === 'failed' ? 'look.failed' : 'look.empty');
  byId('progress').hidden = !busy;
  byId('paper').classList.toggle('filled', !!page);
  const picture = byId('picture');
  picture.hidden = !page;
  byId('page-bar').hidden = !page;
  if (page) {
    picture.src = page.url;
    picture.alt = text('page.alt', { name: page.name, number: state.page + 1, count: file.pages.length, file: file.name });
    byId('page').replaceChildren(...file.pages.map((each, i) =>
      element('option', { value: i, selected: i === state.page }, text('page.option', each))));
    byId('page').value = String(state.page);
    byId('previous').disabled = state.page === 0;
    byId('next').disabled = state.page === file.pages.length - 1;
  } else {
    picture.removeAttribute('src');
  }
  complain(file?.status === 'failed' && !file.findings.length ? file.message : '');
  showFindings(file);
  for (const button of byId('formats').querySelectorAll('button')) button.disabled = !ready;
}

function showFindings(file) {
  const told = file && (file.status === 'ready' || file.findings.length);
  byId('findings-block').hidden = !told;
  if (!told) return;
  byId('findings-title').textContent = findingsText(file.findings.length);
  byId('findings').replaceChildren(...file.findings.map(finding => {
    const where = [finding.page && text('finding.page', finding), finding.cell && text('finding.cell', finding)].filter(Boolean).join(', ');
    return element('li', { className: finding.severity },
      element('strong', {}, text('severity.' + finding.severity)),
      element('div', {},
        element('p', {}, finding.message, where ? element('span', { className: 'quiet' }, ' · ' + where) : ''),
        finding.remedy ? element('p', { className: 'quiet' }, finding.remedy) : ''));
  }));
}

function turn(page) {
  const pages = state.selected?.pages ?? [];
  if (page < 0 || page >= pages.length) return;
  state.page = page;
  show();
  say(text('say.page', { number: page + 1, count: pages.length, name: pages[page].name }));
}

// ---- documents out

async function take(format, button) {
  const files = byId('all').checked && !byId('all-option').hidden ? state.files.filter(file => file.status === 'ready') : [state.selected];
  const parameters = { format: format.id, slide: byId('slide').value };
  if (byId('embed').checked) parameters.embed = 'true';
  if (!format.holdsAllPages) parameters.pages = 'all';
  complain('');
  button.setAttribute('aria-busy', 'true');
  const name = files.length > 1 ? text('files.title') : files[0].name;
  say(text('say.making', { title: format.title, name }));
  try {
    const response = await ask(exportAddress(files.length > 1 ? parameters : { ...parameters, name }), request(files));
    save(await response.blob(), fileName(response));
  } catch (problem) {
    if (problem.status === 401) state.retry = () => take(format, button);
    complain(text('error.download', { title: format.title, name, message: problem.message }));
  } finally {
    button.removeAttribute('aria-busy');
  }
}

function request(files) {
  if (files.length === 1) {
    return { method: 'POST', headers: { 'Content-Type': mediaType(files[0].name) }, body: files[0].blob };
  }
  const form = new FormData();
  for (const file of files) form.append('file', file.blob, file.name);
  return { method: 'POST', body: form };
}

function fileName(response) {
  const match = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '');
  return match ? decodeURIComponent(match[1]) : 'document';
}

function save(blob, name) {
  const url = URL.createObjectURL(blob);
  const link = element('a', { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  say(text('say.made', { file: name }));
}

// ---- beginning

function label() {
  for (const each of document.querySelectorAll('[data-text]')) each.textContent = text(each.dataset.text);
  for (const each of document.querySelectorAll('[data-label]')) each.setAttribute('aria-label', text(each.dataset.label));
}

async function loadFormats() {
  const told = await (await ask('/api/v1/formats')).json();
  state.formats = told.formats;
  state.limits = told.limits;
  byId('accepted').textContent = text('drop.accepted', { size: sizeText(told.limits.requestBytes) });
  byId('formats').replaceChildren(...told.formats.map(format => {
    const button = element('button', { type: 'button', disabled: true },
      element('span', { className: 'badge', 'aria-hidden': 'true' }, format.id),
      element('span', { className: 'words' },
        element('span', { className: 'title' }, format.title),
        element('span', { className: 'quiet' }, format.summary)));
    button.addEventListener('click', () => button.getAttribute('aria-busy') || take(format, button));
    return element('li', {}, button);
  }));
  byId('slide').replaceChildren(...told.slides.map(slide =>
    element('option', { value: slide }, slide === 'diagram' ? text('slide.diagram') : slide)));
}

async function loadTemplates() {
  const told = await (await ask('/api/v1/templates')).json();
  byId('templates-block').hidden = !told.templates.length;
  byId('templates').replaceChildren(...told.templates.flatMap(template => template.languages.map(language =>
    element('li', {}, element('button', { type: 'button', onclick: () => pick(template, language) },
      element('span', { className: 'title' }, template.title),
      element('span', { className: 'quiet' }, [template.summary, template.languages.length > 1 ? text('template.language', { language: languageName(language) }) : ''].filter(Boolean).join(' ')))))));
}

async function pick(template, language) {
  try {
    const response = await ask(template.href + '?lang=' + encodeURIComponent(language));
    add([{ name: template.id + '.drawio', blob: await response.blob() }]);
  } catch (problem) {
    complain(problem.message);
  }
}

async function load() {
  try {
    await Promise.all([loadFormats(), loadTemplates()]);
    complain('');
  } catch (problem) {
    state.retry = problem.status === 401 ? load : null;
    complain(problem.message);
  }
  show();
}

const dropped = list => add([...list].map(file => ({ name: file.name, blob: file })));
const drop = byId('drop');
byId('choose').addEventListener('click', () => byId('picker').click());
byId('picker').addEventListener('change', event => {
  dropped(event.target.files);
  event.target.value = '';
});
for (const name of ['dragover', 'drop']) {
  document.addEventListener(name, event => event.preventDefault());
}
document.addEventListener('dragover', () => drop.classList.add('over'));
document.addEventListener('dragleave', event => event.relatedTarget || drop.classList.remove('over'));
document.addEventListener('drop', event => {
  drop.classList.remove('over');
  if (event.dataTransfer?.files.length) dropped(event.dataTransfer.files);
});
byId('previous').addEventListener('click', () => turn(state.page - 1));
byId('next').addEventListener('click', () => turn(state.page + 1));
byId('page').addEventListener('change', event => turn(Number(event.target.value)));
byId('zoom').addEventListener('click', event => {
  const full = byId('paper').classList.toggle('full');
  event.currentTarget.setAttribute('aria-pressed', String(full));
});
byId('key-form').addEventListener('submit', event => {
  event.preventDefault();
  state.key = byId('key').value;
  byId('key-form').hidden = true;
  const again = state.retry ?? load;
  state.retry = null;
  again();
});
label();
load();
