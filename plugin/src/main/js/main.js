/* global Draw */

/** The journey-map plugin for draw.io. */
if (typeof Draw !== 'undefined') {
  Draw.loadPlugin(() => {});
}
