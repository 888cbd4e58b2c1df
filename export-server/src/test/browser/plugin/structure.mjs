/* global told */
import { readFile } from 'node:fs/promises';
import { ask, files, menu, open, press, seen, select, step } from './person.mjs';

// Stages and lanes, by the menu.
export default async function structure() {
  await open(await readFile(files[0], 'utf8'));
  const [stages, lanes, touchpoint] = await ask(() => [
    told.kind('stage').map((cell) => cell.id),
    told
      .all()
      .filter((cell) => /journey=lane/.test(cell.style || '') && told.text(cell) !== '')
      .map((cell) => cell.id),
    told.kind('touchpoint')[0].id,
  ]);
  seen.menu = await ask(() => [...document.querySelectorAll('.geMenubar a.geItem')].map((each) => each.textContent));
  const inStage = (at) => select(stages[at]);
  await step('add-stage-before', async () => {
    await inStage(1);
    await menu('Add stage before');
  });
  await step('add-stage-after', async () => {
    await inStage(stages.length - 1);
    await menu('Add stage after');
  });
  await step('move-stage-left', async () => {
    await inStage(1);
    await menu('Move stage left');
  });
  await step('move-stage-right', async () => {
    await select(touchpoint);
    await menu('Move stage right');
  });
  await step('add-lane-metric', async () => {
    await select(lanes[1]);
    await menu('Add lane', 'Metrics');
  });
  await step('add-lane-emotion', async () => {
    await select(touchpoint);
    await menu('Add lane', 'Emotions');
  });
  await step('add-lane-note', async () => {
    await select(lanes[0]);
    await menu('Add lane', 'Notes');
  });
  await step('move-lane-up', async () => {
    await select(touchpoint);
    await menu('Move lane up');
  });
  await step('move-lane-down', async () => {
    await select(touchpoint);
    await menu('Move lane down');
  });
  await step('hide-lane', async () => {
    await menu('Show lanes', 'Emotions');
  });
  await menu('Show lanes', 'Emotions');
  await menu('Show lanes', 'Touchpoints');
  await step('show-all-lanes', async () => {
    await menu('Show lanes', 'All lanes');
  });
  await press('Control', 'KeyZ');
  await press('Control', 'KeyZ');
}
