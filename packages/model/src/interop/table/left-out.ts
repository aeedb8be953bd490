import { languages } from '../../language.js';
import type { Cells } from './cells.js';
import { mainRow } from './element.js';
import type { Layout } from './layout.js';
import type { Row } from './rows.js';
import type { Sheet, SheetRow } from './sheet.js';
import { isDetailColumn } from './terms.js';
import { columnsOfElement } from './unused.js';
import { columns, type ColumnName } from './words.js';

/**
 * The rows of an element with what the plan says in the columns that the table does not have: nobody has emptied those.
 * @param known the rows that the plan itself gives of the element
 */
export function withLeftOut(
  rows: readonly SheetRow[],
  layout: Layout,
  known: readonly Row[],
  { columnOf }: Sheet,
): SheetRow[] {
  const details = Object.keys(known[0]?.cells ?? {}).filter(isDetailColumn);
  const missing = [...(Object.keys(columns) as ColumnName[]), ...languages, ...details].filter(
    (name) => !columnOf(name),
  );
  if (missing.length === 0 || known.length === 0) return [...rows];
  const ofElement = new Set<keyof Cells>([...columnsOfElement(layout), ...details]);
  const main = mainRow(rows, layout);
  return rows.map((row) => {
    const words = known.find(({ part }) => part === row.part)?.cells ?? {};
    const cells = { ...row.cells };
    for (const name of missing) {
      const cell = ofElement.has(name) ? row === main && known[0]?.cells[name] : words[name];
      if (cell !== undefined && cell !== false) cells[name] = String(cell);
    }
    return { ...row, cells };
  });
}
