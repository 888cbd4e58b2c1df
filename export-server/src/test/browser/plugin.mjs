// The plugin in the real draw.io, used as a person uses it: by mouse and keys. Each scene prints as JSON what it saw, and leaves the
// diagrams that it made in FOLDER.
// usage: node plugin.mjs SCENE EDITOR FOLDER [FILE ...]      EDITOR: the address of a draw.io that loads the plugin, or the
// plugin's file, to be loaded in a draw.io of its own
// environment: CHROMIUM, a browser's path; SEED and ROUNDS of the random scene
/* global editorUi, told, mxText */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withBrowser } from './browser.mjs';
import { openEditor, withDrawio } from './drawio.mjs';

const [scene, drawio, folder, ...files] = process.argv.slice(2);
const errors = [];
const seen = { commands: {}, messages: {} };
let page;
let address;

// By a timer, as pages behind a new window are not painted.
const settle = () => page.evaluate(() => new Promise((done) => setTimeout(done, 80)));

// Opens a diagram and gives the page what the scenes ask it.
async function open(xml, name = 'map.drawio') {
  await page.evaluate(
    (source, title) => {
      const ui = window.editorUi;
      ui.fileLoaded(new LocalFile(ui, source, title));
      const { graph } = ui.editor;
      const model = graph.getModel();
      window.told = {
        all: () => Object.values(model.cells),
        data: (cell, key) => (mxUtils.isNode(cell.value) ? cell.value.getAttribute(key) || '' : ''),
        text: (cell) =>
          graph
            .convertValueToString(cell)
            .replace(/<[^>]*>/g, ' ')
            .trim(),
        kind: (kind) => window.told.all().filter((cell) => window.told.data(cell, 'journey') === kind),
        // The root only: where the view stands is no part of the diagram.
        xml: () => mxUtils.getXml(new mxCodec().encode(model)),
        steps: () => ui.editor.undoManager.indexOfNextAdd,
      };
    },
    xml,
    name,
  );
  await settle();
}

const ask = (question, ...values) => page.evaluate(question, ...values);
const state = () => ask(() => ({ xml: told.xml(), steps: told.steps() }));

async function save(name) {
  const xml = await ask(() => editorUi.getFileData(true, null, null, null, true, false, null, null, null, true));
  await writeFile(path.join(folder, `${name}.drawio`), xml);
}

// Brings the middle of a cell into view and says where it is on the screen.
async function spot(id, dx = 0, dy = 0) {
  return ask(
    (cellId, right, down) => {
      const { graph } = editorUi.editor;
      const cell = graph.getModel().getCell(cellId);
      graph.scrollCellToVisible(cell, true);
      const at = graph.view.getState(cell);
      const box = graph.container.getBoundingClientRect();
      return {
        x: at.getCenterX() + right - graph.container.scrollLeft + box.left,
        y: at.getCenterY() + down - graph.container.scrollTop + box.top,
      };
    },
    id,
    dx,
    dy,
  );
}

// Selects cells as people do: a click each, with Shift from the second on.
async function select(...ids) {
  await ask(() => editorUi.editor.graph.clearSelection());
  for (const [n, id] of ids.entries()) {
    const at = await spot(id);
    if (n > 0) await page.keyboard.down('Shift');
    await page.mouse.click(at.x, at.y);
    if (n > 0) await page.keyboard.up('Shift');
  }
  await settle();
}

async function item(title) {
  const handle = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.mxPopupMenu tr.mxPopupMenuItem, .mxPopupMenu tr')]
        .filter((row) => row.offsetParent && row.cells.length > 1)
        .reverse()
        .find((row) => row.cells[1].textContent.trim().startsWith(wanted)),
    { timeout: 8000 },
    title,
  );
  return handle.asElement();
}

// Chooses a command in our menu, by its titles.
async function menu(...titles) {
  const bar = await page.waitForFunction(() =>
    [...document.querySelectorAll('.geMenubar a.geItem')].find((each) => each.textContent === 'Journey map'),
  );
  await bar.asElement().click();
  for (const [n, title] of titles.entries()) {
    const row = await item(title);
    await row.hover();
    if (n + 1 === titles.length) await row.click();
    else await settle();
  }
  await settle();
}

async function message() {
  const handle = await page.waitForSelector('.geDialog', { visible: true, timeout: 8000 });
  const text = await handle.evaluate((dialog) => dialog.textContent);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('.geDialog'));
  return text;
}

async function press(...keys) {
  for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
  await page.keyboard.press(keys[keys.length - 1]);
  for (const key of keys.slice(0, -1)) await page.keyboard.up(key);
  await settle();
}

// Something that is to be one step: done, saved, undone by keys, done again, undone again.
async function step(name, work) {
  const before = await state();
  await work();
  const after = await state();
  await save(name);
  await shoot(name);
  await ask(() => editorUi.editor.graph.container.focus());
  await press('Control', 'KeyZ');
  const undone = await state();
  await press('Control', 'Shift', 'KeyZ');
  const redone = await state();
  await press('Control', 'KeyZ');
  seen.commands[name] = {
    steps: after.steps - before.steps,
    changed: before.xml !== after.xml,
    undone: undone.xml === before.xml,
    redone: redone.xml === after.xml,
    restored: (await state()).xml === before.xml,
  };
}

async function shoot(name) {
  await page.screenshot({ path: path.join(folder, `${name}.jpg`), type: 'jpeg', quality: 70 });
}

async function downloaded(name) {
  for (let n = 0; n < 600; n++) {
    if ((await readdir(folder)).includes(name)) return name;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No ${name}, but ${await readdir(folder)}`);
}

const scenes = {
  // Stages and lanes, by the menu.
  async structure() {
    await open(await readFile(files[0], 'utf8'));
    const [stages, lanes, touchpoint] = await ask(() => [
      told.kind('stage').map((cell) => cell.id),
      told
        .all()
        .filter((cell) => /journey=lane/.test(cell.style || '') && told.text(cell) !== '')
        .map((cell) => cell.id),
      told.kind('touchpoint')[0].id,
    ]);
    seen.menu = await ask(() => [...document.querySelectorAll('.geMenubar a.geItem')].map((each) => each.textContent));
    const inStage = (at) => select(stages[at]);
    await step('add-stage-before', async () => {
      await inStage(1);
      await menu('Add stage before');
    });
    await step('add-stage-after', async () => {
      await inStage(stages.length - 1);
      await menu('Add stage after');
    });
    await step('move-stage-left', async () => {
      await inStage(1);
      await menu('Move stage left');
    });
    await step('move-stage-right', async () => {
      await select(touchpoint);
      await menu('Move stage right');
    });
    await step('add-lane-metric', async () => {
      await select(lanes[1]);
      await menu('Add lane', 'Metrics');
    });
    await step('add-lane-emotion', async () => {
      await select(touchpoint);
      await menu('Add lane', 'Emotions');
    });
    await step('add-lane-note', async () => {
      await select(lanes[0]);
      await menu('Add lane', 'Notes');
    });
    await step('move-lane-up', async () => {
      await select(touchpoint);
      await menu('Move lane up');
    });
    await step('move-lane-down', async () => {
      await select(touchpoint);
      await menu('Move lane down');
    });
    await step('hide-lane', async () => {
      await menu('Show lanes', 'Emotions');
    });
    await menu('Show lanes', 'Emotions');
    await menu('Show lanes', 'Touchpoints');
    await step('show-all-lanes', async () => {
      await menu('Show lanes', 'All lanes');
    });
    await press('Control', 'KeyZ');
    await press('Control', 'KeyZ');
  },

  // Colours, words and order.
  async looks() {
    await open(await readFile(files[0], 'utf8'));
    await step('theme-warm', async () => {
      await menu('Switch theme', 'Warm');
    });
    await step('theme-print', async () => {
      await menu('Switch theme', 'For black');
    });
    await step('translate', async () => {
      await menu('Translate lane titles', 'Eesti');
    });
    const cards = await ask(() =>
      told
        .kind('pain')
        .concat(told.kind('action'))
        .map((cell) => cell.id),
    );
    await ask((ids) => {
      const { graph } = editorUi.editor;
      graph.getModel().beginUpdate();
      ids.forEach((id, at) => {
        const cell = graph.getModel().getCell(id);
        const geometry = cell.geometry.clone();
        geometry.x += 7 * (at % 5);
        geometry.y += 30;
        geometry.height = 150;
        graph.getModel().setGeometry(cell, geometry);
      });
      graph.getModel().endUpdate();
    }, cards);
    await step('tidy-up', async () => {
      await menu('Tidy up');
    });
  },

  // What items say: by menu, keys, dragging and the panel.
  async items() {
    await open(await readFile(files[0], 'utf8'));
    const ids = await ask(() =>
      Object.fromEntries(
        ['emotion', 'touchpoint', 'pain', 'opportunity', 'action'].map((kind) => [kind, told.kind(kind).map((cell) => cell.id)]),
      ),
    );
    seen.ids = ids;
    const value = (id, name) => ask((cell, key) => told.data(editorUi.editor.graph.getModel().getCell(cell), key), id, name);
    await step('set-sentiment', async () => {
      await select(ids.emotion[1]);
      await menu('Set score', '+2');
    });
    await step('keys-better', async () => {
      await select(ids.emotion[0]);
      await press('Alt', 'PageUp');
    });
    await step('keys-worst', async () => {
      await select(ids.emotion[0], ids.emotion[2]);
      await press('Alt', 'Shift', 'Digit1');
    });
    await step('drag-face', async () => {
      const score = await value(ids.emotion[2], 'sentiment');
      await select(ids.emotion[2]);
      const from = await spot(ids.emotion[2]);
      const way = Number(score) > 0 ? 101 : -101;
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x, from.y + way / 2, { steps: 4 });
      await page.mouse.move(from.x, from.y + way, { steps: 4 });
      await page.mouse.up();
      await settle();
      seen.dragged = { from: score, to: await value(ids.emotion[2], 'sentiment'), way };
    });
    await step('set-channel', async () => {
      await select(ids.touchpoint[0]);
      await menu('Set channel', 'App');
    });
    await step('set-channel-offline', async () => {
      await select(ids.touchpoint[2]);
      await menu('Set channel', 'Phone call');
    });
    await step('unlink', async () => {
      await select(ids.pain[0]);
      await menu('Take link away');
    });
    await step('link-by-selection', async () => {
      await select(ids.pain[0], ids.opportunity[1]);
      await menu('Link pain point');
    });
    await step('link-by-list', async () => {
      await select(ids.pain[0]);
      await menu('Link pain point');
      await page.waitForSelector('.journeyDialog select');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.evaluate(() => document.querySelector('.journeyDialog .gePrimaryBtn').focus());
      await page.keyboard.press('Enter');
      await settle();
    });
    const panel = async (id, name, write) => {
      await select(id);
      const input = await page.waitForSelector(`[data-journey-field="${name}"]`, { visible: true, timeout: 8000 });
      await input.evaluate((each) => each.scrollIntoView({ block: 'center' }));
      await write(input);
      await settle();
    };
    await step('panel-owner', () =>
      panel(ids.opportunity[0], 'owner', async (input) => {
        await input.click({ clickCount: 3 });
        await page.keyboard.type('Ann & <Bo>');
        await page.keyboard.press('Tab');
      }),
    );
    await step('panel-impact', () =>
      panel(ids.opportunity[0], 'impact', async (input) => {
        await input.click({ clickCount: 3 });
        await page.keyboard.type('5');
        await page.keyboard.press('Tab');
      }),
    );
    await step('panel-severity', () =>
      panel(ids.pain[0], 'severity', async (input) => {
        await input.click({ clickCount: 3 });
        await page.keyboard.type('1');
        await page.keyboard.press('Tab');
      }),
    );
    await step('panel-channel', () =>
      panel(ids.touchpoint[0], 'channel', async (input) => {
        await input.select('branch');
      }),
    );
    await step('panel-sentiment', () =>
      panel(ids.emotion[0], 'sentiment', async (input) => {
        await input.focus();
        await page.keyboard.press('ArrowRight');
      }),
    );
    // A number beyond its limits is not written.
    const before = await state();
    await panel(ids.pain[0], 'severity', async (input) => {
      await input.click({ clickCount: 3 });
      await page.keyboard.type('9');
      await page.keyboard.press('Tab');
    });
    seen.refusedNumber = (await state()).xml === before.xml;
  },

  // Palette, gallery, check.
  async making() {
    await open(
      '<mxfile><diagram id="p" name="Page-1"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/></root></mxGraphModel></diagram></mxfile>',
      'new.drawio',
    );
    seen.palettes = await ask(() =>
      [...document.querySelectorAll('.geSidebarContainer a.geTitle')]
        .filter((title) => title.offsetParent)
        .map((title) => title.textContent),
    );
    await step('new-map', async () => {
      await menu('New map from template');
      await page.waitForSelector('.journeyGallery button');
      seen.tiles = (await page.$$('.journeyGallery button')).length;
      await page.waitForFunction(
        () => [...document.querySelectorAll('.journeyGallery img')].slice(0, 6).every((picture) => picture.naturalWidth > 0),
        { timeout: 30000 },
      );
      await shoot('gallery');
      await page.select('.journeyDialog select[title=Language]', 'nl');
      await page.select('.journeyDialog select[title="Kind of map"]', 'current');
      seen.tilesOfKind = await page.$$eval('.journeyGallery button', (tiles) => tiles.map((tile) => tile.dataset.template));
      await (await page.$('.journeyGallery button[data-template=sally]')).click();
      await page.waitForFunction(() => told.kind('map').length === 1);
      await settle();
    });
    await press('Control', 'Shift', 'KeyZ');
    const title = await page.waitForFunction(() =>
      [...document.querySelectorAll('.geSidebarContainer a.geTitle')].find(
        (each) => each.offsetParent && each.textContent === 'Journey map',
      ),
    );
    if (
      await ask(
        () =>
          editorUi.sidebar.palettes.journey[1].firstChild === null ||
          editorUi.sidebar.palettes.journey[1].style.display === 'none' ||
          editorUi.sidebar.palettes.journey[1].firstChild.style.display === 'none',
      )
    ) {
      await title.asElement().click();
    }
    await settle();
    seen.shapes = await ask(() => editorUi.sidebar.palettes.journey[1].querySelectorAll('a.geItem').length);
    await step('palette-drag', async () => {
      const target = await ask(() => {
        const pain = told.kind('pain')[0];
        return pain.parent.id;
      });
      const shape = await page.waitForFunction(() => {
        const places = [...editorUi.sidebar.palettes.journey[1].querySelectorAll('a.geItem')];
        const place = places[places.length > 60 ? 63 : 5];
        place.scrollIntoView({ block: 'center' });
        return place;
      });
      const box = await shape.asElement().boundingBox();
      const at = await spot(target, 0, 40);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + 60, box.y + 20, { steps: 5 });
      await page.mouse.move(at.x, at.y, { steps: 8 });
      await new Promise((done) => setTimeout(done, 300));
      await page.mouse.up();
      await settle();
      seen.dropped = await ask(
        (cell) => ({
          parent: editorUi.editor.graph.getSelectionCell()?.parent?.id === cell,
          journey: told.data(editorUi.editor.graph.getSelectionCell(), 'journey'),
        }),
        target,
      );
    });
    const search = await page.$('.geSidebarContainer input[type=text], .geSidebarContainer input');
    await search.click();
    await page.keyboard.type('touchpoint');
    await page.keyboard.press('Enter');
    await settle();
    seen.found = await ask(() => [...document.querySelectorAll('.geSidebarContainer a.geItem')].filter((each) => each.offsetParent).length);
    await ask(() => {
      document.activeElement.blur();
      editorUi.editor.graph.container.focus();
    });
    await menu('Check map');
    await page.waitForSelector('.journeyFindings li', { timeout: 30000 });
    await shoot('findings');
    seen.findings = await page.$$eval('.journeyFindings li', (lines) =>
      lines.map((line) => [line.dataset.rule, line.dataset.cell, line.querySelector('button')?.textContent ?? '']),
    );
    const about = seen.findings.findIndex(([, cell]) => cell !== '');
    await (await page.$$('.journeyFindings li'))[about].click();
    seen.selectedByFinding = (await ask(() => editorUi.editor.graph.getSelectionCell()?.id)) === seen.findings[about][1];
    // A face that the arrow keys of the geometry panel moved away says another height than its score; one click mends it.
    await ask(() => {
      const { graph } = editorUi.editor;
      const [face] = told.kind('emotion');
      const geometry = face.geometry.clone();
      geometry.y = 4;
      graph.getModel().setGeometry(face, geometry);
    });
    await step('fix-height', async () => {
      await (
        await page.waitForFunction(() =>
          [...document.querySelectorAll('.journeyCheck button')].find((each) => each.textContent === 'Check again'),
        )
      )
        .asElement()
        .click();
      const line = await page.waitForSelector('.journeyFindings li[data-rule=JOURNEY_FACE_MOVED] button', { timeout: 30000 });
      await line.click();
      await page.waitForFunction(() => !document.querySelector('.journeyFindings li[data-rule=JOURNEY_FACE_MOVED]'), { timeout: 30000 });
    });
    await step('page-of-its-own', async () => {
      await menu('New map from template');
      await (await page.waitForSelector('.journeyGallery button[data-template=travel]')).click();
      await page.waitForFunction(() => editorUi.pages.length === 2);
      await settle();
      seen.findingsOfOtherPage = (await page.$$('.journeyFindings')).length;
    });
  },

  // Documents; or, with a second file, a changed workbook into the map.
  async exchange() {
    await open(await readFile(files[0], 'utf8'), 'sally.drawio');
    if (files[1]) {
      await step('import', async () => {
        const opened = page.waitForFileChooser();
        await menu('Import from Excel');
        await (await opened).accept([files[1]]);
        seen.messages.import = await message();
      });
      return;
    }
    for (const [format, title] of Object.entries({ pptx: 'PowerPoint', xlsx: 'Excel', pdf: 'PDF', svg: 'SVG' })) {
      await menu('Export', title);
      await downloaded(`sally.${format}`);
    }
  },

  // An editor elsewhere: the address is asked for; then by fetch, then by a form.
  async elsewhere() {
    await open(await readFile(files[0], 'utf8'), 'sally.drawio');
    const server = files[1];
    await menu('Export', 'SVG');
    const input = await page.waitForSelector('.journeyDialog input');
    await input.type('nonsense');
    await page.keyboard.press('Enter');
    seen.wrongAddress = await page.$eval('.journeyDialog [role=alert]', (each) => each.textContent);
    await input.click({ clickCount: 3 });
    await page.keyboard.type(server);
    await page.keyboard.press('Enter');
    await downloaded('sally.svg');
    await menu('New map from template');
    await page.waitForFunction(() => document.querySelector('.journeyGallery img')?.naturalWidth > 0, { timeout: 30000 });
    await shoot('gallery');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.geDialog'));
    await ask(() => {
      window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    });
    await ask(() => {
      editorUi.editor.graph.container.focus();
    });
    await menu('Server');
    await (await page.waitForSelector('.journeyDialog .gePrimaryBtn')).click();
    await settle();
    await menu('Export', 'PowerPoint');
    await page.bringToFront();
    seen.messages.form = await message();
    await downloaded('sally.pptx');
  },

  // What can go wrong, and what is then said; the diagram stays as it is.
  async trouble() {
    const sally = await readFile(files[0], 'utf8');
    const said = async (name, work) => {
      const before = await state();
      await work();
      seen.messages[name] = await message();
      seen.commands[name] = { steps: (await state()).steps - before.steps, restored: (await state()).xml === before.xml };
    };
    await open(
      '<mxfile><diagram id="p" name="Page-1"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/><mxCell id="a" value="Alone" style="rounded=1;" vertex="1" parent="1"><mxGeometry x="100" y="100" width="120" height="60" as="geometry"/></mxCell></root></mxGraphModel></diagram></mxfile>',
    );
    await said('no-map', async () => {
      await menu('Check map');
    });
    await open(sally);
    await ask(() => {
      const { graph } = editorUi.editor;
      const stray = graph.insertVertex(graph.getDefaultParent(), 'stray', 'Stray', -300, -200, 120, 60, 'rounded=1;');
      graph.setSelectionCell(stray);
    });
    await said('no-lane', async () => {
      await menu('Set score', '+1');
    });
    await ask(() => {
      const { graph } = editorUi.editor;
      graph.getModel().setStyle(graph.getDefaultParent(), 'locked=1;');
    });
    await said('locked', async () => {
      await menu('Tidy up');
    });
    await open(sally);
    await ask(() => {
      const { graph } = editorUi.editor;
      const [map] = told.kind('map');
      graph.importCells([map], 3000, 0, graph.getDefaultParent());
      graph.clearSelection();
    });
    await said('two-maps', async () => {
      await menu('Check map');
    });
    await step('second-of-two', async () => {
      const id = await ask(() => told.kind('map')[1].id);
      await ask((cell) => editorUi.editor.graph.setSelectionCell(editorUi.editor.graph.getModel().getCell(cell)), id);
      await menu('Add stage after');
    });
    await open(sally);
    await ask(() => {
      const before = window.fetch;
      window.answer = null;
      window.fetch = (url, options) => (window.answer && /export|check/.test(url) ? window.answer() : before(url, options));
    });
    await ask(() => {
      window.answer = () => Promise.resolve(new Response('{"detail":"The request is too large. Send less than 20 MiB."}', { status: 413 }));
    });
    await said('status-413', async () => {
      await menu('Export', 'PDF');
    });
    await ask(() => {
      window.answer = () => Promise.resolve(new Response('<html>', { status: 500, statusText: 'Internal Server Error' }));
    });
    await said('status-500', async () => {
      await menu('Export', 'PDF');
    });
    await ask(() => {
      window.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    });
    await said('silent', async () => {
      await menu('Export', 'PDF');
    });
  },

  // A table that draw.io drew, with words in its cells and no data of ours.
  async plain() {
    await open(
      '<mxfile><diagram id="p" name="Page-1"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/></root></mxGraphModel></diagram></mxfile>',
    );
    await ask(() => {
      const { graph } = editorUi.editor;
      const rows = [
        ['', 'Awareness', 'Consideration', 'Purchase'],
        ['Actions', 'Sees an ad', 'Compares', 'Pays'],
        ['Touchpoints', 'TV', 'Web site', 'Shop'],
        ['Emotions', 'curious', 'confused', 'happy'],
        ['Pain points', '', 'Too many choices', 'Queue'],
      ];
      const table = graph.createTable(rows.length, 4, 140, 60);
      graph.getModel().beginUpdate();
      graph.addCell(table);
      table.geometry.x = 60;
      table.geometry.y = 60;
      graph.setTableValues(table, rows);
      graph.getModel().endUpdate();
      graph.clearSelection();
    });
    const cells = await ask(() =>
      Object.fromEntries(
        told
          .all()
          .filter((cell) => cell.vertex && told.text(cell))
          .map((cell) => [told.text(cell), cell.id]),
      ),
    );
    const on = (text) => ask((id) => editorUi.editor.graph.setSelectionCell(editorUi.editor.graph.getModel().getCell(id)), cells[text]);
    await step('plain-add-stage', async () => {
      await on('Purchase');
      await menu('Add stage after');
    });
    await step('plain-move-stage', async () => {
      await on('Compares');
      await menu('Move stage left');
    });
    await step('plain-add-lane', async () => {
      await on('Queue');
      await menu('Add lane', 'Opportunities');
    });
    await step('plain-move-lane', async () => {
      await on('TV');
      await menu('Move lane down');
    });
    await step('plain-sentiment', async () => {
      await on('confused');
      await menu('Set score', '\u22122');
    });
    await step('plain-channel', async () => {
      await on('Shop');
      await menu('Set channel', 'Physical shop');
    });
    await step('plain-hide', async () => {
      await menu('Show lanes', 'Touchpoints');
    });
    await step('plain-theme', async () => {
      await menu('Switch theme', 'Warm');
    });
    await step('plain-translate', async () => {
      await menu('Translate lane titles', 'Nederlands');
    });
    await step('plain-tidy', async () => {
      await menu('Tidy up');
    });
  },

  // Commands in any order on any selection; then all is undone, and the diagram is what it was.
  async random() {
    await open(await readFile(files[0], 'utf8'));
    const rounds = Number(process.env.ROUNDS ?? 20);
    let seed = Number(process.env.SEED ?? 1);
    const next = (most) => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return (seed >> 8) % most;
    };
    const choices = Array.from({ length: rounds * 12 }, () => [next(1000), next(1000), next(4)]);
    seen.rounds = await ask(
      async (numbers, each) => {
        const { graph, undoManager } = editorUi.editor;
        const results = [];
        const commands = () => {
          const found = [];
          const named = [];
          editorUi.menus.get('journeyMap').funct(
            {
              addItem: (title, image, run, parent, icon, enabled) => {
                named.push(title);
                if (run && enabled !== false && !/…$|^PowerPoint|^Excel|^PDF|^SVG|^Check|^Link/.test(title)) found.push([title, run]);
                return {};
              },
              addSeparator: () => {},
              addCheckmark: () => {},
            },
            null,
          );
          return found;
        };
        for (let at = 0; at < numbers.length; at += each) {
          const before = told.xml();
          const start = undoManager.indexOfNextAdd;
          const done = [];
          for (const [what, where, count] of numbers.slice(at, at + each)) {
            const cells = told.all().filter((cell) => cell.vertex);
            graph.setSelectionCells(Array.from({ length: count }, (_, n) => cells[(where * (n + 1)) % cells.length]));
            const offered = commands();
            const [title, run] = offered[what % offered.length];
            const steps = undoManager.indexOfNextAdd;
            run();
            while (editorUi.dialog) editorUi.hideDialog();
            done.push(title);
            if (undoManager.indexOfNextAdd - steps > 1) done.push('SEVERAL STEPS');
          }
          const changed = told.xml() !== before;
          while (undoManager.indexOfNextAdd > start) undoManager.undo();
          results.push({ done, changed, restored: told.xml() === before });
        }
        return results;
      },
      choices,
      12,
    );
  },

  // The editor in other languages and themes.
  async hosts() {
    seen.hosts = {};
    for (const query of ['lang=nl', 'lang=et', 'ui=min', 'ui=atlas']) {
      await openEditor(page, address, `offline=1&${query}`);
      await page.waitForFunction(() => editorUi.menus.get('journeyMap') && editorUi.sidebar?.palettes?.journey, { timeout: 30000 });
      await settle();
      const bar = () => [...document.querySelectorAll('.geMenubar a.geItem')].map((each) => each.textContent);
      const palette = () => editorUi.sidebar.palettes.journey[0].textContent;
      const offers = () => {
        const titles = [];
        const fake = { addItem: (title) => titles.push(title), addSeparator: () => {}, addCheckmark: () => {} };
        editorUi.menus.get('journeyMap').funct(Object.assign(fake, { div: document.createElement('div') }), null);
        return titles;
      };
      seen.hosts[query] = { menus: await ask(bar), palette: await ask(palette), commands: await ask(offers) };
      await shoot(query.replace('=', '-'));
    }
    // Where there is no menu bar, the menu is in Extras, which that theme calls preferences.
    await openEditor(page, address, 'offline=1&ui=min');
    await page.waitForFunction(() => editorUi.menus.get('journeyMap'), { timeout: 30000 });
    const diagram = await page.waitForFunction(() => [...document.querySelectorAll('a')].find((each) => each.textContent === 'Diagram'));
    await diagram.asElement().click();
    for (const title of ['Preferences', 'Journey map', 'New map from template']) {
      const row = await item(title);
      await row.hover();
      if (title === 'Journey map') await shoot('extras');
      if (title.startsWith('New')) await row.click();
      await settle();
    }
    await page.waitForSelector('.journeyGallery button');
    seen.hosts.extras = (await page.$$('.journeyGallery button')).length;
  },

  // A map of 2,000 items: how long commands take, in ms, and whether they are undone to the letter.
  // Each command is timed until the editor listens again; then what it painted is held against all of it painted anew.
  async large() {
    await open(await readFile(files[0], 'utf8'));
    await ask(() => {
      const { graph, undoManager } = editorUi.editor;
      // Nodes, as the order of attributes is by chance.
      const painted = () => graph.view.drawPane.cloneNode(true);
      const atRest = async () => {
        for (let now = painted(), before = null; ; now = painted()) {
          if (before?.isEqualNode(now)) return now;
          before = now;
          await new Promise((done) => setTimeout(done, 150));
        }
      };
      const paintAgain = () => {
        const ignored = mxText.prototype.ignoreStringSize;
        mxText.prototype.ignoreStringSize = true;
        graph.refresh();
        mxText.prototype.ignoreStringSize = ignored;
      };
      const found = (wanted) => {
        let work = null;
        const addItem = (title, image, itsWork, parent) => {
          const place = `${parent ? `${parent.place} > ` : ''}${title}`;
          if (itsWork && place.startsWith(wanted)) work ??= itsWork;
          return { place };
        };
        editorUi.menus.get('journeyMap').funct({ addItem, addSeparator: () => {}, addCheckmark: () => {} }, null);
        return work;
      };
      told.run = async (wanted, picked) => {
        graph.setSelectionCells(picked);
        const work = found(wanted);
        const [before, steps, begin] = [told.xml(), undoManager.indexOfNextAdd, performance.now()];
        work();
        const time = Math.round(performance.now() - begin);
        const one = undoManager.indexOfNextAdd - steps === 1 && told.xml() !== before;
        const parts = await atRest();
        paintAgain();
        const whole = parts.isEqualNode(painted());
        undoManager.undo();
        return { wanted, time, one, whole, restored: told.xml() === before };
      };
      told.hasty = async (wanted) => {
        const shown = await atRest();
        found(wanted)();
        const changed = !shown.isEqualNode(painted());
        undoManager.undo();
        return { wanted, changed, restored: shown.isEqualNode(await atRest()) };
      };
    });
    const run = (wanted, kind, picked = [0]) =>
      ask((what, of, [from, to]) => told.run(what, of ? told.kind(of).slice(from, to) : []), wanted, kind, picked);
    const kinds = ['action', 'touchpoint', 'emotion', 'pain', 'opportunity', 'thought', 'expectation', 'metric'];
    const items = await ask((all) => all.reduce((sum, kind) => sum + told.kind(kind).length, 0), kinds);
    const commands = [
      await run('Add stage after', 'stage', [1, 2]),
      await run('Move lane up', 'emotion', [0, 1]),
      await run('Set score > \u22121 ', 'emotion'),
      await run('Set channel > Phone call', 'touchpoint'),
      await run('Switch theme > Warm'),
      await run('Show lanes > Emotions'),
    ];
    const hasty = await ask((wanted) => told.hasty(wanted), 'Switch theme > Warm');
    await ask(() => editorUi.actions.get('fitWindow').funct());
    commands.push(await run('Switch theme > Warm'));
    seen.large = { items, commands, hasty };
    await shoot('large');
  },
};

async function play(opened, editor) {
  page = opened;
  address = editor;
  page.on('pageerror', (error) => /ServiceWorker/.test(error.message) || errors.push(`${error.message} ${error.stack?.slice(0, 500)}`));
  const client = await page.createCDPSession();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: path.resolve(folder) });
  const begin = Date.now();
  await openEditor(page, editor);
  await page.waitForFunction(() => document.querySelector('.geMenubar')?.textContent.includes('Journey map'), { timeout: 30000 });
  seen.start = Date.now() - begin;
  try {
    await scenes[scene]();
  } catch (failure) {
    await shoot('failure');
    throw new Error(`${JSON.stringify({ ...seen, errors })} ${failure.stack}`);
  }
}

if (/^https?:/.test(drawio)) await withBrowser((opened) => play(opened, drawio));
else await withDrawio(play, null, drawio);
console.log(JSON.stringify({ ...seen, errors }));
