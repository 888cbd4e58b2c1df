import { phrases } from './generated.js';
import { inLanguage } from './language.js';

/**
 * A text of the generated data.
 * @param {number} place
 * @param {string} language one of ours
 * @returns {string}
 */
export function phrase(place, language) {
  return inLanguage(phrases[place], language);
}
