import assert from 'node:assert/strict';
import test from 'node:test';
import { entries, entry } from '../../../../target/js/data/library.js';
import { theme, themes } from '../../../../target/js/data/themes.js';
import { faceStyle, lookName, recoloured } from '../../../../target/js/draw/theme.js';
import { styleValue } from '../../../../target/js/model/style.js';
import { cell } from '../cell.js';

test('draws a card in the colours of another theme, and back as it was', () => {
  const [card, icon] = entry('en', 'pain').cells;
  const [clear, warm] = [theme('clear'), theme('warm')];
  const warmCard = recoloured(card.style, clear, warm, 'pain');
  assert.equal(styleValue(warmCard, 'fillColor'), warm.card('pain').fill);
  assert.equal(styleValue(recoloured(icon.style, clear, warm, 'pain'), 'strokeColor'), warm.card('pain').accent);
  assert.equal(recoloured(warmCard, warm, clear, 'pain'), card.style);
});

test('leaves colours of one\u2019s own', () => {
  const style = 'fillColor=#123456;strokeColor=#654321;';
  for (const name of themes) {
    assert.equal(recoloured(style, theme('clear'), theme(name), 'action'), style);
  }
});

test('draws faces for scores', () => {
  const [face] = entry('en', 'emotion.-1').cells;
  const clear = theme('clear');
  assert.equal(styleValue(faceStyle(face.style, '2', clear), 'fillColor'), clear.face(2));
  assert.equal(styleValue(faceStyle(face.style, '', clear), 'dashed'), '1');
  assert.equal(faceStyle(faceStyle(face.style, '', clear), '-1', clear), face.style);
  assert.equal(faceStyle('ellipse;fillColor=#fff;', '2', clear), 'ellipse;fillColor=#fff;');
});

test('tells looks apart by what sets them apart', () => {
  assert.equal(lookName(cell({ style: 'dashed=1;' }), 'touchpoint'), 'offline');
  assert.equal(lookName(cell({ data: { type: 'turning-point' } }), 'moment'), 'turning-point');
  assert.equal(lookName(cell({}), 'moment'), 'moment');
});

test('finds each lane and channel in the library', () => {
  const keys = entries('nl').map((shape) => shape.key);
  for (const key of ['stage', 'empty-map', 'lane.emotion', 'lane.action', 'touchpoint.website', 'emotion.0']) {
    assert.ok(keys.includes(key), key);
  }
});
