/* global mxResources */
import { withAncestors } from './cells.js';
import { textOf } from './item.js';
import { paintedInParts } from './painting.js';
import { Refusal } from './refusal.js';
import { styleValue } from './style.js';

/**
 * Changes a diagram in one step of undo. Nothing is touched when one of the cells is locked; when `work` fails, what it did is
 * taken back.
 * @param {mxGraph} graph
 * @param {mxCell[]} touched cells that will change
 * @param {function(mxGraphModel): T} work
 * @returns {T}
 * @template T
 */
export function change(graph, touched, work) {
  if (!graph.isEnabled()) {
    throw new Refusal('refusal.read-only');
  }
  touched.forEach(refuseLocked);
  if (graph.isEditing && graph.isEditing()) {
    graph.stopEditing(false);
  }
  return graph.getModel().updateLevel === 0 ? paintedInParts(graph, () => step(graph, work, true)) : step(graph, work, false);
}

function step(graph, work, outermost) {
  const model = graph.getModel();
  model.beginUpdate();
  try {
    return work(model);
  } catch (failure) {
    if (outermost) {
      takeBack(model.currentEdit);
    }
    throw failure;
  } finally {
    model.endUpdate();
  }
}

function takeBack(edit) {
  edit.undo();
  edit.changes.length = 0;
  edit.undone = false;
}

/** Refuses a cell that is locked, or lies in something that is. */
function refuseLocked(cell) {
  for (const each of withAncestors(cell)) {
    if (styleValue(each.style, 'locked') === '1') {
      const layer = !each.vertex && !each.edge;
      const name = textOf(each) || (layer ? mxResources.get('background') : each.id);
      throw new Refusal(layer ? 'refusal.locked-layer' : 'refusal.locked', name);
    }
  }
}

/**
 * Gives a shape another box, when it has not that one already.
 * @param {mxGraphModel} model
 * @param {mxCell} cell
 * @param {{x: ?number, y: ?number, width: ?number, height: ?number}} box px in its parent; what is absent stays
 */
export function place(model, cell, box) {
  const now = cell.geometry;
  if (now && Object.keys(box).some((key) => now[key] !== box[key])) {
    const geometry = now.clone();
    Object.assign(geometry, box);
    model.setGeometry(cell, geometry);
  }
}

/** Gives a cell another style, when it has not that one already. */
export function restyle(model, cell, style) {
  if ((cell.style || '') !== style) {
    model.setStyle(cell, style);
  }
}
