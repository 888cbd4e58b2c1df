import assert from 'node:assert/strict';
import test from 'node:test';
import { readMap } from '../../../../target/js/model/map.js';
import { heightOf, parseScore, scaleOf, scoreAt, scoreText } from '../../../../target/js/model/scale.js';
import { cell, table } from '../cell.js';

test('reads scores as people write them', () => {
  assert.deepEqual(['+1', '\u22121,5', '0.6', '2', '3', 'so so', '-0'].map(parseScore), [1, -1.5, 0.5, 2, null, null, 0]);
  assert.deepEqual([1, -0.5, 0].map(scoreText), ['+1', '\u22120.5', '0']);
});

test('follows the numbers at the head of a lane', () => {
  const drawn = table([
    ['', 'A'],
    ['', ''],
  ]);
  const head = drawn.children[1].children[0];
  head.children = [cell({ text: '+2', box: [0, 0, 20, 10] }), cell({ text: '\u22122', box: [0, 40, 20, 10] })];
  head.children.forEach((child) => {
    child.parent = head;
  });
  const scale = scaleOf(readMap(drawn).lanes[0]);
  assert.deepEqual(scale, { zero: 115, step: 10 });
  assert.equal(scoreAt(scale, 95), 2);
  assert.equal(scoreAt(scale, -500), 2);
  assert.equal(scoreAt(scale, 118), -0.5);
  for (const score of [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]) {
    assert.equal(scoreAt(scale, heightOf(scale, score)), score);
  }
});

test('has a scale of its own where a lane shows none', () => {
  const lane = readMap(
    table([
      ['', 'A'],
      ['Emotions', ''],
    ]),
  ).lanes[0];
  assert.deepEqual(scaleOf(lane), { zero: 115, step: 10 });
});
