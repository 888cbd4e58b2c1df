/* global mxCodec, mxUtils, mxRectangle, ChangePageSetup */
import { change } from '../model/changes.js';
import { mergeInto } from '../model/merge.js';
import { Refusal } from '../model/refusal.js';
import { always } from './target.js';

/** Draws a template on the page when it is empty, else on a page of its own. */
export const newMap = {
  id: 'new-map',
  isPossible: always,
  run: ({ ui, graph }, xml, title) => {
    const node = modelOf(ui, mxUtils.parseXml(xml).documentElement, null);
    if (!isBlank(graph) && ui.pages) {
      const page = ui.createPage(title, ui.createPageId ? ui.createPageId() : undefined);
      page.node.appendChild(page.node.ownerDocument.importNode(node, true));
      ui.insertPage(page);
      return;
    }
    const decoded = new mxCodec(node.ownerDocument).decode(node);
    change(graph, [graph.getDefaultParent()], (model) => {
      mergeInto(model, decoded.root);
      setUp(ui, model, node);
    });
  },
};

function isBlank(graph) {
  const layers = graph.getModel().getRoot().children || [];
  return layers.every((layer) => layer.getChildCount() === 0);
}

/** Page sizes that the editor's panel shows as they are: others it rounds, as a change of its own. */
const STEP = 50;

/** Gives the page at least the size that the template's page has. */
function setUp(ui, model, node) {
  const [width, height] = ['pageWidth', 'pageHeight'].map((name) => Math.ceil(Number(node.getAttribute(name)) / STEP) * STEP);
  if (typeof ChangePageSetup === 'function' && width > 0 && height > 0) {
    const setup = new ChangePageSetup(ui, null, null, new mxRectangle(0, 0, width, height));
    setup.ignoreColor = true;
    setup.ignoreImage = true;
    model.execute(setup);
  }
}

/** Takes what a server made of the diagram and a workbook into the page; other pages stay as they are. */
export const mergeDiagram = {
  id: 'import-workbook',
  isPossible: always,
  run: ({ ui, graph }, xml) => {
    const id = ui.currentPage ? ui.currentPage.getId() : null;
    const node = modelOf(ui, mxUtils.parseXml(xml).documentElement, id);
    const decoded = new mxCodec(node.ownerDocument).decode(node);
    return change(graph, [], (model) => mergeInto(model, decoded.root));
  },
};

/** The model of a page in a file; of the first one for no id. */
function modelOf(ui, file, id) {
  if (file.nodeName === 'mxGraphModel') {
    return file;
  }
  const pages = [...file.getElementsByTagName('diagram')];
  const page = pages.find((each) => each.getAttribute('id') === id) || (id === null || pages.length === 1 ? pages[0] : null);
  const models = page ? page.getElementsByTagName('mxGraphModel') : [];
  const node = models.length > 0 ? models[0] : page && ui.editor.extractGraphModel(page);
  if (!node || node.nodeName !== 'mxGraphModel') {
    throw new Refusal('refusal.unreadable');
  }
  return node;
}
