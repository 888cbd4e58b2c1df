// What was found in a diagram, gravest first.
import { element } from './dom.js';
import { current, text } from './i18n.js';

const SEVERITIES = ['error', 'warning', 'info'];

// What several sources say of one file; what they say alike is said once.
export function gather(...sources) {
  const seen = new Map();
  for (const finding of sources.flat()) {
    const known = JSON.stringify([finding.severity, finding.message, finding.page, finding.cell]);
    if (!seen.has(known)) seen.set(known, finding);
  }
  return [...seen.values()];
}

// [{severity, findings: [{message, remedy, places}]}]: the same message about several places is one finding. Where a rule asks for
// something in another language than English, the finding also has a `title` and the `lang` of that and of its remedy.
export function grouped(findings) {
  return SEVERITIES.map((severity) => {
    const byMessage = new Map();
    for (const finding of findings.filter((one) => one.severity === severity)) {
      const known = JSON.stringify([finding.message, finding.remedy]);
      const one = byMessage.get(known) ?? { ...told(finding), places: [] };
      if (finding.page || finding.cell) one.places.push({ page: finding.page, cell: finding.cell });
      byMessage.set(known, one);
    }
    return { severity, findings: [...byMessage.values()] };
  }).filter((group) => group.findings.length);
}

const told = ({ title, lang, message, remedy }) => (title && lang !== 'en' ? { title, lang, message, remedy } : { message, remedy });

// `show(page)` opens the page of this name; without it, pages are only named. What was found is told in English.
export function findingsList(findings, show = null) {
  return grouped(findings).map((group) =>
    element(
      'section',
      { className: 'group ' + group.severity },
      element('h4', {}, text('severity.' + group.severity), ' ', element('span', { className: 'count' }, String(group.findings.length))),
      element(
        'ul',
        {},
        ...group.findings.map((finding) =>
          element(
            'li',
            {},
            finding.title ? element('p', { lang: unlessCurrent(finding.lang) }, finding.title) : null,
            element('p', { className: finding.title ? 'quiet' : '', lang: unlessCurrent('en') }, finding.message),
            finding.remedy ? element('p', { className: 'quiet', lang: unlessCurrent(finding.lang ?? 'en') }, finding.remedy) : null,
            places(finding.places, show),
          ),
        ),
      ),
    ),
  );
}

const unlessCurrent = (lang) => (lang === current() ? null : lang);

function places(all, show) {
  const pages = [...new Set(all.map((place) => place.page).filter(Boolean))];
  const cells = [...new Set(all.map((place) => place.cell).filter(Boolean))];
  if (!pages.length && !cells.length) return null;
  return element(
    'p',
    { className: 'places quiet' },
    ...pages.map((page) =>
      show
        ? element(
            'button',
            { type: 'button', className: 'link', 'aria-label': text('finding.show', { page }), onclick: () => show(page) },
            text('finding.page', { page }),
          )
        : element('span', {}, text('finding.page', { page })),
    ),
    ...cells.slice(0, 12).map((cell) => element('span', {}, text('finding.cell', { cell }))),
    cells.length > 12 ? element('span', {}, '…') : null,
  );
}
