import assert from 'node:assert/strict';
import test from 'node:test';
import { entries, entry } from '../../../../target/js/data/library.js';
import { recognise, theme, themes } from '../../../../target/js/data/themes.js';

test('mixes the colours of stages between those of the theme', () => {
  const { stage } = theme('clear');
  assert.deepEqual([stage(0, 1), stage(0, 3), stage(2, 3)], ['#2B59A8', '#2B59A8', '#23735A']);
  const heads = entry('en', 'empty-map').cells.filter((cell) => cell.style.includes('journey=stage;'));
  heads.forEach((head, index) => assert.ok(head.style.includes(`fillColor=${stage(index, heads.length)};`)));
});

test('has the colours of cards and faces', () => {
  const [card] = entry('en', 'pain').cells;
  const look = theme('clear').card('pain');
  assert.ok(card.style.includes(`fillColor=${look.fill};strokeColor=${look.stroke};`));
  assert.ok(entry('en', 'emotion.-2').cells[0].style.includes(`fillColor=${theme('clear').face(-2)};`));
  assert.equal(theme('clear').face(-1.5), theme('clear').face(-1));
  assert.equal(theme('teapot').name, 'clear');
});

test('recognises the theme of a map by its colours', () => {
  const cells = entries('en').flatMap((shape) => shape.cells);
  assert.equal(recognise(cells), 'clear');
  const looks = theme('warm').looks;
  const warm = Object.values(looks).map((look) => ({ style: `fillColor=${look.fill};strokeColor=${look.stroke};` }));
  assert.equal(recognise(warm), 'warm');
  assert.equal(recognise([{ style: 'fillColor=#123456;strokeColor=none' }, { style: null }]), null);
  assert.equal(recognise([]), null);
  assert.deepEqual(themes, ['clear', 'warm', 'print']);
});
