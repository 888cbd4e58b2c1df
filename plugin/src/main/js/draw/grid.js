import { boundsOf, vertices } from '../model/cells.js';
import { place } from '../model/changes.js';
import { cellsOf } from '../model/map.js';

/**
 * The widths of a map's columns, the lanes' column first, px.
 * @param {import('../model/map.js').JourneyTable} map
 */
export function columnWidths(map) {
  return [map.corner, ...map.stages.map((stage) => stage.cell)].map((cell) => cell.geometry.width);
}

/**
 * Gives all cells of a table the boxes that its columns and rows make, rows and cells in the order of their children, and moves
 * what stands below the table along.
 * @param {mxGraph} graph
 * @param {mxCell} table
 * @param {number[]} widths of the columns
 * @param {function(mxCell): number} heightOfRow
 */
export function layOut(graph, table, widths, heightOfRow) {
  const model = graph.getModel();
  const before = boundsOf(table);
  const frame = graph.getActualStartSize ? graph.getActualStartSize(table, true) : { x: 0, y: 0, width: 0, height: 0 };
  const width = widths.reduce((sum, each) => sum + each, 0);
  let y = frame.y;
  for (const row of vertices(table)) {
    const height = heightOfRow(row);
    place(model, row, { x: frame.x, y, width, height });
    rowOut(model, row, widths, height);
    y += height;
  }
  place(model, table, { width: width + frame.x + frame.width, height: y + frame.height });
  below(model, table, before, y + frame.height - before.height);
}

function rowOut(model, row, widths, height) {
  const cells = vertices(row);
  if (cells.length !== widths.length) {
    return;
  }
  let x = 0;
  cells.forEach((cell, column) => {
    place(model, cell, { x, y: 0, width: widths[column], height });
    x += widths[column];
  });
}

function below(model, table, before, more) {
  if (more === 0) {
    return;
  }
  const bottom = before.y + before.height;
  for (const other of vertices(table.parent)) {
    const box = boundsOf(other);
    const under = box.x < before.x + before.width && before.x < box.x + box.width;
    if (other !== table && under && box.y >= bottom - 1 && other.geometry && !other.geometry.relative) {
      place(model, other, { y: other.geometry.y + more });
    }
  }
}

/** The height that a row has now. */
export const presentHeight = (row) => row.geometry.height;

/**
 * Puts a column into a table.
 * @param {mxGraph} graph
 * @param {import('../model/map.js').JourneyTable} map
 * @param {number} at its index among all columns
 * @param {number} width px
 * @param {function(mxCell, mxCell): mxCell} make gives the new cell of a row from the cell that now stands nearest
 */
export function insertColumn(graph, map, at, width, make) {
  const widths = columnWidths(map);
  const model = graph.getModel();
  for (const row of vertices(map.table)) {
    const cells = cellsOf(row);
    if (cells.length === widths.length) {
      const like = cells[Math.max(1, Math.min(at, cells.length - 1))];
      model.add(row, make(row, like), row.getIndex(cells[at - 1]) + 1);
    }
  }
  widths.splice(at, 0, width);
  layOut(graph, map.table, widths, presentHeight);
}
