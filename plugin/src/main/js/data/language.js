import { languages } from './generated.js';

/** The languages that have words, English first. */
export { languages };

/**
 * The language of ours for a tag such as `nl-BE`: English for others.
 * @param {?string} tag BCP 47
 * @returns {string}
 */
export function known(tag) {
  const primary = String(tag || '')
    .trim()
    .toLowerCase()
    .split(/[-_]/)[0];
  return languages.includes(primary) ? primary : languages[0];
}

/**
 * What the generated data give for a language: they hold a list where languages differ.
 * @param {*} value one for all languages, or a list in their order
 * @param {string} language of {@link languages}
 */
export function inLanguage(value, language) {
  return Array.isArray(value) ? value[languages.indexOf(language)] : value;
}
