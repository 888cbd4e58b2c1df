import { itemKinds } from '../data/kinds.js';
import { theme } from '../data/themes.js';
import { isWithin, withAncestors } from '../model/cells.js';
import { isPart, saidKind } from '../model/item.js';
import { itemsIn } from '../model/map.js';
import { mapsOf, placeOf } from '../model/page.js';
import { Refusal } from '../model/refusal.js';
import { knownTheme } from '../draw/theme.js';
import { chosenCells } from './target.js';

/** The maps of a page as they stand, read once: good until stages or lanes change. */
export class Survey {
  /** @param {import('./target.js').Context} context */
  constructor(context) {
    this.context = context;
    this.maps = mapsOf(context.graph.getModel().getRoot());
    this.themes = new Map();
    this.placed = new Map();
  }

  /**
   * Where a cell belongs.
   * @returns {?{stage: number, lane: number, holder: mxCell, map: import('../model/map.js').JourneyTable}} null when in no lane
   */
  place(cell) {
    if (!this.placed.has(cell)) {
      this.placed.set(cell, this.find(cell));
    }
    return this.placed.get(cell);
  }

  find(cell) {
    for (const map of this.maps) {
      const place = placeOf(map, cell);
      if (place) {
        return { ...place, map };
      }
    }
    return null;
  }

  /** The name of the theme of a map; null when its colours are not ours. */
  themeName(table) {
    if (!this.themes.has(table)) {
      this.themes.set(table, knownTheme(table));
    }
    return this.themes.get(table);
  }

  /** The colours of a map; the standard ones when they cannot be told. */
  theme(table) {
    return theme(this.themeName(table));
  }

  /** The item that a cell is, or a fixed part of: a marked one, or a shape with words in a lane; null for none. */
  item(cell) {
    const marked = [...withAncestors(cell)].find((each) => saidKind(each) !== '');
    if (marked) {
      return marked;
    }
    const whole = [...withAncestors(cell)].find((each) => !isPart(each));
    const place = whole && whole.vertex ? this.place(whole) : null;
    const loose = place !== null && !isWithin(whole, place.holder);
    return place !== null && (loose || itemsIn(place.holder).includes(whole)) ? whole : null;
  }

  /** The kind of an item: what it says, else that of its lane; `note` for what says nothing and lies in no lane. */
  kind(cell) {
    const place = saidKind(cell) === '' ? this.place(cell) : null;
    return saidKind(cell) || (place ? place.map.lanes[place.lane].kind : 'note');
  }

  /** The items among the selected cells. */
  selection() {
    return [...new Set(chosenCells(this.context).map((cell) => this.item(cell)))].filter((cell) => cell !== null);
  }

  /**
   * The selected items of some kinds; refuses when there is none.
   * @param {string[]} kinds
   * @param {string} key of the refusal
   * @returns {mxCell[]}
   */
  selected(kinds = itemKinds, key = 'refusal.no-item') {
    if (this.context.graph.isSelectionEmpty()) {
      throw new Refusal(key);
    }
    const items = this.selection();
    if (items.length === 0) {
      throw new Refusal('refusal.no-lane');
    }
    const fitting = items.filter((cell) => kinds.includes(this.kind(cell)));
    if (fitting.length === 0) {
      throw new Refusal(key);
    }
    return fitting;
  }

  /** Properties that make a shape with words an item of its kind, for one that does not say what it is. */
  marking(cell) {
    const place = this.place(cell);
    return saidKind(cell) === '' && !(place && place.holder === cell) ? { journey: this.kind(cell) } : {};
  }
}
