import { frozenPath, outputFiles } from '@helsefellesskap/data/read';
import type { IsoDate } from '@helsefellesskap/model';
import type { Source } from './records.js';

/**
 * Every record as JSON, by path: under its permanent address, and under one with its hash, which never changes.
 * What the packages publish has the same bytes here, so that a page may ask for the same hash in both places.
 */
export function jsonFiles({ data }: Source, day: IsoDate): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>(data.frozen);
  for (const [path, text] of outputFiles(data, day))
    if (path.startsWith('json/') && path !== 'json/index.json') files.set(path.slice('json/'.length), text);
  const alone = [
    ...data.groups.map(({ id, record }) => [`patient-groups/${id}.json`, record] as const),
    ...data.organisations.map(({ id, record }) => [`organisations/${id}.json`, record] as const),
    ...data.municipalities.map(({ id, record }) => [`municipalities/${id}.json`, record] as const),
  ];
  for (const [path, record] of alone) {
    const text = `${JSON.stringify(record)}\n`;
    files.set(path, text).set(frozenPath(path, text), text);
  }
  return files;
}
