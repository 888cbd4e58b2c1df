/* global mxResources, Menu */
import { languages } from '../data/language.js';
import { channels, itemKinds } from '../data/kinds.js';
import { themes } from '../data/themes.js';
import { addLane, moveLaneDown, moveLaneUp } from '../commands/lanes.js';
import { linkPain, selectedOf, unlinkPain, opportunitiesOf } from '../commands/links.js';
import { setChannel } from '../commands/channel.js';
import { setSentiment, shiftSentiment } from '../commands/sentiment.js';
import { addStageAfter, addStageBefore, moveStageLeft, moveStageRight } from '../commands/stages.js';
import { Survey } from '../commands/survey.js';
import { hasMap, mapFor } from '../commands/target.js';
import { switchTheme } from '../commands/theme.js';
import { tidyUp } from '../commands/tidy.js';
import { translateLanes } from '../commands/translate.js';
import { showAllLanes, showLane } from '../commands/visibility.js';
import { scoreText } from '../model/scale.js';
import { textOf } from '../model/item.js';
import { choose } from './dialog.js';
import { checkMap } from './findings.js';
import { exportAs, exportFormats, importWorkbook } from './exchange.js';
import { showGallery } from './gallery.js';
import { run, tell } from './messages.js';
import { chooseServer } from './serverdialog.js';

const NAME = 'journeyMap';

/** Puts the menu into the menu bar, before Help; into Extras where a theme has no menu bar. */
export function addMenu(context) {
  const { ui, words } = context;
  mxResources.parse(`${NAME}=${words.get('menu')}`);
  ui.menus.put(NAME, new Menu((menu, parent) => fill(context, menu, parent)));
  const { menubar } = ui;
  if (menubar && menubar.container && menubar.addMenu) {
    const item = menubar.addMenu(words.get('menu'), ui.menus.get(NAME).funct);
    const help = [...menubar.container.children].find((each) => each.textContent === mxResources.get('help'));
    menubar.container.insertBefore(item, help || null);
    return;
  }
  const extras = ui.menus.get('extras');
  if (extras) {
    const before = extras.funct;
    extras.funct = function (menu, parent) {
      before.apply(this, arguments);
      ui.menus.addSubmenu(NAME, menu, parent);
    };
  }
}

function fill(context, menu, parent) {
  const { words } = context;
  const item = (command, under, ...values) =>
    menu.addItem(
      words.get(`command.${command.id}`),
      null,
      () => run(context, command, ...values),
      under,
      null,
      command.isPossible(context),
    );
  const under = (key, enabled = true) => menu.addItem(words.get(key), null, null, parent, null, enabled);
  const line = () => menu.addSeparator(parent);
  const map = hasMap(context);

  menu.addItem(`${words.get('command.new-map')}\u2026`, null, () => showGallery(context), parent);
  line();
  [addStageBefore, addStageAfter, moveStageLeft, moveStageRight].forEach((command) => item(command, parent));
  line();
  laneKinds(context, menu, under('command.add-lane'));
  [moveLaneUp, moveLaneDown].forEach((command) => item(command, parent));
  shownLanes(context, menu, under('command.show-lanes', map), map);
  line();
  feelings(context, menu, under('command.set-sentiment', setSentiment.isPossible(context)));
  channelList(context, menu, under('command.set-channel', setChannel.isPossible(context)));
  menu.addItem(words.get('command.link-pain'), null, () => link(context), parent, null, linkPain.isPossible(context));
  item(unlinkPain, parent);
  line();
  item(tidyUp, parent);
  choices(context, menu, under('command.switch-theme'), switchTheme, themes, 'theme');
  choices(context, menu, under('command.translate-lanes'), translateLanes, languages, 'language');
  menu.addItem(words.get('command.check-map'), null, () => checkMap(context), parent);
  line();
  const documents = under('command.export');
  exportFormats.forEach((format) => {
    menu.addItem(words.get(`format.${format}`), null, () => exportAs(context, format), documents);
  });
  menu.addItem(`${words.get('command.import-workbook')}\u2026`, null, () => importWorkbook(context), parent);
  menu.addItem(`${words.get('command.server')}\u2026`, null, () => chooseServer(context), parent);
}

function laneKinds(context, menu, under) {
  itemKinds.forEach((kind) => {
    menu.addItem(context.words.get(`map.lane.${kind}`), null, () => run(context, addLane, kind), under);
  });
}

function shownLanes(context, menu, under, possible) {
  if (!possible) {
    return;
  }
  menu.addItem(
    context.words.get('command.show-all-lanes'),
    null,
    () => run(context, showAllLanes),
    under,
    null,
    showAllLanes.isPossible(context),
  );
  menu.addSeparator(under);
  mapFor(context).lanes.forEach((lane, place) => {
    const shown = menu.addItem(lane.name, null, () => run(context, showLane, place, lane.hidden), under);
    if (!lane.hidden) {
      menu.addCheckmark(shown, context.ui.menus.checkmarkImage || undefined);
    }
  });
}

function feelings(context, menu, under) {
  const { words } = context;
  for (const score of [2, 1.5, 1, 0.5, 0, -0.5, -1, -1.5, -2]) {
    const word = words.has(`shape.emotion.${score}`) ? `   ${words.get(`shape.emotion.${score}`)}` : '';
    menu.addItem(`${scoreText(score)}${word}`, null, () => run(context, setSentiment, score), under);
  }
  menu.addSeparator(under);
  menu.addItem(`${words.get('command.better')}   Alt+PageUp`, null, () => run(context, shiftSentiment, 1), under);
  menu.addItem(`${words.get('command.worse')}   Alt+PageDown`, null, () => run(context, shiftSentiment, -1), under);
}

function channelList(context, menu, under) {
  channels.forEach((channel) => {
    menu.addItem(context.words.get(`shape.channel.${channel}`), null, () => run(context, setChannel, channel), under);
  });
}

function choices(context, menu, under, command, values, group) {
  values.forEach((value) => {
    menu.addItem(context.words.get(`${group}.${value}`), null, () => run(context, command, value), under);
  });
}

/** With pain points and opportunities selected, joins them; with pain points alone, asks for the opportunity. */
function link(context) {
  const { ui, words } = context;
  const survey = new Survey(context);
  const answers = selectedOf(survey, 'opportunity');
  const pains = selectedOf(survey, 'pain');
  const all = pains.length === 0 || !hasMap(context) ? [] : opportunitiesOf(context);
  if (answers.length > 0 || pains.length === 0) {
    run(context, linkPain);
  } else if (all.length === 0) {
    tell(context, words.get('refusal.no-opportunity'));
  } else {
    const list = all.map((cell) => ({ text: textOf(cell) || cell.id, value: cell }));
    choose(ui, words.get('link.which'), list, words.get('link.go'), (cell) => run(context, linkPain, cell));
  }
}
