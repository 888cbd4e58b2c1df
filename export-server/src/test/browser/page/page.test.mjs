// The parts of the page that need no browser. Run: node --test export-server/src/test/browser/page/page.test.mjs
import assert from 'node:assert/strict';
import { test } from 'node:test';

const page = '../../../main/resources/io/journeydeck/server/page/';
const { texts, pick, fill } = await import(page + 'i18n.js');
const { parse, events } = await import(page + 'events.js');
const { gather, grouped } = await import(page + 'findings.js');
const { needsBatch, editedName, freeName, isEditable, mediaType } = await import(page + 'intake.js');
const { EditorSession, editorAddress, editorConfiguration } = await import(page + 'editor.js');
const { follow, orderName, tally } = await import(page + 'batches.js');

test('all languages say everything, with the same blanks', () => {
  const blanks = (words) => [...words.matchAll(/\{\w+\}/g)].map(String).sort();
  const keys = Object.keys(texts.en);
  assert.ok(keys.length > 100);
  for (const [code, words] of Object.entries(texts)) {
    assert.deepEqual(Object.keys(words), keys, code);
    for (const key of keys) {
      assert.ok(words[key].trim(), `${code} ${key}`);
      assert.deepEqual(blanks(words[key]), blanks(texts.en[key]), `${code} ${key}`);
    }
  }
});

test('the language is the chosen one, else the first of the browser that there is', () => {
  assert.equal(pick('et', ['nl-NL']), 'et');
  assert.equal(pick(null, ['fr-FR', 'nl-BE', 'en']), 'nl');
  assert.equal(pick('xx', ['de']), 'en');
  assert.equal(pick('toString', []), 'en');
  assert.equal(fill('{n} of {all}{x}', { n: 1, all: 2 }), '1 of 2{x}');
});

test('events are whole, whatever pieces they came in', async () => {
  const sent = 'event: progress\nid: 1\ndata: {"a":1}\n\n:\n\nevent: done\r\ndata: {"ä":\r\ndata: 2}\r\n\r\nevent: half\ndata: x';
  assert.equal(parse(sent).rest, 'event: half\ndata: x');
  const bytes = new TextEncoder().encode(sent);
  for (const size of [1, 7, 1000]) {
    const stream = new ReadableStream({
      start(controller) {
        for (let i = 0; i < bytes.length; i += size) controller.enqueue(bytes.slice(i, i + size));
        controller.close();
      },
    });
    const found = [];
    for await (const event of events(stream)) found.push(event);
    assert.deepEqual(found, [
      { event: 'progress', data: '{"a":1}' },
      { event: 'done', data: '{"ä":\n2}' },
    ]);
  }
});

test('findings are said once, gravest first, with all their places', () => {
  const note = { severity: 'info', message: 'Small', remedy: '' };
  const here = { severity: 'error', message: 'Broken', remedy: 'Mend', page: 'One', cell: 'a' };
  const there = { ...here, page: 'Two', cell: undefined };
  const all = gather([note, here], [here, there]);
  assert.equal(all.length, 3);
  assert.deepEqual(grouped(all), [
    {
      severity: 'error',
      findings: [
        {
          message: 'Broken',
          remedy: 'Mend',
          places: [
            { page: 'One', cell: 'a' },
            { page: 'Two', cell: undefined },
          ],
        },
      ],
    },
    { severity: 'info', findings: [{ message: 'Small', remedy: '', places: [] }] },
  ]);
});

test('what a rule asks for stands above the finding, but in English the finding says it', () => {
  const dutch = {
    severity: 'warning',
    title: 'Een contactpunt heeft een eigenaar',
    lang: 'nl',
    message: 'The touchpoint has no owner',
    remedy: 'Vul in.',
    page: 'One',
  };
  const english = { ...dutch, title: 'A touchpoint has an owner', lang: 'en', remedy: 'Set it.' };
  const { title, lang, message, remedy } = dutch;
  assert.deepEqual(grouped([dutch])[0].findings, [{ title, lang, message, remedy, places: [{ page: 'One', cell: undefined }] }]);
  assert.deepEqual(grouped([english])[0].findings, [{ message, remedy: 'Set it.', places: [{ page: 'One', cell: undefined }] }]);
});

test('one diagram is made at once, all else is a batch', () => {
  assert.equal(needsBatch([{ name: 'a.drawio' }]), false);
  assert.equal(needsBatch([{ name: 'maps.ZIP' }]), true);
  assert.equal(needsBatch([{ name: 'a.drawio' }, { name: 'b.drawio' }]), true);
  assert.equal(isEditable('a.drawio.pdf'), false);
  assert.equal(mediaType('a.drawio.svg'), 'image/svg+xml');
});

test('names stay what people know, and apart', () => {
  assert.equal(editedName('map.drawio.png'), 'map.drawio');
  assert.equal(editedName('map.svg'), 'map.drawio');
  assert.equal(editedName('map.drawio'), 'map.drawio');
  assert.equal(freeName('map.drawio', ['map.drawio', 'map-2.drawio']), 'map-3.drawio');
});

function session(more = {}) {
  const posted = [];
  const frame = { postMessage: (message, origin) => posted.push({ origin, ...JSON.parse(message) }) };
  const made = new EditorSession({
    frame: () => frame,
    origin: 'https://draw.example',
    configuration: { x: 1 },
    input: { xml: '<mxfile/>' },
    title: 'a',
    ...more,
  });
  const hear = (event, from = frame, origin = 'https://draw.example') =>
    made.receive({ source: from, origin, data: JSON.stringify(event) });
  return { made, posted, hear };
}

test('the editor is configured, given the diagram, and gives it back', () => {
  const saved = [];
  const { made, posted, hear } = session({ saved: (xml) => saved.push(xml) });
  hear({ event: 'configure' });
  hear({ event: 'init' });
  assert.equal(made.changed, false);
  hear({ event: 'autosave', xml: '<mxfile>half</mxfile>' });
  assert.equal(made.changed, true);
  hear({ event: 'save', exit: true, xml: '<mxfile>new</mxfile>' });
  assert.deepEqual(saved, ['<mxfile>new</mxfile>']);
  assert.deepEqual(
    posted.map((one) => one.action),
    ['configure', 'load'],
  );
  assert.ok(posted.every((one) => one.origin === 'https://draw.example'));
  assert.equal(posted[1].xml, '<mxfile/>');
});

test('others are not listened to', () => {
  const { made, posted, hear } = session({ saved: () => assert.fail('saved') });
  assert.equal(hear({ event: 'save', xml: 'evil' }, {}), false);
  assert.equal(hear({ event: 'save', xml: 'evil' }, made.frame(), 'https://evil.example'), false);
  assert.equal(made.receive({ source: made.frame(), origin: 'https://draw.example', data: '{broken' }), false);
  assert.deepEqual(posted, []);
});

test('the editor speaks the language of the page, and only one of this server gets the gallery', () => {
  const address = editorAddress('https://draw.example/draw/?ui=min', 'http://localhost/', 'nl');
  assert.equal(address.origin + address.pathname, 'https://draw.example/draw/');
  assert.deepEqual(
    ['ui', 'embed', 'proto', 'lang'].map((name) => address.searchParams.get(name)),
    ['min', '1', 'json', 'nl'],
  );
  const offered = { defaultLibraries: 'journey-en;general', templateFile: 't' };
  assert.equal(editorConfiguration(offered, 'et', true).defaultLibraries, 'general');
  assert.equal(editorConfiguration(offered, 'et', false).defaultLibraries, 'journey-et;general');
  assert.equal(editorConfiguration(offered, 'et', true).templateFile, 't');
  assert.equal('templateFile' in editorConfiguration(offered, 'et', false), false);
});

test('a batch is followed by events, and by asking when they break off', async (t) => {
  const batch = (state, version) => ({ id: 'x', state, version, counts: { done: version } });
  const answers = [
    () => new Response(`event: progress\ndata: ${JSON.stringify(batch('running', 1))}\n\n`),
    () => new Response(JSON.stringify(batch('running', 2))),
    () => {
      throw new TypeError('no network');
    },
    () => new Response(JSON.stringify({ detail: 'busy' }), { status: 503 }),
    () => new Response(`event: done\ndata: ${JSON.stringify(batch('done', 3))}\n\n`),
  ];
  t.mock.method(globalThis, 'fetch', async () => answers.shift()());
  const told = [];
  const last = await follow('x', (now) => told.push(now.version), new AbortController().signal, 1);
  assert.deepEqual(told, [1, 2, 3]);
  assert.equal(last.state, 'done');
});

test('a batch that is gone ends the watch', async (t) => {
  t.mock.method(globalThis, 'fetch', async () => new Response('{}', { status: 404 }));
  assert.equal(await follow('x', () => assert.fail('told'), new AbortController().signal, 1), null);
  assert.notEqual(orderName(), orderName());
  assert.deepEqual(tally({ counts: { done: 2, failed: 1, queued: 3 } }), { all: 6, over: 3, ready: 2, failed: 1 });
});
