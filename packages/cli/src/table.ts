import { extname } from 'node:path';
import type { Plan } from '@helsefellesskap/model';
import { decode, faultAt } from '@helsefellesskap/model/file';
import { fromCsv, planFromTable, type TableFault, type TableReading } from '@helsefellesskap/model/interop';
import { isWebAddress } from './files-like.js';
import { complaintOf, readBytes } from './record/read.js';
import { complaint, Refusal, wrongCall, wrongInput } from './refusal.js';
import { cellName } from './spreadsheet/cell.js';

/** What a table makes of a plan; nothing in it is checked against the schema yet. */
export type Laid = Extract<TableReading, { record: object }>;

const tables = /\.(csv|tsv|xlsx)$/i;

/**
 * Lays a spreadsheet or a CSV file over the plan it was made of.
 * @param refuse says no to what the table would take out, before faults that may follow from it are told
 */
export async function laidOver(file: string, plan: Plan, refuse: (removed: string[]) => void): Promise<Laid> {
  const reading = await readingOf(file, plan);
  refuse(reading.faults ? (reading.gone ?? []) : reading.changes.removed);
  if (reading.faults)
    throw new Refusal(
      reading.faults.map((fault) => asComplaint(fault, file)),
      1,
    );
  return reading;
}

async function readingOf(file: string, plan: Plan): Promise<TableReading> {
  switch (extname(file).toLowerCase()) {
    case '.csv':
    case '.tsv':
    case '.txt':
      return fromCsv(withLineFeeds(await csvText(file)), plan);
    case '.xlsx':
    case '.xlsm': {
      const { xlsxTable } = await import('./spreadsheet/read.js');
      const tooLarge = () => wrongInput('workbook-too-large', [], { place: { file } });
      const rows = await xlsxTable(await readBytes(file, tables, tooLarge), file);
      return planFromTable(
        rows.map((row) => row.map(withLineFeeds)),
        plan,
      );
    }
    case '.ods':
    case '.xls':
    case '.numbers':
      throw wrongCall('other-table', [file]);
    default:
      if (isWebAddress(file)) throw wrongCall('is-web-address', [file]);
      throw wrongCall('not-a-table', []);
  }
}

/** As plans end their lines: editors of text, Git and other systems give those in cells the ends of Windows too. */
function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** Excel's plain CSV is in an old encoding, and what it calls Unicode text is UTF-16, which says so itself. */
async function csvText(file: string): Promise<string> {
  const bytes = await readBytes(file, tables);
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const { text, fault } = decode(isUtf16 ? Buffer.from(bytes.toString('utf16le')) : bytes);
  if (fault === 'not-utf8') throw wrongInput('csv-not-utf8', [], { place: { file } });
  if (fault === 'not-text') throw wrongInput('csv-not-text', [], { place: { file } });
  if (fault !== undefined) throw new Refusal([complaintOf(faultAt(fault), file)], 1);
  return text;
}

function asComplaint({ text, row, column }: TableFault, file: string) {
  const path = cellName(row, column);
  return complaint('bad-cell', [text], { place: { file, ...(path !== undefined && { path }) } });
}
