// Paints diagrams with the real draw.io, in the page that its own export server opens, and writes NAME.png beside each
// NAME.drawio: the expected pictures of the fidelity test. Run it when a diagram is new or changed, and look at the pictures.
// usage: npm run record -- [FILE.drawio|FOLDER ...]   without any: all of ../fidelity that are newer than their pictures
//        environment: CHROMIUM, a browser's path
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { withDrawio } from './drawio.mjs';

const fidelity = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../fidelity');

async function diagrams(place) {
  if (!(await stat(place)).isDirectory()) {
    return [place];
  }
  const inside = await readdir(place, { recursive: true });
  return inside
    .filter((name) => name.endsWith('.drawio'))
    .map((name) => path.join(place, name))
    .sort();
}

async function isStale(diagram) {
  try {
    return (await stat(pictureOf(diagram))).mtimeMs < (await stat(diagram)).mtimeMs;
  } catch {
    return true;
  }
}

const pictureOf = (diagram) => diagram.replace(/\.drawio$/, '.png');

const named = process.argv.slice(2);
const wanted = [];
for (const place of named.length ? named : [fidelity]) {
  for (const diagram of await diagrams(path.resolve(process.env.INIT_CWD ?? '', place))) {
    if (named.length || (await isStale(diagram))) {
      wanted.push(diagram);
    }
  }
}

let failed = 0;
await withDrawio(async (page, base) => {
  for (const diagram of wanted) {
    try {
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(base + 'export3.html', { waitUntil: 'load', timeout: 60000 });
      const xml = await readFile(diagram, 'utf8');
      await page.evaluate((source) => {
        window.render({ xml: source, format: 'png', w: 0, h: 0, border: 0, from: 0, to: 0, scale: 1 });
      }, xml);
      await page.waitForSelector('#LoadingComplete', { timeout: 60000 });
      const bounds = await page.$eval('#LoadingComplete', (mark) => JSON.parse(mark.getAttribute('bounds')));
      await page.setViewport({ width: Math.ceil(bounds.x + bounds.width), height: Math.ceil(bounds.y + bounds.height) });
      await writeFile(pictureOf(diagram), await page.screenshot({ type: 'png' }));
      console.log(pictureOf(diagram));
    } catch (error) {
      failed++;
      console.error(`${diagram}: ${error.message}`);
    }
  }
});
console.log(`${wanted.length - failed} recorded, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
