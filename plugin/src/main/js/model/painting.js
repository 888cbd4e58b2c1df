/* global mxText */

/** How many cells a page has when painting them all again takes longer than people wait. */
const MANY = 500;
/** How long a command paints what is on the screen, and how long the editor is kept for each part of the rest, in ms. */
const AT_ONCE = 250;
const A_PART = 50;
/** What is so near to the screen, in px, is painted as if it were on it. */
const MARGIN = 100;

/**
 * Does something that makes the editor paint much anew, which takes seconds on a page of thousands of cells. What is on the screen is
 * painted at once, and the rest in parts, between which the editor listens. The editor also measures each label right after it has
 * written it, so that the browser lays out the page once a label: here the labels of a part are written first, then measured. Nor does
 * it look for tables to lay out around each changed cell: `work` has to leave those laid out that it changes.
 * @param {mxGraph} graph
 * @param {function(): T} work
 * @returns {T}
 * @template T
 */
export function paintedInParts(graph, work) {
  if (Object.keys(graph.getModel().cells).length < MANY) {
    return work();
  }
  const { cellRenderer: renderer, layoutManager: layouts } = graph;
  const redraw = Object.getOwnPropertyDescriptor(renderer, 'redraw');
  const paint = renderer.redraw.bind(renderer);
  const laidOut = !!layouts && layouts.isEnabled();
  const onScreen = screenOf(graph.container);
  const [painted, rest] = [[], []];
  let spent = 0;
  renderer.redraw = (state, force, rendering) => {
    if (!force && state.shape && (spent > AT_ONCE || !onScreen(state))) {
      rest.push(state);
      return;
    }
    const begin = performance.now();
    paint(state, force, rendering);
    painted.push(state);
    spent += performance.now() - begin;
  };
  try {
    if (laidOut) {
      layouts.setEnabled(false);
    }
    return measuredAfterwards(painted, work);
  } finally {
    if (laidOut) {
      layouts.setEnabled(true);
    }
    delete renderer.redraw;
    if (redraw) {
      Object.defineProperty(renderer, 'redraw', redraw);
    }
    if (rest.length > 0) {
      rest.sort((one, other) => onScreen(one) - onScreen(other));
      setTimeout(() => paintRest(graph, rest, paint), 0);
    }
  }
}

/** Has the editor paint in parts what it undoes and does again. */
export function undoInParts({ ui, graph }) {
  const { undoManager } = ui.editor;
  for (const way of ['undo', 'redo']) {
    const whole = undoManager[way];
    undoManager[way] = () => paintedInParts(graph, () => whole.call(undoManager));
  }
}

/** Paints for a while from the end of the list; when nothing is left, brings shapes into their order and the page to its size. */
function paintRest(graph, rest, paint) {
  const end = performance.now() + A_PART;
  const painted = [];
  measuredAfterwards(painted, () => {
    while (rest.length > 0 && performance.now() < end) {
      const state = rest.pop();
      if (graph.view.getState(state.cell) === state) {
        paint(state);
        painted.push(state);
      }
    }
  });
  if (rest.length > 0) {
    setTimeout(() => paintRest(graph, rest, paint), 0);
  } else {
    graph.view.validate();
    graph.sizeDidChange();
  }
}

/** Measures labels when `work` is done, and not while it writes them. */
function measuredAfterwards(painted, work) {
  const ignored = mxText.prototype.ignoreStringSize;
  mxText.prototype.ignoreStringSize = true;
  try {
    return work();
  } finally {
    mxText.prototype.ignoreStringSize = ignored;
    painted.forEach((state) => state.text && state.text.updateBoundingBox());
  }
}

/** Says of a cell whether some of it is on the screen, or was when it was painted last. */
function screenOf({ scrollLeft, scrollTop, clientWidth, clientHeight }) {
  const [left, right] = [scrollLeft - MARGIN, scrollLeft + clientWidth + MARGIN];
  const [top, bottom] = [scrollTop - MARGIN, scrollTop + clientHeight + MARGIN];
  const meets = (box) => !!box && box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top;
  return (state) => meets(state) || meets(state.shape && state.shape.bounds);
}
