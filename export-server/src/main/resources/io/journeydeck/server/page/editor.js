// A conversation with draw.io in a frame (its embed protocol, JSON): it is configured, given a diagram, and gives it back. What it
// saves is whole: asked from outside, it would leave out the label that somebody is typing in.

// The frame's address: an editor with one button, which saves and leaves.
export function editorAddress(base, page, language) {
  const url = new URL(base, page);
  const wanted = {
    embed: 1,
    proto: 'json',
    configure: 1,
    spin: 1,
    libraries: 1,
    noSaveBtn: 1,
    noExitBtn: 1,
    saveAndExit: 1,
    lang: language,
  };
  for (const [name, value] of Object.entries(wanted)) url.searchParams.set(name, value);
  return url;
}

// What the editor shall offer: shapes in the page's language first. An editor of our own origin has the plugin, whose palette has the
// same shapes, and may fetch the gallery.
export function editorConfiguration(offered, language, ownOrigin) {
  const { templateFile, ...rest } = offered;
  const libraries = String(rest.defaultLibraries ?? 'general').split(';');
  const shown = ownOrigin
    ? libraries.filter((name) => !/^journey-/.test(name))
    : libraries.map((name) => name.replace(/^journey-[a-z]{2}$/, 'journey-' + language));
  const configuration = { ...rest, compressXml: false, defaultLibraries: shown.join(';') };
  return ownOrigin ? { ...configuration, templateFile } : configuration;
}

// What a frame is given to load: XML, or a PNG picture with the diagram inside.
export async function editorInput(name, blob) {
  if (/\.png$/i.test(name)) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let letters = '';
    for (let i = 0; i < bytes.length; i += 0x8000) letters += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
    return { xmlpng: 'data:image/png;base64,' + btoa(letters) };
  }
  const written = await blob.text();
  if (!/\.svg$/i.test(name)) return { xml: written };
  const inside = new DOMParser().parseFromString(written, 'image/svg+xml').documentElement.getAttribute('content');
  return { xml: inside ?? written };
}

export class EditorSession {
  changed = false;

  // `frame()`: the editor's window. `ready()`: it shows the diagram. `answered()`: it gave a first sign.
  constructor({ frame, origin, configuration, input, title, answered = () => {}, ready = () => {}, saved = () => {}, left = () => {} }) {
    Object.assign(this, { frame, origin, configuration, input, title, answered, ready, saved, left });
  }

  // True when the message was the editor's: of this window and of this origin, and nobody else's.
  receive({ source, origin, data }) {
    if (source !== this.frame() || origin !== this.origin) return false;
    const message = toMessage(data);
    if (!message) return false;
    this.answered();
    switch (message.event) {
      case 'configure':
        this.#post({ action: 'configure', config: this.configuration });
        break;
      case 'init':
        this.#post({ action: 'load', ...this.input, autosave: 1, title: this.title });
        break;
      case 'load':
        this.ready();
        break;
      case 'autosave':
        this.changed = true;
        break;
      case 'save':
        this.saved(message.xml);
        break;
      case 'exit':
        this.left();
        break;
      default:
    }
    return true;
  }

  #post(message) {
    this.frame().postMessage(JSON.stringify(message), this.origin);
  }
}

function toMessage(data) {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  try {
    const message = JSON.parse(data);
    return typeof message.event === 'string' ? message : null;
  } catch {
    return null;
  }
}
