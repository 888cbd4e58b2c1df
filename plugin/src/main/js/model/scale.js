import { boundsOf, withDescendants } from './cells.js';
import { textOf } from './item.js';

const HIGHEST = 2;
/** The share of a lane's height that people draw in. */
const USED = 0.8;

/**
 * How high feelings stand in a lane: `zero` px from the top of the page, `step` px a score.
 * @typedef {{zero: number, step: number}} Scale
 */

/**
 * A number from -2 to 2 as people write it, to the nearest half step; null for anything else.
 * @param {string} text
 * @returns {?number}
 */
export function parseScore(text) {
  const number = text.trim().replace('\u2212', '-').replace(',', '.');
  if (!/^[+-]?\d{1,3}([.]\d{1,6})?$/.test(number) || Math.abs(Number(number)) > HIGHEST) {
    return null;
  }
  return Math.round(Number(number) * 2) / 2 + 0;
}

/** With its sign: `+1`, `−0.5`, `0`. */
export function scoreText(score) {
  return `${score > 0 ? '+' : score < 0 ? '\u2212' : ''}${Math.abs(score)}`;
}

/**
 * The scale that the labels at a lane's head give, else one of its height.
 * @param {import('./map.js').Lane} lane
 * @returns {Scale}
 */
export function scaleOf(lane) {
  const heights = new Map();
  for (const part of withDescendants(lane.head)) {
    const score = part === lane.head || part.edge ? null : parseScore(textOf(part));
    if (score !== null && !heights.has(score)) {
      const box = boundsOf(part);
      heights.set(score, box.y + box.height / 2);
    }
  }
  return ofLabels(heights) || ofLane(boundsOf(lane.row));
}

function ofLabels(heights) {
  const scores = [...heights.keys()].sort((one, other) => one - other);
  if (scores.length < 2) {
    return null;
  }
  const [worst, best] = [scores[0], scores[scores.length - 1]];
  const step = (heights.get(worst) - heights.get(best)) / (best - worst);
  return step < 1 ? null : { zero: heights.get(best) + best * step, step };
}

function ofLane(row) {
  return { zero: row.y + row.height / 2, step: Math.max(1, ((row.height / 2) * USED) / HIGHEST) };
}

/** The feeling at a height on the page, to the nearest half step. */
export function scoreAt(scale, y) {
  return inHalves(Math.max(-HIGHEST, Math.min(HIGHEST, (scale.zero - y) / scale.step)));
}

/** The height on the page of a feeling, px. */
export function heightOf(scale, score) {
  return scale.zero - score * scale.step;
}

/** As the reader of diagrams rounds: to the nearest half, and of two as near to the even number of halves. */
function inHalves(value) {
  const halves = value * 2;
  const below = Math.floor(halves);
  const rest = halves - below;
  const even = below % 2 === 0 ? below : below + 1;
  return (rest === 0.5 ? even : Math.round(halves)) / 2 + 0;
}
