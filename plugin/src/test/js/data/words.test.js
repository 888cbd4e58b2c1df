import assert from 'node:assert/strict';
import test from 'node:test';
import { fields, itemKinds } from '../../../../target/js/data/kinds.js';
import { words, language } from '../../../../target/js/data/words.js';

test('speaks English where it knows no better', () => {
  assert.equal(words('fr').language, 'en');
  assert.equal(words(null).get('field.owner'), 'Owner');
  assert.equal(words('et-EE').get('field.owner'), 'Vastutaja');
});

test('has the words of drawn maps and of shapes', () => {
  assert.equal(words('en').get('map.lane.metric'), 'Metrics');
  assert.equal(words('en').get('shape.lane.metric'), 'Measures');
  assert.equal(words('nl').get('shape.channel.website'), 'Website');
});

test('names each field and each value that a field offers', () => {
  for (const kind of itemKinds) {
    for (const field of fields(kind)) {
      for (const each of ['en', 'nl', 'et']) {
        assert.ok(words(each).has(`field.${field.name}`), field.name);
        (field.values || []).forEach((value) => assert.ok(words(each).has(`value.${field.name}.${value}`), value));
      }
    }
  }
});

test('shows the key of a word that is missing', () => {
  assert.equal(words('en').get('no.such.word', 1), 'no.such.word');
  assert.equal(words('en').has('toString'), false);
});

test('takes the language from the editor', () => {
  assert.equal(language(), 'en');
  globalThis.mxClient = { language: 'nl' };
  assert.equal(language(), 'nl');
  globalThis.mxClient = { language: 'ja' };
  assert.equal(language(), 'en');
  delete globalThis.mxClient;
});
