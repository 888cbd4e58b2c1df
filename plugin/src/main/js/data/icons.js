import { styles } from './generated.js';

const drawings = new Map(Object.entries(styles.drawings));
const names = new Map(Object.entries(styles.drawings).map(([name, stencil]) => [stencil, name]));

/** Names of all drawings: kinds of items, channels, `face-0`, `face-1`, `face-minus-1`, `field-clear`, … */
export const iconNames = [...drawings.keys()];

/**
 * The style entry that draws an icon: `shape=stencil(…);`.
 * @param {string} name of {@link iconNames}
 * @returns {string}
 */
export function icon(name) {
  if (!drawings.has(name)) {
    throw new Error(`There is no icon ${name}`);
  }
  return `shape=stencil(${drawings.get(name)});`;
}

/**
 * Which icon a style draws.
 * @param {?string} style
 * @returns {?string} null when it draws none of ours
 */
export function iconOf(style) {
  const drawn = /(?:^|;)shape=stencil\(([^)]*)\)/.exec(style || '');
  return (drawn && names.get(drawn[1])) || null;
}

/**
 * The drawn face for a score: half steps take the milder one, but nothing between is neutral.
 * @param {number} score from -2 to 2
 * @returns {string} name of an icon
 */
export function faceIcon(score) {
  const face = Math.abs(score) === 2 ? score : Math.sign(score);
  return face < 0 ? `face-minus-${-face}` : `face-${face}`;
}
