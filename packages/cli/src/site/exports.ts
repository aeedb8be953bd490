import { addressOf, dcatCatalogue, exportRecord, formats, type Distribution, type ExportOptions, type Format } from '@helsefellesskap/model/interop'; // prettier-ignore
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

/** The formats a record is published in beside JSON. */
export function formatsOf({ type }: Pick<SiteRecord, 'type'>): Format[] {
  return formats.filter(({ name, takes }) => name !== 'json' && takes.includes(type));
}

/** The path of a record in a format; without one, of its page. */
export function pathOf(record: SiteRecord, format?: Pick<Format, 'extension'>): string {
  const path = addressOf('', record.type, 'id' in record ? record.id : undefined);
  return format ? `${path}.${format.extension}` : path;
}

/**
 * Records in every format that takes them, each with what the format could not hold beside it.
 * @param at is told how many records are written
 */
export function exportedFiles(
  records: SiteRecord[],
  options: ExportOptions,
  at: (done: number) => void,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const [index, record] of records.entries()) {
    for (const format of formatsOf(record)) {
      const path = pathOf(record, format);
      const { text, loss } = exportRecord(format, record, options);
      files.set(path, text);
      files.set(`${path}.loss.json`, `${JSON.stringify({ format: format.name, file: path, loss }, null, 2)}\n`);
    }
    at(index + 1);
  }
  return files;
}

/** All records in one catalogue, with the files that each can be had as. */
export function catalogue(records: SiteRecord[], files: Map<string, string | Buffer>, options: ExportOptions): string {
  const distributionsOf = (record: SiteRecord): Distribution[] =>
    [{ extension: 'json', mediaType: 'application/json' }, ...formatsOf(record)].map((format) => {
      const path = pathOf(record, format);
      return {
        address: options.base + path,
        mediaType: format.mediaType,
        fileType: fileTypes[format.extension.split('.').at(-1) ?? ''],
        bytes: Buffer.byteLength(files.get(path) ?? ''),
      };
    });
  const catalogued = records.filter((record) => record.type !== 'patient-group'); // concepts are no datasets
  return dcatCatalogue(catalogued, { ...options, distributionsOf });
}
