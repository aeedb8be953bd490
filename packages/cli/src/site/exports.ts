import { addressOf, dcatCatalogue, type Distribution, type ExportOptions } from '@helsefellesskap/model/interop';
import { Refusal } from '../refusal.js';
import { writers, type Writer } from '../formats.js';
import type { SiteRecord } from './records.js';

/** Codes of the European register of file types, by the ending of a name. */
const fileTypes: Record<string, string> = {
  atom: 'ATOM',
  csv: 'CSV',
  json: 'JSON',
  jsonld: 'JSON_LD',
  ttl: 'RDF_TURTLE',
  xlsx: 'XLSX',
  xml: 'XML',
};

/** The formats a type of record is published in beside JSON. */
export function formatsOf(type: SiteRecord['type']): Writer[] {
  return writers.filter(({ name, takes }) => name !== 'json' && takes.includes(type));
}

/** The path of a record in a format; without one, of its page. */
export function pathOf(record: SiteRecord, format?: Pick<Writer, 'extension'>): string {
  const path = addressOf('', record.type, 'id' in record ? record.id : undefined);
  return format ? `${path}.${format.extension}` : path;
}

/**
 * Records in every format that can hold something of them, each with what the format could not hold beside it.
 * @param at is told how many records are written
 */
export async function exportedFiles(
  records: SiteRecord[],
  options: ExportOptions,
  at: (done: number) => void,
): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for (const [index, record] of records.entries()) {
    for (const format of formatsOf(record.type)) {
      const path = pathOf(record, format);
      const { content, loss } = (await format.write(record, options).catch(ifTooLong)) ?? { content: '', loss: [] };
      if (content.length === 0) continue;
      files.set(path, content);
      files.set(`${path}.loss.json`, `${JSON.stringify({ format: format.name, file: path, loss }, null, 2)}\n`);
    }
    at(index + 1);
  }
  return files;
}

/** A text that no cell can hold keeps one spreadsheet away, not a whole site: the same table is there as CSV. */
function ifTooLong(error: unknown): undefined {
  if (error instanceof Refusal && error.complaints.every(({ code }) => code === 'cell-too-long')) return undefined;
  throw error;
}

/** The files that a record can be had as. */
export function filesOf(
  record: SiteRecord,
  files: ReadonlyMap<string, unknown>,
): (Pick<Writer, 'extension' | 'mediaType'> & { path: string })[] {
  return [{ extension: 'json', mediaType: 'application/json' }, ...formatsOf(record.type)]
    .map(({ extension, mediaType }) => ({ extension, mediaType, path: pathOf(record, { extension }) }))
    .filter(({ path }) => files.has(path));
}

/** All records in one catalogue, with the files that each can be had as. */
export function catalogue(
  records: SiteRecord[],
  files: Map<string, string | Uint8Array>,
  options: ExportOptions,
): string {
  const distributionsOf = (record: SiteRecord) =>
    filesOf(record, files).map(({ path, mediaType, extension }): Distribution => ({
      address: options.base + path,
      mediaType,
      fileType: fileTypes[extension.split('.').at(-1) ?? ''],
      bytes: Buffer.byteLength(files.get(path) ?? ''),
    }));
  const catalogued = records.filter((record) => record.type !== 'patient-group'); // concepts are no datasets
  return dcatCatalogue(catalogued, { ...options, distributionsOf });
}
