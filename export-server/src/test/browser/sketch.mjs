// Draws journey maps in the real draw.io editor as people do who know nothing of our data, and writes what the editor saves.
// usage: node sketch.mjs FOLDER      (environment: CHROMIUM, a browser's path)
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openEditor, withDrawio } from './drawio.mjs';

const [folder] = process.argv.slice(2);

async function empty(page, name) {
  await page.evaluate((title) => {
    const ui = window.editorUi;
    ui.fileLoaded(new LocalFile(ui, '<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/></root></mxGraphModel>', title));
    let next = 0;
    ui.editor.graph.getModel().createId = () => `c${++next}`;
  }, name);
}

async function save(page, name) {
  const saved = await page.evaluate(() => window.editorUi.getFileData(true, null, null, null, true, false, null, null, null, true));
  const stable = saved.replace(/ (modified|agent|etag|host|type)="[^"]*"/g, '');
  await writeFile(path.join(folder, name), stable.endsWith('\n') ? stable : stable + '\n');
}

// A table from the menu, with the text typed into its cells on the keyboard.
async function table(page) {
  const rows = [
    ['', 'Search', 'Book', 'Fly', 'After the trip'],
    ['Doing', ['Compares flights', 'Asks a friend'], 'Pays by card', ['Checks in', 'Waits at the gate'], 'Writes a review'],
    ['Thinking', '"Which one is cheap?"', '"Is my seat included?"', '"Will we be on time?"', ''],
    ['Feeling', ':-)', '-1', 'Frustrated', 'Happy (+1)'],
    ['Pain points', '', 'Too many add-ons', 'Delays without a word', 'Nobody answers'],
    ['Ideas', 'Price calendar', '', 'Tell about delays first', ''],
  ];
  await empty(page, 'table.drawio');
  await page.evaluate(
    ([r, c]) => {
      const graph = window.editorUi.editor.graph;
      const cell = graph.createTable(r, c, 160, 80);
      graph.setSelectionCells(graph.importCells([cell], 40, 100));
    },
    [rows.length, rows[0].length],
  );
  for (let r = 0; r < rows.length; r++) {
    for (let c = 0; c < rows[r].length; c++) {
      const lines = [rows[r][c]].flat();
      if (lines[0] === '') continue;
      await page.evaluate(
        ([row, column]) => {
          const graph = window.editorUi.editor.graph;
          const model = graph.getModel();
          const root = model.getChildCells(graph.getDefaultParent(), true, false)[0];
          graph.startEditingAtCell(model.getChildCells(model.getChildCells(root, true, false)[row], true, false)[column]);
        },
        [r, c],
      );
      await page.waitForFunction(() => document.activeElement === window.editorUi.editor.graph.cellEditor.textarea);
      for (let i = 0; i < lines.length; i++) {
        if (i > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(lines[i], { delay: 3 });
      }
      await page.evaluate(() => window.editorUi.editor.graph.stopEditing(false));
    }
  }
  await page.evaluate(() => {
    const graph = window.editorUi.editor.graph;
    const add = (text, x, y, w, h, style) => graph.insertVertex(graph.getDefaultParent(), null, text, x, y, w, h, style);
    add('A weekend in Rome', 40, 20, 300, 40, 'text;html=1;strokeColor=none;fillColor=none;align=left;fontSize=24;');
    add('Persona: Noor', 400, 30, 200, 20, 'text;html=1;strokeColor=none;fillColor=none;align=left;');
    add('Ask marketing!', 900, 300, 80, 80, 'shape=note;whiteSpace=wrap;html=1;backgroundOutline=1;fillColor=#fff2cc;');
  });
  await save(page, 'table.drawio');
}

// A cross-functional flowchart with stickies dropped on its cells, and one that was dropped beside it. Dutch.
async function swimlanes(page) {
  await empty(page, 'baanschema.drawio');
  await page.evaluate(() => {
    const graph = window.editorUi.editor.graph;
    const model = graph.getModel();
    graph.importCells([graph.createCrossFunctionalSwimlane(5, 4, 200, 140)], 40, 40);
    const pool = () => model.getChildCells(graph.getDefaultParent(), true, false)[0];
    const row = (r) => model.getChildCells(pool(), true, false)[r];
    const cell = (r, c) => model.getChildCells(row(r), true, false)[c];
    graph.cellLabelChanged(pool(), 'Winkelen in de stad');
    ['Klant doet', 'Contactpunten', 'Gevoel', 'Knelpunten', 'Kansen'].forEach((name, r) => graph.cellLabelChanged(row(r), name));
    ['Bewustwording', 'Overweging', 'Aankoop', 'Nazorg'].forEach((name, c) => graph.cellLabelChanged(cell(0, c), name));
    const sticky = (
      text,
      r,
      c,
      dx = 30,
      dy = 50,
      style = 'shape=note;size=12;whiteSpace=wrap;html=1;backgroundOutline=1;fillColor=#fff2cc;',
      w = 120,
      h = 50,
    ) => {
      const note = new mxCell(text, new mxGeometry(0, 0, w, h), style);
      note.vertex = true;
      const target = cell(r, c);
      const place = graph.view.getState(target);
      const { scale, translate } = graph.view;
      graph.importCells([note], place.x / scale - translate.x + dx, place.y / scale - translate.y + dy, target);
    };
    sticky('Ziet een etalage', 0, 0);
    sticky('Leest beoordelingen', 0, 1);
    sticky('Past kleding', 0, 1, 60, 85);
    sticky('Rekent af', 0, 2);
    sticky('Ruilt de trui', 0, 3);
    sticky('Etalage', 1, 0);
    sticky('Website', 1, 1, 10, 20);
    sticky('Paskamer', 1, 1, 70, 80);
    sticky('Kassa', 1, 2);
    sticky('Klantenservice', 1, 3);
    const word = 'ellipse;whiteSpace=wrap;html=1;';
    sticky('\u{1F642}', 2, 0, 80, 60, word, 40, 40);
    sticky('+2', 2, 1, 80, 20, word, 40, 40);
    sticky('\u2212 2', 2, 2, 80, 90, word, 40, 40);
    sticky('opgelucht', 2, 3);
    sticky('Lange rij bij de kassa', 3, 2);
    sticky('Maat niet op voorraad', 3, 1);
    sticky('Zelf afrekenen', 4, 2);
    sticky('Voorraad tonen op de site', 4, 1);
    // A sticky on another layer, over Kassa's cell.
    const layer = graph.addCell(new mxCell('Workshop'), model.root);
    graph.insertVertex(layer, null, 'Winkelapp', 620, 330, 70, 26, 'rounded=1;whiteSpace=wrap;html=1;');
    graph.insertVertex(graph.getDefaultParent(), null, 'Volgende workshop: 3 maart', 40, 840, 200, 30, 'text;html=1;');
  });
  await save(page, 'baanschema.drawio');
}

// Plain shapes, not quite in line: chevrons, rectangles, a smiley, and points that curved connectors join. Estonian.
async function rectangles(page) {
  await empty(page, 'kujundid.drawio');
  await page.evaluate(() => {
    const graph = window.editorUi.editor.graph;
    const layer = graph.getDefaultParent();
    const add = (text, x, y, w, h, style = 'rounded=0;whiteSpace=wrap;html=1;') => graph.insertVertex(layer, null, text, x, y, w, h, style);
    const note = 'rounded=1;whiteSpace=wrap;html=1;fillColor=#dae8fc;strokeColor=#6c8ebf;';
    add('Mari otsib jooksujalatseid', 180, 10, 400, 40, 'text;html=1;align=left;fontSize=22;strokeColor=none;fillColor=none;');
    add('Eesmärk: rohkem tagasi tulijaid', 180, 52, 300, 20, 'text;html=1;align=left;strokeColor=none;fillColor=none;');
    ['Teadlikkus', 'Kaalutlus', 'Ost', 'Säilitamine', 'Soovitamine'].forEach((name, i) =>
      add(name, 180 + i * 205, 90 + (i % 2) * 4, 200, 50, 'shape=step;perimeter=stepPerimeter;whiteSpace=wrap;html=1;fixedSize=1;size=16;'),
    );
    ['Tegevused', 'Puutepunktid', 'Mõtted', 'Emotsioonid', 'Valupunktid'].forEach((name, i) =>
      add(name, 38 + (i % 2) * 3, [160, 270, 380, 490, 680][i], 120, [100, 100, 100, 180, 90][i]),
    );
    add('1. Näeb sõbra jalatseid', 200, 170, 150, 40, note);
    add('2. Loeb blogi', 200, 215, 150, 40, note);
    add('3. Võrdleb hindu', 403, 190, 150, 40, note);
    add('4. Proovib poes', 610, 185, 150, 40, note);
    add('5. Jookseb iga päev', 815, 190, 150, 40, note);
    add('Sotsiaalmeedia', 205, 300, 140, 40, note);
    add('E-pood', 410, 305, 140, 40, note);
    add('Kauplus', 615, 296, 140, 40, note);
    add('„Need on ilusad“', 200, 410, 150, 50, 'shape=callout;whiteSpace=wrap;html=1;perimeter=calloutPerimeter;');
    add('„Miks nii kallis?“', 610, 405, 150, 50, 'shape=callout;whiteSpace=wrap;html=1;perimeter=calloutPerimeter;');
    // The curve: a point a stage, the best of them a smiley, and a line for zero.
    const heights = [580, 616, 634, 544, 508];
    const points = heights.map((y, i) =>
      i === 4
        ? add('', 1075, y - 20, 40, 40, 'verticalLabelPosition=bottom;verticalAlign=top;html=1;shape=mxgraph.basic.smiley')
        : add('', 270 + i * 205, y - 10, 20, 20, 'ellipse;whiteSpace=wrap;html=1;aspect=fixed;fillColor=#000000;'),
    );
    points.slice(1).forEach((point, i) => graph.insertEdge(layer, null, '', points[i], point, 'curved=1;endArrow=none;html=1;'));
    const zero = graph.insertEdge(layer, null, '', null, null, 'endArrow=none;dashed=1;html=1;');
    zero.geometry.setTerminalPoint(new mxPoint(180, 580), true);
    zero.geometry.setTerminalPoint(new mxPoint(1205, 580), false);
    add('ootusärevus', 300, 570, 80, 20, 'text;html=1;align=left;strokeColor=none;fillColor=none;');
    add('pettunud', 710, 640, 80, 20, 'text;html=1;align=left;strokeColor=none;fillColor=none;');
    // A group of two notes in one cell.
    const first = add('Suurus sai otsa', 610, 690, 70, 60, note);
    const second = add('Kallis', 690, 690, 70, 60, note);
    graph.setSelectionCell(graph.groupCells(null, 0, [first, second]));
    add('Legend: sinine = märkus', 1240, 700, 160, 30, 'text;html=1;align=left;strokeColor=none;fillColor=none;');
  });
  await save(page, 'kujundid.drawio');
}

await withDrawio(async (page, base) => {
  await openEditor(page, base);
  await table(page);
  await swimlanes(page);
  await rectangles(page);
});
