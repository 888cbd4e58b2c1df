/* global mxUtils, mxResources */
import { Refusal } from '../model/refusal.js';
import { ServerProblem } from '../service/server.js';

/** Shows what someone should know, as text, in the editor's own dialog. */
export function tell({ ui, words }, text) {
  const markup = mxUtils.htmlEntities(text).replace(/\n/g, '<br>');
  const height = 110 + 18 * Math.ceil(text.length / 46) + 18 * text.split('\n').length;
  ui.showError(
    words.get('menu'),
    markup,
    mxResources.get('ok'),
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    360,
    Math.min(420, height),
  );
}

/**
 * Runs a command; what it can't do it says, with what to do.
 * @param {import('../commands/target.js').Context} context
 * @param {{id: string, run: function}} command
 * @param {...*} values
 * @returns {*} what the command gives; undefined when it did nothing
 */
export function run(context, command, ...values) {
  try {
    return command.run(context, ...values);
  } catch (failure) {
    report(context, failure);
    return undefined;
  }
}

/** Says what failed. */
export function report(context, failure) {
  const { words } = context;
  if (failure instanceof Refusal) {
    tell(context, words.get(failure.key, ...failure.values));
  } else if (failure instanceof ServerProblem) {
    tell(context, problemText(words, failure));
  } else {
    tell(context, words.get('message.failed', failure.message));
    throw failure;
  }
}

function problemText(words, { status, message }) {
  if (status === 0) {
    return `${words.get('server.silent')} ${words.get('server.start')}`;
  }
  return words.get(status >= 500 ? 'server.broken' : 'server.refused', status, message);
}
