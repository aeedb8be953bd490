import type { Language } from '../language.js';
import { isIsoDate, type IsoDate } from '../period.js';
import type { PublishedRecord } from '../record.js';
import { lossOf, reading, type Loss } from './loss.js';

/** What an export needs to know beside the record. */
export interface ExportOptions {
  /** Where the data is published, with a slash at its end: the stem of every permanent address. A slash that lacks is added. */
  base: string;
  /** The language of our own labels. Adopted words stay in the language of the source. */
  language: Language;
  /** The day the export is made, which says what is in force. */
  day: IsoDate;
  /** The public body that publishes the data, where one has said so. Catalogues ask for it. */
  publisher?: Publisher;
}

/** A public body that publishes data. */
export interface Publisher {
  /** Nine digits. */
  orgNumber: string;
  /** Its name, as a catalogue shall show it. */
  name: string;
  /** Where questions are answered: an `https` or `mailto` address. Never a person's own. */
  contact?: string;
}

/** A format that records can be written in. Pure: the same record and options give the same text. */
export interface Format<R extends PublishedRecord = PublishedRecord> {
  /** What people write after `--to`. */
  name: string;
  /** What a web server calls it: `text/csv`. */
  mediaType: string;
  /** The ending of a file name, without the dot. */
  extension: string;
  /** The types of record it can hold. */
  takes: readonly R['type'][];
  /** Reads of the record only what it writes: what is left unread is reported as lost. Empty: it can hold nothing of it. */
  write(record: R, options: ExportOptions): string;
}

/** A record in another format, and what that format could not hold. */
export interface Exported {
  /** The whole file. */
  text: string;
  /** Empty where the format holds all of it. */
  loss: Loss[];
}

/**
 * Writes a record in a format.
 * @throws TypeError when the format does not take that type of record, which its `takes` says, and when the options have
 * no address or no day
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { exportRecord, formats } from '@helsefellesskap/model/interop';
 *
 * const json = formats.find(({ name }) => name === 'json')!;
 * const { text, loss } = exportRecord(json, plan, { base: 'https://data.example.org/', language: 'nb', day: '2026-01-15' });
 * JSON.parse(text); // → plan
 * loss; // → []
 * ```
 */
export function exportRecord<R extends PublishedRecord>(
  format: Format<R>,
  record: R,
  options: ExportOptions,
): Exported {
  const { name, takes } = format;
  const { type } = record as Partial<R>; // a row of a register says none
  if (type !== undefined && !takes.includes(type))
    throw new TypeError(`The format “${name}” takes ${takes.join(', ')}, not ${type}.`);
  const { value, unread } = reading(record);
  const text = format.write(value, wholeOptions(options));
  return { text, loss: lossOf(unread()) };
}

/** The options with a slash behind the address. Without it or a day, links would lead nowhere and nothing be in force. */
export function wholeOptions<O extends Pick<ExportOptions, 'base' | 'day'>>(options: O): O {
  const { base, day } = options;
  if (!/^https?:\/\/./.test(base))
    throw new TypeError('The address of the data is missing. Give it as { base: "https://data.example.org/" }.');
  if (typeof day !== 'string' || day.length !== 10 || !isIsoDate(day))
    throw new TypeError(
      'The day of the export is missing. Give it as { day: "2026-01-15" }; dayInNorway(new Date()) is today.',
    );
  return { ...options, base: base.endsWith('/') ? base : `${base}/` };
}
