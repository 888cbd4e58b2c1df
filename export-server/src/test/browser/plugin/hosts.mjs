/* global editorUi, told */
import { openEditor } from '../drawio.mjs';
import { address, ask, item, page, seen, settle, shoot, tell } from './person.mjs';

// The editor in other languages and themes.
export default async function hosts() {
  seen.hosts = {};
  for (const query of ['lang=nl', 'lang=et', 'ui=min', 'ui=atlas']) {
    await openEditor(page, address, `offline=1&${query}`);
    await page.waitForFunction(() => editorUi.menus.get('journeyMap') && editorUi.sidebar?.palettes?.journey, { timeout: 30000 });
    await settle();
    const bar = () => [...document.querySelectorAll('.geMenubar a.geItem')].map((each) => each.textContent);
    const palette = () => editorUi.sidebar.palettes.journey[0].textContent;
    await tell();
    seen.hosts[query] = {
      menus: await ask(bar),
      palette: await ask(palette),
      commands: await ask(() => told.offers().map(({ title }) => title)),
    };
    await shoot(query.replace('=', '-'));
  }
  // Where there is no menu bar, the menu is in Extras, which that theme calls preferences.
  await openEditor(page, address, 'offline=1&ui=min');
  await page.waitForFunction(() => editorUi.menus.get('journeyMap'), { timeout: 30000 });
  const diagram = await page.waitForFunction(() => [...document.querySelectorAll('a')].find((each) => each.textContent === 'Diagram'));
  await diagram.asElement().click();
  for (const title of ['Preferences', 'Journey map', 'New map from template']) {
    const row = await item(title);
    await row.hover();
    if (title === 'Journey map') await shoot('extras');
    if (title.startsWith('New')) await row.click();
    await settle();
  }
  await page.waitForSelector('.journeyGallery button');
  seen.hosts.extras = (await page.$$('.journeyGallery button')).length;
}
