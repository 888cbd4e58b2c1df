// Opens a library of shapes and diagrams in the real draw.io editor, works with them as a designer does, and prints what the editor
// then holds as JSON. Shapes are dragged by the mouse; columns and rows are added by draw.io's own commands.
// usage: node library.mjs TEMPLATES MAP DIAGRAM ...      (environment: CHROMIUM, a browser's path)
import { readFile } from 'node:fs/promises';
import { openEditor, withDrawio } from './drawio.mjs';

const [templates, map, ...diagrams] = process.argv.slice(2);

// What is in the library and in the palette that the editor makes of it.
async function openLibrary(page, text) {
  return page.evaluate((source) => {
    const ui = window.editorUi;
    const entries = JSON.parse(mxUtils.getTextContent(mxUtils.parseXml(source).documentElement));
    const file = new LocalLibrary(ui, source, 'journey.xml');
    ui.loadLibrary(file);
    const [title, content] = ui.sidebar.palettes[file.getHash()];
    window.palette = content;
    return { entries: entries.length, items: content.querySelectorAll('a.geItem').length, title: title.textContent };
  }, text);
}

async function open(page, text, name) {
  await page.evaluate(
    (source, title) => {
      const ui = window.editorUi;
      ui.fileLoaded(new LocalFile(ui, source, title));
      ui.editor.graph.view.scaleAndTranslate(0.5, 20, 20);
      ui.editor.graph.container.scrollTo(0, 0);
    },
    text,
    name,
  );
}

function saved(page) {
  return page.evaluate(() => window.editorUi.getFileData(true, null, null, null, true, false, null, null, null, true));
}

// Drags an item of the library, by its place there, into the cell in this row and column, by the mouse; tells whose child it became.
async function drag(page, item, row, column) {
  const from = await page.evaluate(async (wanted) => {
    window.cellsBefore = new Set(Object.keys(window.editorUi.editor.graph.getModel().cells));
    const offered = window.palette.querySelectorAll('a.geItem')[wanted];
    offered.scrollIntoView({ block: 'center' });
    await new Promise((done) => setTimeout(done, 50));
    const box = offered.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, item);
  const to = await page.evaluate(
    (r, c) => {
      const graph = window.editorUi.editor.graph;
      const model = graph.getModel();
      const table = Object.values(model.cells).find((cell) => graph.isTable(cell));
      const target = model.getChildCells(model.getChildCells(table, true, false)[r], true, false)[c];
      window.target = target;
      const state = graph.view.getState(target);
      const box = graph.container.getBoundingClientRect();
      graph.container.scrollTo(Math.max(0, state.x - 200), Math.max(0, state.y - 200));
      return {
        x: box.x + state.x + 12 - graph.container.scrollLeft,
        y: box.y + state.y + state.height - 8 - graph.container.scrollTop,
      };
    },
    row,
    column,
  );
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.move(to.x - 5, to.y - 5, { steps: 4 });
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  return page.evaluate(() => {
    const graph = window.editorUi.editor.graph;
    const fresh = Object.values(graph.getModel().cells).filter((cell) => !window.cellsBefore.has(cell.id) && cell.vertex);
    const top = fresh.find((cell) => !fresh.includes(cell.parent));
    return {
      fresh: fresh.length,
      inCell: top != null && top.parent === window.target,
      kind: top != null && mxUtils.isNode(top.value) ? top.value.getAttribute('journey') : null,
    };
  });
}

// The sections of the dialog for a new diagram, with their counts.
async function gallery(page) {
  await page.evaluate(() => {
    const ui = window.editorUi;
    window.dialog = new NewDialog(ui, false, true, () => {});
    ui.showDialog(window.dialog.container, 640, 460, true, true);
  });
  await page.waitForFunction(() => window.dialog.container.textContent.includes('Journey maps'), { timeout: 20000 });
  return page.evaluate(() => {
    const sections = window.dialog.container.textContent.match(/(Journey maps|Klantreiskaarten|Teekonnakaardid) \(\d+\)/g);
    window.editorUi.hideDialog();
    return sections;
  });
}

await withDrawio(async (page, base) => {
  await openEditor(page, base);
  const result = {};
  // A palette is filled when it is first opened, and a moment later.
  await page.evaluate(() => {
    window.editorUi.sidebar.palettes['journey-en.0'][0].click();
  });
  await page.waitForFunction(() => window.editorUi.sidebar.palettes['journey-en.0'][1].querySelector('a.geItem'));
  result.palettes = await page.evaluate(() =>
    Object.fromEntries(
      ['en', 'nl', 'et'].map((language) => {
        const [title, content] = window.editorUi.sidebar.palettes[`journey-${language}.0`];
        return [
          language,
          { title: title.textContent, shown: title.style.display !== 'none', items: content.querySelectorAll('a.geItem').length },
        ];
      }),
    ),
  );
  result.gallery = await gallery(page);
  const text = await readFile(`${templates}/en/journey.xml`, 'utf8');
  result.library = await openLibrary(page, text);
  const titles = JSON.parse(
    text
      .replace(/<\/?mxlibrary>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  ).map((entry) => entry.title);
  await open(page, await readFile(map, 'utf8'), 'map.drawio');
  result.dropped = {};
  for (const [title, row, column] of [
    ['Pain point', 1, 1],
    ['Touchpoint: Phone call', 2, 2],
    ['Thought', 3, 1],
    ['Customer action: Searches', 1, 3],
  ]) {
    result.dropped[title] = await drag(page, titles.indexOf(title), row, column);
  }
  await page.evaluate(() => {
    const graph = window.editorUi.editor.graph;
    const model = graph.getModel();
    const table = Object.values(model.cells).find((cell) => graph.isTable(cell));
    const rows = () => model.getChildCells(table, true, false);
    graph.insertTableColumn(model.getChildCells(rows()[0], true, false)[1], false);
    graph.insertTableRow(rows()[2], false);
  });
  result.worked = await saved(page);
  result.reopened = {};
  for (const diagram of diagrams) {
    await open(page, await readFile(diagram, 'utf8'), 'template.drawio');
    result.reopened[diagram] = {
      cells: await page.evaluate(() => Object.keys(window.editorUi.editor.graph.getModel().cells).length),
      saved: await saved(page),
    };
  }
  console.log(JSON.stringify(result));
}, templates);
