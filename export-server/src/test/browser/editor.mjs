// Opens a diagram in the real draw.io editor, works in it as a designer does, and prints what it then holds as JSON.
// usage: node editor.mjs DIAGRAM [SCREENSHOT]      (environment: CHROMIUM, a browser's path)
import { readFile } from 'node:fs/promises';
import { openEditor, withDrawio } from './drawio.mjs';

const [diagram, screenshot] = process.argv.slice(2);

await withDrawio(async (page, base) => {
  await openEditor(page, base);
  const xml = await readFile(diagram, 'utf8');
  const result = await page.evaluate((source) => {
    const ui = window.editorUi;
    ui.fileLoaded(new LocalFile(ui, source, 'test.drawio'));
    const graph = ui.editor.graph;
    const model = graph.getModel();
    const kind = (cell) => (mxUtils.isNode(cell.value) ? cell.value.getAttribute('journey') : null);
    const all = () => Object.values(model.cells);
    const count = () => {
      const kinds = {};
      all()
        .map(kind)
        .filter(Boolean)
        .forEach((name) => {
          kinds[name] = (kinds[name] ?? 0) + 1;
        });
      return kinds;
    };
    const table = all().find((cell) => kind(cell) === 'map');
    const rows = () => model.getChildCells(table, true, false);
    const cells = (row) => model.getChildCells(row, true, false);
    const before = { kinds: count(), isTable: graph.isTable(table), rows: rows().length, columns: cells(rows()[0]).length };

    // A note dropped on a cell becomes the cell's child.
    const target = cells(rows()[1])[1];
    const state = graph.view.getState(target);
    const droppedOn = graph.isValidDropTarget(target, [new mxCell('note', new mxGeometry(0, 0, 40, 40), 'whiteSpace=wrap;html=1;')], null);

    // draw.io's own buttons.
    graph.insertTableColumn(cells(rows()[0])[2], false);
    graph.insertTableRow(rows()[2], false);
    const after = { kinds: count(), rows: rows().length, columns: rows().map((row) => cells(row).length) };
    const inside = all()
      .filter(kind)
      .every((cell) => {
        const own = graph.view.getState(cell);
        return own == null || (isFinite(own.x) && isFinite(own.y));
      });
    const saved = ui.getFileData(true, null, null, null, true, false, null, null, null, true);
    return { before, after, inside, dropTarget: droppedOn, dropState: state != null, saved };
  }, xml);
  if (screenshot) {
    await page.evaluate(() => {
      window.editorUi.editor.graph.fit();
    });
    await page.screenshot({ path: screenshot });
  }
  console.log(JSON.stringify(result));
});
