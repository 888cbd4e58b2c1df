// What a person does in the editor and sees of it, for the scenes beside this file.
/* global LocalFile, editorUi, mxCodec, mxUtils, told */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openEditor } from '../drawio.mjs';

// The page with the editor, the editor's address, and where files are left.
export let page;
export let address;
let folder;

// What the scene was given, and what it saw.
export const files = [];
export const errors = [];
export const seen = { commands: {}, messages: {} };

// Goes to the editor and waits for the plugin in it.
export async function enter(opened, editor, place, given) {
  [page, address, folder] = [opened, editor, place];
  files.push(...given);
  page.on('pageerror', (error) => /ServiceWorker/.test(error.message) || errors.push(`${error.message} ${error.stack?.slice(0, 500)}`));
  const client = await page.createCDPSession();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: path.resolve(folder) });
  const begin = Date.now();
  await openEditor(page, editor);
  await page.waitForFunction(() => document.querySelector('.geMenubar')?.textContent.includes('Journey map'), { timeout: 30000 });
  seen.start = Date.now() - begin;
}

// By a timer, as pages behind a new window are not painted.
export const settle = () => page.evaluate(() => new Promise((done) => setTimeout(done, 80)));

// Opens a diagram, and lets the page tell of it.
export async function open(xml, name = 'map.drawio') {
  await ask((source, title) => editorUi.fileLoaded(new LocalFile(editorUi, source, title)), xml, name);
  await tell();
  await settle();
}

// Gives the page what the scenes ask it.
export async function tell() {
  await ask(() => {
    const { editor, menus } = editorUi;
    const { graph } = editor;
    const model = graph.getModel();
    window.told = {
      all: () => Object.values(model.cells),
      data: (cell, key) => (mxUtils.isNode(cell.value) ? cell.value.getAttribute(key) || '' : ''),
      text: (cell) =>
        graph
          .convertValueToString(cell)
          .replace(/<[^>]*>/g, ' ')
          .trim(),
      kind: (kind) => told.all().filter((cell) => told.data(cell, 'journey') === kind),
      // The root only: where the view stands is no part of the diagram.
      xml: () => mxUtils.getXml(new mxCodec().encode(model)),
      steps: () => editor.undoManager.indexOfNextAdd,
      // The menu's commands for what is selected now: titles with those of the menus around them, and what runs them.
      offers: () => {
        const offers = [];
        const addItem = (title, image, run, parent, icon, enabled) => {
          const offer = { title: parent?.title ? `${parent.title} > ${title}` : title, run: enabled === false ? null : run };
          offers.push(offer);
          return offer;
        };
        const list = { addItem, addSeparator: () => {}, addCheckmark: () => {}, div: document.createElement('div') };
        menus.get('journeyMap').funct(list, null);
        return offers;
      },
    };
  });
}

export const ask = (question, ...values) => page.evaluate(question, ...values);
export const state = () => ask(() => ({ xml: told.xml(), steps: told.steps() }));

async function save(name) {
  const xml = await ask(() => editorUi.getFileData(true, null, null, null, true, false, null, null, null, true));
  await writeFile(path.join(folder, `${name}.drawio`), xml);
}

// Brings the middle of a cell into view and says where it is on the screen.
export async function spot(id, dx = 0, dy = 0) {
  return ask(
    (cellId, right, down) => {
      const { graph } = editorUi.editor;
      const cell = graph.getModel().getCell(cellId);
      graph.scrollCellToVisible(cell, true);
      const at = graph.view.getState(cell);
      const box = graph.container.getBoundingClientRect();
      return {
        x: at.getCenterX() + right - graph.container.scrollLeft + box.left,
        y: at.getCenterY() + down - graph.container.scrollTop + box.top,
      };
    },
    id,
    dx,
    dy,
  );
}

// Selects cells as people do: a click each, with Shift from the second on.
export async function select(...ids) {
  await ask(() => editorUi.editor.graph.clearSelection());
  for (const [n, id] of ids.entries()) {
    const at = await spot(id);
    if (n > 0) await page.keyboard.down('Shift');
    await page.mouse.click(at.x, at.y);
    if (n > 0) await page.keyboard.up('Shift');
  }
  await settle();
}

export async function item(title) {
  const handle = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.mxPopupMenu tr.mxPopupMenuItem, .mxPopupMenu tr')]
        .filter((row) => row.offsetParent && row.cells.length > 1)
        .reverse()
        .find((row) => row.cells[1].textContent.trim().startsWith(wanted)),
    { timeout: 8000 },
    title,
  );
  return handle.asElement();
}

// Chooses a command in our menu, by its titles.
export async function menu(...titles) {
  const bar = await page.waitForFunction(() =>
    [...document.querySelectorAll('.geMenubar a.geItem')].find((each) => each.textContent === 'Journey map'),
  );
  await bar.asElement().click();
  for (const [n, title] of titles.entries()) {
    const row = await item(title);
    await row.hover();
    if (n + 1 === titles.length) await row.click();
    else await settle();
  }
  await settle();
}

export async function message() {
  const handle = await page.waitForSelector('.geDialog', { visible: true, timeout: 8000 });
  const text = await handle.evaluate((dialog) => dialog.textContent);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('.geDialog'));
  return text;
}

export async function press(...keys) {
  for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
  await page.keyboard.press(keys[keys.length - 1]);
  for (const key of keys.slice(0, -1)) await page.keyboard.up(key);
  await settle();
}

// Something that is to be one step: done, saved, undone by keys, done again, undone again.
export async function step(name, work) {
  const before = await state();
  await work();
  const after = await state();
  await save(name);
  await shoot(name);
  await ask(() => editorUi.editor.graph.container.focus());
  await press('Control', 'KeyZ');
  const undone = await state();
  await press('Control', 'Shift', 'KeyZ');
  const redone = await state();
  await press('Control', 'KeyZ');
  seen.commands[name] = {
    steps: after.steps - before.steps,
    changed: before.xml !== after.xml,
    undone: undone.xml === before.xml,
    redone: redone.xml === after.xml,
    restored: (await state()).xml === before.xml,
  };
}

export async function shoot(name) {
  await page.screenshot({ path: path.join(folder, `${name}.jpg`), type: 'jpeg', quality: 70 });
}

export async function downloaded(name) {
  for (let n = 0; n < 600; n++) {
    if ((await readdir(folder)).includes(name)) return name;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No ${name}, but ${await readdir(folder)}`);
}
