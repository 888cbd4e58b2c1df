const USUAL = 250;
const NARROWEST = 200;
const WIDEST = 380;
const GRID = 10;

/**
 * How wide stages are: wider where more is said, so that no column makes the map much taller than the others do.
 * @param {number[]} heads the least width of each stage's name, px
 * @param {{height: function(number, number): number, leastWidth: function(number): number}[]} lanes heights by stage and width
 * @returns {number[]} px
 */
export function stageWidths(heads, lanes) {
  const demand = heads.map((_, stage) => lanes.reduce((sum, lane) => sum + lane.height(stage, USUAL), 1));
  const all = demand.reduce((sum, each) => sum + each, 0);
  return heads.map((head, stage) => {
    const share = Math.min(WIDEST, USUAL * Math.sqrt((demand[stage] * heads.length) / all));
    const least = lanes.reduce((width, lane) => Math.max(width, lane.leastWidth(stage)), head);
    return Math.ceil(Math.max(share, NARROWEST, least) / GRID) * GRID;
  });
}
