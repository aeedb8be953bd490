import Papa from 'papaparse';
import { fromDefused, toCsv } from '../csv.js';
import type { Plan } from '../plan.js';
import type { Format } from './format.js';
import { fault } from './table/faults.js';
import { planFromTable, type TableReading } from './table/read.js';
import { tableOf } from './table/write.js';

/**
 * A plan as one table that a spreadsheet opens: a row for each text, with its id, what it is and what it stands under,
 * language, translations, the first of its sources, and for elements kind, number, deadline and the ids they point to.
 * Goals, measures and steps of an action plan have each of their details too, measures and steps who does them,
 * steps who approves them, their status and risk.
 *
 * Everything else stays behind and is named in the loss report: documents, adoptions, relations, former wordings,
 * hashes, further sources, claims, indicators, citations, seats and remits.
 */
export const csv: Format<Plan> = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  takes: ['plan'],
  write: (plan, { language }) => toCsv(tableOf(plan, language)),
};

/**
 * Reads a table that the format `csv` wrote and somebody may have changed: semicolons, commas or tabs between fields, any line ends,
 * headers in bokmål, nynorsk or English. What keeps spreadsheets from running a text as a formula is taken off again.
 * @param base the complete plan that the table was made of; what the table does not carry is kept from it.
 * Without it the record has the fields that the table carries, and no more
 * @returns the record, not yet checked against the schema, or a sentence for each cell that cannot be read
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { exportRecord, formats, fromCsv } from '@helsefellesskap/model/interop';
 *
 * const csv = formats.find(({ name }) => name === 'csv')!;
 * const { text } = exportRecord(csv, plan, { base: 'https://data.example.org/', language: 'nb', day: '2026-01-15' });
 * const changed = text.replace('gjennom samarbeid om gode overganger', 'gjennom samarbeid');
 * fromCsv(changed, plan).faults?.map(({ code }) => code); // → ['quote-left']
 * const shortened = changed.replace(/^("Visjon".*?)"ordrett"/m, '$1"forkortet"');
 * const reading = fromCsv(shortened, plan);
 * if (reading.faults) throw new Error(reading.faults[0]?.text.nb);
 * reading.changes; // → { added: [], changed: ['vision'], removed: [] }
 * ```
 */
export function fromCsv(text: string, base?: Plan): TableReading {
  const bare = withLineFeeds(text.replace(/^\uFEFF/, '')).replace(/^sep=.\n/i, ''); // Excel's own first line
  const { data, errors } = Papa.parse<string[]>(bare, { delimiter: delimiterOf(bare), newline: '\n' });
  const torn = errors.find(({ type }) => type === 'Quotes');
  if (torn) return { faults: [fault('quotes', [], { row: (torn.row ?? 0) + 1 })] };
  return planFromTable(
    data.map((row) => row.map(fromDefused)),
    base,
  );
}

/** One line end between rows, where several programs have saved the file; within quotation marks a text stays as it is. */
function withLineFeeds(text: string): string {
  return text.replace(/((?<![^;,\t\r\n])"(?:[^"]|"")*")|\r\n?/g, (_, quoted?: string) => quoted ?? '\n');
}

/** The sign that most often parts the names of the header; those within quotation marks are of the names. */
function delimiterOf(text: string): string {
  const [header = ''] = text.replace(/(?<![^;,\t\n])"(?:[^"]|"")*"/g, '').split('\n', 1);
  const times = (sign: string) => header.split(sign).length;
  return [';', ',', '\t'].reduce((most, sign) => (times(sign) > times(most) ? sign : most));
}
