import { icon, iconOf, faceIcon } from '../data/icons.js';
import { recognise, theme } from '../data/themes.js';
import { withDescendants } from '../model/cells.js';
import { field } from '../model/item.js';
import { parseScore } from '../model/scale.js';
import { styleValue, withValues } from '../model/style.js';

/**
 * The theme that a map is drawn in; the standard one when it cannot be told.
 * @param {mxCell} table
 * @returns {import('../data/themes.js').Theme}
 */
export function themeOf(table) {
  return theme(knownTheme(table));
}

/** The name of the theme that a map is drawn in; null when its colours are not ours. */
export function knownTheme(table) {
  return recognise([...withDescendants(table)]);
}

/** The name of the look of an item: its kind, or what sets it apart from others of it. */
export function lookName(cell, kind) {
  if (kind === 'touchpoint' && styleValue(cell.style, 'dashed') === '1') {
    return 'offline';
  }
  return kind === 'moment' && field(cell, 'type').startsWith('turning') ? 'turning-point' : kind;
}

/**
 * A style in the colours of another theme: each colour becomes the one that stands for the same there; others stay.
 * @param {string} style
 * @param {import('../data/themes.js').Theme} from
 * @param {import('../data/themes.js').Theme} to
 * @param {?string} look of the item that the cell is or belongs to; null for what is no item
 */
export function recoloured(style, from, to, look) {
  const drawing = iconOf(style);
  const before = look ? from.card(look) : null;
  const after = look ? to.card(look) : null;
  const values = {};
  const put = (key, pairs) => {
    const colour = styleValue(style, key).toUpperCase();
    const pair = colour === '' ? null : pairs.find(([old]) => old && old.toUpperCase() === colour);
    if (pair) {
      values[key] = pair[1];
    }
  };
  const own = (name) => (look ? [[before[name], after[name]]] : []);
  const ground = (...names) => names.map((name) => [from.ground[name], to.ground[name]]);
  if (drawing && drawing.startsWith('field-')) {
    values.shape = icon(to.ground.field).replace(/^shape=|;$/g, '');
  }
  const filled = look && drawing ? [...own('icon')] : [...own('fill'), ...own('accent')];
  put('fillColor', [...filled, ...ground('lane', 'panel', 'persona', 'quote')]);
  const drawn = drawing ? own('accent') : own('stroke');
  put('strokeColor', [...drawn, ...ground('curve', 'grid', 'laneLine', 'personaLine', 'accent', 'muted')]);
  put('fontColor', [...(look ? own('accent').concat(own('ink')) : []), ...ground('ink', 'muted', 'accent')]);
  return withValues(style, values);
}

/**
 * The style of a face for a score: the drawing and its colour; the rest stays.
 * @param {string} style
 * @param {string} score as the property holds it
 * @param {import('../data/themes.js').Theme} colours
 */
export function faceStyle(style, score, colours) {
  const value = parseScore(score);
  const drawn = (iconOf(style) || '').startsWith('face');
  if (!drawn) {
    return style;
  }
  const shape = icon(faceIcon(value || 0)).replace(/^shape=|;$/g, '');
  return value === null
    ? withValues(style, { shape, fillColor: 'none', dashed: '1' })
    : withValues(style, { shape, fillColor: colours.face(value), dashed: null });
}
