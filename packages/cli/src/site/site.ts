import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { hashOf } from '@helsefellesskap/data/read';
import { schemaVersion } from '@helsefellesskap/model';
import { siteFeed, siteFeedName, type ExportOptions } from '@helsefellesskap/model/interop';
import { localeFor } from '../locales/index.js';
import { catalogue, exportedFiles } from './exports.js';
import { jsonFiles } from './json.js';
import { openApi } from './openapi.js';
import { pageFiles } from './pages.js';
import type { Source } from './records.js';

export type Files = Map<string, string | Uint8Array>;

/**
 * Every file of the site by its path: the same source and options give the same bytes.
 * @param at is told how many records are written in every format
 */
export async function siteFiles(
  source: Source,
  options: ExportOptions,
  version: string,
  at: (done: number) => void,
): Promise<Files> {
  const { data, records } = source;
  const schemas = schemaFiles();
  const files: Files = new Map([
    ...jsonFiles(source, options.day),
    ...(await exportedFiles(records, options, at)),
    ...schemas,
  ]);
  for (const [path, html] of pageFiles(records, files, options)) files.set(path, html);
  files.set('catalogue.ttl', catalogue(records, files, options));
  files.set(siteFeedName, siteFeed(records, localeFor(options.language).partnerships, options));
  files.set(
    'openapi.json',
    openApi({ data, schemas: [...schemas.keys()].map((path) => basename(path, '.schema.json')), options, version }),
  );
  return files.set('index.json', index(files));
}

/** The JSON Schemas, for editors and for those who check what they fetch. */
function schemaFiles(): Files {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('@helsefellesskap/model/package.json')),
    'schemas',
  );
  return new Map(readdirSync(folder).map((name) => [`schemas/${name}`, readFileSync(join(folder, name))]));
}

/** What lies here, with the SHA-256 of each file in base64url, so that copies can be checked and changes found. */
function index(files: Files): string {
  const listed = [...files]
    .map(([path, bytes]) => ({ path, hash: hashOf(bytes), bytes: Buffer.byteLength(bytes) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ schemaVersion, type: 'index', files: listed })}\n`;
}
