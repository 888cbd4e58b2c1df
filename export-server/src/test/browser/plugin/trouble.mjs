/* global editorUi, told */
import { readFile } from 'node:fs/promises';
import { ask, files, menu, message, open, seen, state, step } from './person.mjs';

// What can go wrong, and what is then said; the diagram stays as it is.
export default async function trouble() {
  const sally = await readFile(files[0], 'utf8');
  const said = async (name, work) => {
    const before = await state();
    await work();
    seen.messages[name] = await message();
    seen.commands[name] = { steps: (await state()).steps - before.steps, restored: (await state()).xml === before.xml };
  };
  await open(
    '<mxfile><diagram id="p" name="Page-1"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/><mxCell id="a" value="Alone" style="rounded=1;" vertex="1" parent="1"><mxGeometry x="100" y="100" width="120" height="60" as="geometry"/></mxCell></root></mxGraphModel></diagram></mxfile>',
  );
  await said('no-map', async () => {
    await menu('Check map');
  });
  await open(sally);
  await ask(() => {
    const { graph } = editorUi.editor;
    const stray = graph.insertVertex(graph.getDefaultParent(), 'stray', 'Stray', -300, -200, 120, 60, 'rounded=1;');
    graph.setSelectionCell(stray);
  });
  await said('no-lane', async () => {
    await menu('Set score', '+1');
  });
  await ask(() => {
    const { graph } = editorUi.editor;
    graph.getModel().setStyle(graph.getDefaultParent(), 'locked=1;');
  });
  await said('locked', async () => {
    await menu('Tidy up');
  });
  await open(sally);
  await ask(() => {
    const { graph } = editorUi.editor;
    const [map] = told.kind('map');
    graph.importCells([map], 3000, 0, graph.getDefaultParent());
    graph.clearSelection();
  });
  await said('two-maps', async () => {
    await menu('Check map');
  });
  await step('second-of-two', async () => {
    const id = await ask(() => told.kind('map')[1].id);
    await ask((cell) => editorUi.editor.graph.setSelectionCell(editorUi.editor.graph.getModel().getCell(cell)), id);
    await menu('Add stage after');
  });
  await open(sally);
  await ask(() => {
    const before = window.fetch;
    window.answer = null;
    window.fetch = (url, options) => (window.answer && /export|check/.test(url) ? window.answer() : before(url, options));
  });
  await ask(() => {
    window.answer = () => Promise.resolve(new Response('{"detail":"The request is too large. Send less than 20 MiB."}', { status: 413 }));
  });
  await said('status-413', async () => {
    await menu('Export', 'PDF');
  });
  await ask(() => {
    window.answer = () => Promise.resolve(new Response('<html>', { status: 500, statusText: 'Internal Server Error' }));
  });
  await said('status-500', async () => {
    await menu('Export', 'PDF');
  });
  await ask(() => {
    window.answer = () => Promise.reject(new TypeError('Failed to fetch'));
  });
  await said('silent', async () => {
    await menu('Export', 'PDF');
  });
}
