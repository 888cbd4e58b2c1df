import { restyle, change } from '../model/changes.js';
import { vertices } from '../model/cells.js';
import { hasFields, marker } from '../model/item.js';
import { readMap } from '../model/map.js';
import { Refusal } from '../model/refusal.js';
import { styleValue, withValue } from '../model/style.js';
import { drawCurve } from '../draw/curve.js';
import { columnWidths, insertColumn, layOut, presentHeight } from '../draw/grid.js';
import { vertex } from '../draw/shapes.js';
import { knownTheme, themeOf } from '../draw/theme.js';
import { always, itemsByLane, mapFor, selectedStage } from './target.js';

const USUAL = 200;

/** Adds a stage before the selected one, or before all. */
export const addStageBefore = {
  id: 'add-stage-before',
  isPossible: always,
  run: (context) => addStage(context, (map) => Math.max(0, selectedStage(context, map))),
};

/** Adds a stage after the selected one, or after all. */
export const addStageAfter = {
  id: 'add-stage-after',
  isPossible: always,
  run: (context) =>
    addStage(context, (map) => {
      const selected = selectedStage(context, map);
      return selected < 0 ? map.stages.length : selected + 1;
    }),
};

function addStage(context, where) {
  const { graph, words } = context;
  const map = mapFor(context);
  const at = where(map);
  const neighbour = map.stages[Math.max(0, Math.min(at, map.stages.length) - 1)].cell;
  const added = change(graph, [map.table], (model) => {
    let head = null;
    const width = Math.max(USUAL, Math.min(neighbour.geometry.width, 260));
    insertColumn(graph, map, at + 1, width, (row, like) => {
      const box = { x: 0, y: 0, width, height: like.geometry.height };
      if (row !== map.header) {
        return vertex('', null, cellStyle(like), box);
      }
      const data = map.marked || hasFields(like) ? { journey: 'stage' } : null;
      head = vertex(words.get('shape.stage'), data, like.style, box);
      return head;
    });
    recolour(model, map.table);
    return head;
  });
  graph.setSelectionCell(added);
  graph.scrollCellToVisible(added);
  return added;
}

/** Of a neighbour that holds text of its own, or a shape: the frame only. */
function cellStyle(like) {
  return like.style || '';
}

/** Gives the heads of stages the colours of their places, in maps of ours. */
function recolour(model, table) {
  if (knownTheme(table) === null) {
    return;
  }
  const colours = themeOf(table);
  const { stages } = readMap(table);
  stages.forEach(({ cell }, place) => {
    if (marker(cell) === 'stage' && styleValue(cell.style, 'fillColor') !== 'none') {
      restyle(model, cell, withValue(cell.style, 'fillColor', colours.stage(place, stages.length)));
    }
  });
}

/** Moves the selected stage one place to the left. */
export const moveStageLeft = {
  id: 'move-stage-left',
  isPossible: always,
  run: (context) => moveStage(context, -1),
};

/** Moves the selected stage one place to the right. */
export const moveStageRight = {
  id: 'move-stage-right',
  isPossible: always,
  run: (context) => moveStage(context, 1),
};

function moveStage(context, by) {
  const { graph } = context;
  const map = mapFor(context);
  const at = selectedStage(context, map);
  if (at < 0) {
    throw new Refusal('refusal.choose-stage');
  }
  if (at + by < 0 || at + by >= map.stages.length) {
    throw new Refusal('refusal.outermost');
  }
  const widths = columnWidths(map);
  const left = Math.min(at, at + by) + 1;
  change(graph, [map.table], (model) => {
    for (const row of vertices(map.table)) {
      const cells = vertices(row);
      if (cells.length === widths.length) {
        model.add(row, cells[left + 1], row.getIndex(cells[left]));
      }
    }
    widths.splice(left, 2, widths[left + 1], widths[left]);
    layOut(graph, map.table, widths, presentHeight);
    recolour(model, map.table);
    redrawCurves(context, map);
  });
}

/** Lets the curves of all lanes go from stage to stage again. */
export function redrawCurves(context, map) {
  const now = readMap(map.table);
  itemsByLane(context, now).forEach((items) => {
    if (items.some((item) => item.kind === 'emotion')) {
      drawCurve(context.graph, now, items, themeOf(map.table).ground.curve, false);
    }
  });
}
