/* global editorUi */
import { readFile } from 'node:fs/promises';
import { ask, downloaded, files, menu, message, open, page, seen, settle, shoot } from './person.mjs';

// An editor elsewhere: the address is asked for; then by fetch, then by a form.
export default async function elsewhere() {
  await open(await readFile(files[0], 'utf8'), 'sally.drawio');
  const server = files[1];
  await menu('Export', 'SVG');
  const input = await page.waitForSelector('.journeyDialog input');
  await input.type('nonsense');
  await page.keyboard.press('Enter');
  seen.wrongAddress = await page.$eval('.journeyDialog [role=alert]', (each) => each.textContent);
  await input.click({ clickCount: 3 });
  await page.keyboard.type(server);
  await page.keyboard.press('Enter');
  await downloaded('sally.svg');
  await menu('New map from template');
  await page.waitForFunction(() => document.querySelector('.journeyGallery img')?.naturalWidth > 0, { timeout: 30000 });
  await shoot('gallery');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('.geDialog'));
  await ask(() => {
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  });
  await ask(() => {
    editorUi.editor.graph.container.focus();
  });
  await menu('Server');
  await (await page.waitForSelector('.journeyDialog .gePrimaryBtn')).click();
  await settle();
  await menu('Export', 'PowerPoint');
  await page.bringToFront();
  seen.messages.form = await message();
  await downloaded('sally.pptx');
}
