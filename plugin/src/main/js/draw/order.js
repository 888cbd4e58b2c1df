/**
 * Items in the order in which people read: lines from top to bottom, each from left to right.
 * @param {mxCell[]} cells of one parent
 */
export function readingOrder(cells) {
  const sorted = [...cells].sort((one, other) => one.geometry.y - other.geometry.y);
  const lines = [];
  for (const cell of sorted) {
    const line = lines[lines.length - 1];
    const { y, height } = cell.geometry;
    if (line && y + height / 2 < line[0].geometry.y + line[0].geometry.height) {
      line.push(cell);
    } else {
      lines.push([cell]);
    }
  }
  return lines.flatMap((line) => line.sort((one, other) => one.geometry.x - other.geometry.x));
}
