import { boundsOf, fromLeft, withDescendants } from '../model/cells.js';
import { place, restyle } from '../model/changes.js';
import { field, textOf } from '../model/item.js';
import { parseScore, scaleOf } from '../model/scale.js';
import { styleValue, withValues } from '../model/style.js';
import { Card } from './card.js';
import { Flow } from './flow.js';
import { widestWord, widthOf } from './measure.js';
import { readingOrder } from './order.js';

const LEAST_SHARE = 88;
const ABOVE = 54;

/** A lane of faces, each as high as its score; other things stand at its foot. */
export class FaceBody {
  /**
   * @param {import('../model/map.js').Lane} lane
   * @param {mxCell[][]} faces of each stage
   * @param {mxCell[][]} others what else stands in the lane
   */
  constructor(lane, faces, others) {
    this.lane = lane;
    this.faces = faces.map((here) => [...here].sort(fromLeft));
    this.cards = others.map((here) => readingOrder(here).map((cell) => new Card(cell)));
    this.step = scaleOf(lane).step;
  }

  /** Height that a stage needs at a width, px. */
  height(stage, width) {
    const foot = this.cards[stage].length === 0 ? 0 : new Flow(this.cards[stage], width).height();
    return 2 * (2 * this.step + ABOVE + foot);
  }

  /** The least width of a stage, px. */
  leastWidth(stage) {
    const words = this.faces[stage].map((face) => widestWord(textOf(face), (word) => widthOf(word, 12, false)) + 12);
    return Math.max(LEAST_SHARE, ...words) * this.faces[stage].length;
  }

  /** Puts the faces at the heights of their scores, and the numbers of the scale at the lane's head beside them. */
  put(model, widths, height) {
    const scale = { zero: height / 2, step: this.step };
    this.faces.forEach((faces, stage) => {
      const share = widths[stage] / Math.max(1, faces.length);
      faces.forEach((face, i) => {
        const { width, height: tall } = face.geometry;
        const y = scale.zero - parseScore(field(face, 'sentiment')) * scale.step;
        place(model, face, { x: Math.round((i + 0.5) * share - width / 2), y: Math.round(y - tall / 2) });
      });
      const flow = new Flow(this.cards[stage], widths[stage]);
      if (this.cards[stage].length > 0) {
        flow.putFrom(model, height - flow.height() + 15, 0);
      }
    });
    this.labels(model);
    this.numbers(model, scale);
  }

  /** Where a curve has its heights, labels stand above the faces, as the curve runs below. */
  labels(model) {
    const faces = this.faces.flat();
    const score = (face) => parseScore(field(face, 'sentiment'));
    faces.forEach((face, i) => {
      const falls = [faces[i - 1], faces[i + 1]].filter(Boolean).map((other) => score(face) - score(other));
      const peak = falls.length > 0 && falls.every((fall) => fall >= 0) && Math.max(...falls) >= 1;
      if (styleValue(face.style, 'verticalLabelPosition') !== '') {
        const above = { verticalLabelPosition: 'top', verticalAlign: 'bottom', spacingBottom: '3', spacingTop: null };
        const below = { verticalLabelPosition: 'bottom', verticalAlign: 'top', spacingTop: '3', spacingBottom: null };
        restyle(model, face, withValues(face.style, peak ? above : below));
      }
    });
  }

  numbers(model, scale) {
    const top = boundsOf(this.lane.row).y;
    for (const part of withDescendants(this.lane.head)) {
      const score = part === this.lane.head || part.edge ? null : parseScore(textOf(part));
      if (score !== null && !part.geometry.relative) {
        const box = boundsOf(part);
        const wanted = scale.zero - score * scale.step;
        place(model, part, { y: part.geometry.y + wanted - (box.y - top + box.height / 2) });
      }
    }
  }
}
