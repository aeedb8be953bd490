import type { Data } from '@helsefellesskap/data/read';
import { siteFeedName, type ExportOptions } from '@helsefellesskap/model/interop';
import { formatsOf } from './exports.js';
import { familiesOf, type Family } from './families.js';

type Json = Record<string, unknown>;

/** A file, or all that differ by what stands in their path. */
interface Described {
  path: string;
  /** What tells it from the others, in `operationId`. */
  name: string;
  summary: string;
  mediaType: string;
  schema?: string;
  parameters: [name: string, schema: Json][];
}

const hash = { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' };

/** What the site offers, as OpenAPI 3.1: one path for each kind of record and format, all of them files. */
export function openApi({
  data,
  schemas,
  options,
  version,
}: {
  data: Data;
  schemas: string[];
  options: ExportOptions;
  version: string;
}): string {
  const described = [...familiesOf(data).flatMap(filesIn), ...filesOfTheSite(schemas)];
  const description = {
    openapi: '3.1.0',
    info: {
      title: 'Helsefellesskap: open data',
      version,
      description:
        'Norway’s health partnerships and what they have decided, as static files. Nothing is computed when they are asked for. `index.json` lists every file with its hash; `<name>.<hash>.json` never changes.',
      license: {
        name: 'MIT for code; see the licence of the data',
        url: 'https://github.com/helsefellesskap/helsefellesskap/blob/main/packages/data/LICENSE.md',
      },
    },
    servers: [{ url: options.base.replace(/\/$/, '') }],
    security: [],
    tags: [
      { name: 'records', description: 'One thing in one file, in every format that can hold it.' },
      { name: 'lists', description: 'All of a kind in one file.' },
    ],
    paths: Object.fromEntries(described.map((file) => [file.path, operation(file)])),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

/** A kind of record in every format, with what each could not hold, its page, and the names that never change. */
function filesIn({ summary, path, type, schema, parameters = {}, hasPage }: Family): Described[] {
  const inPath = Object.entries(parameters).map(([name, values]): [string, Json] => [name, oneOf(values)]);
  const file = (
    rest: string,
    name: string,
    what: string,
    mediaType: string,
    more: Partial<Described> = {},
  ): Described => ({
    path: `/${path}${rest}`,
    name: `${path}-${name}`,
    summary: what,
    mediaType,
    parameters: inPath,
    ...more,
  });
  const json = { mediaType: 'application/json', ...(schema && { schema }) };
  const formats = type ? formatsOf(type) : [];
  const loss = {
    parameters: [...inPath, ['format', oneOf(formats.map(({ extension }) => extension))]],
  } as Partial<Described>;
  return [
    file('.json', 'json', summary, json.mediaType, json),
    file('.{hash}.json', 'frozen', `${summary}, as it was with that hash`, json.mediaType, {
      ...json,
      parameters: [...inPath, ['hash', hash]],
    }),
    ...(hasPage ? [file('/index.html', 'page', `${summary}, as a page`, 'text/html')] : []),
    ...formats.map(({ name, extension, mediaType }) =>
      file(`.${extension}`, name, `${summary}, as ${name}`, mediaType),
    ),
    ...(formats.length > 0
      ? [file('.{format}.loss.json', 'loss', `${summary}: what a format could not hold`, 'application/json', loss)]
      : []),
  ];
}

function filesOfTheSite(schemas: string[]): Described[] {
  const json = 'application/json';
  const site: [path: string, summary: string, mediaType: string, parameters?: [string, Json][]][] = [
    ['/index.html', 'All plans and partnerships, as a page', 'text/html'],
    ['/index.json', 'Every file with its size and hash', json],
    ['/openapi.json', 'This description', json],
    ['/catalogue.ttl', 'All records and their files, as DCAT-AP-NO', 'text/turtle'],
    [`/${siteFeedName}`, 'What is new in all plans and partnerships', 'application/atom+xml'],
    ['/schemas/{schema}.schema.json', 'The JSON Schema of a type of record', json, [['schema', oneOf(schemas)]]],
  ];
  return site.map(([path, summary, mediaType, parameters = []]) => ({
    path,
    name: path.slice(1).replaceAll('.', '-'),
    summary,
    mediaType,
    parameters,
  }));
}

function oneOf(values: string[]): Json {
  return { type: 'string', enum: [...new Set(values)] };
}

function operation({ name, summary, mediaType, schema, parameters }: Described): Json {
  const content = schema ? { schema: { $ref: `schemas/${schema}.schema.json` } } : {};
  const inPath = parameters.map(([name, schema]) => ({ name, in: 'path', required: true, schema }));
  const get = {
    operationId: name.replace(/[{}]/g, '').replaceAll('/', '-'),
    summary,
    tags: [inPath.length > 0 ? 'records' : 'lists'],
    responses: {
      200: { description: 'The file.', content: { [mediaType]: content } },
      304: { description: 'The file is as the caller has it (If-None-Match).' },
      404: { description: 'There is no such file.' },
    },
  };
  return { ...(inPath.length > 0 && { parameters: inPath }), get };
}
