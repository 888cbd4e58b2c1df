/* global editorUi, told */
import { readFile } from 'node:fs/promises';
import { ask, files, menu, open, step } from './person.mjs';

// Colours, words and order.
export default async function looks() {
  await open(await readFile(files[0], 'utf8'));
  await step('theme-warm', async () => {
    await menu('Switch theme', 'Warm');
  });
  await step('theme-print', async () => {
    await menu('Switch theme', 'For black');
  });
  await step('translate', async () => {
    await menu('Translate lane titles', 'Eesti');
  });
  const cards = await ask(() =>
    told
      .kind('pain')
      .concat(told.kind('action'))
      .map((cell) => cell.id),
  );
  await ask((ids) => {
    const { graph } = editorUi.editor;
    graph.getModel().beginUpdate();
    ids.forEach((id, at) => {
      const cell = graph.getModel().getCell(id);
      const geometry = cell.geometry.clone();
      geometry.x += 7 * (at % 5);
      geometry.y += 30;
      geometry.height = 150;
      graph.getModel().setGeometry(cell, geometry);
    });
    graph.getModel().endUpdate();
  }, cards);
  await step('tidy-up', async () => {
    await menu('Tidy up');
  });
}
