/**
 * @license
 * Journeydeck: journey maps for draw.io. Apache-2.0.
 */

import { language, words } from './data/words.js';
import { undoInParts } from './model/painting.js';
import { followClicks, followFaces } from './ui/dragging.js';
import { addKeys } from './ui/keys.js';
import { addMenu } from './ui/menu.js';
import { addPanel } from './ui/panel.js';
import { addPalette } from './ui/sidebar.js';

Draw.loadPlugin((ui) => {
  const known = language();
  const context = { ui, graph: ui.editor.graph, words: words(known), language: known, clicked: null };
  [addPalette, addMenu, addPanel, addKeys, followClicks, followFaces, undoInParts].forEach((add) => add(context));
});
