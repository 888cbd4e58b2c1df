import { vertices } from '../model/cells.js';
import { place } from '../model/changes.js';
import { textOf } from '../model/item.js';
import { styleValue } from '../model/style.js';
import { lines, widestWord, widthOf } from './measure.js';

const LINE = 1.2;
const PADDING = 11;
const LEAST_HEIGHT = 44;

/**
 * An item as it stands in a cell: how tall it must be, and whether it may share a line with another. What is no card, such as a
 * picture, keeps its size.
 */
export class Card {
  /** @param {mxCell} cell */
  constructor(cell) {
    this.cell = cell;
    const number = (key, otherwise) => Number(styleValue(cell.style, key) || otherwise);
    this.text = textOf(cell);
    this.size = number('fontSize', 12);
    this.bold = (number('fontStyle', 0) & 1) === 1;
    this.callout = styleValue(cell.style, 'shape') === 'callout';
    this.sides = number('spacingLeft', 0) + number('spacingRight', 0) + 2 * number('spacing', 2);
    this.top = styleValue(cell.style, 'verticalAlign') === 'top';
    this.heading = vertices(cell).find((part) => isPartText(part, 'top'));
    this.figures = vertices(cell).find((part) => isPartText(part, 'bottom'));
    this.wraps = styleValue(cell.style, 'whiteSpace') === 'wrap' && this.text !== '';
  }

  measure(text) {
    return widthOf(text, this.size, this.bold);
  }

  /** Height that it needs at a width, px. */
  height(width) {
    if (!this.wraps) {
      return this.cell.geometry.height;
    }
    const count = lines(this.text, Math.max(1, width - this.sides - 2), (text) => this.measure(text));
    const text = Math.ceil(count * this.size * LINE);
    if (this.callout) {
      return Math.max(52, text + 34);
    }
    const more = (this.heading ? 18 : 0) + (this.figures ? this.figures.geometry.height : 0);
    return Math.max(LEAST_HEIGHT, text + more + 2 * PADDING);
  }

  /** The least width at which no word is broken, px. */
  leastWidth() {
    return this.wraps ? widestWord(this.text, (text) => this.measure(text)) + this.sides + 4 : this.cell.geometry.width;
  }

  /** Whether it may share a line with another. */
  canPair() {
    return this.wraps && !this.callout && !this.heading && !this.figures;
  }

  /** Puts it into a box of its cell, and its parts where they belong. */
  put(model, box) {
    const before = this.cell.geometry;
    const wider = box.width - before.width;
    if (!this.wraps) {
      place(model, this.cell, { x: box.x + (box.width - before.width) / 2, y: box.y });
      return;
    }
    place(model, this.cell, box);
    for (const part of vertices(this.cell)) {
      const at = part.geometry;
      if (at.relative) {
        continue;
      }
      if (part === this.heading) {
        place(model, part, { width: at.width + wider });
      } else if (part === this.figures) {
        // Not by as much as the card: someone may have sized the card alone.
        place(model, part, { width: at.width + wider, y: box.height - PADDING - at.height });
      } else if (!this.top && Math.abs(at.y + at.height / 2 - before.height / 2) < 2) {
        place(model, part, { y: (box.height - at.height) / 2 });
      }
    }
  }
}

function isPartText(part, align) {
  return styleValue(part.style, 'part') === '1' && styleValue(part.style, 'verticalAlign') === align;
}
