import { Card } from './card.js';
import { Flow, padding } from './flow.js';
import { readingOrder } from './order.js';

/** A lane of cards, or of cells with text in them. */
export class CardBody {
  /**
   * @param {mxCell[][]} items of each stage
   * @param {?Card[]} texts what stands right in the cell of a stage; null for nothing
   */
  constructor(items, texts) {
    this.cards = items.map((here) => readingOrder(here).map((cell) => new Card(cell)));
    this.texts = texts;
  }

  /** Height that a stage needs at a width, px. */
  height(stage, width) {
    const text = this.texts[stage];
    return Math.max(new Flow(this.cards[stage], width).height(), text && text.wraps ? text.height(width) : 0);
  }

  /** The least width of a stage, px. */
  leastWidth(stage) {
    const words = this.texts[stage] ? [this.texts[stage].leastWidth()] : [];
    return Math.max(0, ...words, ...this.cards[stage].map((card) => card.leastWidth() + 2 * padding));
  }

  /** Puts the cards where they belong. */
  put(model, widths, height) {
    const single = this.cards.every((cards) => cards.length <= 1 || (cards.length === 2 && cards[0].canPair()));
    this.cards.forEach((cards, stage) => {
      if (cards.length > 0) {
        new Flow(cards, widths[stage]).put(model, height, single);
      }
    });
  }
}
