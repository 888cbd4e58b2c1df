// Paints diagrams again and again with the real draw.io in a warm browser, as its own export server does (export3.html, then a
// screenshot), and prints how many it painted: the other side of ServerBenchmark.
// usage: node paint.mjs FOLDER SECONDS PAGES
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { withDrawio } from './drawio.mjs';

const [folder, seconds, pages] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.drawio')).sort();
const diagrams = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));

async function paint(page, base, xml) {
  await page.setViewport({ width: 800, height: 600 });
  await page.goto(base + 'export3.html', { waitUntil: 'load', timeout: 60000 });
  await page.evaluate((source) => {
    window.render({ xml: source, format: 'png', w: 0, h: 0, border: 0, from: 0, to: 0, scale: 1 });
  }, xml);
  await page.waitForSelector('#LoadingComplete', { timeout: 60000 });
  const bounds = await page.$eval('#LoadingComplete', (mark) => JSON.parse(mark.getAttribute('bounds')));
  await page.setViewport({ width: Math.ceil(bounds.x + bounds.width), height: Math.ceil(bounds.y + bounds.height) });
  await page.screenshot({ type: 'png' });
}

await withDrawio(async (first, base) => {
  const open = [first];
  while (open.length < pages) open.push(await first.browser().newPage());
  for (const page of open) await paint(page, base, diagrams[0]);
  const end = Date.now() + seconds * 1000;
  const start = Date.now();
  let painted = 0;
  let next = 0;
  await Promise.all(
    open.map(async (page) => {
      while (Date.now() < end) {
        await paint(page, base, diagrams[next++ % diagrams.length]);
        painted++;
      }
    }),
  );
  console.log(JSON.stringify({ painted, seconds: (Date.now() - start) / 1000 }));
});
