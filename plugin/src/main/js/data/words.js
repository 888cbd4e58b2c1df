import { words as places } from './generated.js';
import { known } from './language.js';
import { phrase } from './phrases.js';

/**
 * The words of a language: the plugin's own (`menu`, `field.owner`, `value.status.idea`), those of drawn maps as `map.KEY`
 * (`map.lane.pain`, `map.line.visibility`), those of shapes as `shape.KEY` (`shape.channel.website`, `shape.pain.text`).
 * @param {string} tag BCP 47; others than ours get the English words
 * @returns {{language: string, has: function(string): boolean, get: function(string, ...*): string}} `get` puts its further
 *   arguments in the place of `{0}`, `{1}`, …, and returns the key itself where there is no such word
 */
export function words(tag) {
  const ours = known(tag);
  const has = (key) => Object.prototype.hasOwnProperty.call(places, key);
  return {
    language: ours,
    has,
    get: (key, ...values) => (has(key) ? filled(phrase(places[key], ours), values) : key),
  };
}

function filled(text, values) {
  return text.replace(/\{(\d)\}/g, (hole, place) => (place < values.length ? String(values[place]) : hole));
}

/**
 * The language of the editor that we run in.
 * @returns {string} one of ours
 */
export function language() {
  if (typeof mxClient !== 'undefined' && mxClient.language) {
    return known(mxClient.language);
  }
  return known(typeof mxLanguage !== 'undefined' ? mxLanguage : null);
}
