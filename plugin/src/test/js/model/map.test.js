import assert from 'node:assert/strict';
import test from 'node:test';
import { readMap } from '../../../../target/js/model/map.js';
import { chooseMap, itemsOf, mapsOf, placeOf } from '../../../../target/js/model/page.js';
import { cell, page, table } from '../cell.js';

const rows = () => [
  ['', 'Awareness', 'Purchase'],
  ['Actions', 'Looks around', 'Pays'],
  ['Pijnpunten', '', cell({ text: 'Queue', data: { journey: 'pain' }, box: [5, 5, 40, 20] })],
];

test('reads stages, lanes and their kinds', () => {
  const map = readMap(table(rows()));
  assert.deepEqual(
    map.stages.map((stage) => stage.name),
    ['Awareness', 'Purchase'],
  );
  assert.deepEqual(
    map.lanes.map((lane) => lane.kind),
    ['action', 'pain'],
  );
  assert.equal(map.marked, false);
});

test('keeps lines of blueprints out of the lanes', () => {
  const drawn = table(rows());
  drawn.children[1].value = { getAttribute: (name) => ({ journey: 'line', label: '' })[name] ?? null };
  const map = readMap(drawn);
  assert.equal(map.lanes.length, 1);
  assert.equal(map.lines.length, 1);
});

test('takes for items what readers take: text of cells, marked shapes, shapes laid upon the grid', () => {
  const loose = cell({ text: 'Loose', data: { journey: 'note' }, box: [160, 150, 20, 20] });
  const root = page(table(rows()), loose);
  const [map] = mapsOf(root);
  const items = itemsOf(root, map).map((item) => [item.kind, item.lane, item.stage]);
  assert.deepEqual(items, [
    ['action', 0, 0],
    ['action', 0, 1],
    ['pain', 1, 1],
    ['note', 1, 0],
  ]);
});

test('finds no map in tables about something else', () => {
  assert.deepEqual(
    mapsOf(
      page(
        table([
          ['', 'a'],
          ['b', 'c'],
        ]),
      ),
    ),
    [],
  );
});

test('prefers tables that say that they are maps', () => {
  const said = table(rows(), { journey: 'map' });
  assert.deepEqual(
    mapsOf(page(table(rows()), said)).map((map) => map.table),
    [said],
  );
});

test('asks which map is meant, unless the selection tells', () => {
  const [one, other] = [table(rows()), table(rows())];
  const root = page(one, other);
  assert.throws(() => chooseMap(root, []), { key: 'refusal.which-map' });
  assert.equal(chooseMap(root, [other.children[1].children[1]]).table, other);
  assert.throws(() => chooseMap(page(), []), { key: 'refusal.no-map' });
});

test('takes any selected table for a map, but none with merged cells', () => {
  const merged = table([
    ['', 'a', 'b'],
    ['c', 'd'],
  ]);
  assert.throws(() => chooseMap(page(merged), [merged]), { key: 'refusal.merged' });
  const whole = table([
    ['', 'a'],
    ['b', 'c'],
  ]);
  assert.equal(chooseMap(page(whole), [whole]).table, whole);
});

test('knows where things belong', () => {
  const drawn = table(rows());
  const root = page(drawn, cell({ text: 'far', box: [2000, 0, 10, 10] }));
  const map = readMap(drawn);
  assert.equal(placeOf(map, root.children[0].children[1]), null);
  assert.equal(placeOf(map, map.lanes[1].head), null);
  assert.deepEqual(
    [placeOf(map, map.lanes[1].cells[1].children[0])].map(({ lane, stage }) => [lane, stage]),
    [[1, 1]],
  );
});
