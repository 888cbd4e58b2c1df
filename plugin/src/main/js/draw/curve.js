/* global mxPoint */
import { boundsOf, isWithin, withDescendants } from '../model/cells.js';
import { field, marker } from '../model/item.js';
import { styleValue } from '../model/style.js';
import { edge } from './shapes.js';

/**
 * The faces of a lane by the persona that they belong to, each in the order of the journey.
 * @param {import('../model/page.js').PlacedItem[]} items of one lane
 * @returns {Map<string, mxCell[]>}
 */
export function facesOf(items) {
  const faces = items.filter((item) => item.kind === 'emotion' && item.cell !== item.holder && field(item.cell, 'sentiment') !== '');
  faces.sort((one, other) => one.stage - other.stage || boundsOf(one.cell).x - boundsOf(other.cell).x);
  const personas = new Map();
  for (const { cell } of faces) {
    const persona = field(cell, 'persona');
    personas.set(persona, [...(personas.get(persona) || []), cell]);
  }
  return personas;
}

/** The lines of a curve that begin or end at one of these faces. */
export function linesAt(faces) {
  const lines = new Set();
  for (const face of faces) {
    (face.edges || []).filter((line) => marker(line) === 'curve').forEach((line) => lines.add(line));
  }
  return [...lines];
}

/**
 * Joins the faces of a lane to a curve, from each to the next; lines that are there stay lines of it.
 * @param {mxGraph} graph
 * @param {import('../model/map.js').JourneyTable} map
 * @param {import('../model/page.js').PlacedItem[]} items of the lane
 * @param {string} colour of a first line, `#RRGGBB`
 * @param {boolean} begin whether a curve is drawn where there is none
 */
export function drawCurve(graph, map, items, colour, begin) {
  const model = graph.getModel();
  const personas = facesOf(items);
  const spare = linesAt([...personas.values()].flat());
  if (spare.length === 0 && !begin) {
    return;
  }
  const missing = [];
  let persona = 0;
  for (const faces of personas.values()) {
    for (let i = 0; i + 1 < faces.length; i++) {
      const at = spare.findIndex((line) => line.source === faces[i] && line.target === faces[i + 1]);
      if (at >= 0) {
        spare.splice(at, 1);
      } else {
        missing.push([faces[i], faces[i + 1], persona]);
      }
    }
    persona++;
  }
  for (const [source, target, index] of missing) {
    const line = spare.pop() || model.add(graph.getModel().getParent(map.table), edge(lineStyle(colour, index)));
    model.setTerminals(line, source, target);
  }
  spare.forEach((line) => model.remove(line));
}

function lineStyle(colour, persona) {
  const dash = persona === 0 ? '' : `dashed=1;dashPattern=${persona === 1 ? '6 4' : '2 4'};`;
  return `endArrow=none;html=1;rounded=0;strokeWidth=3;strokeColor=${colour};${dash}journey=curve;`;
}

/**
 * Leads a curve that someone drew as one line, not joined to the faces, through their middles.
 * @param {mxGraph} graph
 * @param {import('../model/map.js').JourneyTable} map
 * @param {import('../model/map.js').Lane} lane
 * @param {mxCell[]} faces from left to right
 * @returns {boolean} whether there was such a line
 */
export function leadThrough(graph, map, lane, faces) {
  const line = faces.length < 2 ? null : freeLine(graph.getModel().getRoot(), boundsOf(lane.row), map);
  if (!line) {
    return false;
  }
  const at = line.parent.vertex ? boundsOf(line.parent) : { x: 0, y: 0 };
  const points = faces.map((face) => {
    const box = boundsOf(face);
    return new mxPoint(box.x + box.width / 2 - at.x, box.y + box.height / 2 - at.y);
  });
  const geometry = line.geometry.clone();
  geometry.setTerminalPoint(points[0], true);
  geometry.setTerminalPoint(points[points.length - 1], false);
  geometry.points = points.slice(1, -1);
  graph.getModel().setGeometry(line, geometry);
  return true;
}

function freeLine(root, row, map) {
  for (const cell of withDescendants(root)) {
    const free = cell.edge && !cell.source && !cell.target && (cell.geometry.points || []).length > 0;
    const curve = free && (marker(cell) === 'curve' || styleValue(cell.style, 'curved') === '1');
    if (curve && runsIn(cell, row, map)) {
      return cell;
    }
  }
  return null;
}

function runsIn(line, row, map) {
  const at = line.parent.vertex ? boundsOf(line.parent) : { x: 0, y: 0 };
  const heights = line.geometry.points.map((point) => point.y + at.y);
  const inside = heights.filter((y) => y >= row.y && y <= row.y + row.height);
  return isWithin(line, map.table) || inside.length * 2 > heights.length;
}
