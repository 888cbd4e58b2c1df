import { entries } from '../data/library.js';
import { cellsOfShape } from '../draw/shapes.js';

const ID = 'journey';

/** Puts the palette of shapes at the top of the sidebar; its shapes are found by the sidebar's search. */
export function addPalette({ ui, words, language }) {
  const { sidebar } = ui;
  if (!sidebar || !sidebar.addPaletteFunctions) {
    return;
  }
  const before = sidebar.currentSearchEntryLibrary;
  sidebar.currentSearchEntryLibrary = { title: words.get('menu'), id: ID };
  const shapes = entries(language).map((shape) =>
    sidebar.addEntry(shape.tags, () =>
      sidebar.createVertexTemplateFromCells(cellsOfShape(shape), shape.width, shape.height, shape.title, true, false),
    ),
  );
  sidebar.currentSearchEntryLibrary = before;
  sidebar.addPaletteFunctions(ID, words.get('menu'), false, shapes);
  toTop(sidebar);
}

function toTop(sidebar) {
  const own = sidebar.palettes && sidebar.palettes[ID];
  const first = own && Object.values(sidebar.palettes).find((nodes) => nodes !== own && nodes[0].parentNode === own[0].parentNode);
  const search = sidebar.palettes && sidebar.palettes.search;
  if (!first) {
    return;
  }
  const place = search && search[search.length - 1].parentNode === own[0].parentNode ? search[search.length - 1].nextSibling : first[0];
  own.forEach((node) => node.parentNode.insertBefore(node, place));
}
