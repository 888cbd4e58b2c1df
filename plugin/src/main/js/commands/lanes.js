import { icon } from '../data/icons.js';
import { entry } from '../data/library.js';
import { change } from '../model/changes.js';
import { vertices } from '../model/cells.js';
import { hasFields, writeLabel } from '../model/item.js';
import { Refusal } from '../model/refusal.js';
import { withValue } from '../model/style.js';
import { theme } from '../data/themes.js';
import { columnWidths, layOut, presentHeight } from '../draw/grid.js';
import { cellsOfShape, styleOf, vertex } from '../draw/shapes.js';
import { recoloured, themeOf } from '../draw/theme.js';
import { markup } from '../model/text.js';
import { always, mapFor, selectedLane } from './target.js';

const HEIGHT = 110;
const FACES = 316;

/** Adds a lane of a kind below the selected one, or below all. */
export const addLane = {
  id: 'add-lane',
  isPossible: always,
  run: (context, kind) => {
    const { graph, words } = context;
    const map = mapFor(context);
    const selected = selectedLane(context, map);
    const after = map.lanes[selected < 0 ? map.lanes.length - 1 : selected];
    const row = change(graph, [map.table], (model) => {
      const made = map.marked ? ourRow(map, kind, words) : plainRow(after, kind, words);
      model.add(map.table, made, map.table.getIndex(after.row) + 1);
      const height = kind === 'emotion' ? FACES : HEIGHT;
      layOut(graph, map.table, columnWidths(map), (each) => (each === made ? height : presentHeight(each)));
      return made;
    });
    const [first] = vertices(row);
    graph.setSelectionCell(first);
    graph.scrollCellToVisible(first);
    return row;
  },
};

/** A row as maps of ours have it: its head is the library's shape of a lane. */
function ourRow(map, kind, words) {
  const like = map.lanes.find((lane) => (kind === 'emotion') === (lane.kind === 'emotion')) || map.lanes[0];
  const colours = themeOf(map.table);
  const row = vertex('', { journey: 'lane', kind }, rowStyle(map, kind), { x: 0, y: 0, width: 0, height: HEIGHT });
  row.insert(head(map, kind, words, colours));
  for (let stage = 0; stage < map.stages.length; stage++) {
    const box = { x: 0, y: 0, width: map.stages[stage].cell.geometry.width, height: HEIGHT };
    row.insert(vertex('', null, bodyStyle(like, kind, colours), box));
  }
  return row;
}

function rowStyle(map, kind) {
  return withValue(map.lanes[0].row.style, 'lane', kind);
}

function head(map, kind, words, colours) {
  const title = words.get(`shape.lane.${kind}`);
  const known = entry(words.language, 'lane.action') && kind !== 'note';
  const [made] = cellsOfShape(entry(words.language, known ? `lane.${kind}` : 'lane.action'));
  made.value = markup(title);
  const paint = (cell) => {
    cell.style = recoloured(cell.style, theme('clear'), colours, null);
    vertices(cell).forEach(paint);
  };
  paint(made);
  if (!known) {
    vertices(made)
      .filter((part) => part.geometry.relative)
      .forEach((part) => {
        part.style = part.style.replace(/shape=stencil\([^)]*\);/, icon('note'));
      });
  }
  made.geometry.x = 0;
  made.geometry.y = 0;
  return made;
}

function bodyStyle(like, kind, colours) {
  const own = like.kind === 'emotion' ? styleOf('en', 'empty-map', isPlainBody) : like.cells[0].style;
  const body = kind === 'emotion' && like.kind !== 'emotion' ? styleOf('en', 'empty-map', isField) : null;
  if (body) {
    return recoloured(body, theme('clear'), colours, null);
  }
  return kind === 'emotion' ? like.cells[0].style : recoloured(own, theme('clear'), colours, null);
}

const isField = (cell) => /journey=cell/.test(cell.style) && /shape=stencil/.test(cell.style);
const isPlainBody = (cell) => /journey=cell/.test(cell.style) && !/shape=stencil/.test(cell.style);

/** A row as the others of a table that someone drew. */
function plainRow(after, kind, words) {
  const copy = (cell) => vertex('', null, cell.style || '', { x: 0, y: 0, width: cell.geometry.width, height: HEIGHT });
  const row = copy(after.row);
  [after.head, ...after.cells].forEach((cell) => row.insert(copy(cell)));
  const [first] = vertices(row);
  first.value = hasFields(after.named) ? markup(words.get(`map.lane.${kind}`)) : words.get(`map.lane.${kind}`);
  return row;
}

/** Moves the selected lane up. */
export const moveLaneUp = {
  id: 'move-lane-up',
  isPossible: always,
  run: (context) => moveLane(context, -1),
};

/** Moves the selected lane down. */
export const moveLaneDown = {
  id: 'move-lane-down',
  isPossible: always,
  run: (context) => moveLane(context, 1),
};

/** Two lanes change places; lines between lanes stay where they are. */
function moveLane(context, by) {
  const { graph } = context;
  const map = mapFor(context);
  const at = selectedLane(context, map);
  if (at < 0) {
    throw new Refusal('refusal.choose-lane');
  }
  if (at + by < 0 || at + by >= map.lanes.length) {
    throw new Refusal('refusal.outermost');
  }
  const [upper, lower] = [map.lanes[Math.min(at, at + by)].row, map.lanes[Math.max(at, at + by)].row];
  change(graph, [map.table], (model) => {
    const [high, low] = [map.table.getIndex(upper), map.table.getIndex(lower)];
    model.add(map.table, lower, high);
    model.add(map.table, upper, low);
    layOut(graph, map.table, columnWidths(map), presentHeight);
  });
}

/** Names a lane. */
export function nameLane(model, lane, text) {
  writeLabel(model, lane.named, markup(text));
}
