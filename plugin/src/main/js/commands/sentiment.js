import { boundsOf } from '../model/cells.js';
import { change, place, restyle } from '../model/changes.js';
import { field, saidKind, writeFields } from '../model/item.js';
import { heightOf, parseScore, scaleOf, scoreAt } from '../model/scale.js';
import { drawCurve } from '../draw/curve.js';
import { faceStyle } from '../draw/theme.js';
import { Survey } from './survey.js';
import { hasSelection, itemsByLane } from './target.js';

const STEP = 0.5;

/** Sets how the selected items feel; faces go to the height of their score. */
export const setSentiment = {
  id: 'set-sentiment',
  isPossible: hasSelection,
  run: (context, score) => eachSelected(context, () => score),
};

/** Raises or lowers the feeling of the selected items by half steps. */
export const shiftSentiment = {
  id: 'shift-sentiment',
  isPossible: hasSelection,
  run: (context, steps) =>
    eachSelected(context, (cell) => {
      const now = parseScore(field(cell, 'sentiment')) || 0;
      return Math.max(-2, Math.min(2, now + steps * STEP));
    }),
};

function eachSelected(context, score) {
  const survey = new Survey(context);
  const items = survey.selected();
  change(context.graph, items, (model) => items.forEach((cell) => feel(survey, model, cell, score(cell))));
}

/**
 * Gives an item a score, and a face the height and look of it.
 * @param {Survey} survey
 * @param {mxGraphModel} model
 * @param {mxCell} cell
 * @param {?number} score null takes it away
 */
export function feel(survey, model, cell, score) {
  const found = survey.place(cell);
  const kind = survey.kind(cell);
  const values = { sentiment: score === null ? '' : String(score), ...survey.marking(cell) };
  writeFields(model, cell, values);
  if (kind !== 'emotion') {
    return;
  }
  const colours = survey.theme(found ? found.map.table : cell);
  restyle(model, cell, faceStyle(cell.style || '', values.sentiment, colours));
  if (found && found.holder !== cell && score !== null) {
    toHeight(model, cell, found.map.lanes[found.lane], score);
  }
}

function toHeight(model, cell, lane, score) {
  const box = boundsOf(cell);
  const wanted = heightOf(scaleOf(lane), score) - box.height / 2;
  place(model, cell, { y: Math.round(cell.geometry.y + wanted - box.y) });
}

/**
 * Lets faces that were moved say the feeling of their new height, and stand exactly there; the curve goes through them in the order
 * in which they now stand. To be called within the change that moves them.
 * @param {import('./target.js').Context} context
 * @param {mxCell[]} cells
 */
export function followHeights(context, cells) {
  const faces = cells.filter((cell) => saidKind(cell) === 'emotion' && field(cell, 'sentiment') !== '');
  if (faces.length === 0) {
    return;
  }
  const model = context.graph.getModel();
  const survey = new Survey(context);
  const maps = new Set();
  for (const cell of faces) {
    const score = scoreShown(survey, cell);
    if (score !== null) {
      feel(survey, model, cell, score);
      maps.add(survey.place(cell).map);
    }
  }
  maps.forEach((map) => {
    const colour = survey.theme(map.table).ground.curve;
    itemsByLane(context, map).forEach((items) => drawCurve(context.graph, map, items, colour, false));
  });
}

/**
 * The feeling that the height of a face shows.
 * @param {Survey} survey
 * @param {mxCell} cell
 * @returns {?number} null when it lies in no lane
 */
export function scoreShown(survey, cell) {
  const found = survey.place(cell);
  const box = boundsOf(cell);
  return found && found.holder !== cell ? scoreAt(scaleOf(found.map.lanes[found.lane]), box.y + box.height / 2) : null;
}
