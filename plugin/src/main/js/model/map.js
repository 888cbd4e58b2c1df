import { itemKinds, laneKind } from '../data/kinds.js';
import { boundsOf, fromLeft, fromTop, vertices } from './cells.js';
import { field, isDecoration, isPart, label, marker, saidKind, textOf } from './item.js';
import { styleValue } from './style.js';

/**
 * A lane: its row of the table, the row's first cell, the shape that names it, and the cells of the stages.
 * @typedef {{row: mxCell, head: mxCell, named: mxCell, cells: mxCell[], kind: string, name: string, hidden: boolean}} Lane
 */

/**
 * A map as it stands in a table: the first row of several cells names the stages, the first cell of each further row the lane.
 * `rows` are all rows from top to bottom; `lines` those that only divide, such as the line of visibility. `marked` tells whether
 * the table says that it is a map.
 * @typedef {{table: mxCell, marked: boolean, rows: mxCell[], header: mxCell, corner: mxCell,
 *   stages: {cell: mxCell, named: mxCell, name: string}[], lanes: Lane[], lines: mxCell[]}} JourneyTable
 */

/** The cells of a row from left to right. */
export function cellsOf(row) {
  return vertices(row).sort(fromLeft);
}

/** True for a table, whether it is a map or not. */
export function isTable(cell) {
  return !!cell.vertex && styleValue(cell.style, 'shape') === 'table';
}

/** True for a cell that says that it is a map. */
export function isMarkedMap(cell) {
  return !!cell.vertex && marker(cell) === 'map';
}

/**
 * Reads the map of a table.
 * @param {mxCell} table
 * @returns {?JourneyTable} null when it has no row of stages
 */
export function readMap(table) {
  const rows = vertices(table).filter(isRow).sort(fromTop);
  const lines = rows.filter((row) => marker(row) === 'line');
  const said = rows.filter((row) => !lines.includes(row));
  const first = said.findIndex((row) => vertices(row).length > 1);
  if (first < 0) {
    return null;
  }
  const [corner, ...heads] = cellsOf(said[first]);
  return {
    table,
    marked: isMarkedMap(table),
    rows,
    header: said[first],
    corner,
    stages: heads.map((cell) => {
      const named = namedBy(cell, 'stage');
      return { cell, named, name: nameOf(named) };
    }),
    lanes: said
      .slice(first + 1)
      .filter((row) => vertices(row).length > 0)
      .map(lane),
    lines,
  };
}

function isRow(cell) {
  if (marker(cell) !== 'line' && isDecoration(cell)) {
    return false;
  }
  return styleValue(cell.style, 'shape') === 'tableRow' || (saidKind(cell) === '' && vertices(cell).length > 0);
}

/** Style entry of a lane's row that holds the height, px, that the lane has when it is shown. */
export const SHOWN_HEIGHT = 'shownHeight';

/** Newer editors (24) show the rows of a table again when they lay it out, whatever was said of them. */
function isHidden(row) {
  return row.visible === false || styleValue(row.style, SHOWN_HEIGHT) !== '';
}

function lane(row) {
  const [head, ...cells] = cellsOf(row);
  const named = namedBy(head, 'lane');
  const name = nameOf(named);
  return { row, head, named, cells, kind: kindOfLane([named, head, row], name), name, hidden: isHidden(row) };
}

/** As the reader of diagrams decides: what data say, then the words of the name, then the style, else notes. */
function kindOfLane(carriers, name) {
  for (const carrier of carriers) {
    const said = (field(carrier, 'lane') || field(carrier, 'kind')).toLowerCase();
    if (said !== '') {
      const kind = [said, said.replace(/s$/, '')].find((each) => itemKinds.includes(each)) || laneKind(said);
      if (kind) {
        return kind;
      }
    }
  }
  const styled = carriers.map((each) => styleValue(each.style, 'lane')).find((each) => itemKinds.includes(each));
  return laneKind(name) || styled || 'note';
}

function namedBy(cell, name) {
  return vertices(cell).find((child) => marker(child) === name) || labelled(cell) || cell;
}

function labelled(cell) {
  if (textOf(cell) !== '') {
    return cell;
  }
  for (const child of vertices(cell)) {
    const says = !isDecoration(child) && !isPart(child) && saidKind(child) === '' && marker(child) !== 'persona';
    const found = says ? labelled(child) : null;
    if (found) {
      return found;
    }
  }
  return null;
}

function nameOf(named) {
  return textOf(named).replace(/\s*\n\s*/g, ' ');
}

/**
 * The things in a cell of the grid that a reader takes for items: the cell's own text, marked shapes, shapes with words.
 * @param {mxCell} cell
 * @returns {mxCell[]}
 */
export function itemsIn(cell) {
  const found = label(cell).trim() === '' ? [] : [cell];
  (cell.children || []).forEach((child) => collect(child, false, found));
  return found;
}

function collect(cell, nested, found) {
  if (isDecoration(cell) || marker(cell) === 'persona') {
    return;
  }
  const says = !nested && !!cell.vertex && !isPart(cell) && textOf(cell) !== '';
  const item = saidKind(cell) !== '' || says;
  if (item) {
    found.push(cell);
  }
  (cell.children || []).forEach((child) => collect(child, nested || item, found));
}

/** The cell of the grid where a lane and a stage meet, by the stage's place; null where a row has none. */
export function cellAt(map, row, stage) {
  const middle = map.stages[stage].cell.geometry.x + map.stages[stage].cell.geometry.width / 2;
  return row.cells.find((cell) => cell.geometry.x <= middle && middle <= cell.geometry.x + cell.geometry.width) || row.cells[stage] || null;
}

/** How far from a map a box lies, px. */
export function distanceTo(map, box) {
  const table = boundsOf(map.table);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return Math.hypot(Math.max(0, table.x - x, x - table.x - table.width), Math.max(0, table.y - y, y - table.y - table.height));
}
