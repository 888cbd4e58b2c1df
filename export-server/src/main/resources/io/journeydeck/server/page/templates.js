// Templates as cards with pictures, in the language of the page.
import { byId, complain, element } from './dom.js';
import { current, text } from './i18n.js';
import { ask } from './server.js';

let templates = [];
const pictures = new Map();

export async function loadTemplates() {
  templates = (await (await ask('/api/v1/templates')).json()).templates;
}

// `use(name, blob)` takes a template into the page, `edit(name, blob)` opens it in the editor.
export function showTemplates(use, edit) {
  const cards = templates.map((template) => {
    const language = template.languages.includes(current()) ? current() : template.languages[0];
    const words = template.words[language] ?? template;
    const open = (action) => async () => {
      complain('');
      try {
        action(template.id + '.drawio', await diagram(template, language));
      } catch (problem) {
        complain(problem.message);
      }
    };
    const picture = element('img', { alt: '', width: 320, height: 200 });
    return {
      picture,
      template,
      language,
      card: element(
        'li',
        { className: 'card', lang: language === current() ? null : language },
        element('div', { className: 'shot' }, picture),
        element('h4', {}, words.title),
        words.summary ? element('p', { className: 'quiet' }, words.summary) : null,
        element(
          'div',
          { className: 'actions' },
          element(
            'button',
            {
              type: 'button',
              className: 'cover',
              'data-template': template.id,
              'aria-label': text('template.useNamed', words),
              onclick: open(use),
            },
            text('template.use'),
          ),
          element(
            'button',
            { type: 'button', 'data-edit': template.id, 'aria-label': text('template.editNamed', words), onclick: open(edit) },
            text('template.edit'),
          ),
        ),
      ),
    };
  });
  byId('templates').replaceChildren(...cards.map((one) => one.card));
  showPictures(cards);
}

async function diagram(template, language) {
  return (await ask(`${template.href}?lang=${language}`)).blob();
}

// One after the other, as the server may have to make them first.
async function showPictures(cards) {
  for (const { picture, template, language } of cards) {
    if (!picture.isConnected) return;
    try {
      picture.src = await pictureOf(`${template.picture}?lang=${language}`);
    } catch {
      // A card without a picture still says what it is.
    }
  }
}

async function pictureOf(address) {
  if (!pictures.has(address)) {
    pictures.set(address, URL.createObjectURL(await (await ask(address)).blob()));
  }
  return pictures.get(address);
}
