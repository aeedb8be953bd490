import type { Data } from '@helsefellesskap/data/read';
import { formats, type ExportOptions } from '@helsefellesskap/model/interop';

type Json = Record<string, unknown>;

interface Family {
  /** What is published there, in English. */
  summary: string;
  path: string;
  /** The type of record, for the formats that take it; none where there is JSON alone. */
  type?: string;
  /** The file in `schemas` that describes it. */
  schema?: string;
  /** The values that the path can have, by the name in it. */
  parameters?: Record<string, string[]>;
}

/** What the site offers, as OpenAPI 3.1: one path for each kind of record and format, all of them files. */
export function openApi({ data, options, version }: { data: Data; options: ExportOptions; version: string }): string {
  const paths = familiesOf(data).flatMap((family) => pathsOf(family));
  const description = {
    openapi: '3.1.0',
    info: {
      title: 'Helsefellesskap: open data',
      version,
      description:
        'Norway’s health partnerships and what they have decided, as static files. Nothing is computed when they are asked for. `index.json` lists every file with its hash; `<name>.<hash>.json` never changes.',
      license: { name: 'MIT for code; see the licence of the data', url: 'https://github.com/helsefellesskap/helsefellesskap/blob/main/packages/data/LICENSE.md' }, // prettier-ignore
    },
    servers: [{ url: options.base.replace(/\/$/, '') }],
    security: [],
    tags: [
      { name: 'records', description: 'One thing in one file, in every format that can hold it.' },
      { name: 'lists', description: 'All of a kind in one file.' },
    ],
    paths: Object.fromEntries(paths),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function familiesOf(data: Data): Family[] {
  const plans = data.plans.map(({ id }) => id);
  const strategies = plans.filter((id) => id.includes('/')).map((id) => id.split('/'));
  const families: Family[] = [
    { summary: 'A national or regional plan, or an explainer', path: 'plans/{plan}', type: 'plan', schema: 'plan', parameters: { plan: plans.filter((id) => !id.includes('/')) } }, // prettier-ignore
    { summary: 'A strategy of a partnership', path: 'plans/{partnership}/{strategy}', type: 'plan', schema: 'plan', parameters: { partnership: strategies.map(([first = '']) => first), strategy: strategies.map(([, last = '']) => last) } }, // prettier-ignore
    { summary: 'A partnership', path: 'partnerships/{partnership}', type: 'partnership', schema: 'partnership', parameters: { partnership: data.partnerships.map(({ id }) => id) } }, // prettier-ignore
    { summary: 'A patient group', path: 'patient-groups/{group}', type: 'patient-group', schema: 'patient-group', parameters: { group: data.groups.map(({ id }) => id) } }, // prettier-ignore
    { summary: 'A health authority, trust or hospital', path: 'organisations/{organisation}', schema: 'organisation', parameters: { organisation: data.organisations.map(({ id }) => id) } }, // prettier-ignore
    { summary: 'A municipality', path: 'municipalities/{municipality}', schema: 'municipality', parameters: { municipality: data.municipalities.map(({ id }) => id) } }, // prettier-ignore
    { summary: 'Municipalities with their partnerships', path: 'municipality-index', type: 'municipality-index', schema: 'municipality-index' }, // prettier-ignore
    { summary: 'Words, explained', path: 'glossary', type: 'glossary', schema: 'glossary' },
    ...['partnerships', 'patient-groups', 'organisations', 'municipalities', 'redirects'].map((path) => ({ summary: `All ${path.replace('-', ' ')}`, path })), // prettier-ignore
    { summary: 'Every file with its size and hash', path: 'index' },
  ];
  return families.filter(({ parameters = {} }) => Object.values(parameters).every((values) => values.length > 0));
}

function pathsOf({ summary, path, type, schema, parameters = {} }: Family): [string, Json][] {
  const others = formats.filter(({ name, takes }) => name !== 'json' && type !== undefined && takes.includes(type));
  const inPath = Object.entries(parameters).map(([name, values]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', enum: [...new Set(values)] },
  }));
  return [{ name: 'json', extension: 'json', mediaType: 'application/json' }, ...others].map(
    ({ name, extension, mediaType }) => {
      // prettier-ignore
      const content = name === 'json' && schema ? { schema: { $ref: `schemas/${schema}.schema.json` } } : {};
      const get = {
        operationId: `${path.replace(/[{}]/g, '').replaceAll('/', '-')}-${name}`,
        summary: name === 'json' ? summary : `${summary}, as ${name}`,
        tags: [inPath.length > 0 ? 'records' : 'lists'],
        responses: {
          200: { description: 'The file.', content: { [mediaType]: content } },
          304: { description: 'The file is as the caller has it (If-None-Match).' },
          404: { description: 'There is no such file.' },
        },
      };
      return [`/${path}.${extension}`, { ...(inPath.length > 0 && { parameters: inPath }), get }];
    },
  );
}
