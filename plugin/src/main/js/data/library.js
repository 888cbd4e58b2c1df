import { library } from './generated.js';
import { inLanguage, known } from './language.js';
import { phrase } from './phrases.js';
import { style } from './styles.js';

/**
 * A cell of a shape; px. `points`, `from`, `to` and `offset` are `[x, y]`.
 * @typedef {{id: string, parent: ?string, style: string, label: string, data: ?Object<string, string>,
 *   vertex: boolean, edge: boolean, source: ?string, target: ?string, x: number, y: number, width: number,
 *   height: number, relative: boolean, offset: ?number[], from: ?number[], to: ?number[], points: number[][]}} ShapeCell
 */

/**
 * A shape of the library. Keys are the same in all languages: `stage`, `lane.pain`, `touchpoint.website`, `emotion.-1`,
 * `pain`, `opportunity`, `line.visibility`, `empty-map`, …; `data` of a cell are attributes without the label.
 * @typedef {{key: string, title: string, tags: string, width: number, height: number, cells: ShapeCell[]}} Shape
 */

const decoded = new Map();

/**
 * All shapes, in the order of the palette.
 * @param {string} language a BCP 47 tag
 * @returns {Shape[]}
 */
export function entries(language) {
  const ours = known(language);
  if (!decoded.has(ours)) {
    decoded.set(
      ours,
      library.shapes.map((row) => shape(row, ours)),
    );
  }
  return decoded.get(ours);
}

/**
 * One shape; throws when there is none of that key.
 * @param {string} language a BCP 47 tag
 * @param {string} key
 * @returns {Shape}
 */
export function entry(language, key) {
  const found = entries(language).find((each) => each.key === key);
  if (!found) {
    throw new Error(`There is no shape ${key}`);
  }
  return found;
}

function shape([key, title, width, height, cells], language) {
  const name = phrase(title, language);
  return {
    key,
    title: name,
    tags: `${name} ${phrase(title, 'en')} ${key.replace(/[.-]/g, ' ')} journey`.toLowerCase(),
    width: inLanguage(width, language),
    height: inLanguage(height, language),
    cells: cells.map((place, index) => cell(library.cells[place], index, language)),
  };
}

function cell([look, label, data, parent, box, rare], index, language) {
  const [x, y, width, height] = library.boxes[inLanguage(box, language)];
  const more = inLanguage(rare, language) || {};
  return {
    id: id(index + 1),
    parent: id(parent),
    style: style(inLanguage(look, language)),
    label: phrase(label, language),
    data: data ? attributes(library.data[data - 1], language) : null,
    vertex: !more.edge,
    edge: !!more.edge,
    source: id(more.source),
    target: id(more.target),
    x,
    y,
    width,
    height,
    relative: !!more.relative,
    offset: more.offset || null,
    from: more.from || null,
    to: more.to || null,
    points: more.points || [],
  };
}

/** Cells are numbered from 1; 0 or nothing is none. */
function id(place) {
  return place ? `cell-${place}` : null;
}

function attributes(pairs, language) {
  const data = {};
  for (let i = 0; i < pairs.length; i += 2) {
    data[phrase(pairs[i], language)] = phrase(pairs[i + 1], language);
  }
  return data;
}
