import { exportRecord, formats, type ExportOptions, type Format, type Loss } from '@helsefellesskap/model/interop';
import type { Plan } from '@helsefellesskap/model';
import { extname } from 'node:path';
import { nearest } from './nearest.js';
import { wrongCall } from './refusal.js';

/** A format by its name, and what it makes: text, or the bytes of a file. */
export interface Writer extends Pick<Format, 'name' | 'extension' | 'takes' | 'mediaType'> {
  write(record: object, options: ExportOptions): Promise<{ content: string | Uint8Array; loss: Loss[] }>;
}

const csv = formats.find(({ name }) => name === 'csv')!;

/** The same table as CSV, so it loses the same; its writer is too large for browsers. */
const xlsx: Writer = {
  name: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  takes: csv.takes,
  write: async (record, options) => {
    const { xlsxOf } = await import('./spreadsheet/write.js');
    const { loss } = exportRecord(csv, record as never, options);
    return { content: await xlsxOf(record as Plan, options.language), loss };
  },
};

/** Every format a record can be written in. */
export const writers: readonly Writer[] = [
  ...formats.map((format): Writer => {
    const { name, extension, mediaType, takes } = format;
    const write: Writer['write'] = (record, options) => {
      const { text, loss } = exportRecord(format, record as never, options);
      return Promise.resolve({ content: text, loss });
    };
    return { name, extension, mediaType, takes, write };
  }),
  xlsx,
];

/** Their names, as people write them. */
export const formatNames = writers.map(({ name }) => name);

/** A format by its name. */
export function writerNamed(name: string): Writer {
  const writer = writers.find((known) => known.name === name.trim().toLowerCase());
  if (writer) return writer;
  const near = nearest(name, formatNames);
  throw wrongCall('unknown-format', [name, near, formatNames], near);
}

/** Whether a spreadsheet program would open the file as another format, by its name, and call it damaged. */
export function opensAsOther(file: string, { extension }: Writer): boolean {
  const ending = extname(file).slice(1).toLowerCase();
  return [csv.extension, xlsx.extension].includes(ending) && ending !== extension;
}

/** The format a file name says, where only one has that ending. */
export function writerFor(file: string): Writer | undefined {
  const ending = extname(file).slice(1).toLowerCase();
  const fitting = writers.filter(({ extension }) => extension === ending);
  return fitting.find(({ name }) => name === ending) ?? (fitting.length === 1 ? fitting[0] : undefined);
}
