/** The shapes in a cell, in painting order; px everywhere. Cells are draw.io's: `children`, `geometry`, `style`, `value`, `parent`. */
export function vertices(cell) {
  return (cell.children || []).filter((child) => child.vertex);
}

/** The cell, then all in it. */
export function* withDescendants(cell) {
  yield cell;
  for (const child of cell.children || []) {
    yield* withDescendants(child);
  }
}

/** The cell, then what it lies in, the nearest first. */
export function* withAncestors(cell) {
  for (let each = cell; each; each = each.parent) {
    yield each;
  }
}

/** True when `cell` is `holder` or lies in it. */
export function isWithin(cell, holder) {
  for (const each of withAncestors(cell)) {
    if (each === holder) {
      return true;
    }
  }
  return false;
}

/**
 * Where a shape stands on the page.
 * @returns {{x: number, y: number, width: number, height: number}}
 */
export function boundsOf(cell) {
  const own = cell.geometry || { x: 0, y: 0, width: 0, height: 0 };
  const box = { x: own.x || 0, y: own.y || 0, width: own.width || 0, height: own.height || 0 };
  const parent = cell.parent;
  if (!parent || !parent.geometry || !parent.vertex) {
    return box;
  }
  const around = boundsOf(parent);
  if (own.relative) {
    box.x = box.x * around.width + (own.offset ? own.offset.x : 0);
    box.y = box.y * around.height + (own.offset ? own.offset.y : 0);
  }
  return { ...box, x: around.x + box.x, y: around.y + box.y };
}

/** True when the middle of one box lies in another. */
export function holdsMiddle(around, box) {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x >= around.x && x <= around.x + around.width && y >= around.y && y <= around.y + around.height;
}

/** Orders shapes from left to right. */
export const fromLeft = (one, other) => (one.geometry ? one.geometry.x : 0) - (other.geometry ? other.geometry.x : 0);

/** Orders shapes from top to bottom. */
export const fromTop = (one, other) => (one.geometry ? one.geometry.y : 0) - (other.geometry ? other.geometry.y : 0);
