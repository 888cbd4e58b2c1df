import { styles } from './generated.js';
import { icon } from './icons.js';

const entries = styles.entries.split(';');
// Pairs of entries, or of pairs before them, that many styles have.
styles.pairs.forEach(([one, other]) => entries.push(`${entries[one]};${entries[other]}`));

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
