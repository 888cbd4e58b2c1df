import { isWithin } from '../model/cells.js';
import { isTable } from '../model/map.js';
import { chooseMap, itemsOf, placeOf } from '../model/page.js';
import { styleValue } from '../model/style.js';

/**
 * What a command works in; `clicked` is the cell that was clicked last.
 * @typedef {{ui: ?EditorUi, graph: mxGraph, words: {get: function(string, ...*): string}, language: string, clicked: ?mxCell}} Context
 */

/** The selected cells. A click in a table selects the table, or a row, at first: then the cell that was clicked is meant. */
export function chosenCells({ graph, clicked }) {
  const isFrame = (cell) => isTable(cell) || styleValue(cell.style, 'shape') === 'tableRow';
  return graph.getSelectionCells().map((cell) => (clicked && isFrame(cell) && isWithin(clicked, cell) ? clicked : cell));
}

/** The map to work on. @param {Context} context */
export function mapFor({ graph }) {
  return chooseMap(graph.getModel().getRoot(), graph.getSelectionCells());
}

/** For commands that say themselves what they need, when it is not there. */
export const always = () => true;

/** True when anything is selected. @param {Context} context */
export const hasSelection = ({ graph }) => !graph.isSelectionEmpty();

/** True when there is a map to work on. @param {Context} context */
export function hasMap(context) {
  try {
    mapFor(context);
    return true;
  } catch {
    return false;
  }
}

/** The stage that the selection stands in; -1 for none. */
export function selectedStage(context, map) {
  for (const cell of chosenCells(context)) {
    const head = map.stages.findIndex((stage) => isWithin(cell, stage.cell));
    const place = head < 0 ? placeOf(map, cell) : null;
    if (head >= 0 || place) {
      return place ? place.stage : head;
    }
  }
  return -1;
}

/** The lane that the selection stands in; -1 for none. */
export function selectedLane(context, map) {
  for (const cell of chosenCells(context)) {
    const at = map.lanes.findIndex((lane) => isWithin(cell, lane.row));
    const place = at < 0 ? placeOf(map, cell) : null;
    if (at >= 0 || place) {
      return place ? place.lane : at;
    }
  }
  return -1;
}

/** The items of the map by lane. */
export function itemsByLane({ graph }, map) {
  const lanes = map.lanes.map(() => []);
  itemsOf(graph.getModel().getRoot(), map).forEach((item) => lanes[item.lane].push(item));
  return lanes;
}
