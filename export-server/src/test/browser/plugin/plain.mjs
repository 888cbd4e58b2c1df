/* global editorUi, told */
import { ask, menu, open, step } from './person.mjs';

// A table that draw.io drew, with words in its cells and no data of ours.
export default async function plain() {
  await open(
    '<mxfile><diagram id="p" name="Page-1"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/></root></mxGraphModel></diagram></mxfile>',
  );
  await ask(() => {
    const { graph } = editorUi.editor;
    const rows = [
      ['', 'Awareness', 'Consideration', 'Purchase'],
      ['Actions', 'Sees an ad', 'Compares', 'Pays'],
      ['Touchpoints', 'TV', 'Web site', 'Shop'],
      ['Emotions', 'curious', 'confused', 'happy'],
      ['Pain points', '', 'Too many choices', 'Queue'],
    ];
    const table = graph.createTable(rows.length, 4, 140, 60);
    graph.getModel().beginUpdate();
    graph.addCell(table);
    table.geometry.x = 60;
    table.geometry.y = 60;
    graph.setTableValues(table, rows);
    graph.getModel().endUpdate();
    graph.clearSelection();
  });
  const cells = await ask(() =>
    Object.fromEntries(
      told
        .all()
        .filter((cell) => cell.vertex && told.text(cell))
        .map((cell) => [told.text(cell), cell.id]),
    ),
  );
  const on = (text) => ask((id) => editorUi.editor.graph.setSelectionCell(editorUi.editor.graph.getModel().getCell(id)), cells[text]);
  await step('plain-add-stage', async () => {
    await on('Purchase');
    await menu('Add stage after');
  });
  await step('plain-move-stage', async () => {
    await on('Compares');
    await menu('Move stage left');
  });
  await step('plain-add-lane', async () => {
    await on('Queue');
    await menu('Add lane', 'Opportunities');
  });
  await step('plain-move-lane', async () => {
    await on('TV');
    await menu('Move lane down');
  });
  await step('plain-sentiment', async () => {
    await on('confused');
    await menu('Set score', '\u22122');
  });
  await step('plain-channel', async () => {
    await on('Shop');
    await menu('Set channel', 'Physical shop');
  });
  await step('plain-hide', async () => {
    await menu('Show lanes', 'Touchpoints');
  });
  await step('plain-theme', async () => {
    await menu('Switch theme', 'Warm');
  });
  await step('plain-translate', async () => {
    await menu('Translate lane titles', 'Nederlands');
  });
  await step('plain-tidy', async () => {
    await menu('Tidy up');
  });
}
