/**
 * A cell as draw.io keeps it, for tests of what only reads.
 * @param {{text: ?string, data: ?Object, style: ?string, box: ?number[], edge: ?boolean}} said
 * @param {...Object} children
 */
export function cell({ text = '', data = null, style = '', box = [0, 0, 10, 10], edge = false }, ...children) {
  const [x, y, width, height] = box;
  const made = { value: data ? attributes({ label: text, ...data }) : text, style, geometry: { x, y, width, height }, children };
  made.vertex = !edge;
  made.edge = edge;
  children.forEach((child) => {
    child.parent = made;
  });
  return made;
}

function attributes(data) {
  return { getAttribute: (name) => data[name] ?? null, hasAttribute: (name) => name in data };
}

/** A table of lanes and stages: `rows` are lists of texts or cells, the first row the stages. */
export function table(rows, data = null) {
  const made = rows.map((row, y) => {
    const cells = row.map((each, x) => {
      const box = [x * 100, 0, 100, 50];
      return typeof each === 'string' ? cell({ text: each, box }) : cell({ box }, each);
    });
    return cell({ style: 'shape=tableRow;', box: [0, y * 50, row.length * 100, 50] }, ...cells);
  });
  return cell({ style: 'shape=table;childLayout=tableLayout;', data, box: [40, 40, rows[0].length * 100, rows.length * 50] }, ...made);
}

/** The root of a page with one layer. */
export function page(...cells) {
  const layer = { children: cells, vertex: false, edge: false, style: '', value: '' };
  cells.forEach((each) => {
    each.parent = layer;
  });
  const root = { children: [layer], vertex: false, edge: false, style: '', value: '' };
  layer.parent = root;
  return root;
}
