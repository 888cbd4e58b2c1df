/**
 * An element of the page.
 * @param {string} name
 * @param {?Object<string, *>} properties set on it: `textContent`, `title`, `onclick`, …; `style` and `data` are objects
 * @param {...(Node|string)} children
 * @returns {HTMLElement}
 */
export function element(name, properties, ...children) {
  const made = document.createElement(name);
  const { style = {}, data = {}, ...rest } = properties || {};
  Object.assign(made.style, style);
  Object.assign(made.dataset, data);
  Object.entries(rest).forEach(([key, value]) => {
    if (key in made) {
      made[key] = value;
    } else {
      made.setAttribute(key, value);
    }
  });
  made.append(...children);
  return made;
}

/** A button as the editor's dialogs have them; `main` marks the one that goes on. */
export function button(text, onclick, main = false) {
  return element('button', { textContent: text, className: `geBtn${main ? ' gePrimaryBtn' : ''}`, onclick, type: 'button' });
}
