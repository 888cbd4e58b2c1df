import { isWithin } from '../model/cells.js';
import { chooseMap, itemsOf, placeOf } from '../model/page.js';

/**
 * What a command works in.
 * @typedef {{ui: ?EditorUi, graph: mxGraph, words: {get: function(string, ...*): string}, language: string}} Context
 */

/** The map to work on. @param {Context} context */
export function mapFor({ graph }) {
  return chooseMap(graph.getModel().getRoot(), graph.getSelectionCells());
}

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
export function selectedStage({ graph }, map) {
  for (const cell of graph.getSelectionCells()) {
    const head = map.stages.findIndex((stage) => isWithin(cell, stage.cell));
    const place = head < 0 ? placeOf(map, cell) : null;
    if (head >= 0 || place) {
      return place ? place.stage : head;
    }
  }
  return -1;
}

/** The lane that the selection stands in; -1 for none. */
export function selectedLane({ graph }, map) {
  for (const cell of graph.getSelectionCells()) {
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
