// Everything that the page says, by language. {n} and the like are filled in.
export const texts = {
  en: {
    'tagline': 'Draw.io diagrams become editable slides, sheets and pictures.',
    'start.title': 'Choose a diagram',
    'drop.lead': 'Drop draw.io files here',
    'drop.choose': 'Choose files',
    'drop.accepted': '.drawio, .drawio.svg, .drawio.png, .drawio.pdf or .xml, up to {size} each',
    'templates.title': 'Or start from a template',
    'template.language': 'in {language}',
    'files.title': 'Your files',
    'file.waiting': 'waiting',
    'file.working': 'reading',
    'file.ready': '{pages}',
    'file.failed': 'not readable',
    'file.remove': 'Remove {name}',
    'pages.one': '1 page',
    'pages.many': '{n} pages',
    'look.title': 'Look it through',
    'look.empty': 'Your diagram appears here.',
    'look.failed': 'There is no picture of this file. The reason is below.',
    'look.working': 'Reading the diagram',
    'page.label': 'Page',
    'page.previous': 'Previous page',
    'page.next': 'Next page',
    'page.option': '{number}. {name}',
    'page.alt': '{name}, page {number} of {count} of {file}',
    'zoom.full': 'Full size',
    'findings.none': 'Nothing to mend',
    'findings.one': '1 thing to know',
    'findings.many': '{n} things to know',
    'severity.error': 'Error',
    'severity.warning': 'Warning',
    'severity.info': 'Note',
    'finding.page': 'page “{page}”',
    'finding.cell': 'cell {cell}',
    'take.title': 'Take it with you',
    'format.pages': 'all pages',
    'format.picture': 'a picture a page',
    'slide.label': 'Slide size',
    'slide.diagram': 'as large as the diagram',
    'embed.label': 'Keep the diagram inside pictures, so that draw.io opens them again',
    'all.label': 'All files, in one ZIP',
    'key.label': 'This server asks for an API key',
    'key.use': 'Use this key',
    'say.added': '{n} added, reading',
    'say.ready': '{name} is ready: {pages}, {findings}',
    'say.failed': '{name} could not be read: {message}',
    'say.making': 'Making {title} of {name}',
    'say.made': '{file} is downloaded',
    'say.page': 'Page {number} of {count}: {name}',
    'error.size': '{name} is larger than {size}. Make the diagram smaller, for example by taking pictures out of it.',
    'error.network': 'The server does not answer. Is it still running? Try again when it is.',
    'error.busy': 'The server is busy. Try again in a few seconds.',
    'error.download': 'No {title} of {name}: {message}',
    'footer': 'Files are converted on this server and not kept.',
  },
};

const language = 'en';
const languageNames = new Intl.DisplayNames([language], { type: 'language' });

export function text(key, values = {}) {
  const words = texts[language][key] ?? key;
  return words.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export const pagesText = n => n === 1 ? text('pages.one') : text('pages.many', { n });
export const findingsText = n => n === 0 ? text('findings.none') : n === 1 ? text('findings.one') : text('findings.many', { n });
export const languageName = code => languageNames.of(code);
export const sizeText = bytes => bytes >= 1048576 ? `${Math.round(bytes / 1048576)} MB` : `${Math.max(1, Math.round(bytes / 1024))} kB`;
