// An unmodified draw.io whose export server is ours: exports as people do it, by the menu and its dialogs, and leaves the downloads
// in a folder. Prints the address and the beginning of each form that the editor sent, as JSON.
// usage: node exporturl.mjs DIAGRAM EXPORT_URL FOLDER      (environment: CHROMIUM, DRAWIO_PORT)
import { readFile, readdir } from 'node:fs/promises';
import { openEditor, withDrawio } from './drawio.mjs';

const [diagram, exportUrl, folder] = process.argv.slice(2);

// Waits for the file that a download leaves when it is whole.
async function downloaded(name) {
  for (let n = 0; n < 600; n++) {
    if ((await readdir(folder)).includes(name)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No ${name}, but ${await readdir(folder)}`);
}

async function press(page, label) {
  const button = (text) => [...document.querySelectorAll('.geDialog button')].find((one) => one.textContent === text);
  await page.waitForFunction(`(${button})(${JSON.stringify(label)}) !== undefined`, { timeout: 60000 });
  await page.evaluate(`(${button})(${JSON.stringify(label)}).click()`);
}

// Works in the dialog of File > Export as > Advanced.
function choose(format) {
  const [kinds, densities] = document.querySelectorAll('.geDialog select');
  kinds.value = format;
  kinds.dispatchEvent(new Event('change'));
  densities.value = '300';
  densities.dispatchEvent(new Event('change'));
}

await withDrawio(async (page, base) => {
  const client = await page.browser().target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await openEditor(page, base, 'export=' + encodeURIComponent(exportUrl));
  await page.evaluate(
    (source) => {
      const ui = window.editorUi;
      ui.fileLoaded(new LocalFile(ui, source, 'sally.drawio'));
      // Only watched: what is sent, and how, stays the editor's.
      const simulate = mxXmlRequest.prototype.simulate;
      window.sentForms = [];
      mxXmlRequest.prototype.simulate = function (...rest) {
        window.sentForms.push({ url: this.url, start: this.params.substring(0, 40) });
        return simulate.apply(this, rest);
      };
    },
    await readFile(diagram, 'utf8'),
  );

  await page.evaluate(() => window.editorUi.actions.get('exportPdf').funct());
  await press(page, 'Export');
  await press(page, 'Download');
  await downloaded('sally.pdf');

  // As in a browser that lets no page read what it painted: elsewhere the editor paints pictures itself.
  await page.evaluate(() => {
    window.editorUi.editor.useCanvasForExport = false;
  });
  for (const format of ['png', 'jpg']) {
    await page.evaluate(() => window.editorUi.actions.get('export').funct());
    await page.waitForSelector('.geDialog select');
    await page.evaluate(choose, format);
    await press(page, 'Export');
    await press(page, 'Download');
    await downloaded(`sally.${format}`);
    await page.evaluate(() => {
      while (window.editorUi.dialog != null) window.editorUi.hideDialog();
    });
  }
  console.log(JSON.stringify(await page.evaluate(() => window.sentForms)));
});
