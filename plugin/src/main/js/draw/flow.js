const PADDING = 15;
const GAP = 10;
const TALLEST_OF_A_PAIR = 84;

/** A card that is so wide may stand beside others, whatever it is. */
const ROOMY = 240;

/** The cards of one cell in lines, in their order: one or two a line, and in a wide cell as many as have room, all equally wide. */
export class Flow {
  /**
   * @param {import('./card.js').Card[]} cards
   * @param {number} width of the cell, px
   */
  constructor(cards, width) {
    const inner = width - 2 * PADDING;
    const columns = columnsOf(cards, inner);
    this.lines = [];
    for (let i = 0; i < cards.length;) {
      const count = columns > 1 ? Math.min(columns, cards.length - i) : countOfPair(cards[i], cards[i + 1], share(inner, 2));
      this.lines.push(lineOf(cards.slice(i, i + count), share(inner, columns > 1 ? columns : count)));
      i += count;
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
      line.cards.forEach((card, i) => {
        card.put(model, { x: PADDING + i * (line.each + GAP), y, width: line.each, height: line.height + more });
      });
      y += line.height + more + GAP;
    }
  }
}

const lineOf = (cards, each) => ({ cards, each, height: Math.max(...cards.map((card) => card.height(each))) });

const share = (inner, columns) => (inner - GAP * (columns - 1)) / columns;

/** How many cards a line has, so that none is narrow and the last line is about as full as the others; 1 in a cell that is not wide. */
function columnsOf(cards, inner) {
  const widest = Math.max(ROOMY, ...cards.map((card) => card.leastWidth()));
  const most = Math.floor((inner + GAP) / (widest + GAP));
  if (most < 2 || cards.length < 2) {
    return 1;
  }
  return Math.ceil(cards.length / Math.ceil(cards.length / most));
}

function countOfPair(one, other, half) {
  const fits = (card) => card && card.canPair() && card.leastWidth() <= half && card.height(half) <= TALLEST_OF_A_PAIR;
  return fits(one) && fits(other) ? 2 : 1;
}

/** What a card needs around it, px. */
export const padding = PADDING;
