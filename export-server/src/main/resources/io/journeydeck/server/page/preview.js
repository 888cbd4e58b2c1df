// The list of files, and the one that is looked at: its pages, and beside them what was found.
import { byId, element } from './dom.js';
import { files } from './files.js';
import { findingsList } from './findings.js';
import { findingsText, pagesText, text } from './i18n.js';
import { isEditable } from './intake.js';

export function startPreview(edit) {
  byId('previous').addEventListener('click', () => files.turn(files.selected.page - 1));
  byId('next').addEventListener('click', () => files.turn(files.selected.page + 1));
  byId('page').addEventListener('change', (event) => files.turn(Number(event.target.value)));
  byId('zoom').addEventListener('click', (event) => {
    const full = byId('paper').classList.toggle('full');
    event.currentTarget.setAttribute('aria-pressed', String(full));
  });
  byId('edit').addEventListener('click', () => edit(files.selected));
  byId('back').addEventListener('click', () => {
    files.select(null);
    byId('look-title').focus();
  });
  byId('clear').addEventListener('click', () => {
    files.clear();
    byId('choose').focus();
  });
  files.addEventListener('change', showPreview);
}

export function showPreview() {
  showFiles();
  showSelected();
}

function showFiles() {
  byId('files-block').hidden = !files.items.length;
  byId('clear').hidden = files.items.length < 2;
  const held = document.activeElement?.dataset?.file;
  byId('files').replaceChildren(
    ...files.items.map((file, i) =>
      element(
        'li',
        { className: file.status },
        element(
          'button',
          {
            type: 'button',
            className: 'pick',
            'data-file': i,
            'aria-current': file === files.selected ? 'true' : null,
            onclick: () => files.select(file),
          },
          element('span', { className: 'name' }, file.name),
          element('span', { className: 'quiet' }, text('file.' + file.status, { pages: pagesText(file.pages.length) })),
        ),
        element(
          'button',
          { type: 'button', className: 'icon', 'aria-label': text('file.remove', { name: file.name }), onclick: () => remove(file) },
          '×',
        ),
      ),
    ),
  );
  if (held !== undefined) byId('files').querySelector(`[data-file="${held}"]`)?.focus();
}

function remove(file) {
  files.remove(file);
  (byId('files').querySelector('button') ?? byId('choose')).focus();
}

function showSelected() {
  const file = files.selected;
  byId('gallery').hidden = file !== null;
  byId('viewer').hidden = file === null;
  if (!file) {
    byId('findings-block').hidden = true;
    return;
  }
  const busy = file.status === 'reading' || file.status === 'waiting';
  const page = file.status === 'ready' ? file.pages[file.page] : null;
  byId('empty').hidden = !!page || busy;
  byId('empty').textContent = file.status === 'archive' ? text('look.archive') : file.findings.length ? text('look.failed') : file.message;
  byId('progress').hidden = !busy;
  byId('paper').classList.toggle('filled', !!page);
  byId('edit').hidden = !isEditable(file.name) || busy;
  showPage(file, page);
  showFindings(file);
}

function showPage(file, page) {
  const picture = byId('picture');
  picture.hidden = !page;
  for (const id of ['previous', 'page', 'next', 'zoom']) byId(id).hidden = !page;
  if (!page) {
    picture.removeAttribute('src');
    return;
  }
  picture.src = page.url;
  picture.alt = text('page.alt', { name: page.name, number: file.page + 1, count: file.pages.length, file: file.name });
  byId('page').replaceChildren(...file.pages.map((each, i) => element('option', { value: i }, text('page.option', each))));
  byId('page').value = String(file.page);
  byId('previous').disabled = file.page === 0;
  byId('next').disabled = file.page === file.pages.length - 1;
}

function showFindings(file) {
  const told = file.status === 'ready' || file.findings.length > 0;
  byId('findings-block').hidden = !told;
  if (!told) return;
  byId('findings-count').textContent = findingsText(file.findings.length);
  byId('findings').replaceChildren(
    ...findingsList(file.findings, (page) => files.turn(file.pages.findIndex((each) => each.name === page))),
  );
}
