/* global editorUi, told */
import { readFile } from 'node:fs/promises';
import { ask, downloaded, files, menu, open, page, seen, settle, shoot } from './person.mjs';

// A server that asks for a key: it is asked for once, again when it is wrong, and then goes along with all that is asked.
export default async function keyed() {
  await open(await readFile(files[0], 'utf8'), 'sally.drawio');
  const give = async (key) => {
    const input = await page.waitForSelector('.journeyDialog input[type=password]', { timeout: 8000 });
    seen.asked = [...(seen.asked ?? []), await page.$eval('.journeyDialog', (dialog) => dialog.textContent)];
    await input.type(key);
    await page.keyboard.press('Enter');
    await settle();
  };
  await menu('Export', 'SVG');
  await give('not the key');
  await shoot('key');
  await give(files[1]);
  await downloaded('sally.svg');
  await menu('Check map');
  await page.waitForSelector('.journeyFindings li', { timeout: 30000 });
  seen.note = await page.$eval('.journeyCheck', (panel) => panel.textContent);
  await menu('New map from template');
  await page.waitForFunction(
    () => [...document.querySelectorAll('.journeyGallery img')].filter((picture) => picture.naturalWidth > 0).length === 15,
    { timeout: 30000 },
  );
  await shoot('gallery');
  await (await page.$('.journeyGallery button[data-template=travel]')).click();
  await page.waitForFunction(() => editorUi.pages.length === 2);
  seen.maps = await ask(() => told.kind('map').length);
}
