import { parseScore, scoreText } from '../model/scale.js';
import { element } from './elements.js';

const WIDE = { flex: '1', minWidth: '0', boxSizing: 'border-box' };

/**
 * The input for a property.
 * @param {import('../data/kinds.js').Field} field
 * @param {string} value as the property holds it
 * @param {{value: string, text: string}[]} choices what it offers
 * @param {function(string)} changed called when someone has changed it
 * @returns {HTMLElement} the input; what to show is its `wrapper`, where it has one
 */
export function control(field, value, choices, changed) {
  const make =
    { score, channel: list, choice: list, items: list, number, flag, lines, personas: lines, date, quarter: text }[field.form] || text;
  const input = make(field, value, choices, changed);
  input.addEventListener('keydown', (event) => event.stopPropagation());
  return input;
}

function text(field, value, choices, changed) {
  const input = element('input', { type: 'text', value, style: WIDE });
  if (field.form === 'quarter') {
    input.placeholder = '2027-Q1';
  }
  input.addEventListener('change', () => changed(input.value.trim()));
  return input;
}

function date(field, value, choices, changed) {
  const known = value === '' || /^\d{4}-\d\d-\d\d$/.test(value);
  const input = element('input', { type: known ? 'date' : 'text', value, style: WIDE });
  input.addEventListener('change', () => changed(input.value));
  return input;
}

function lines(field, value, choices, changed) {
  const input = element('textarea', { value, rows: value.includes('\n') ? 3 : 1, style: { ...WIDE, resize: 'vertical', font: 'inherit' } });
  input.addEventListener('change', () => changed(input.value.trim()));
  return input;
}

function number({ least, most, step }, value, choices, changed) {
  const known = value === '' || !Number.isNaN(Number(value));
  const input = element('input', { type: known ? 'number' : 'text', value, style: WIDE });
  Object.entries({ min: least, max: most, step }).forEach(([name, limit]) => {
    if (known && limit !== null && limit !== undefined) {
      input.setAttribute(name, limit);
    }
  });
  input.addEventListener('change', () => {
    if (input.checkValidity()) {
      changed(input.value);
    } else {
      input.reportValidity();
      input.value = value;
    }
  });
  return input;
}

function flag(field, value, choices, changed) {
  const input = element('input', {
    type: 'checkbox',
    checked: !['', '0', 'no', 'false', 'nee', 'ei'].includes(value.trim().toLowerCase()),
  });
  input.addEventListener('change', () => changed(input.checked ? 'yes' : ''));
  return input;
}

/** A list with what the property holds, also when it is none of the choices. */
function list(field, value, choices, changed) {
  const input = element('select', { style: WIDE });
  const known = choices.some((choice) => choice.value === value) || value === '';
  const all = [{ value: '', text: '\u2013' }, ...choices, ...(known ? [] : [{ value, text: value }])];
  all.forEach((choice) => input.append(element('option', { value: choice.value, textContent: choice.text })));
  input.value = value;
  input.addEventListener('change', () => changed(input.value));
  return input;
}

/** A slider with its number beside it; a click on the number takes the score away. */
function score({ least, most, step }, value, choices, changed) {
  const now = parseScore(value);
  const input = element('input', { type: 'range', min: least, max: most, step, value: now || 0, style: WIDE });
  const shown = element('button', { type: 'button', textContent: now === null ? '\u2013' : scoreText(now), style: { minWidth: '42px' } });
  input.addEventListener('input', () => {
    shown.textContent = scoreText(Number(input.value));
  });
  input.addEventListener('change', () => changed(String(Number(input.value))));
  shown.addEventListener('click', () => changed(''));
  input.wrapper = element('span', { style: { ...WIDE, display: 'flex', alignItems: 'center' } }, input, shown);
  return input;
}
