// In which language the page speaks.
import en from './texts-en.js';
import et from './texts-et.js';
import nl from './texts-nl.js';

export const texts = { en, nl, et };
const KEPT = 'journeydeck.language';

// The language chosen before, else the first of the browser's that there is, else English.
export function pick(kept, wanted) {
  const known = [kept, ...wanted].map((tag) => String(tag).toLowerCase().split('-')[0]);
  return known.find((code) => Object.hasOwn(texts, code)) ?? 'en';
}

let language = pick(globalThis.localStorage?.getItem(KEPT), globalThis.navigator?.languages ?? []);

export const current = () => language;

export function choose(code) {
  language = pick(code, []);
  globalThis.localStorage?.setItem(KEPT, language);
}

export function fill(words, values) {
  return words.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function text(key, values = {}) {
  return fill(texts[language][key] ?? key, values);
}

export const has = (key) => Object.hasOwn(texts[language], key);
export const pagesText = (n) => (n === 1 ? text('pages.one') : text('pages.many', { n }));
export const findingsText = (n) => (n === 0 ? text('findings.none') : n === 1 ? text('findings.one') : text('findings.many', { n }));
export const timeText = (iso) => new Date(iso).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
export const languageName = (code) => new Intl.DisplayNames([code], { type: 'language' }).of(code);

export function sizeText(bytes) {
  return bytes >= 1048576 ? `${Math.round(bytes / 1048576)} MB` : `${Math.max(1, Math.round(bytes / 1024))} kB`;
}

// Writes the words of all elements that say which they have.
export function label(root = document) {
  document.documentElement.lang = language;
  for (const each of root.querySelectorAll('[data-text]')) each.textContent = text(each.dataset.text);
  for (const each of root.querySelectorAll('[data-label]')) each.setAttribute('aria-label', text(each.dataset.label));
}
