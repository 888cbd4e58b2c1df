/* global mxUtils */
import { itemKinds } from '../data/kinds.js';
import { styleValue } from './style.js';
import { plainText } from './text.js';

const DECORATIONS = ['decoration', 'legend', 'curve', 'title', 'line', 'footnote', 'empathy', 'profile'];

/** True for a cell whose value carries attributes. */
export function hasFields(cell) {
  return cell.value !== null && typeof cell.value === 'object' && typeof cell.value.getAttribute === 'function';
}

/**
 * A property of an item.
 * @returns {string} empty when it has none
 */
export function field(cell, name) {
  return (hasFields(cell) && cell.value.getAttribute(name)) || '';
}

/** What a cell says it is: its data first, then its style; empty when it says nothing. */
export function marker(cell) {
  return (field(cell, 'journey') || styleValue(cell.style, 'journey')).trim().toLowerCase();
}

/** The kind of item that a cell says it is; empty for none. */
export function saidKind(cell) {
  return itemKinds.includes(marker(cell)) ? marker(cell) : '';
}

/** The label as draw.io keeps it. */
export function label(cell) {
  if (hasFields(cell)) {
    return cell.value.getAttribute('label') || '';
  }
  return cell.value === null || cell.value === undefined ? '' : String(cell.value);
}

/** What the label says. */
export function textOf(cell) {
  return plainText(label(cell));
}

/** True for what dresses a map and says nothing. */
export function isDecoration(cell) {
  return DECORATIONS.includes(marker(cell));
}

/** True for a fixed part of a drawing, or what only repeats data. */
export function isPart(cell) {
  return styleValue(cell.style, 'part') === '1' || field(cell, 'placeholders') === '1';
}

/**
 * Writes properties of an item. An item that had none becomes one with data, its label kept; an empty property that was not there
 * before is not written.
 * @param {mxGraphModel} model
 * @param {mxCell} cell
 * @param {Object<string, string>} values
 */
export function writeFields(model, cell, values) {
  const value = hasFields(cell) ? cell.value.cloneNode(true) : emptyObject(label(cell));
  let changed = false;
  for (const [name, text] of Object.entries(values)) {
    if ((value.getAttribute(name) || '') !== text && (text !== '' || value.hasAttribute(name))) {
      value.setAttribute(name, text);
      changed = true;
    }
  }
  if (changed) {
    model.setValue(cell, value);
  }
}

/** Writes a label, be it in an object or not. */
export function writeLabel(model, cell, text) {
  if (label(cell) === text) {
    return;
  }
  if (!hasFields(cell)) {
    model.setValue(cell, text);
    return;
  }
  const value = cell.value.cloneNode(true);
  value.setAttribute('label', text);
  model.setValue(cell, value);
}

/** The value of a cell with data; the label is its first attribute. */
export function emptyObject(text) {
  const value = mxUtils.createXmlDocument().createElement('object');
  value.setAttribute('label', text);
  return value;
}
