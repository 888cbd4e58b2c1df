/* global editorUi, told, mxText */
import { readFile } from 'node:fs/promises';
import { ask, files, open, seen, shoot } from './person.mjs';

// A map of 2,000 items: how long commands take, in ms, until the editor listens again; whether what they painted is what the editor
// paints of all of it anew; and whether they are undone to the letter.
export default async function large() {
  await open(await readFile(files[0], 'utf8'));
  await ask(() => {
    const { graph, undoManager } = editorUi.editor;
    // Nodes, as the order of attributes is by chance.
    const painted = () => graph.view.drawPane.cloneNode(true);
    const atRest = async () => {
      for (let now = painted(), before = null; ; now = painted()) {
        if (before?.isEqualNode(now)) return now;
        before = now;
        await new Promise((done) => setTimeout(done, 150));
      }
    };
    const paintAgain = () => {
      const ignored = mxText.prototype.ignoreStringSize;
      mxText.prototype.ignoreStringSize = true;
      graph.refresh();
      mxText.prototype.ignoreStringSize = ignored;
    };
    const found = (wanted) => told.offers().find(({ title, run }) => run && title.startsWith(wanted)).run;
    told.run = async (wanted, picked) => {
      graph.setSelectionCells(picked);
      const work = found(wanted);
      const [before, steps, begin] = [told.xml(), undoManager.indexOfNextAdd, performance.now()];
      work();
      const time = Math.round(performance.now() - begin);
      const one = undoManager.indexOfNextAdd - steps === 1 && told.xml() !== before;
      const parts = await atRest();
      paintAgain();
      const whole = parts.isEqualNode(painted());
      undoManager.undo();
      return { wanted, time, one, whole, restored: told.xml() === before };
    };
    told.hasty = async (wanted) => {
      const shown = await atRest();
      found(wanted)();
      const changed = !shown.isEqualNode(painted());
      undoManager.undo();
      return { wanted, changed, restored: shown.isEqualNode(await atRest()) };
    };
  });
  const run = (wanted, kind, picked = [0]) =>
    ask((what, of, [from, to]) => told.run(what, of ? told.kind(of).slice(from, to) : []), wanted, kind, picked);
  const kinds = ['action', 'touchpoint', 'emotion', 'pain', 'opportunity', 'thought', 'expectation', 'metric'];
  const items = await ask((all) => all.reduce((sum, kind) => sum + told.kind(kind).length, 0), kinds);
  const commands = [
    await run('Add stage after', 'stage', [1, 2]),
    await run('Move lane up', 'emotion', [0, 1]),
    await run('Set score > \u22121 ', 'emotion'),
    await run('Set channel > Phone call', 'touchpoint'),
    await run('Switch theme > Warm'),
    await run('Show lanes > Emotions'),
  ];
  const hasty = await ask((wanted) => told.hasty(wanted), 'Switch theme > Warm');
  await ask(() => editorUi.actions.get('fitWindow').funct());
  commands.push(await run('Switch theme > Warm'));
  seen.large = { items, commands, hasty };
  await shoot('large');
}
