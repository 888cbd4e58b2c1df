/* global editorUi, told */
import { ask, menu, open, page, press, seen, settle, shoot, spot, step } from './person.mjs';

// Palette, gallery, check.
export default async function making() {
  await open(
    '<mxfile><diagram id="p" name="Page-1"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/></root></mxGraphModel></diagram></mxfile>',
    'new.drawio',
  );
  seen.palettes = await ask(() =>
    [...document.querySelectorAll('.geSidebarContainer a.geTitle')].filter((title) => title.offsetParent).map((title) => title.textContent),
  );
  await step('new-map', async () => {
    await menu('New map from template');
    await page.waitForSelector('.journeyGallery button');
    seen.tiles = (await page.$$('.journeyGallery button')).length;
    await page.waitForFunction(
      () => [...document.querySelectorAll('.journeyGallery img')].filter((picture) => picture.naturalWidth > 0).length === 15,
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
    [...document.querySelectorAll('.geSidebarContainer a.geTitle')].find((each) => each.offsetParent && each.textContent === 'Journey map'),
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
}
