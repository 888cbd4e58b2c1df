import { templates as rows } from './generated.js';
import { languages } from './language.js';
import { phrase } from './phrases.js';

/**
 * A ready map. `kind` is one of the kinds of maps, or `people` for personas and empathy maps; `file` is its path in the
 * editor's folder `templates/journey`.
 * @typedef {{id: string, language: string, title: string, summary: string, kind: string, file: string}} Template
 */

/** All templates in all languages. @type {Template[]} */
export const templates = languages.flatMap((language) =>
  rows.map(([id, kind, title, summary]) => ({
    id,
    language,
    title: phrase(title, language),
    summary: phrase(summary, language),
    kind,
    file: `${language}/${id}.drawio`,
  })),
);
