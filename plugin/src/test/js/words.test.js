import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import test from 'node:test';
import { channels, itemKinds } from '../../../target/js/data/kinds.js';
import { words } from '../../../target/js/data/words.js';

const folder = new URL('../../main/js/', import.meta.url);

async function sources() {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js') && !name.startsWith('data'));
  return Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
}

test('there is a text for all that the plugin says', async () => {
  const said = (await sources()).join('\n');
  const keys = new Set(
    [...said.matchAll(/words\.get\('([^']+)'|(?:Refusal|selected\(\[?[^)]*)\(?'?(refusal\.[a-z-]+)'/g)].map(
      (found) => found[1] || found[2],
    ),
  );
  [...said.matchAll(/'(refusal\.[a-z-]+)'/g)].forEach((found) => keys.add(found[1]));
  [...said.matchAll(/\bid: '([a-z-]+)'/g)]
    .filter(([, id]) => !['set-field', 'fix', 'show-lane', 'shift-sentiment'].includes(id))
    .forEach(([, id]) => keys.add(`command.${id}`));
  [...said.matchAll(/say\('([a-z-]+)'/g)].forEach((found) => keys.add(`check.${found[1]}`));
  ['field', 'height', 'remove', 'curve'].forEach((kind) => keys.add(`fix.${kind}`));
  itemKinds.forEach((kind) => keys.add(`map.lane.${kind}`).add(`shape.lane.${kind}`));
  channels.forEach((channel) => keys.add(`shape.channel.${channel}`));
  assert.ok(keys.size > 60, String(keys.size));
  const missing = [...keys].filter((key) => !words('en').has(key));
  assert.deepEqual(missing, []);
});
