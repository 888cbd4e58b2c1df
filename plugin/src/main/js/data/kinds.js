import { kinds } from './generated.js';

/**
 * A property that items have. `form`: `text` (a line), `lines`, `number`, `score` (a feeling), `choice` (one of `values`, or any
 * text), `channel` (id of a channel, or any text), `date` (2027-01-31), `quarter` (2027-Q1), `items` (ids of items of the kind
 * `links`, one a line), `personas` (ids or names, one a line), `flag` (`yes`, or nothing). Numbers: `least`, `most` (absent: no
 * limit), `step`. Its name in words is `field.NAME`, that of a value `value.NAME.VALUE`.
 * @typedef {{name: string, form: string, least: ?number, most: ?number, step: ?number, values: ?string[], links: ?string}} Field
 */

/** Ids of the kinds of items and lanes: the value of `journey=`. */
export const itemKinds = Object.keys(kinds.items);

/** Ids of the kinds of maps. */
export const mapKinds = kinds.maps;

/** Ids of the known channels. */
export const channels = Object.keys(kinds.channels);

/**
 * The properties of a kind of items, the telling ones first.
 * @param {string} kind
 * @returns {Field[]} none for a kind that is unknown
 */
export function fields(kind) {
  return itemKinds.includes(kind) ? kinds.items[kind].map((place) => kinds.fields[place]) : [];
}

/**
 * Where a channel is when nobody says otherwise.
 * @param {string} channel
 * @returns {string} `online`, `offline`, or `unknown` for a channel that we do not know
 */
export function presence(channel) {
  return channels.includes(channel) ? kinds.channels[channel] : 'unknown';
}

const laneWords = Object.entries(kinds.lanes).map(([kind, beginnings]) => [kind, beginnings.split('|')]);

/**
 * The kind of lane that a header names, in any of our languages; the longest beginning of a word decides.
 * @param {string} header plain text
 * @returns {?string} null when no word of it is known
 */
export function laneKind(header) {
  const text = ` ${header.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
  let best = null;
  let length = 0;
  for (const [kind, beginnings] of laneWords) {
    for (const word of beginnings) {
      if (word.length > length && text.includes(` ${word}`)) {
        best = kind;
        length = word.length;
      }
    }
  }
  return best;
}
