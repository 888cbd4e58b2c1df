/* global mxWindow */
import { checkHere, fixFinding, withFixes } from '../commands/checks.js';
import { findServer } from '../service/find.js';
import { diagramXml } from './exchange.js';
import { element } from './elements.js';
import { focusField } from './panel.js';
import { run, tell } from './messages.js';
import { reportServer } from './serverdialog.js';

let open = null;

/** Checks the map, by the server's rules where one answers, and shows what is to be said of it. */
export async function checkMap(context) {
  const { words } = context;
  const local = run(context, checkHere);
  if (local === undefined) {
    return;
  }
  const { findings, note } = await findingsOf(context, local);
  show(context, findings, note);
  if (findings.length === 0) {
    tell(context, words.get('check.nothing'));
  }
}

async function findingsOf(context, local) {
  const { ui, words } = context;
  const server = await findServer();
  if (!server) {
    return { findings: local, note: words.get('check.no-server') };
  }
  try {
    const page = ui.currentPage ? ui.currentPage.getName() : null;
    const found = await server.check(diagramXml(ui), 'journey.drawio');
    const here = found.filter((finding) => !finding.page || page === null || finding.page === page);
    const more = local.filter((each) => ['empty-item', 'no-score', 'curve'].includes(each.rule));
    return { findings: [...more, ...withFixes(here)], note: words.get('check.server', server.address) };
  } catch (failure) {
    reportServer(context, failure, () => checkMap(context));
    return { findings: local, note: words.get('check.no-server') };
  }
}

/** What was found on one page says nothing of another. */
function close() {
  if (open) {
    open.destroy();
    open = null;
  }
}

function show(context, findings, note) {
  const { words } = context;
  close();
  context.ui.editor.removeListener(close);
  context.ui.editor.addListener('pageSelected', close);
  const list = element('ul', { className: 'journeyFindings', style: { listStyle: 'none', margin: '0', padding: '0' } });
  findings.forEach((finding) => list.append(row(context, finding)));
  const again = element('button', { type: 'button', textContent: words.get('check.again'), onclick: () => checkMap(context) });
  const found = element('span', { textContent: `${words.get('check.count', findings.length)} ${note}` });
  const head = element('div', { style: { display: 'flex', gap: '8px', alignItems: 'center', padding: '8px' } }, found, again);
  const style = { height: '100%', overflow: 'auto', background: 'inherit', fontSize: '12px' };
  const body = element('div', { style, className: 'journeyCheck' }, head, list);
  const left = Math.max(0, document.body.offsetWidth - 620);
  open = new mxWindow(words.get('command.check-map'), body, left, 120, 340, 400, true, true);
  open.destroyOnClose = true;
  open.setClosable(true);
  open.setResizable(true);
  open.setScrollable(true);
  open.setVisible(true);
}

function row(context, finding) {
  const { words } = context;
  const style = { padding: '6px 8px', borderTop: '1px solid #ddd', cursor: finding.cell ? 'pointer' : 'default' };
  const colour = { error: '#b42318', warning: '#8a5200' }[finding.severity] || 'inherit';
  const message = element('div', { textContent: finding.message, style: { color: colour, fontWeight: 'bold' } });
  const remedy = element('div', { textContent: finding.remedy || '' });
  const line = element('li', { style, tabIndex: 0, data: { rule: finding.rule, cell: finding.cell || '' } }, message, remedy);
  line.addEventListener('click', () => select(context, finding));
  line.addEventListener('keydown', (event) => event.key === 'Enter' && event.target === line && select(context, finding));
  if (finding.fix) {
    const key =
      finding.fix.kind === 'field' ? words.get('fix.field', words.get(`field.${finding.fix.name}`)) : words.get(`fix.${finding.fix.kind}`);
    const mend = (event) => {
      event.stopPropagation();
      fix(context, finding);
    };
    line.append(element('button', { type: 'button', textContent: key, onclick: mend }));
  }
  return line;
}

function select({ graph }, finding) {
  const cell = finding.cell ? graph.getModel().getCell(finding.cell) : null;
  if (cell) {
    graph.setSelectionCell(cell);
    graph.scrollCellToVisible(cell, true);
  }
  return cell;
}

function fix(context, finding) {
  if (!select(context, finding)) {
    checkMap(context);
  } else if (finding.fix.kind === 'field') {
    focusField(context, finding.fix.name);
  } else {
    run(context, fixFinding, finding);
    checkMap(context);
  }
}
