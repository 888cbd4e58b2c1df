import { icon, iconOf } from '../data/icons.js';
import { channels, presence } from '../data/kinds.js';
import { vertices } from '../model/cells.js';
import { change, restyle } from '../model/changes.js';
import { field, isPart, writeFields } from '../model/item.js';
import { withValues } from '../model/style.js';
import { lookName, recoloured } from '../draw/theme.js';
import { Survey } from './survey.js';
import { hasSelection } from './target.js';

/** Sets the channel of the selected touchpoints; their icons and looks follow. */
export const setChannel = {
  id: 'set-channel',
  isPossible: hasSelection,
  run: (context, channel) => {
    const survey = new Survey(context);
    const items = survey.selected(['touchpoint'], 'refusal.choose-touchpoint');
    change(context.graph, items, (model) => items.forEach((cell) => reach(survey, model, cell, channel)));
  },
};

/**
 * Gives a touchpoint a channel.
 * @param {Survey} survey
 * @param {mxGraphModel} model
 * @param {mxCell} cell
 * @param {string} channel an id of ours, or any text
 */
export function reach(survey, model, cell, channel) {
  const where = presence(channel);
  writeFields(model, cell, { channel, ...(where === 'unknown' ? {} : { mode: where }), ...survey.marking(cell) });
  lookLike(survey, model, cell, field(cell, 'mode') === 'offline' ? 'offline' : 'touchpoint');
  const name = channels.includes(channel) ? channel : 'channel';
  const shape = icon(name).replace(/^shape=|;$/g, '');
  vertices(cell)
    .filter((part) => isPart(part) && iconOf(part.style))
    .forEach((part) => restyle(model, part, withValues(part.style, { shape })));
}

/** Touchpoints away from the screen are dashed and of another colour, in maps of ours. */
function lookLike(survey, model, cell, after) {
  const found = survey.place(cell);
  const before = lookName(cell, 'touchpoint');
  if (before === after || !found || survey.themeName(found.map.table) === null) {
    return;
  }
  const colours = survey.theme(found.map.table);
  const [from, to] = [before, after].map((look) => ({ ...colours, card: () => colours.card(look) }));
  for (const part of [cell, ...vertices(cell).filter(isPart)]) {
    restyle(model, part, recoloured(part.style || '', from, to, 'touchpoint'));
  }
  const dashes = after === 'offline' ? { dashed: '1', dashPattern: '4 3' } : { dashed: null, dashPattern: null };
  restyle(model, cell, withValues(cell.style, dashes));
}
