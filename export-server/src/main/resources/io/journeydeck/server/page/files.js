// The files that were chosen, and what the server says of each. Tells `change` whenever there is something new to show.
import { isArchive, READ_AT_ONCE, mediaType, freeName } from './intake.js';
import { current, findingsText, pagesText, text } from './i18n.js';
import { gather } from './findings.js';
import { ask, decode } from './server.js';
import { say } from './dom.js';

class Files extends EventTarget {
  items = [];
  selected = null;
  #queue = [];
  #working = 0;

  changed() {
    this.dispatchEvent(new Event('change'));
  }

  // `blobs`: each {name, blob}.
  add(blobs) {
    const added = blobs.map(({ name, blob }) => this.#file(name, blob));
    this.items.push(...added);
    const few = this.items.length <= READ_AT_ONCE;
    for (const file of added) {
      if (isArchive(file.name)) file.status = 'archive';
      else if (few) this.#enqueue(file);
      else file.status = 'listed';
    }
    say(text('say.added', { n: added.length }));
    this.select(added[0]);
  }

  #file(name, blob) {
    return {
      name: freeName(
        name,
        this.items.map((file) => file.name),
      ),
      blob,
      status: 'waiting',
      pages: [],
      page: 0,
      findings: [],
      message: '',
    };
  }

  select(file) {
    this.selected = file;
    if (file?.status === 'listed') this.#enqueue(file);
    this.changed();
  }

  turn(page) {
    const file = this.selected;
    if (!file || page < 0 || page >= file.pages.length) return;
    file.page = page;
    say(text('say.page', { number: page + 1, count: file.pages.length, name: file.pages[page].name }));
    this.changed();
  }

  // Puts an edited diagram in a file's place.
  replace(file, name, blob) {
    this.#forget(file);
    const others = this.items.filter((other) => other !== file).map((other) => other.name);
    Object.assign(file, { name: freeName(name, others), blob, page: 0 });
    this.selected = file;
    this.#enqueue(file);
    this.changed();
  }

  remove(file) {
    this.#forget(file);
    const place = this.items.indexOf(file);
    this.items.splice(place, 1);
    if (file === this.selected) this.select(this.items[Math.min(place, this.items.length - 1)] ?? null);
    else this.changed();
  }

  clear() {
    this.items.forEach((file) => this.#forget(file));
    this.items = [];
    this.select(null);
  }

  // Reads again what failed, e.g. because there was no key.
  again() {
    const failed = this.items.filter((file) => file.status === 'failed');
    failed.forEach((file) => this.#enqueue(file));
    if (failed.length) this.changed();
  }

  // Has the rules tell in the page's language what they asked for in another. Where that fails, they stay as they are.
  async retell() {
    for (const file of this.items.filter((each) => each.status === 'ready' && each.lang !== current())) {
      const { reading } = file;
      const lang = current();
      const checked = await check(file.name, file.blob, lang).catch(() => null);
      if (!checked || file.reading !== reading || lang !== current()) continue;
      Object.assign(file, { lang, findings: gather(file.drawn, checked) });
      this.changed();
    }
  }

  #forget(file) {
    file.reading = null;
    file.pages.forEach((page) => URL.revokeObjectURL(page.url));
    Object.assign(file, { pages: [], findings: [], message: '' });
  }

  #enqueue(file) {
    file.status = 'waiting';
    this.#queue.push(file);
    this.#pump();
  }

  // Two at a time: the server does the work, and others want it too.
  #pump() {
    while (this.#working < 2 && this.#queue.length) {
      this.#working++;
      this.#read(this.#queue.shift()).finally(() => {
        this.#working--;
        this.#pump();
      });
    }
  }

  async #read(file) {
    const reading = {};
    Object.assign(file, { reading, status: 'reading' });
    this.changed();
    const result = await look(file.name, file.blob);
    if (file.reading !== reading || !this.items.includes(file)) {
      result.pages.forEach((page) => URL.revokeObjectURL(page.url));
      return;
    }
    Object.assign(file, result);
    say(
      file.status === 'ready'
        ? text('say.ready', { name: file.name, pages: pagesText(file.pages.length), findings: findingsText(file.findings.length) })
        : text('say.failed', { name: file.name, message: file.message }),
    );
    this.changed();
    // The language may have been changed meanwhile.
    this.retell();
  }
}

async function post(path, parameters, name, blob) {
  const response = await ask(`${path}?${new URLSearchParams({ ...parameters, name })}`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': mediaType(name) },
    body: blob,
  });
  return response.json();
}

// What the rules of maps found. They say in `lang` what they ask for.
async function check(name, blob, lang) {
  const report = await post('/api/v1/check', { lang }, name, blob);
  return report.files.flatMap((file) => file.findings).map((finding) => (finding.title ? { ...finding, lang } : finding));
}

// The pages of a diagram as pictures, and what export and check found.
async function look(name, blob) {
  const lang = current();
  try {
    const [report, checked] = await Promise.all([
      post('/api/v1/export', { format: 'svg', pages: 'all' }, name, blob),
      check(name, blob, lang).catch((problem) => problem.findings ?? []),
    ]);
    const pages = report.documents.map((document) => ({
      number: document.page,
      name: document.pageName,
      // Shown through <img>, a picture runs no script and loads nothing.
      url: URL.createObjectURL(new Blob([decode(document.content)], { type: 'image/svg+xml' })),
    }));
    return { status: 'ready', pages, lang, drawn: report.findings, findings: gather(report.findings, checked) };
  } catch (problem) {
    return { status: 'failed', pages: [], findings: gather(problem.findings ?? [], []), message: problem.message };
  }
}

export const files = new Files();
