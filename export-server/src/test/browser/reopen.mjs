// Asks the real draw.io for the diagrams inside of pictures and documents, as when one opens them there, and prints them as JSON:
// {"FILE": "<mxfile ...", ...}, with null where it finds none.
// usage: node reopen.mjs FILE.png|FILE.svg|FILE.pdf ...      (environment: CHROMIUM, a browser's path)
import { readFile } from 'node:fs/promises';
import { openEditor, withDrawio } from './drawio.mjs';

const found = {};
await withDrawio(async (page, base) => {
  await openEditor(page, base);
  for (const file of process.argv.slice(2)) {
    found[file] = await page.evaluate(
      (name, data) => {
        const ui = window.editorUi;
        if (name.endsWith('.png')) return ui.extractGraphModelFromPng('data:image/png;base64,' + data);
        if (name.endsWith('.pdf')) return Editor.extractGraphModelFromPdf('data:application/pdf;base64,' + data);
        const svg = mxUtils.parseXml(new TextDecoder().decode(Uint8Array.from(atob(data), (c) => c.charCodeAt(0))));
        return svg.documentElement.getAttribute('content');
      },
      file,
      (await readFile(file)).toString('base64'),
    );
  }
});
console.log(JSON.stringify(found));
