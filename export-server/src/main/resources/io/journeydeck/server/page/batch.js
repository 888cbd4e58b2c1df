// The batch as people see it: how far it is, each file with what became of it, and the documents.
import { cancel, follow, forget, remember, remembered, submit, tally } from './batches.js';
import { byId, complain, element, save, say } from './dom.js';
import { findingsList } from './findings.js';
import { findingsText, text, timeText } from './i18n.js';
import { ask, fileName, hasKey } from './server.js';

let batch = null;
let skipped = [];
let watching = new AbortController();
const rows = new Map();

export function startBatch() {
  byId('batch-cancel').addEventListener('click', () => attempt(() => cancel(batch.id)));
  byId('batch-delete').addEventListener('click', () =>
    attempt(async () => {
      watching.abort();
      await forget(batch.id);
      close();
      byId('make').focus();
    }),
  );
  byId('batch-zip').addEventListener('click', (event) => download(event, batch.result));
}

export async function sendBatch(files, parameters) {
  watching.abort();
  open(null, []);
  byId('batch').scrollIntoView({ block: 'start' });
  byId('batch-title').focus({ preventScroll: true });
  try {
    const taken = await submit(files, parameters);
    remember(taken.id);
    open(taken, taken.skipped ?? []);
    await watch(taken.id);
  } catch (problem) {
    byId('batch-now').textContent = '';
    byId('batch-progress').hidden = true;
    fail(problem);
  }
}

// The one that was under way when the page was left.
export async function resumeBatch() {
  const id = remembered();
  if (!id || batch) return;
  await watch(id).catch(fail);
}

async function watch(id) {
  watching.abort();
  watching = new AbortController();
  const { signal } = watching;
  const last = await follow(
    id,
    (now) => {
      if (!signal.aborted) open(now, skipped);
    },
    signal,
  );
  if (signal.aborted) return;
  if (!last) {
    if (batch) fail(new Error(text('batch.gone')));
    remember(null);
    return;
  }
  say(byId('batch-now').textContent);
}

function open(now, leftOut) {
  if (now?.id !== batch?.id) {
    rows.clear();
    byId('batch-items').replaceChildren();
  }
  batch = now;
  skipped = leftOut;
  byId('batch').hidden = false;
  byId('batch-alert').replaceChildren();
  showBatch();
}

function close() {
  remember(null);
  batch = null;
  byId('batch').hidden = true;
}

export function showBatch(anew = false) {
  if (byId('batch').hidden) return;
  if (anew) rows.clear();
  const { all, over, ready, failed } = batch ? tally(batch) : { all: 0, over: 0, ready: 0, failed: 0 };
  const end = Boolean(batch?.result);
  const progress = byId('batch-progress');
  progress.hidden = end;
  if (batch) {
    progress.max = all;
    progress.value = over;
  } else {
    progress.removeAttribute('value');
  }
  byId('batch-now').textContent = headline(end, all, over, ready, failed);
  byId('batch-cancel').hidden = !batch || end;
  byId('batch-delete').hidden = !end;
  byId('batch-zip').hidden = !end || ready === 0;
  if (end) byId('batch-zip').href = batch.result;
  byId('batch-note').textContent = !batch
    ? ''
    : end
      ? batch.expires
        ? text('batch.kept', { time: timeText(batch.expires) })
        : ''
      : text('batch.goesOn');
  byId('batch-skipped').textContent = skipped.length ? text('batch.skipped', { names: skipped.join(', ') }) : '';
  for (const item of batch?.items ?? []) showItem(item);
}

function headline(end, all, over, ready, failed) {
  if (!batch) return text('batch.sending');
  if (!end) return text('batch.progress', { done: over, all });
  const words = text(batch.state === 'cancelled' ? 'batch.cancelled' : 'batch.done', { done: ready, all });
  return failed ? `${words}, ${text('batch.failedCount', { n: failed })}` : words;
}

// A row is made again only when its item is another, so that the focus stays where it is.
function showItem(item) {
  const now = JSON.stringify(item);
  const row = rows.get(item.number);
  if (row?.now === now) return;
  const made = element(
    'li',
    { className: item.state },
    element(
      'div',
      { className: 'line' },
      element('span', { className: 'mark', 'aria-hidden': 'true' }),
      element('span', { className: 'name' }, item.file, item.kind === 'merged' ? ` (${text('batch.merged')})` : ''),
      element('span', { className: 'state' }, text('state.' + item.state)),
    ),
    item.documents.length
      ? element(
          'div',
          { className: 'got' },
          ...item.documents.map((document) =>
            element(
              'a',
              {
                className: 'chip',
                href: document.href,
                download: leaf(document.name),
                'aria-label': text('download.one', document),
                onclick: (event) => download(event, document.href),
              },
              shortName(document, item),
            ),
          ),
        )
      : null,
    item.findings.length
      ? element('details', {}, element('summary', {}, findingsText(item.findings.length)), ...findingsList(item.findings))
      : null,
  );
  const old = byId('batch-items').querySelector(`[data-item="${item.number}"]`);
  made.dataset.item = item.number;
  if (old) old.replaceWith(made);
  else byId('batch-items').append(made);
  rows.set(item.number, { now });
}

const leaf = (name) => name.slice(name.lastIndexOf('/') + 1);

// `pptx`; with a page's number where a file gave several of a format.
function shortName(document, item) {
  const alike = item.documents.filter((other) => other.format === document.format);
  return alike.length > 1 ? `${document.format} ${alike.indexOf(document) + 1}` : document.format;
}

// Without a key the link is a download by itself.
function download(event, href) {
  if (!hasKey()) return;
  event.preventDefault();
  attempt(async () => {
    const response = await ask(href);
    const url = URL.createObjectURL(await response.blob());
    save(url, fileName(response));
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  });
}

async function attempt(action) {
  try {
    await action();
  } catch (problem) {
    fail(problem);
  }
}

function fail(problem) {
  if (byId('batch').hidden) complain(problem.message);
  else {
    byId('batch-alert').replaceChildren(
      element('p', { className: 'notice bad' }, problem.message),
      ...findingsList(problem.findings ?? []),
    );
  }
}
