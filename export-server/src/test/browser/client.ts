// A client that was generated of the server's OpenAPI document: it has to compile, and to do what its types say.
import { readFile } from 'node:fs/promises';
import createClient from 'openapi-fetch';
import type { components, paths } from './schema.js';

const [base, diagram] = process.argv.slice(2) as [string, string];
const client = createClient<paths>({ baseUrl: base.replace(/\/$/, '') });
const xml = await readFile(diagram, 'utf8');
const body = { body: xml as never, bodySerializer: (text: unknown) => text as string, headers: { 'Content-Type': 'application/xml' } };

const formats = await client.GET('/api/v1/formats');
const ids: string[] = formats.data!.formats.map((format) => format.id);

const made = await client.POST('/api/v1/export', {
  params: { query: { format: 'svg,pptx', name: 'sally.drawio', scale: 2 } },
  ...body,
  headers: { ...body.headers, Accept: 'application/json' },
});
// The answer is of the type that Accept names; of all the others nothing is known.
const report = made.data as components['schemas']['ExportReport'];

const checked = await client.POST('/api/v1/check', { params: { query: { name: 'sally.drawio', today: '2027-01-31' } }, ...body });

const refused = await client.POST('/api/v1/export', { params: { query: { format: 'gif' } }, ...body });
const problem: components['schemas']['Problem'] = refused.error!;

const templates = await client.GET('/api/v1/templates');
const template = await client.GET('/api/v1/templates/{id}.drawio', {
  params: { path: { id: templates.data!.templates[0]!.id }, query: { lang: 'nl' } },
  parseAs: 'text',
});

console.log(
  JSON.stringify({
    formats: ids,
    documents: report.documents.map((document) => ({
      name: document.name,
      size: document.size,
      bytes: Buffer.from(document.content, 'base64').length,
    })),
    maps: checked.data!.files[0]!.maps,
    code: problem.code,
    status: refused.response.status,
    template: String(template.data).substring(0, 7),
  }),
);
