import { change } from '../model/changes.js';
import { boundsOf, isWithin } from '../model/cells.js';
import { field, saidKind, textOf } from '../model/item.js';
import { mapsOf } from '../model/page.js';
import { parseScore, scaleOf, scoreAt, scoreText } from '../model/scale.js';
import { drawCurve, facesOf, linesAt } from '../draw/curve.js';
import { feel, scoreShown } from './sentiment.js';
import { Survey } from './survey.js';
import { always, itemsByLane, mapFor } from './target.js';

/**
 * Something to be said of a map. `fix` names how it can be mended by a click; absent when only its author can.
 * @typedef {{rule: string, severity: string, message: string, remedy: ?string, cell: ?string, fix: ?Fix}} Finding
 * @typedef {{kind: string, name: ?string}} Fix `kind`: `field` (fill in the property `name`), `height` (take the score from the
 *   height), `remove`, `curve` (lead the curve through the faces)
 */

/** What can be told without a server. @type {{id: string, isPossible: function, run: function(Context): Finding[]}} */
export const checkHere = {
  id: 'check-map',
  isPossible: always,
  run: (context) => {
    const map = mapFor(context);
    const items = itemsByLane(context, map).flat();
    const say = (rule, cell, fix, ...values) => ({
      rule,
      severity: rule === 'empty-item' || rule === 'no-score' ? 'warning' : 'info',
      message: context.words.get(`check.${rule}`, ...values),
      cell: cell ? cell.id : null,
      fix,
    });
    return [
      ...ofItems(items, map, say, context.words),
      ...ofStages(map, items, say),
      ...ofCurve(map, items, say),
      ...strays(context, map, say),
    ];
  },
};

const asked = {
  touchpoint: ['channel', 'owner', 'impact'],
  pain: ['severity', 'opportunity'],
  opportunity: ['impact', 'effort', 'owner'],
};

function ofItems(items, map, say, words) {
  const findings = [];
  for (const item of items) {
    const { cell, kind } = item;
    const text = textOf(cell);
    if (text === '' && kind !== 'emotion') {
      findings.push(say('empty-item', cell, { kind: 'remove' }));
      continue;
    }
    for (const name of asked[kind] || []) {
      if (field(cell, name) === '') {
        findings.push(say('no-field', cell, { kind: 'field', name }, short(text), words.get(`field.${name}`)));
      }
    }
    if (kind === 'emotion' && cell !== item.holder) {
      findings.push(...ofFace(map, item, short(text), say));
    }
  }
  return findings;
}

function ofFace(map, { cell, lane }, text, say) {
  const said = parseScore(field(cell, 'sentiment'));
  if (said === null) {
    return [say('no-score', cell, { kind: 'height' }, text)];
  }
  const box = boundsOf(cell);
  const shown = scoreAt(scaleOf(map.lanes[lane]), box.y + box.height / 2);
  return Math.abs(shown - said) < 1 ? [] : [say('face-moved', cell, { kind: 'height' }, text, scoreText(said), scoreText(shown))];
}

function ofStages(map, items, say) {
  const hasFeelings = map.lanes.some((lane) => lane.kind === 'emotion');
  const findings = [];
  map.stages.forEach((stage, at) => {
    const here = items.filter((item) => item.stage === at);
    if (here.length === 0) {
      findings.push(say('empty-stage', stage.named, null, stage.name));
    } else if (hasFeelings && !here.some((item) => item.kind === 'emotion')) {
      findings.push(say('no-emotion', stage.named, null, stage.name));
    }
  });
  return findings;
}

function ofCurve(map, items, say) {
  const findings = [];
  map.lanes.forEach((lane, at) => {
    for (const faces of facesOf(items.filter((item) => item.lane === at)).values()) {
      const lines = linesAt(faces);
      const joins = (from, to) => lines.some((line) => line.source === from && line.target === to);
      const gap = lines.length === 0 ? -1 : faces.findIndex((face, i) => i > 0 && !joins(faces[i - 1], face));
      if (gap > 0) {
        findings.push(say('curve', faces[gap], { kind: 'curve' }, lane.name));
      }
    }
  });
  return findings;
}

function strays({ graph }, map, say) {
  const survey = new Survey({ graph, clicked: null });
  const tables = mapsOf(graph.getModel().getRoot());
  const general = ['expectation', 'evidence', 'metric'];
  return Object.values(graph.getModel().cells)
    .filter((cell) => cell.vertex && saidKind(cell) !== '' && !general.includes(saidKind(cell)) && survey.place(cell) === null)
    .filter((cell) => tables.length === 1 || isWithin(cell, map.table))
    .map((cell) => say('no-place', cell, null, short(textOf(cell))));
}

function short(text) {
  const line = text.replace(/\n/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}\u2026` : line;
}

/** How what a server finds can be mended, by its rules. */
const fixes = {
  J012: { kind: 'field', name: 'channel' },
  J013: { kind: 'field', name: 'owner' },
  J014: { kind: 'field', name: 'impact' },
  J020: { kind: 'height' },
  J030: { kind: 'field', name: 'severity' },
  J031: { kind: 'field', name: 'opportunity' },
  J032: { kind: 'field', name: 'impact' },
  J033: { kind: 'field', name: 'owner' },
  J034: { kind: 'field', name: 'metric' },
  J050: { kind: 'field', name: 'target' },
  JOURNEY_FACE_MOVED: { kind: 'height' },
  JOURNEY_SENTIMENT_INVALID: { kind: 'height' },
};

/** The findings of a server with how they can be mended. @returns {Finding[]} */
export function withFixes(findings) {
  return findings.map((finding) => ({ ...finding, fix: finding.cell ? fixes[finding.rule] || null : null }));
}

/** Mends what a finding is about, when that needs no words of the author. */
export const fixFinding = {
  id: 'fix',
  isPossible: always,
  run: (context, { cell: id, fix }) => {
    const { graph } = context;
    const cell = graph.getModel().getCell(id);
    const survey = new Survey(context);
    if (!cell) {
      return;
    }
    change(graph, [cell], (model) => {
      if (fix.kind === 'remove') {
        graph.removeCells([cell], true);
      } else if (fix.kind === 'curve') {
        const { map, lane } = survey.place(cell);
        drawCurve(graph, map, itemsByLane(context, map)[lane], survey.theme(map.table).ground.curve, true);
      } else {
        const score = scoreShown(survey, cell);
        feel(survey, model, cell, score === null ? 0 : score);
      }
    });
  },
};
