import assert from 'node:assert/strict';
import test from 'node:test';
import { stageWidths } from '../../../../target/js/draw/columns.js';
import { Flow } from '../../../../target/js/draw/flow.js';
import { lines, widestWord } from '../../../../target/js/draw/measure.js';
import { readingOrder } from '../../../../target/js/draw/order.js';
import { cell } from '../cell.js';

const measure = (text) => text.length * 10;

test('breaks text at spaces', () => {
  assert.equal(lines('one two three', 80, measure), 2);
  assert.equal(lines('one\n\ntwo', 80, measure), 3);
  assert.equal(lines('incomprehensible', 30, measure), 1);
  assert.equal(lines('', 30, measure), 0);
  assert.equal(widestWord('a long-winded tale', measure), 60);
});

test('makes columns wider where more is said, within limits', () => {
  const lane = { height: (stage) => [100, 1000, 10][stage], leastWidth: () => 0 };
  const widths = stageWidths([0, 0, 0], [lane]);
  assert.deepEqual(widths, [200, 380, 200]);
  assert.deepEqual(stageWidths([420], [{ height: () => 10, leastWidth: () => 431 }]), [440]);
});

test('reads line by line, from left to right', () => {
  const at = (text, x, y) => cell({ text, box: [x, y, 40, 40] });
  const order = readingOrder([at('c', 0, 60), at('b', 50, 5), at('a', 0, 0), at('d', 60, 55)]);
  assert.deepEqual(
    order.map((each) => each.value),
    ['a', 'b', 'c', 'd'],
  );
});

test('puts two small cards on a line', () => {
  const card = (pairs) => ({ canPair: () => pairs, leastWidth: () => 60, height: () => 44 });
  assert.equal(new Flow([card(true), card(true), card(true)], 250).height(), 2 * 44 + 10 + 30);
  assert.equal(new Flow([card(false), card(true)], 250).height(), 2 * 44 + 10 + 30);
  assert.equal(new Flow([], 250).height(), 0);
});

test('puts as many cards on a line of a wide cell as have room, all equally wide', () => {
  const put = [];
  const card = (least) => ({ canPair: () => false, leastWidth: () => least, height: () => 40, put: (model, box) => put.push(box) });
  const seven = Array.from({ length: 7 }, () => card(60));
  const flow = new Flow(seven, 4 * 240 + 3 * 10 + 30);
  flow.putFrom(null, 15, 0);
  assert.equal(flow.height(), 2 * 40 + 10 + 30);
  assert.deepEqual(
    put.map((box) => [box.x, box.y, box.width]),
    [15, 265, 515, 765, 15, 265, 515].map((x, at) => [x, at < 4 ? 15 : 65, 240]),
  );
  assert.equal(new Flow([card(60), card(500)], 4 * 250 + 20).lines.length, 2);
  assert.equal(new Flow([card(60)], 2000).lines[0].each, 1970);
});
