import { themes as tables } from './generated.js';
import { between } from './tint.js';

/**
 * Colours of a card, as `#RRGGBB` or `none`: `fill`, `stroke`, `ink` of its text, `accent` of its icon and heading, `icon` inside
 * the icon.
 * @typedef {{fill: string, stroke: string, ink: string, accent: string, icon: string}} Look
 */

/**
 * Colours of a map. `ground` is what lies under cards; `field` there names the drawing of an emotion lane's cells. The names in
 * `looks` are kinds of items, `offline` (touchpoints) and `turning-point` (moments).
 * @typedef {{name: string, ground: Object<string, string>, faces: string[], stages: string[], looks: Object<string, Look>,
 *   stage: function(number, number): string, face: function(number): string, card: function(string): Look}} Theme
 */

/** Names of the themes, the standard one first. */
export const themes = Object.keys(tables);

/**
 * A theme by its name; the standard one for a name that is unknown.
 * @param {?string} name
 * @returns {Theme}
 */
export function theme(name) {
  const known = themes.includes(name) ? name : themes[0];
  const table = tables[known];
  const looks = {};
  for (const [kind, [fill, stroke, ink, accent, icon]] of Object.entries(table.looks)) {
    looks[kind] = { fill, stroke, ink, accent, icon };
  }
  return {
    name: known,
    ground: table.ground,
    faces: table.faces,
    stages: table.stages,
    looks,
    stage: (index, count) => stage(table.stages, index, count),
    face: (score) => table.faces[(Math.abs(score) === 2 ? score : Math.sign(score)) + 2],
    card: (kind) => looks[kind] || looks.note,
  };
}

/** Fill of a stage's head: the theme's colours spread over all stages. */
function stage(colours, index, count) {
  if (count <= 1) {
    return colours[0];
  }
  const place = (index / (count - 1)) * (colours.length - 1);
  const from = Math.min(Math.floor(place), colours.length - 2);
  return between(colours[from], colours[from + 1], place - from);
}

/**
 * In which theme a map is drawn: the one whose pairs of colours its cells show most.
 * @param {{style: ?string}[]} cells
 * @returns {?string} null when the cells show no theme's colours, or two alike
 */
export function recognise(cells) {
  const shown = cells.map((cell) => pair(cell.style || ''));
  const counts = themes.map((name) => {
    const pairs = pairsOf(theme(name));
    return shown.filter((colours) => pairs.has(colours)).length;
  });
  const most = Math.max(...counts);
  const alike = counts.filter((count) => count === most).length > 1;
  return most === 0 || alike ? null : themes[counts.indexOf(most)];
}

function pair(style) {
  const colour = (name) => (new RegExp(`(?:^|;)${name}=([^;]*)`).exec(style) || ['', ''])[1].toUpperCase();
  return `${colour('fillColor')} ${colour('strokeColor')}`;
}

function pairsOf({ ground, looks, faces, stages }) {
  const pairs = Object.values(looks).map((look) => `${look.fill} ${look.stroke}`);
  pairs.push(`${ground.lane} ${ground.laneLine}`, `#FFFFFF ${ground.grid}`, `${ground.persona} ${ground.personaLine}`);
  pairs.push(...faces.map((fill) => `${fill} #1F2937`), `${stages[0]} NONE`, `${stages[stages.length - 1]} NONE`);
  return new Set(pairs.map((colours) => colours.toUpperCase()));
}
