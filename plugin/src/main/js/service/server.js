import { serverKey } from './config.js';

/** A server that answered with a problem, or not at all (`status` 0): `message` says what to do. */
export class ServerProblem extends Error {
  /**
   * @param {number} status of HTTP; 0 for no answer
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.name = 'ServerProblem';
    this.status = status;
  }

  /** Whether the server asks for a key, or for another one. */
  get needsKey() {
    return this.status === 401;
  }
}

const PROBE = '/api/v1/formats';
const PATIENCE = 60000;
const PROBE_PATIENCE = 4000;

/** What Journeydeck's server does for the editor. Addresses have no slash at their end. */
export class Server {
  /** @param {string} address */
  constructor(address) {
    this.address = address;
  }

  /** Whether a Journeydeck server answers there, if only that it needs a key. @returns {Promise<boolean>} */
  async answers() {
    try {
      const response = await this.fetched(PROBE, {}, PROBE_PATIENCE);
      const answer = await response.json();
      return response.status === 401 ? answer.code === 'KEY_NEEDED' : Array.isArray(answer.formats);
    } catch {
      return false;
    }
  }

  /** Asks to be let in. @throws {ServerProblem} where a key is needed, or another one */
  async knock() {
    await this.send(PROBE, {});
  }

  /** The picture of a template. @returns {Promise<Blob>} */
  async picture(id, language) {
    return (await this.send(`/api/v1/templates/${encodeURIComponent(id)}.svg?lang=${language}`, {})).blob();
  }

  /** A template's diagram. @returns {Promise<string>} */
  async template(id, language) {
    return (await this.send(`/api/v1/templates/${encodeURIComponent(id)}.drawio?lang=${language}`, {})).text();
  }

  /**
   * A diagram as a document.
   * @param {string} format `pptx`, `xlsx`, `pdf`, `svg`
   * @param {string} xml
   * @param {string} name of the file, with its ending
   * @returns {Promise<Blob>}
   */
  async document(format, xml, name) {
    const pages = format === 'svg' ? '' : '&pages=all';
    return (await this.send(`/api/v1/export?format=${format}&name=${encodeURIComponent(name)}${pages}`, diagram(xml))).blob();
  }

  /** What is to be said of the maps of a diagram. @returns {Promise<Object[]>} */
  async check(xml, name) {
    const report = await (await this.send(`/api/v1/check?name=${encodeURIComponent(name)}`, diagram(xml))).json();
    return report.files.flatMap((file) => file.findings);
  }

  /**
   * Takes what people changed in an exported workbook into its diagram.
   * @param {string} xml
   * @param {string} name of the diagram
   * @param {File} workbook
   * @returns {Promise<{xml: string, changes: {verdict: string, where: string, what: string, reason: string}[]}>}
   */
  async update(xml, name, workbook) {
    const body = new FormData();
    body.append('diagram', new Blob([xml], { type: 'application/vnd.jgraph.mxfile' }), name);
    body.append('workbook', workbook, workbook.name);
    const answer = await (await this.send('/api/v1/import', { method: 'POST', body })).json();
    const bytes = Uint8Array.from(atob(answer.diagram.content), (letter) => letter.charCodeAt(0));
    return { xml: new TextDecoder().decode(bytes), changes: answer.changes };
  }

  async send(path, options) {
    let response;
    try {
      response = await this.fetched(path, options, PATIENCE);
    } catch (failure) {
      throw new ServerProblem(0, failure.message);
    }
    if (!response.ok) {
      throw new ServerProblem(response.status, await problem(response));
    }
    return response;
  }

  async fetched(path, options, patience) {
    const key = serverKey(this.address);
    const headers = { ...options.headers, ...(key && { 'X-Api-Key': key }) };
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), patience);
    try {
      return await fetch(this.address + path, { credentials: 'same-origin', ...options, headers, signal: stop.signal });
    } finally {
      clearTimeout(timer);
    }
  }
}

function diagram(xml) {
  return { method: 'POST', headers: { 'Content-Type': 'application/vnd.jgraph.mxfile' }, body: xml };
}

/** What a problem says: what failed, and how to mend it (RFC 9457). */
async function problem(response) {
  const text = await response.text().catch(() => '');
  try {
    const { title, detail } = JSON.parse(text);
    return detail || title || response.statusText;
  } catch {
    return response.statusText;
  }
}
