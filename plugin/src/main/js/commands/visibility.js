import { change, restyle } from '../model/changes.js';
import { isWithin, vertices, withDescendants } from '../model/cells.js';
import { label } from '../model/item.js';
import { SHOWN_HEIGHT } from '../model/map.js';
import { styleValue, withValue, withValues } from '../model/style.js';
import { columnWidths, layOut, presentHeight } from '../draw/grid.js';
import { hasMap, mapFor } from './target.js';

/** Style entry of what is not shown because its lane is not: what was hidden before stays so. */
const WITH_LANE = 'hiddenWithLane';

/** Shows or hides a lane of the map, by its place among the lanes. */
export const showLane = {
  id: 'show-lane',
  isPossible: hasMap,
  run: (context, place, shown) => {
    const map = mapFor(context);
    const lane = map.lanes[place];
    change(context.graph, [lane.row], (model) => show(context.graph, model, map, lane, shown));
  },
};

/** Shows all lanes of the map. */
export const showAllLanes = {
  id: 'show-all-lanes',
  isPossible: (context) => hasMap(context) && mapFor(context).lanes.some((lane) => lane.hidden),
  run: (context) => {
    const map = mapFor(context);
    const hidden = map.lanes.filter((lane) => lane.hidden);
    change(context.graph, [map.table], (model) => hidden.forEach((lane) => show(context.graph, model, map, lane, true)));
  },
};

function show(graph, model, map, lane, shown) {
  const { row } = lane;
  const kept = Number(styleValue(row.style, SHOWN_HEIGHT)) || 110;
  if (lane.hidden !== shown) {
    return;
  }
  const height = shown ? kept : 0;
  restyle(model, row, withValue(row.style, SHOWN_HEIGHT, shown ? null : String(presentHeight(row))));
  model.setVisible(row, shown);
  vertices(row).forEach((cell) => (shown ? reveal : conceal)(model, cell));
  layOut(graph, map.table, columnWidths(map), (each) => (each === row ? height : presentHeight(each)));
  for (const line of linesOf(row)) {
    model.setVisible(
      line,
      [line.source, line.target].every((end) => !end || isShown(end)),
    );
  }
  if (!shown) {
    graph.removeSelectionCells(graph.getSelectionCells().filter((cell) => isWithin(cell, row)));
  }
}

/** Hides what is in a cell, as the row itself does not stay hidden in newer editors (24). */
function conceal(model, cell) {
  if (label(cell) !== '' && styleValue(cell.style, 'noLabel') !== '1') {
    restyle(model, cell, withValues(cell.style, { noLabel: '1', [WITH_LANE]: '1' }));
  }
  for (const child of cell.children || []) {
    if (child.visible !== false) {
      restyle(model, child, withValue(child.style, WITH_LANE, '1'));
      model.setVisible(child, false);
    }
  }
}

function reveal(model, cell) {
  if (styleValue(cell.style, WITH_LANE) === '1') {
    restyle(model, cell, withValues(cell.style, { noLabel: null, [WITH_LANE]: null }));
  }
  for (const child of cell.children || []) {
    if (styleValue(child.style, WITH_LANE) === '1') {
      restyle(model, child, withValue(child.style, WITH_LANE, null));
      model.setVisible(child, true);
    }
  }
}

/** Lines that begin or end in a lane: draw.io would lead them to the table's border. */
function linesOf(row) {
  const lines = new Set();
  for (const cell of withDescendants(row)) {
    (cell.edges || []).forEach((line) => lines.add(line));
  }
  return lines;
}

function isShown(cell) {
  return cell.visible !== false && (!cell.parent || isShown(cell.parent));
}
