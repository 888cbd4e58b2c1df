/* global editorUi, told */
import { readFile } from 'node:fs/promises';
import { ask, files, open, seen } from './person.mjs';

// Commands in any order on any selection; then all is undone, and the diagram is what it was.
export default async function random() {
  await open(await readFile(files[0], 'utf8'));
  const rounds = Number(process.env.ROUNDS ?? 20);
  let seed = Number(process.env.SEED ?? 1);
  const next = (most) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >> 8) % most;
  };
  const choices = Array.from({ length: rounds * 12 }, () => [next(1000), next(1000), next(4)]);
  seen.rounds = await ask(
    async (numbers, each) => {
      const { graph, undoManager } = editorUi.editor;
      const results = [];
      const commands = () => told.offers().filter(({ title, run }) => run && !/…$|^Export|^Check|^Link/.test(title));
      for (let at = 0; at < numbers.length; at += each) {
        const before = told.xml();
        const start = undoManager.indexOfNextAdd;
        const done = [];
        for (const [what, where, count] of numbers.slice(at, at + each)) {
          const cells = told.all().filter((cell) => cell.vertex);
          graph.setSelectionCells(Array.from({ length: count }, (_, n) => cells[(where * (n + 1)) % cells.length]));
          const offered = commands();
          const { title, run } = offered[what % offered.length];
          const steps = undoManager.indexOfNextAdd;
          run();
          while (editorUi.dialog) editorUi.hideDialog();
          done.push(title);
          if (undoManager.indexOfNextAdd - steps > 1) done.push('SEVERAL STEPS');
        }
        const changed = told.xml() !== before;
        while (undoManager.indexOfNextAdd > start) undoManager.undo();
        results.push({ done, changed, restored: told.xml() === before });
      }
      return results;
    },
    choices,
    12,
  );
}
