import { theme } from '../data/themes.js';
import { vertices, withDescendants } from '../model/cells.js';
import { change, restyle } from '../model/changes.js';
import { field, isPart, label, marker, saidKind, writeLabel } from '../model/item.js';
import { isTable } from '../model/map.js';
import { styleValue, withValues } from '../model/style.js';
import { faceStyle, knownTheme, lookName, recoloured } from '../draw/theme.js';
import { always, mapFor } from './target.js';

/** Draws the map, and what belongs to it on its page, in the colours of another theme; colours of one's own stay. */
export const switchTheme = {
  id: 'switch-theme',
  isPossible: always,
  run: (context, name) => {
    const { graph } = context;
    const map = mapFor(context);
    const known = knownTheme(map.table);
    const to = theme(name);
    change(graph, [map.table], (model) => {
      if (known === null) {
        force(model, map, to);
      }
      heads(model, map, theme(known), to, known === null);
      if (known !== null) {
        around(model, map, theme(known), to);
      }
    });
  },
};

function heads(model, map, from, to, forced) {
  map.stages.forEach(({ cell }, at) => {
    const old = from.stage(at, map.stages.length);
    if (forced || styleValue(cell.style, 'fillColor').toUpperCase() === old.toUpperCase()) {
      const letters = forced ? { fontColor: '#FFFFFF' } : {};
      restyle(model, cell, withValues(cell.style, { fillColor: to.stage(at, map.stages.length), ...letters }));
    }
  });
}

/** All that is drawn in our colours: the table, and on its layer title, personas, legend, curve and notes. */
function around(model, map, from, to) {
  for (const cell of map.table.parent.children) {
    if (cell === map.table || !isTable(cell)) {
      paint(model, cell, from, to, null);
    }
  }
}

function paint(model, cell, from, to, look) {
  const kind = saidKind(cell);
  const own = kind === '' ? look : lookName(cell, kind);
  if (cell.style) {
    const style = recoloured(cell.style, from, to, own === null ? lookByColour(cell, from) : own);
    restyle(model, cell, kind === 'emotion' ? painted(style, cell, from, to) : style);
  }
  const [before, after] = [from, to].map((each) => `color:${each.ground.accent}`);
  if (label(cell).includes(before)) {
    writeLabel(model, cell, label(cell).replaceAll(before, after));
  }
  (cell.children || []).forEach((child) => paint(model, child, from, to, own));
}

/** A face keeps a colour of its own. */
function painted(style, cell, from, to) {
  const score = field(cell, 'sentiment');
  const asDrawn = faceStyle(cell.style, score, from);
  return styleValue(asDrawn, 'fillColor') === styleValue(cell.style, 'fillColor') ? faceStyle(style, score, to) : style;
}

/** Samples in a legend and the like say by their colours what they stand for. */
function lookByColour(cell, from) {
  const [fill, stroke] = ['fillColor', 'strokeColor'].map((key) => styleValue(cell.style, key).toUpperCase());
  const found = Object.entries(from.looks).find(([, look]) => look.fill.toUpperCase() === fill && look.stroke.toUpperCase() === stroke);
  return found && fill !== 'NONE' ? found[0] : null;
}

/** Colours for a map that has none of ours: heads of stages and lanes, and what says what it is. */
function force(model, map, to) {
  map.lanes.forEach((lane) => {
    const { lane: fillColor, laneLine: strokeColor, ink: fontColor } = to.ground;
    restyle(model, lane.head, withValues(lane.head.style, { fillColor, strokeColor, fontColor }));
  });
  for (const cell of withDescendants(map.table)) {
    const kind = saidKind(cell);
    if (kind === 'emotion') {
      restyle(model, cell, faceStyle(cell.style || '', field(cell, 'sentiment'), to));
    } else if (kind !== '' && !isPart(cell) && marker(cell) !== 'lane' && vertices(cell.parent).includes(cell)) {
      const { fill, stroke, ink } = to.card(lookName(cell, kind));
      restyle(model, cell, withValues(cell.style, { fillColor: fill, strokeColor: stroke, fontColor: ink }));
    }
  }
}
