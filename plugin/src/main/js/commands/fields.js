import { change } from '../model/changes.js';
import { field, writeFields } from '../model/item.js';
import { parseScore } from '../model/scale.js';
import { reach } from './channel.js';
import { feel } from './sentiment.js';
import { Survey } from './survey.js';
import { always } from './target.js';

/** Writes a property of an item; what is drawn of it follows. */
export const setField = {
  id: 'set-field',
  isPossible: always,
  run: (context, cell, name, value) => {
    if (field(cell, name) === value) {
      return;
    }
    const survey = new Survey(context);
    change(context.graph, [cell], (model) => {
      if (name === 'sentiment') {
        feel(survey, model, cell, parseScore(value));
      } else if (name === 'channel' && survey.kind(cell) === 'touchpoint') {
        reach(survey, model, cell, value);
      } else {
        writeFields(model, cell, { [name]: value, ...survey.marking(cell) });
      }
    });
  },
};
