import { tableGuide } from '@helsefellesskap/model/interop';
import { readXlsx, type CellValue } from 'hucre/xlsx';
import { complaint, Refusal, wrongInput } from '../refusal.js';
import { cellName } from './cell.js';
import { unpacked } from './unpack.js';

/** The sheet of a workbook that holds a plan as rows of text, wherever it stands. What a program has put there is refused: formulas, and true or false. So are merged cells, of which it keeps one alone. Errors are text, which the model tells of. */
export async function xlsxTable(bytes: Uint8Array, file: string): Promise<string[][]> {
  const safe = unpacked(bytes, file);
  const workbook = await readXlsx(safe, { readStyles: true }).catch(() => undefined);
  const [first, ...others] = workbook?.sheets ?? [];
  if (!first) throw wrongInput('not-a-workbook', [], { place: { file } });
  const plans = [first, ...others].filter(({ rows }) => isHeader(rows.find(isTable) ?? []));
  if (plans.length > 1) throw wrongInput('several-sheets', [plans.map(({ name }) => name)], { place: { file } });
  const [sheet = first] = plans;
  const place = (row: number, column: number) => ({ place: { file, path: cellName(row + 1, column + 1)! } });
  const complaints = [...(sheet.cells ?? [])].flatMap(([at, { formula }]) => {
    const [row = 0, column = 0] = at.split(',').map(Number);
    return formula === undefined ? [] : [complaint('cell-formula', [], place(row, column))];
  });
  const top = Math.max(0, sheet.rows.findIndex(isTable));
  const isNumber = (sheet.rows[top] ?? []).map((cell) => numberHeaders.has(bare(cell)));
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (typeof cell === 'boolean') complaints.push(complaint('cell-boolean', [], place(row, column)));
      if (cell instanceof Date && isNumber[column]) complaints.push(complaint('cell-date', [], place(row, column)));
    });
  });
  for (const { startRow, startCol, endRow } of sheet.merges ?? [])
    if (endRow >= top) complaints.push(complaint('cell-merged', [], place(startRow, startCol))); // a title above may be wide
  if (complaints.length > 0) throw new Refusal(complaints, 1);
  return sheet.rows.map((cells, row) =>
    cells.map((cell, column) => textOf(cell, sheet.cells?.get(`${row},${column}`)?.style?.numFmt)),
  );
}

/** Whether a row has the names of most columns of a plan. */
function isHeader(row: readonly CellValue[]): boolean {
  return headers.some((known) => row.filter((cell) => known.includes(bare(cell))).length >= 3);
}

/** The names of the columns in each language. */
const headers = (['nb', 'nn', 'en'] as const).map((language) =>
  tableGuide(language).map(([header]) => header.toLowerCase()),
);

/** Of the numbers and letters of the document: programs make a date of 2.1. */
const numberHeaders = new Set(headers.map((known) => known[headers[0]!.indexOf('nummer')]));

function bare(cell: CellValue): string {
  return textOf(cell).trim().toLowerCase();
}

/** Above the table there may be a title. */
function isTable(row: readonly CellValue[]): boolean {
  return row.filter((cell) => textOf(cell).trim() !== '').length > 1;
}

/**
 * Programs turn what looks like a date or a number into one; here it becomes what a person would have written.
 * @param shown how the program shows it: a month without its day, a share in per cent
 */
function textOf(value: CellValue, shown = ''): string {
  if (value === null || value === undefined) return '';
  const format = shown.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase(); // without the words in it
  if (value instanceof Date) {
    const day = value.toISOString().slice(0, 10);
    if (!/[ym]/.test(format) || format.includes('d')) return day;
    return format.includes('m') ? day.slice(0, 7) : day.slice(0, 4);
  }
  if (typeof value === 'number' && format.includes('%')) return `${Number((value * 100).toPrecision(12))} %`;
  return String(value);
}
