import { languages } from '../data/language.js';
import { itemKinds } from '../data/kinds.js';
import { words } from '../data/words.js';
import { change } from '../model/changes.js';
import { textOf, writeFields, writeLabel } from '../model/item.js';
import { Refusal } from '../model/refusal.js';
import { markup } from '../model/text.js';
import { vertices } from '../model/cells.js';
import { always, mapFor } from './target.js';

/** Gives lanes, lines and the corner the words of another language, where their words are ours; names of one's own stay. */
export const translateLanes = {
  id: 'translate-lanes',
  isPossible: always,
  run: (context, language) => {
    const map = mapFor(context);
    const titles = map.lanes.map((lane) => [lane.named, laneTitle(lane, language)]);
    titles.push([map.corner, otherTitle(map.corner, language)]);
    map.lines.forEach((row) => vertices(row).forEach((cell) => titles.push([cell, otherTitle(cell, language)])));
    const found = titles.filter(([, title]) => title !== null);
    if (found.length === 0) {
      throw new Refusal('refusal.own-titles');
    }
    change(context.graph, [map.table], (model) => {
      found.forEach(([cell, title]) => writeLabel(model, cell, markup(title)));
      if (map.marked) {
        writeFields(model, map.table, { language });
      }
    });
  },
};

/** The title of a lane in a language: of the set of titles that its own is from; null for one of one's own. */
function laneTitle(lane, language) {
  for (const set of ['shape.lane.', 'map.lane.']) {
    const kind = [lane.kind, ...itemKinds].find((each) => isOneOf(lane.name, set + each));
    if (kind) {
      return words(language).get(set + kind);
    }
  }
  return null;
}

function otherTitle(cell, language) {
  const keys = ['map.stages', 'map.quarters', 'map.line.interaction', 'map.line.visibility', 'map.line.internal'];
  const key = keys.find((each) => isOneOf(textOf(cell), each));
  return key ? words(language).get(key) : null;
}

function isOneOf(text, key) {
  const said = text.trim().toLowerCase();
  return said !== '' && languages.some((language) => words(language).get(key).toLowerCase() === said);
}
