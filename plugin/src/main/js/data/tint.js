/**
 * The colour on the way from one to another.
 * @param {string} from `#RRGGBB`
 * @param {string} to `#RRGGBB`
 * @param {number} share 0 (from) to 1 (to)
 * @returns {string} `#RRGGBB`
 */
export function between(from, to, share) {
  let mixed = '#';
  for (let i = 1; i < 7; i += 2) {
    const a = parseInt(from.slice(i, i + 2), 16);
    const b = parseInt(to.slice(i, i + 2), 16);
    mixed += Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  }
  return mixed.toUpperCase();
}
