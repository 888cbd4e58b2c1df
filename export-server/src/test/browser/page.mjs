// The server's page in a browser, used as a person uses it, by the keyboard alone where that is all it takes. Each scene prints as
// JSON what it saw; axe-core looks at every state on the way, in light and in dark.
// usage: node page.mjs SCENE ADDRESS FOLDER [FILE ...]      (environment: CHROMIUM, a browser's path; SHOTS, a folder for pictures)
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { launch } from './browser.mjs';

const [scene, address, folder, ...files] = process.argv.slice(2);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const shots = process.env.SHOTS;
const violations = [];
const errors = [];

async function openPage(browser, { language = 'en-GB', dark = false, width = 1440, height = 960, formats = true } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.setBypassCSP(false);
  await page.setExtraHTTPHeaders({ 'Accept-Language': language });
  await page.evaluateOnNewDocument((tag) => {
    Object.defineProperty(navigator, 'languages', { get: () => [tag] });
  }, language);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address, { waitUntil: 'load' });
  if (formats) await page.waitForSelector('#formats input', { timeout: 60_000 });
  return page;
}

// What a person who can't see, or hardly, would stumble over; in both colours.
async function judge(page, state) {
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    // In a world of its own: the page's policy lets no script of others in.
    const client = await page.createCDPSession();
    const { frameTree } = await client.send('Page.getFrameTree');
    const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    await client.send('Runtime.evaluate', { contextId: executionContextId, expression: axe + ';0' });
    const { result } = await client.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `axe.run(document, { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] }).then(found => JSON.stringify(found.violations
        .filter(one => ['serious', 'critical'].includes(one.impact)).map(one => ({ id: one.id, nodes: one.nodes.map(node => node.html + ' ' + node.failureSummary).slice(0, 3) }))))`,
      awaitPromise: true,
      returnByValue: true,
    });
    await client.detach();
    for (const violation of JSON.parse(result.value)) violations.push({ state, colours: value, ...violation });
  }
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

async function shoot(page, name, fullPage = false) {
  if (!shots) return;
  await mkdir(shots, { recursive: true });
  await page.screenshot({ path: path.join(shots, name + '.png'), fullPage });
}

// Goes on by the Tab key until the focus is on what the selector says, as it must be for those who have no mouse.
async function tabTo(page, selector, back = false) {
  for (let n = 0; n < 150; n++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}

async function press(page, selector, key = 'Enter', back = false) {
  await tabTo(page, selector, back);
  await page.keyboard.press(key);
}

async function choose(page, names) {
  await tabTo(page, '#choose');
  const opened = page.waitForFileChooser();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  await page.keyboard.press('Enter');
  await (await opened).accept(names);
}

async function downloaded(name) {
  for (let n = 0; n < 600; n++) {
    if ((await readdir(folder)).includes(name)) return name;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No ${name}, but ${await readdir(folder)}`);
}

const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent.trim());
const shown = (page, selector) => page.waitForSelector(selector, { visible: true, timeout: 60_000 });
const settled = (page, wanted) => page.waitForFunction(wanted, { timeout: 90_000 });
const pictured = (page) =>
  settled(page, () => {
    const picture = document.getElementById('picture');
    return !picture.hidden && picture.complete && picture.naturalWidth > 0;
  });

// The editor, once it shows the diagram and has the focus.
async function drawio(page) {
  await settled(page, () => document.querySelector('#editor iframe') && document.getElementById('editor-opening').hidden);
  const frame = await (await page.$('#editor iframe')).contentFrame();
  await frame.waitForSelector('.geDiagramContainer svg');
  return frame;
}

const scenes = {
  // One file: seen, judged, and taken as a deck.
  async one(browser) {
    const page = await openPage(browser);
    await settled(page, () => [...document.querySelectorAll('.shot img')].some((picture) => picture.naturalWidth > 0));
    const cards = (await page.$$('.card')).length;
    await judge(page, 'empty');
    if (shots) await settled(page, () => [...document.querySelectorAll('.shot img')].every((picture) => picture.naturalWidth > 0));
    await shoot(page, 'empty');
    await page.focus('#language');
    await choose(page, files);
    await pictured(page);
    const alt = await page.$eval('#picture', (picture) => picture.alt);
    const findings = await textOf(page, '#findings-block');
    await judge(page, 'preview');
    await shoot(page, 'one-file', true);
    await page.select('#language', 'nl');
    await settled(page, () => document.querySelector('#findings li > p:first-child:not([lang])'));
    const dutch = await textOf(page, '#findings-block');
    await judge(page, 'preview in Dutch');
    await page.select('#language', 'en');
    await settled(page, () => !document.querySelector('#findings p[lang]'));
    const again = await textOf(page, '#findings-block');
    await press(page, '#make');
    const name = path.basename(files[0]).replace(/\.drawio$/, '.pptx');
    await downloaded(name);
    await judge(page, 'documents');
    await shoot(page, 'documents', true);
    return { cards, alt, findings, dutch, again, deck: name, said: await textOf(page, '#status') };
  },

  // Several files: a batch that goes on over a reload.
  async many(browser) {
    const page = await openPage(browser);
    await page.focus('#language');
    await choose(page, files);
    await settled(page, () => document.querySelectorAll('#files li').length > 1);
    const lazy = (await page.$$('#files li.listed')).length;
    await press(page, 'input[name=format][value=svg]', 'Space');
    await press(page, '#merge', 'Space');
    await press(page, '#make');
    await shown(page, '#batch-cancel');
    const running = await textOf(page, '#batch-now');
    await judge(page, 'batch running');
    await shoot(page, 'batch-running');
    await page.reload({ waitUntil: 'load' });
    await shown(page, '#batch-zip');
    const now = await textOf(page, '#batch-now');
    await judge(page, 'batch done');
    await page.$eval('#batch', (element) => element.scrollIntoView());
    await shoot(page, 'batch-done');
    const rows = await page.$$eval('#batch-items > li', (items) =>
      items.map((item) => ({
        state: item.className,
        file: item.querySelector('.name').textContent,
        documents: [...item.querySelectorAll('a')].map((link) => link.textContent),
        findings: item.querySelectorAll('.group li').length,
      })),
    );
    await press(page, '#batch-zip');
    await downloaded('documents.zip');
    await press(page, '#batch-delete');
    await settled(page, () => document.getElementById('batch').hidden);
    return { lazy, running, now, rows };
  },

  // A batch is cancelled, and stays so.
  async cancel(browser) {
    const page = await openPage(browser);
    await page.focus('#language');
    await choose(page, files);
    await press(page, '#make');
    await shown(page, '#batch-cancel');
    await press(page, '#batch-cancel');
    await shown(page, '#batch-delete');
    return { now: await textOf(page, '#batch-now') };
  },

  // A label is edited in draw.io, by hand.
  async edit(browser) {
    const page = await openPage(browser);
    await page.focus('#language');
    await choose(page, files);
    await pictured(page);
    await press(page, '#edit', 'Enter', true);
    const frame = await drawio(page);
    const palettes = await frame.$$eval('.geSidebarContainer a.geTitle', (titles) =>
      titles.filter((title) => title.offsetParent).map((title) => title.textContent),
    );
    await judge(page, 'editor');
    await shoot(page, 'editor');
    const label = await frame.evaluateHandle(() =>
      [...document.querySelectorAll('.geDiagramContainer svg foreignObject div, .geDiagramContainer svg text')].find(
        (element) => element.children.length === 0 && element.textContent.trim() === 'Basket',
      ),
    );
    const box = await label.asElement().boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { clickCount: 2 });
    await frame.waitForSelector('.mxCellEditor', { timeout: 20_000 });
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
    await page.keyboard.type('Full trolley');
    // Without leaving the label first, as people do.
    await (await frame.waitForSelector('button[title="Save & Exit"]')).click();
    await settled(page, () => !document.getElementById('editor').open);
    await pictured(page);
    await press(page, '#make');
    await downloaded('shop.pptx');
    return { palettes, files: await page.$$eval('#files .name', (names) => names.map((name) => name.textContent)) };
  },

  // A template goes into draw.io at once.
  async editTemplate(browser) {
    const page = await openPage(browser, { language: 'nl-NL' });
    await shown(page, '[data-edit=sally]');
    await press(page, '[data-edit=sally]');
    await drawio(page);
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyS');
    await page.keyboard.up('Control');
    await pictured(page);
    return {
      files: await page.$$eval('#files .name', (names) => names.map((name) => name.textContent)),
      alt: await page.$eval('#picture', (picture) => picture.alt),
    };
  },

  // A server that asks for a key gets it, also for what is downloaded.
  async key(browser) {
    const page = await openPage(browser, { formats: false });
    await shown(page, '#key-form');
    await judge(page, 'key');
    await page.keyboard.type('a-wrong-key-for-all-doors');
    await page.keyboard.press('Enter');
    await settled(page, () => document.querySelector('#alert p'));
    const wrong = await textOf(page, '#alert');
    await page.$eval('#key', (field) => field.select());
    await page.keyboard.type('correct-horse-battery');
    await page.keyboard.press('Enter');
    await shown(page, '#formats input');
    await choose(page, files);
    await press(page, '#make');
    await shown(page, '#batch-zip');
    await page.reload({ waitUntil: 'load' });
    await shown(page, '#batch-zip');
    await press(page, '#batch-zip');
    return { wrong, zip: await downloaded('documents.zip') };
  },

  // draw.io can't be reached: said, and all else works.
  async silent(browser) {
    const page = await openPage(browser);
    await page.focus('#language');
    await choose(page, files);
    await pictured(page);
    await press(page, '#edit', 'Enter', true);
    await shown(page, '#editor-again');
    const message = await textOf(page, '#editor-silent');
    await judge(page, 'editor silent');
    await shoot(page, 'editor-silent');
    await press(page, '#editor-cancel');
    await press(page, '#make');
    return { message, deck: await downloaded(path.basename(files[0]).replace(/\.drawio$/, '.pptx')) };
  },

  // In each language of browsers, on a phone, and as chosen.
  async languages(browser) {
    const seen = {};
    for (const language of ['nl-BE', 'et', 'fr-FR']) {
      const page = await openPage(browser, { language });
      seen[language] = {
        lang: await page.$eval('html', (html) => html.lang),
        title: await textOf(page, '#start-title'),
        card: await textOf(page, '.card h4'),
      };
      if (shots) await settled(page, () => [...document.querySelectorAll('.shot img')].every((picture) => picture.naturalWidth > 0));
      await shoot(page, language.slice(0, 2));
      await page.close();
    }
    const page = await openPage(browser, { width: 390, height: 844 });
    seen.overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    await page.focus('#language');
    await choose(page, files);
    await pictured(page);
    seen.overflowOfFile = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    await judge(page, 'narrow');
    await shoot(page, 'narrow', true);
    await page.select('#language', 'et');
    seen.chosen = await textOf(page, '#start-title');
    await page.reload({ waitUntil: 'load' });
    await shown(page, '#formats input');
    seen.kept = await textOf(page, '#start-title');
    if (shots) {
      const dark = await openPage(browser, { dark: true });
      await settled(dark, () => [...document.querySelectorAll('.shot img')].every((picture) => picture.naturalWidth > 0));
      await shoot(dark, 'dark');
      await dark.focus('#language');
      await choose(dark, files);
      await pictured(dark);
      await shoot(dark, 'dark-file', true);
    }
    return seen;
  },
};

const browser = await launch();
try {
  const seen = await scenes[scene](browser);
  console.log(JSON.stringify({ ...seen, violations, errors }));
} finally {
  await browser.close();
}
