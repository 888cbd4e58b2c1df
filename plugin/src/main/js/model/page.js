import { boundsOf, holdsMiddle, isWithin, vertices, withAncestors } from './cells.js';
import { isDecoration, isPart, marker, saidKind, textOf } from './item.js';
import { isMarkedMap, isTable, itemsIn, readMap } from './map.js';
import { Refusal } from './refusal.js';

/**
 * An item of a map and where it belongs: indexes of its stage and lane, the cell of the grid that holds or underlies it.
 * @typedef {{cell: mxCell, kind: string, stage: number, lane: number, holder: mxCell}} PlacedItem
 */

/**
 * The maps of a page: tables that say so; when none does, tables whose first column names at least two kinds of lanes.
 * @param {mxCell} root
 * @returns {import('./map.js').JourneyTable[]}
 */
export function mapsOf(root) {
  const tables = tablesIn(root);
  const marked = tables.filter(isMarkedMap);
  const maps = (marked.length > 0 ? marked : tables).map(readMap).filter((map) => map !== null);
  return marked.length > 0 ? maps : maps.filter(looksLikeJourney);
}

function looksLikeJourney(map) {
  return new Set(map.lanes.map((lane) => lane.kind).filter((kind) => kind !== 'note')).size >= 2;
}

function tablesIn(cell) {
  const tables = [];
  for (const child of cell.children || []) {
    if (isMarkedMap(child) || isTable(child)) {
      tables.push(child);
    } else {
      tables.push(...tablesIn(child));
    }
  }
  return tables;
}

/**
 * The map to work on: that of the selection, else the only one of the page.
 * @param {mxCell} root
 * @param {mxCell[]} selection
 * @returns {import('./map.js').JourneyTable}
 */
export function chooseMap(root, selection) {
  for (const cell of selection) {
    const table = [...withAncestors(cell)].filter((each) => isMarkedMap(each) || isTable(each)).pop();
    const map = table ? readMap(table) : null;
    if (map) {
      return usable(map);
    }
  }
  const maps = mapsOf(root);
  const under = maps.find((map) => selection.some((cell) => cell.vertex && holdsMiddle(boundsOf(map.table), boundsOf(cell))));
  if (under) {
    return usable(under);
  }
  if (maps.length !== 1) {
    throw new Refusal(maps.length === 0 ? 'refusal.no-map' : 'refusal.which-map', maps.length);
  }
  return usable(maps[0]);
}

function usable(map) {
  if (map.stages.length === 0 || map.lanes.length === 0) {
    throw new Refusal('refusal.empty-map');
  }
  const columns = map.stages.length;
  if (map.lanes.some((lane) => lane.cells.length !== columns)) {
    throw new Refusal('refusal.merged');
  }
  return map;
}

/**
 * The items of a map by lane, stage and place: those in its cells, then those that lie upon it.
 * @param {mxCell} root
 * @param {import('./map.js').JourneyTable} map
 * @returns {PlacedItem[]}
 */
export function itemsOf(root, map) {
  const items = [];
  map.lanes.forEach((lane, at) => {
    lane.cells.forEach((holder, stage) => {
      itemsIn(holder).forEach((cell) => items.push({ cell, kind: saidKind(cell) || lane.kind, stage, lane: at, holder }));
    });
  });
  looseIn(root, map).forEach((cell) => {
    const place = placeUnder(map, cell);
    if (place) {
      items.push({ cell, kind: saidKind(cell) || map.lanes[place.lane].kind, ...place });
    }
  });
  return items;
}

function looseIn(parent, map) {
  const loose = [];
  for (const cell of vertices(parent)) {
    if (saidKind(cell) !== '') {
      loose.push(cell);
    } else if (!isTable(cell) && !isMarkedMap(cell) && !isDecoration(cell) && marker(cell) !== 'persona') {
      const note = textOf(cell) !== '' && !isPart(cell) && !cell.parent.vertex;
      loose.push(...(note ? [cell] : looseIn(cell, map)));
    }
  }
  (parent.children || []).filter((cell) => !cell.vertex && !cell.edge).forEach((layer) => loose.push(...looseIn(layer, map)));
  return loose;
}

/**
 * Where a cell belongs: in the cell of the grid that holds it, else in the one under its middle.
 * @returns {?{stage: number, lane: number, holder: mxCell}} null when it lies in no lane
 */
export function placeOf(map, cell) {
  for (let lane = 0; lane < map.lanes.length; lane++) {
    if (isWithin(cell, map.lanes[lane].row)) {
      const stage = map.lanes[lane].cells.findIndex((each) => isWithin(cell, each));
      return stage < 0 ? null : { stage, lane, holder: map.lanes[lane].cells[stage] };
    }
  }
  return isWithin(cell, map.table) ? null : placeUnder(map, cell);
}

function placeUnder(map, cell) {
  const box = boundsOf(cell);
  if (!holdsMiddle(boundsOf(map.table), box)) {
    return null;
  }
  for (let lane = 0; lane < map.lanes.length; lane++) {
    const stage = map.lanes[lane].hidden ? -1 : map.lanes[lane].cells.findIndex((each) => holdsMiddle(boundsOf(each), box));
    if (stage >= 0) {
      return { stage, lane, holder: map.lanes[lane].cells[stage] };
    }
  }
  return null;
}
