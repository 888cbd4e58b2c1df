import assert from 'node:assert/strict';
import test from 'node:test';
import { iconNames, iconOf } from '../../../../target/js/data/icons.js';
import { itemKinds, channels } from '../../../../target/js/data/kinds.js';
import { entries, entry } from '../../../../target/js/data/library.js';

const LANGUAGES = ['en', 'nl', 'et'];

test('offers the same shapes in each language, under titles of their own', () => {
  const keys = entries('en').map((shape) => shape.key);
  assert.ok(keys.length > 80);
  assert.equal(new Set(keys).size, keys.length);
  for (const language of LANGUAGES) {
    const shapes = entries(language);
    assert.deepEqual(
      shapes.map((shape) => shape.key),
      keys,
    );
    assert.equal(new Set(shapes.map((shape) => shape.title)).size, shapes.length);
  }
});

test('has each kind of item, each lane, each channel and each face', () => {
  const keys = new Set(entries('en').map((shape) => shape.key));
  for (const kind of itemKinds.filter((each) => !['touchpoint', 'emotion'].includes(each))) {
    assert.ok(keys.has(kind), kind);
  }
  for (const kind of itemKinds.filter((each) => each !== 'note')) {
    assert.ok(keys.has(`lane.${kind}`), kind);
  }
  channels.forEach((channel) => assert.ok(keys.has(`touchpoint.${channel}`), channel));
  [-2, -1, 0, 1, 2].forEach((score) => assert.ok(keys.has(`emotion.${score}`), String(score)));
});

test('gives cells whose parents come before them', () => {
  for (const language of LANGUAGES) {
    for (const shape of entries(language)) {
      const seen = new Set();
      for (const cell of shape.cells) {
        assert.ok(cell.parent === null || seen.has(cell.parent), `${shape.key}: ${cell.parent}`);
        assert.equal(cell.vertex, !cell.edge);
        assert.ok(!cell.style.includes('@'), cell.style);
        seen.add(cell.id);
      }
      assert.ok(shape.width > 0 && shape.height > 0);
    }
  }
});

test('draws a touchpoint as a card with its data and an icon in it', () => {
  const { cells, title, tags } = entry('nl-BE', 'touchpoint.website');
  const [card, icon] = cells;
  assert.equal(title, 'Contactpunt: Website');
  assert.ok(tags.includes('touchpoint'));
  assert.equal(card.parent, null);
  assert.deepEqual(Object.keys(card.data), ['journey', 'channel', 'mode', 'owner', 'impact', 'importance']);
  assert.equal(card.data.mode, 'online');
  assert.equal(icon.parent, card.id);
  assert.equal(iconOf(icon.style), 'website');
  assert.ok(iconNames.includes('website'));
});

test('joins the faces of a curve', () => {
  const edges = entry('en', 'curve-of-three').cells.filter((cell) => cell.edge);
  assert.equal(edges.length, 2);
  assert.ok(edges.every((edge) => edge.source && edge.target && edge.source !== edge.target));
  const [loose] = entry('en', 'curve').cells;
  assert.deepEqual(
    [loose.from, loose.to],
    [
      [0, 0],
      [120, 60],
    ],
  );
});

test('refuses a shape that is none', () => {
  assert.throws(() => entry('en', 'teapot'), /teapot/);
});
