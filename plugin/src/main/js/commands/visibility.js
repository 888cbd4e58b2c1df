import { change, restyle } from '../model/changes.js';
import { isWithin, withDescendants } from '../model/cells.js';
import { styleValue, withValue } from '../model/style.js';
import { columnWidths, layOut, presentHeight } from '../draw/grid.js';
import { hasMap, mapFor } from './target.js';

/** Style entry that holds the height, px, of a lane while it is hidden. */
const HEIGHT = 'shownHeight';

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
  const kept = Number(styleValue(row.style, HEIGHT)) || 110;
  if (lane.hidden !== shown) {
    return;
  }
  const height = shown ? kept : 0;
  restyle(model, row, withValue(row.style, HEIGHT, shown ? null : String(presentHeight(row))));
  model.setVisible(row, shown);
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
