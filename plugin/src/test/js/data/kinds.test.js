import assert from 'node:assert/strict';
import test from 'node:test';
import { faceIcon } from '../../../../target/js/data/icons.js';
import { channels, fields, itemKinds, laneKind, mapKinds, presence } from '../../../../target/js/data/kinds.js';
import { templates } from '../../../../target/js/data/templates.js';

test('knows the fields of kinds and what they hold', () => {
  const severity = fields('pain').find((field) => field.name === 'severity');
  assert.deepEqual(severity, { name: 'severity', form: 'number', least: 1, most: 5, step: 1 });
  assert.equal(fields('pain').find((field) => field.name === 'opportunity').links, 'opportunity');
  assert.equal(fields('emotion')[0].form, 'score');
  assert.deepEqual(fields('teapot'), []);
  for (const kind of itemKinds) {
    const names = fields(kind).map((field) => field.name);
    assert.equal(new Set(names).size, names.length, kind);
  }
});

test('recognises lanes by their words in three languages', () => {
  assert.equal(laneKind('What the customer does'), 'action');
  assert.equal(laneKind('Pijnpunten'), 'pain');
  assert.equal(laneKind('Kliendi tegevused'), 'action');
  assert.equal(laneKind('Võimalused'), 'opportunity');
  assert.equal(laneKind('Teapots'), null);
});

test('knows where channels are', () => {
  assert.equal(presence('phone'), 'offline');
  assert.equal(presence('chat'), 'online');
  assert.equal(presence('pigeon'), 'unknown');
  assert.equal(channels.length, 21);
});

test('draws half steps as the milder face', () => {
  assert.deepEqual([-2, -1.5, -0.5, 0, 0.5, 2].map(faceIcon), [
    'face-minus-2',
    'face-minus-1',
    'face-minus-1',
    'face-0',
    'face-1',
    'face-2',
  ]);
});

test('lists the templates in each language with their kinds', () => {
  const sally = templates.find((each) => each.id === 'sally' && each.language === 'et');
  assert.equal(sally.title, 'Sally saab töö kontrolli alla');
  assert.equal(sally.file, 'et/sally.drawio');
  assert.ok(templates.every((each) => mapKinds.includes(each.kind) || each.kind === 'people'));
  assert.equal(templates.length % 3, 0);
});
