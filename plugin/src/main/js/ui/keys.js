import { setSentiment, shiftSentiment } from '../commands/sentiment.js';
import { Survey } from '../commands/survey.js';
import { run } from './messages.js';

/** Alt+PageUp and Alt+PageDown: half a step better or worse; Alt+Shift+1 to 5: very bad to very good. */
export function addKeys(context) {
  const { graph } = context;
  document.addEventListener(
    'keydown',
    (event) => {
      const command = event.altKey && !event.ctrlKey && !event.metaKey && commandOf(event);
      if (command && takesKeys(graph, event.target) && new Survey(context).selection().length > 0) {
        event.preventDefault();
        event.stopPropagation();
        run(context, ...command);
      }
    },
    true,
  );
}

function commandOf(event) {
  if (event.shiftKey) {
    const digit = /^Digit([1-5])$/.exec(event.code);
    return digit ? [setSentiment, Number(digit[1]) - 3] : null;
  }
  const steps = { PageUp: 1, PageDown: -1 }[event.key];
  return steps ? [shiftSentiment, steps] : null;
}

function takesKeys(graph, target) {
  const writing = target && (/^(INPUT|TEXTAREA|SELECT)$/.test(target.nodeName) || target.isContentEditable);
  return graph.isEnabled() && !graph.isEditing() && !graph.isSelectionEmpty() && !writing;
}
