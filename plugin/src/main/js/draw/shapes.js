/* global mxCell, mxGeometry, mxPoint */
import { entry } from '../data/library.js';
import { emptyObject } from '../model/item.js';

/**
 * A shape that is not in a diagram yet.
 * @param {string} text the label, as markup
 * @param {?Object<string, string>} data attributes; null for a shape without any
 * @param {string} style
 * @param {{x: number, y: number, width: number, height: number}} box px in its parent
 * @returns {mxCell}
 */
export function vertex(text, data, style, box) {
  const cell = new mxCell(valueOf(text, data), new mxGeometry(box.x, box.y, box.width, box.height), style);
  cell.setVertex(true);
  return cell;
}

function valueOf(text, data) {
  if (!data) {
    return text;
  }
  const value = emptyObject(text);
  Object.entries(data).forEach(([name, said]) => value.setAttribute(name, said));
  return value;
}

/** A line between two shapes that is not in a diagram yet. */
export function edge(style) {
  const cell = new mxCell('', new mxGeometry(), style);
  cell.geometry.relative = true;
  cell.setEdge(true);
  return cell;
}

/**
 * The cells of a shape of the library, ready to be put into a diagram.
 * @param {import('../data/library.js').Shape} shape
 * @returns {mxCell[]} those that lie in no other
 */
export function cellsOfShape(shape) {
  const byId = new Map();
  const roots = [];
  for (const part of shape.cells) {
    const cell = part.edge ? edge(part.style) : vertex(part.label, part.data, part.style, part);
    setGeometry(cell.geometry, part);
    cell.value = valueOf(part.label, part.data);
    byId.set(part.id, cell);
    if (part.parent) {
      byId.get(part.parent).insert(cell);
    } else {
      roots.push(cell);
    }
  }
  shape.cells.filter((part) => part.edge).forEach((part) => connect(byId, part));
  return roots;
}

function setGeometry(geometry, part) {
  geometry.relative = part.relative || part.edge;
  const point = (place) => new mxPoint(place[0], place[1]);
  if (part.offset) {
    geometry.offset = point(part.offset);
  }
  if (part.from) {
    geometry.setTerminalPoint(point(part.from), true);
  }
  if (part.to) {
    geometry.setTerminalPoint(point(part.to), false);
  }
  if (part.points.length > 0) {
    geometry.points = part.points.map(point);
  }
}

function connect(byId, part) {
  const cell = byId.get(part.id);
  if (part.source) {
    byId.get(part.source).insertEdge(cell, true);
  }
  if (part.target) {
    byId.get(part.target).insertEdge(cell, false);
  }
}

/** The style of a cell of the library: of the first one that `wanted` takes. */
export function styleOf(language, key, wanted = () => true) {
  return entry(language, key).cells.find(wanted).style;
}
