// What to make: formats, and how decks and pictures shall be.
import { byId, element } from './dom.js';
import { files } from './files.js';
import { has, languageName, text } from './i18n.js';
import { needsBatch } from './intake.js';

const DECKS = ['pptx'];
const PICTURES = ['svg', 'png', 'pdf'];
const MERGED = ['pptx', 'xlsx'];
let offered = null;
const wanted = new Set(['pptx']);

export const titleOf = (id) =>
  has('format.' + id) ? text('format.' + id) : (offered?.formats.find((format) => format.id === id)?.title ?? id);

// `told`: the answer of /api/v1/formats.
export function showOptions(told) {
  offered = told;
  byId('formats').replaceChildren(
    ...told.formats.map((format) =>
      element(
        'li',
        {},
        element(
          'label',
          { className: 'format' },
          element('input', { type: 'checkbox', name: 'format', value: format.id, checked: wanted.has(format.id), onchange: choose }),
          element('span', { className: 'badge', 'aria-hidden': 'true' }, format.id === 'mermaid' ? 'md' : format.id),
          element(
            'span',
            { className: 'words' },
            element('span', { className: 'title' }, titleOf(format.id)),
            element('span', { className: 'quiet' }, has(`format.${format.id}.what`) ? text(`format.${format.id}.what`) : format.summary),
          ),
        ),
      ),
    ),
  );
  fill(
    'deck',
    told.decks.filter((deck) => deck !== 'merged'),
    (deck) => text('deck.' + deck),
  );
  fill('slide', told.slides, (slide) => (slide === 'diagram' ? text('slide.diagram') : slide));
  fill('theme', ['', ...told.themes], (theme) => theme || text('theme.own'));
  fill('lang', ['', 'en', 'nl', 'et'], (code) => (code ? languageName(code) : text('lang.map')));
  showOptionsOfChoice();
}

function fill(id, values, words) {
  const select = byId(id);
  const kept = select.value;
  select.replaceChildren(...values.map((value) => element('option', { value }, words(value))));
  if (values.includes(kept)) select.value = kept;
}

function choose(event) {
  if (event.target.checked) wanted.add(event.target.value);
  else wanted.delete(event.target.value);
  showOptionsOfChoice();
}

const any = (ids) => ids.some((id) => wanted.has(id));

// Shows what means something for the chosen formats and files.
export function showOptionsOfChoice() {
  const many = needsBatch(files.items);
  for (const id of ['deck', 'slide']) byId(id + '-option').hidden = !any(DECKS);
  byId('theme-option').hidden = !any(DECKS) || !offered?.themes.length;
  byId('embed-option').hidden = !any(PICTURES);
  byId('merge-option').hidden = !many || !any(MERGED);
  byId('make').textContent = text(many ? 'make.many' : 'make.one');
}

export const formats = () => (offered?.formats ?? []).filter((format) => wanted.has(format.id));

// The query of a request for these formats.
export function query(ids, merged = false) {
  const parameters = new URLSearchParams({ format: ids.join(','), pages: 'all' });
  const some = (group) => group.some((id) => ids.includes(id));
  if (some(DECKS)) {
    parameters.set('deck', byId('deck').value);
    parameters.set('slide', byId('slide').value);
    if (byId('theme').value) parameters.set('theme', byId('theme').value);
  }
  if (some(PICTURES) && byId('embed').checked) parameters.set('embed', 'true');
  if (byId('lang').value) parameters.set('lang', byId('lang').value);
  if (merged && some(MERGED)) parameters.set('deck', 'merged');
  return parameters;
}

export const wantsMerged = () => !byId('merge-option').hidden && byId('merge').checked;
