import { languages } from '../data/language.js';
import { mapKinds } from '../data/kinds.js';
import { templates } from '../data/templates.js';
import { newMap } from '../commands/pages.js';
import { findServer, forgetServer } from '../service/find.js';
import { showDialog } from './dialog.js';
import { element } from './elements.js';
import { run } from './messages.js';
import { chooseServer, reportServer } from './serverdialog.js';

const FOLDER = 'templates/journey/';

/** Shows the ready maps with their pictures; a click draws one on the page, or on a page of its own when that holds something. */
export async function showGallery(context) {
  const { ui, words } = context;
  let server = await findServer();
  try {
    await server?.knock();
  } catch (failure) {
    if (failure.needsKey) {
      reportServer(context, failure, () => showGallery(context));
      return;
    }
    forgetServer();
    server = null;
  }
  const chosen = { language: words.language, kind: '' };
  const list = element('div', {
    className: 'journeyGallery',
    style: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, 200px)', gap: '12px' },
  });
  const refresh = () => list.replaceChildren(...shown(chosen).map((template) => tile(context, server, template)));
  const language = select(
    words.get('gallery.language'),
    languages,
    (each) => words.get(`language.${each}`),
    chosen.language,
    (value) => {
      chosen.language = value;
      refresh();
    },
  );
  const kinds = ['', ...mapKinds.filter((kind) => kind !== '' && templates.some((each) => each.kind === kind)), 'people'];
  const kind = select(
    words.get('gallery.kind'),
    kinds,
    (each) => words.get(`gallery.kind.${each || 'all'}`),
    '',
    (value) => {
      chosen.kind = value;
      refresh();
    },
  );
  refresh();
  const content = element('div', null, element('p', null, language, ' ', kind));
  if (!server) {
    const ask = element('a', {
      href: '#',
      textContent: words.get('command.server'),
      onclick: () => {
        ui.hideDialog();
        chooseServer(context, () => showGallery(context));
        return false;
      },
    });
    content.append(
      element('p', { role: 'note', className: 'journeyNote' }, `${words.get('server.silent')} ${words.get('server.start')} `, ask),
    );
  }
  content.append(list);
  showDialog(ui, words.get('command.new-map'), content, { width: 690, height: 520 }, null);
}

const shown = ({ language, kind }) => templates.filter((each) => each.language === language && (kind === '' || each.kind === kind));

function select(label, values, text, value, changed) {
  const list = element('select', { 'aria-label': label, title: label });
  values.forEach((each) => list.append(element('option', { value: each, textContent: text(each) })));
  list.value = value;
  list.addEventListener('change', () => changed(list.value));
  return list;
}

function tile(context, server, template) {
  const picture = element('div', { style: { height: '130px', background: '#fff', borderRadius: '3px', overflow: 'hidden' } });
  if (server) {
    show(picture, server.picture(template.id, template.language));
  }
  const title = element('b', { textContent: template.title, style: { display: 'block', margin: '6px 0 2px' } });
  const box = { display: 'flex', flexDirection: 'column', width: '200px', padding: '8px', border: '1px solid #ccc', borderRadius: '6px' };
  const look = { background: 'none', color: 'inherit', font: 'inherit', textAlign: 'left', whiteSpace: 'normal', cursor: 'pointer' };
  const summary = element('span', { textContent: template.summary, style: { fontSize: '11px' } });
  const onclick = () => begin(context, server, template);
  return element(
    'button',
    { type: 'button', style: { ...box, ...look }, onclick, data: { template: template.id } },
    picture,
    title,
    summary,
  );
}

/** Fetched, and not by its address, as only so a key goes along; without its picture a template has its words. */
async function show(place, fetched) {
  const blob = await fetched.catch(() => null);
  if (blob) {
    const src = URL.createObjectURL(blob);
    const style = { width: '100%', height: '100%', objectFit: 'contain' };
    place.append(element('img', { alt: '', src, style, onload: () => URL.revokeObjectURL(src) }));
  }
}

async function begin(context, server, template) {
  try {
    const xml = server ? await server.template(template.id, template.language) : await fromFolder(context, template);
    context.ui.hideDialog();
    if (xml !== null) {
      run(context, newMap, xml, template.title);
    }
  } catch (failure) {
    reportServer(context, failure, () => begin(context, server, template));
  }
}

/** The editor's own folder of templates, where its host has put ours. */
async function fromFolder({ words, ui }, template) {
  const response = await fetch(FOLDER + template.file).catch(() => null);
  const text = response && response.ok ? await response.text() : '';
  if (!text.includes('<mxfile')) {
    ui.hideDialog();
    ui.showError(words.get('menu'), `${words.get('gallery.none')} ${words.get('server.start')}`);
    return null;
  }
  return text;
}
