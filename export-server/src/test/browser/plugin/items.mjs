/* global editorUi, told */
import { readFile } from 'node:fs/promises';
import { ask, files, menu, open, page, press, seen, select, settle, spot, state, step } from './person.mjs';

// What items say: by menu, keys, dragging and the panel.
export default async function items() {
  await open(await readFile(files[0], 'utf8'));
  const ids = await ask(() =>
    Object.fromEntries(
      ['emotion', 'touchpoint', 'pain', 'opportunity', 'action'].map((kind) => [kind, told.kind(kind).map((cell) => cell.id)]),
    ),
  );
  seen.ids = ids;
  const value = (id, name) => ask((cell, key) => told.data(editorUi.editor.graph.getModel().getCell(cell), key), id, name);
  await step('set-sentiment', async () => {
    await select(ids.emotion[1]);
    await menu('Set score', '+2');
  });
  await step('keys-better', async () => {
    await select(ids.emotion[0]);
    await press('Alt', 'PageUp');
  });
  await step('keys-worst', async () => {
    await select(ids.emotion[0], ids.emotion[2]);
    await press('Alt', 'Shift', 'Digit1');
  });
  await step('drag-face', async () => {
    const score = await value(ids.emotion[2], 'sentiment');
    await select(ids.emotion[2]);
    const from = await spot(ids.emotion[2]);
    const way = Number(score) > 0 ? 101 : -101;
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y + way / 2, { steps: 4 });
    await page.mouse.move(from.x, from.y + way, { steps: 4 });
    await page.mouse.up();
    await settle();
    seen.dragged = { from: score, to: await value(ids.emotion[2], 'sentiment'), way };
  });
  await step('set-channel', async () => {
    await select(ids.touchpoint[0]);
    await menu('Set channel', 'App');
  });
  await step('set-channel-offline', async () => {
    await select(ids.touchpoint[2]);
    await menu('Set channel', 'Phone call');
  });
  await step('unlink', async () => {
    await select(ids.pain[0]);
    await menu('Take link away');
  });
  await step('link-by-selection', async () => {
    await select(ids.pain[0], ids.opportunity[1]);
    await menu('Link pain point');
  });
  await step('link-by-list', async () => {
    await select(ids.pain[0]);
    await menu('Link pain point');
    await page.waitForSelector('.journeyDialog select');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.evaluate(() => document.querySelector('.journeyDialog .gePrimaryBtn').focus());
    await page.keyboard.press('Enter');
    await settle();
  });
  const panel = async (id, name, write) => {
    await select(id);
    const input = await page.waitForSelector(`[data-journey-field="${name}"]`, { visible: true, timeout: 8000 });
    await input.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    await write(input);
    await settle();
  };
  await step('panel-owner', () =>
    panel(ids.opportunity[0], 'owner', async (input) => {
      await input.click({ clickCount: 3 });
      await page.keyboard.type('Ann & <Bo>');
      await page.keyboard.press('Tab');
    }),
  );
  await step('panel-impact', () =>
    panel(ids.opportunity[0], 'impact', async (input) => {
      await input.click({ clickCount: 3 });
      await page.keyboard.type('5');
      await page.keyboard.press('Tab');
    }),
  );
  await step('panel-severity', () =>
    panel(ids.pain[0], 'severity', async (input) => {
      await input.click({ clickCount: 3 });
      await page.keyboard.type('1');
      await page.keyboard.press('Tab');
    }),
  );
  await step('panel-channel', () =>
    panel(ids.touchpoint[0], 'channel', async (input) => {
      await input.select('branch');
    }),
  );
  await step('panel-sentiment', () =>
    panel(ids.emotion[0], 'sentiment', async (input) => {
      await input.focus();
      await page.keyboard.press('ArrowRight');
    }),
  );
  // A number beyond its limits is not written.
  const before = await state();
  await panel(ids.pain[0], 'severity', async (input) => {
    await input.click({ clickCount: 3 });
    await page.keyboard.type('9');
    await page.keyboard.press('Tab');
  });
  seen.refusedNumber = (await state()).xml === before.xml;
}
