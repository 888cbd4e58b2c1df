import { styles } from './generated.js';
import { icon } from './icons.js';

const entries = styles.entries.split(';');

/**
 * A style of the generated data, with its drawings inside.
 * @param {number} place
 * @returns {string}
 */
export function style(place) {
  return styles.styles[place]
    .map((entry) => entries[entry])
    .join(';')
    .replace(/shape=stencil\(@([^)]*)\);?/, (_, name) => icon(name));
}
