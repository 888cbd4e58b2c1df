import { fields, channels } from '../data/kinds.js';
import { setField } from '../commands/fields.js';
import { opportunitiesOf } from '../commands/links.js';
import { Survey } from '../commands/survey.js';
import { hasMap } from '../commands/target.js';
import { field, textOf } from '../model/item.js';
import { element } from './elements.js';
import { control } from './controls.js';
import { run } from './messages.js';

/** Shows the properties of the selected item at the top of the format panel. */
export function addPanel(context) {
  const { ui } = context;
  const { format } = ui;
  if (!format || (!format.immediateRefresh && !format.refresh)) {
    return;
  }
  const name = format.immediateRefresh ? 'immediateRefresh' : 'refresh';
  const before = format[name];
  format[name] = function () {
    const focused = focusedField();
    const result = before.apply(this, arguments);
    place(context, format.container);
    restoreFocus(focused);
    return result;
  };
  format.refresh();
}

/** Sets the cursor into the field of a property of the selected item. */
export function focusField({ ui }, name) {
  if (ui.format && ui.formatWidth === 0 && ui.toggleFormatPanel) {
    ui.toggleFormatPanel(true);
  }
  ui.format.immediateRefresh ? ui.format.immediateRefresh() : ui.format.refresh();
  restoreFocus(name);
}

function focusedField() {
  const active = document.activeElement;
  return (active && active.dataset && active.dataset.journeyField) || null;
}

function restoreFocus(name) {
  const input = name && document.querySelector(`[data-journey-field="${name}"]`);
  if (input) {
    input.focus();
  }
}

function place(context, container) {
  const section = sectionFor(context);
  const tabs = section && container && container.firstChild;
  if (tabs) {
    container.insertBefore(section, tabs.nextSibling);
  }
}

function sectionFor(context) {
  const { graph, words } = context;
  if (graph.getSelectionCount() !== 1 || graph.isEditing()) {
    return null;
  }
  const survey = new Survey(context);
  const [cell] = survey.selection();
  const kind = cell && survey.kind(cell);
  if (!cell || fields(kind).length === 0 || kind === 'note') {
    return null;
  }
  const title = element('div', {
    textContent: words.get('panel.title', words.get(`kind.${kind}`)),
    style: { fontWeight: 'bold', paddingBottom: '6px' },
  });
  const section = element(
    'div',
    { className: 'geFormatSection journeyPanel', style: { padding: '12px 14px', whiteSpace: 'normal' } },
    title,
  );
  fields(kind).forEach((each) => section.append(line(context, cell, each)));
  return section;
}

function line(context, cell, each) {
  const { words } = context;
  const value = field(cell, each.name);
  const changed = (text) => run(context, setField, cell, each.name, text);
  const input = control(each, value, choicesOf(context, each), changed);
  input.dataset.journeyField = each.name;
  const name = element('span', { textContent: words.get(`field.${each.name}`), style: { flex: '0 0 84px' } });
  const style = { display: 'flex', alignItems: 'center', gap: '6px', margin: '3px 0' };
  return element('label', { style }, name, input.wrapper || input);
}

/** What a field offers: `{value, text}`. */
function choicesOf(context, { form, name, values }) {
  const { words } = context;
  if (form === 'channel') {
    return channels.map((value) => ({ value, text: words.get(`shape.channel.${value}`) }));
  }
  if (form === 'choice') {
    return values.map((value) => ({ value, text: words.get(`value.${name}.${value}`) }));
  }
  if (form === 'items' && hasMap(context)) {
    return opportunitiesOf(context).map((cell) => ({ value: cell.id, text: textOf(cell) || cell.id }));
  }
  return [];
}
