import { change } from '../model/changes.js';
import { writeFields } from '../model/item.js';
import { Refusal } from '../model/refusal.js';
import { Survey } from './survey.js';
import { hasSelection, itemsByLane, mapFor } from './target.js';

/** Links the selected pain points with the selected opportunities, or with one that is named. */
export const linkPain = {
  id: 'link-pain',
  isPossible: hasSelection,
  run: (context, opportunity = null) => {
    const survey = new Survey(context);
    const pains = survey.selected(['pain'], 'refusal.choose-pain');
    const answers = opportunity ? [opportunity] : selectedOf(survey, 'opportunity');
    if (answers.length === 0) {
      throw new Refusal('refusal.choose-opportunity');
    }
    const ids = answers.map((cell) => cell.id).join(' ');
    change(context.graph, [...pains, ...answers], (model) => {
      pains.forEach((cell) => writeFields(model, cell, { opportunity: ids, ...survey.marking(cell) }));
      answers.forEach((cell) => writeFields(model, cell, survey.marking(cell)));
    });
  },
};

/** Takes the links of the selected pain points away. */
export const unlinkPain = {
  id: 'unlink-pain',
  isPossible: hasSelection,
  run: (context) => {
    const pains = new Survey(context).selected(['pain'], 'refusal.choose-pain');
    change(context.graph, pains, (model) => pains.forEach((pain) => writeFields(model, pain, { opportunity: '' })));
  },
};

/** The selected items of a kind. @param {Survey} survey */
export function selectedOf(survey, kind) {
  return survey.selection().filter((cell) => survey.kind(cell) === kind);
}

/** The opportunities of the map, in its order. @returns {mxCell[]} */
export function opportunitiesOf(context) {
  const items = itemsByLane(context, mapFor(context)).flat();
  return items.filter((item) => item.kind === 'opportunity').map((item) => item.cell);
}
