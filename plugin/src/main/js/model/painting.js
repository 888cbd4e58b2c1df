/* global mxText */

/** How many cells a page has when measuring its labels one by one takes longer than people wait. */
const MANY = 500;

/**
 * Does something that makes the editor paint much anew. It measures each label right after it has written it, so that the browser lays
 * out the page once a label: with thousands of them that takes seconds. Here it first writes them all, then measures them all. Nor
 * does it look for tables to lay out around each changed cell: `work` has to leave those laid out that it changes.
 * @param {mxGraph} graph
 * @param {function(): T} work
 * @returns {T}
 * @template T
 */
export function paintedAtOnce(graph, work) {
  if (typeof mxText === 'undefined' || Object.keys(graph.getModel().cells).length < MANY) {
    return work();
  }
  const measured = mxText.prototype.ignoreStringSize;
  const layouts = graph.layoutManager;
  const laidOut = !!layouts && layouts.isEnabled();
  mxText.prototype.ignoreStringSize = true;
  try {
    if (laidOut) {
      layouts.setEnabled(false);
    }
    return work();
  } finally {
    if (laidOut) {
      layouts.setEnabled(true);
    }
    mxText.prototype.ignoreStringSize = measured;
    graph.view.getStates().visit((key, state) => state.text && state.text.updateBoundingBox());
  }
}
