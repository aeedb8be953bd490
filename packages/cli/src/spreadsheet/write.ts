import { writeXlsx } from 'hucre/xlsx';
import type { Language, Plan } from '@helsefellesskap/model';
import { tableGuide, tableOf } from '@helsefellesskap/model/interop';
import { wrongInput } from '../refusal.js';
import { columnLetters } from './cell.js';

/** The most that a cell of a spreadsheet holds; programs cut off the rest without a word. */
const mostInCell = 32_767;
/** What somebody types stays as it is typed: programs make dates of `2026-06` and `2.1`. */
const asText = '@';
const longest = 255; // longer texts that are marked as text show as #### in older programs
const made = new Date(Date.UTC(2000, 0, 1)); // the same plan gives the same bytes
const sheetNames: Partial<Record<Language, [table: string, guide: string]>> = {
  nn: ['Plan', 'Forklaring'],
  en: ['Plan', 'Explanation'],
};
const wide = 60;
const widths: Record<number, number> = { 0: 18, 1: 28, 2: 18, 3: 24, 6: wide };

/** The table of a plan as a workbook: one sheet to edit, one that explains its columns. Text is text; there are no formulas. */
export async function xlsxOf(plan: Plan, language: Language): Promise<Uint8Array> {
  const table = tableOf(plan, language);
  const [name, guideName] = sheetNames[language] ?? ['Plan', 'Forklaring'];
  table.forEach((row, index) =>
    row.forEach((cell, column) => {
      const isTooLong = typeof cell === 'string' && cell.length > mostInCell;
      if (isTooLong) throw wrongInput('cell-too-long', [`${columnLetters(column + 1)}${index + 1}`, String(row[1])]);
    }),
  );
  const columns = table[0]!.map((_, index) => ({ width: widths[index] ?? 14 }));
  const bold = { font: { bold: true } };
  const wrapped = { alignment: { wrapText: true, vertical: 'top' as const } };
  const typed = { ...wrapped, numFmt: asText };
  const isShort = (value: unknown) => typeof value !== 'number' && String(value ?? '').length < longest;
  const styled = (rows: (string | number | undefined)[][]) =>
    new Map(
      rows.flatMap((row, at) =>
        row.map((value, column) => {
          const style = at === 0 ? bold : isShort(value) ? typed : wrapped;
          return [
            `${at},${column}`,
            { style, value: typeof value === 'string' ? escaped(value) : (value ?? null) },
          ] as const;
        }),
      ),
    );
  const guide = tableGuide(language);
  return writeXlsx({
    sheets: [
      { name, columns, rows: plain(table), cells: styled(table), freezePane: { rows: 1 } },
      { name: guideName, columns: [{ width: 24 }, { width: 100 }], rows: plain(guide), cells: styled(guide) },
    ],
    properties: { created: made, modified: made },
  });
}

function plain(table: (string | number | undefined)[][]): (string | number | null)[][] {
  return table.map((row) => row.map((cell) => (typeof cell === 'string' ? escaped(cell) : (cell ?? null))));
}

/** Text that looks like the file format's own writing of a sign would be read as that sign. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
