import { boundsOf } from '../model/cells.js';
import { change } from '../model/changes.js';
import { field, label, textOf } from '../model/item.js';
import { parseScore } from '../model/scale.js';
import { styleValue } from '../model/style.js';
import { Card } from '../draw/card.js';
import { stageWidths } from '../draw/columns.js';
import { columnWidths, layOut, presentHeight } from '../draw/grid.js';
import { drawCurve, facesOf, leadThrough } from '../draw/curve.js';
import { CardBody } from '../draw/cardbody.js';
import { FaceBody } from '../draw/facebody.js';
import { themeOf } from '../draw/theme.js';
import { widestWord, widthOf } from '../draw/measure.js';
import { always, itemsByLane, mapFor } from './target.js';

const LEAST_LANE = 84;

/** Sizes the columns to what they hold, puts the items of each cell in order, and leads the curve through its faces. */
export const tidyUp = {
  id: 'tidy-up',
  isPossible: always,
  run: (context) => {
    const { graph } = context;
    const map = mapFor(context);
    change(graph, [map.table], () => tidy(context, map));
  },
};

function tidy(context, map) {
  const { graph } = context;
  const items = itemsByLane(context, map);
  const bodies = map.lanes.map((lane, at) => bodyOf(lane, items[at]));
  const widths = [columnWidths(map)[0], ...stageWidths(map.stages.map(headWidth), bodies)];
  const rows = new Map(
    map.lanes.map((lane, at) => [lane.row, lane.hidden ? presentHeight(lane.row) : laneHeight(lane, bodies[at], widths)]),
  );
  layOut(graph, map.table, widths, (row) => rows.get(row) ?? presentHeight(row));
  const model = graph.getModel();
  map.lanes.forEach((lane, at) => {
    if (!lane.hidden) {
      bodies[at].put(model, widths.slice(1), rows.get(lane.row));
      curve(context, map, lane, items[at]);
    }
  });
}

function bodyOf(lane, items) {
  const inside = lane.cells.map((cell, stage) => {
    const here = items.filter((item) => item.stage === stage && item.cell.parent === cell && item.cell.vertex);
    return here.filter((item) => !item.cell.geometry.relative);
  });
  const texts = lane.cells.map((cell) => (label(cell) === '' ? null : new Card(cell)));
  const faces = inside.map((here) =>
    here.filter((item) => item.kind === 'emotion' && parseScore(field(item.cell, 'sentiment')) !== null).map((item) => item.cell),
  );
  const cards = inside.map((here, stage) => here.map((item) => item.cell).filter((cell) => !faces[stage].includes(cell)));
  const isCurve = lane.kind === 'emotion' && faces.some((here) => here.length > 0);
  return isCurve ? new FaceBody(lane, faces, cards) : new CardBody(cards, texts);
}

function headWidth({ named }) {
  const size = Number(styleValue(named.style, 'fontSize') || 12);
  return widestWord(textOf(named), (word) => widthOf(word, size, true)) + 60;
}

function laneHeight(lane, body, widths) {
  const own = lane.cells.reduce((most, _, stage) => Math.max(most, body.height(stage, widths[stage + 1])), 0);
  return Math.ceil(Math.max(LEAST_LANE, own));
}

function curve(context, map, lane, items) {
  if (lane.kind !== 'emotion') {
    return;
  }
  const faces = [...facesOf(items).values()];
  const drawn = leadThrough(
    context.graph,
    map,
    lane,
    faces.flat().sort((one, other) => boundsOf(one).x - boundsOf(other).x),
  );
  drawCurve(context.graph, map, items, themeOf(map.table).ground.curve, !drawn && map.marked);
}
