/* global mxEvent */
import { change } from '../model/changes.js';
import { followHeights } from '../commands/sentiment.js';

/** Remembers which cell was clicked last: draw.io selects its table at first. */
export function followClicks(context) {
  context.graph.addListener(mxEvent.CLICK, (sender, event) => {
    context.clicked = event.getProperty('cell') || null;
  });
}

/** Lets faces that people move, by mouse or by arrow keys, say the feeling of their height: within the step that moves them. */
export function followFaces(context) {
  const { graph } = context;
  graph.addListener(mxEvent.MOVE_CELLS, (sender, event) => {
    const [dy, target, clone] = ['dy', 'target', 'clone'].map((name) => event.getProperty(name));
    if ((dy !== 0 || target) && !clone) {
      change(graph, [], () => followHeights(context, event.getProperty('cells') || []));
    }
  });
}
