import { mergeDiagram } from '../commands/pages.js';
import { configuredServer } from '../service/config.js';
import { findServer } from '../service/find.js';
import { sendForm } from '../service/form.js';
import { ServerProblem } from '../service/server.js';
import { element } from './elements.js';
import { run, tell } from './messages.js';
import { chooseServer, reportServer } from './serverdialog.js';

/** How many changes that were not taken are listed; all are counted. */
const LISTED = 8;

/** What maps can be exported to. */
export const exportFormats = ['pptx', 'xlsx', 'pdf', 'svg'];

/** The whole diagram as draw.io saves it, not compressed. */
export function diagramXml(ui) {
  return ui.getFileData(true, null, null, null, true, false, null, null, null, true);
}

function baseName(ui) {
  return (ui.getBaseFilename && ui.getBaseFilename(true)) || 'journey';
}

/**
 * Exports the diagram: by the server of the editor's own origin, else by the configured one; where the page may not fetch from that,
 * by a form in a window of its own. Without any, asks for one once.
 */
export async function exportAs(context, format, asked = false) {
  const { ui } = context;
  const name = `${baseName(ui)}.${format}`;
  try {
    const xml = diagramXml(ui);
    const server = await findServer();
    if (server) {
      save(await server.document(format, xml, `${baseName(ui)}.drawio`), name);
    } else if (configuredServer() !== '') {
      sendForm(configuredServer(), format, xml, name);
      tell(context, `${context.words.get('server.form', configuredServer())} ${context.words.get('server.start')}`);
    } else if (asked) {
      throw new ServerProblem(0, '');
    } else {
      chooseServer(context, () => exportAs(context, format, true));
    }
  } catch (failure) {
    reportServer(context, failure, () => exportAs(context, format, asked));
  }
}

function save(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = element('a', { href: address, download: name, style: { display: 'none' } });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

/** Lets someone pick an exported workbook, and takes its changes into the map. */
export function importWorkbook(context) {
  const input = element('input', { type: 'file', accept: '.xlsx', style: { display: 'none' }, data: { journey: 'workbook' } });
  input.addEventListener('change', () => {
    const [workbook] = input.files;
    input.remove();
    if (workbook) {
      takeWorkbook(context, workbook);
    }
  });
  document.body.append(input);
  input.click();
}

async function takeWorkbook(context, workbook) {
  const { ui, words } = context;
  try {
    const server = await findServer();
    if (!server) {
      throw new ServerProblem(0, '');
    }
    const { xml, changes } = await server.update(diagramXml(ui), `${baseName(ui)}.drawio`, workbook);
    if (run(context, mergeDiagram, xml) !== undefined) {
      tell(context, summary(words, changes));
    }
  } catch (failure) {
    reportServer(context, failure, () => takeWorkbook(context, workbook));
  }
}

function summary(words, changes) {
  const left = changes.filter((change) => change.verdict === 'conflict' || change.verdict === 'refused');
  const made = changes.filter((change) => change.verdict === 'made').length;
  const lines = left.slice(0, LISTED).map((change) => `${change.where}: ${change.what}. ${change.reason}`);
  const more = left.length > LISTED ? ['…'] : [];
  return [words.get('import.made', made, left.length), ...lines, ...more].join('\n');
}
