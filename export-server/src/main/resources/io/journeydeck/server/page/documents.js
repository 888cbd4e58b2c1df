// One diagram becomes documents at once: a request a format, so that what is ready can be had.
import { byId, element, save, say } from './dom.js';
import { findingsList, gather } from './findings.js';
import { findingsText, sizeText, text } from './i18n.js';
import { mediaType } from './intake.js';
import { query, titleOf } from './options.js';
import { ask, decode } from './server.js';

let made = [];

export async function makeDocuments(file, formats) {
  forgetDocuments();
  made = formats.map((format) => ({ format: format.id, status: 'making', documents: [], findings: [], message: '' }));
  const mine = made;
  showDocuments();
  byId('make').setAttribute('aria-busy', 'true');
  for (const one of mine) {
    say(text('say.making', { title: titleOf(one.format) }));
    Object.assign(one, await make(file, one.format));
    if (mine !== made) return;
    showDocuments();
  }
  byId('make').removeAttribute('aria-busy');
  const all = mine.flatMap((one) => one.documents);
  say(text('say.documents', { n: all.length }));
  if (all.length === 1) download(all[0]);
}

async function make(file, format) {
  const parameters = query([format]);
  parameters.set('name', file.name);
  try {
    const response = await ask('/api/v1/export?' + parameters, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': mediaType(file.name) },
      body: file.blob,
    });
    const report = await response.json();
    const documents = report.documents.map((document) => ({
      name: document.name,
      size: document.size,
      url: URL.createObjectURL(new Blob([decode(document.content)], { type: document.mediaType })),
    }));
    return { status: 'done', documents, findings: gather(report.findings.filter((finding) => finding.severity !== 'info')) };
  } catch (problem) {
    return { status: 'failed', findings: gather(problem.findings ?? []), message: problem.findings?.length ? '' : problem.message };
  }
}

function download(document) {
  save(document.url, document.name);
  say(text('say.made', { file: document.name }));
}

export function forgetDocuments() {
  made.flatMap((one) => one.documents).forEach((document) => URL.revokeObjectURL(document.url));
  made = [];
  byId('make').removeAttribute('aria-busy');
  showDocuments();
}

export function showDocuments() {
  byId('documents-block').hidden = !made.length;
  byId('documents').replaceChildren(
    ...made.map((one) =>
      element(
        'li',
        { className: one.status },
        element(
          'p',
          { className: 'line' },
          element('span', { className: 'title' }, titleOf(one.format)),
          one.status === 'done' ? null : element('span', { className: 'state' }, text('document.' + one.status)),
        ),
        ...one.documents.map((document) =>
          element(
            'a',
            { className: 'file', href: document.url, download: document.name, 'aria-label': text('download.one', document) },
            element('span', { className: 'name' }, document.name),
            element('span', { className: 'quiet' }, sizeText(document.size)),
          ),
        ),
        one.message ? element('p', { className: 'notice bad' }, one.message) : null,
        one.findings.length
          ? element(
              'details',
              { open: one.status === 'failed' },
              element('summary', {}, findingsText(one.findings.length)),
              ...findingsList(one.findings),
            )
          : null,
      ),
    ),
  );
}
