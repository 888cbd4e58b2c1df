/* global mxResources */
import { button, element } from './elements.js';

/**
 * Shows a dialog: a heading, what it holds, and buttons. Escape closes it, as the editor does it.
 * @param {EditorUi} ui
 * @param {string} heading
 * @param {Node} content
 * @param {{width: number, height: number}} size px
 * @param {?{text: string, run: function(): boolean}} action the button that goes on; the dialog stays open when `run` gives false
 */
export function showDialog(ui, heading, content, size, action) {
  const close = () => ui.hideDialog();
  const go = () => {
    if (action.run() !== false) {
      close();
    }
  };
  const buttons = element('div', { style: { marginTop: '14px', textAlign: 'right', whiteSpace: 'nowrap' } });
  buttons.append(button(mxResources.get(action ? 'cancel' : 'close'), close));
  if (action) {
    buttons.append(button(action.text, go, true));
  }
  const body = element('div', { style: { flex: '1', minHeight: '0', overflow: 'auto' } }, content);
  const title = element('h3', { textContent: heading, style: { margin: '0 0 10px' } });
  const style = { display: 'flex', flexDirection: 'column', height: '100%' };
  const dialog = element('div', { className: 'journeyDialog', style, role: 'dialog', 'aria-label': heading }, title, body, buttons);
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && action && event.target.nodeName === 'INPUT') {
      go();
    }
  });
  ui.showDialog(dialog, size.width, size.height, true, true);
  const first = dialog.querySelector('input, select');
  if (first) {
    first.focus();
  }
}

/**
 * Lets someone choose one of some things from a list.
 * @param {EditorUi} ui
 * @param {string} heading
 * @param {{text: string, value: *}[]} choices
 * @param {string} go text of the button that goes on
 * @param {function(*)} chosen
 */
export function choose(ui, heading, choices, go, chosen) {
  const list = element('select', { size: Math.min(12, Math.max(4, choices.length)), style: { width: '100%' }, 'aria-label': heading });
  choices.forEach(({ text }) => list.append(element('option', { textContent: text })));
  list.selectedIndex = 0;
  const run = () => {
    ui.hideDialog();
    chosen(choices[list.selectedIndex].value);
    return false;
  };
  list.addEventListener('dblclick', run);
  showDialog(ui, heading, list, { width: 360, height: 130 + 18 * list.size }, { text: go, run });
}
