const PADDING = 15;
const GAP = 10;
const TALLEST_OF_A_PAIR = 84;

/** The cards of one cell in lines of one or two, in their order. */
export class Flow {
  /**
   * @param {import('./card.js').Card[]} cards
   * @param {number} width of the cell, px
   */
  constructor(cards, width) {
    this.inner = width - 2 * PADDING;
    this.lines = [];
    const half = (this.inner - GAP) / 2;
    const fits = (card) => card.canPair() && card.leastWidth() <= half && card.height(half) <= TALLEST_OF_A_PAIR;
    for (let i = 0; i < cards.length; i++) {
      if (i + 1 < cards.length && fits(cards[i]) && fits(cards[i + 1])) {
        this.lines.push({
          cards: [cards[i], cards[i + 1]],
          height: Math.max(cards[i].height(half), cards[i + 1].height(half)),
        });
        i++;
      } else {
        this.lines.push({ cards: [cards[i]], height: cards[i].height(this.inner) });
      }
    }
  }

  /** Height of the cell with room around the cards, px; 0 when it is empty. */
  height() {
    const cards = this.lines.reduce((sum, line) => sum + line.height + GAP, 0);
    return cards === 0 ? 0 : cards - GAP + 2 * PADDING;
  }

  /**
   * Puts the cards into the middle of a cell.
   * @param {mxGraphModel} model
   * @param {number} height of the cell, px
   * @param {boolean} stretched whether the only line fills it
   */
  put(model, height, stretched) {
    const more = stretched && this.lines.length === 1 ? Math.max(0, height - this.height()) : 0;
    this.putFrom(model, PADDING + (more > 0 ? 0 : Math.floor((height - this.height()) / 2)), more);
  }

  /** Puts the cards with the first line at `top`, each line `more` taller than it needs. */
  putFrom(model, top, more) {
    let y = top;
    for (const line of this.lines) {
      const each = (this.inner - GAP * (line.cards.length - 1)) / line.cards.length;
      line.cards.forEach((card, i) => {
        card.put(model, { x: PADDING + i * (each + GAP), y, width: each, height: line.height + more });
      });
      y += line.height + more + GAP;
    }
  }
}

/** What a card needs around it, px. */
export const padding = PADDING;
