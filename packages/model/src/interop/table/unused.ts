import { languages } from '../../language.js';
import { layouts, type Layout } from './layout.js';
import type { SheetRow } from './sheet.js';
import { isDetailColumn } from './terms.js';

type Name = keyof SheetRow['cells'];

const always: Name[] = ['section', 'id', 'part', 'text', 'language', ...languages];
const ofSource: Name[] = ['method', 'document', 'line', 'lineEnd', 'page', 'quote'];
const ofTime: Name[] = ['from', 'to', 'when'];

/** What is known of an element beside its words: columns of its first row alone. */
export function columnsOfElement(layout: Layout): Name[] {
  return [
    ...(Object.keys(layout.plain) as Name[]),
    ...(layouts.some(({ children = [] }) => children.some(({ section }) => section === layout.section))
      ? ['parent' as const]
      : []),
    ...(layout.time ? ofTime : []),
    ...(layout.time === 'deadline' ? ['precision' as const] : []),
    ...layout.links,
    ...(layout.terms ?? []),
  ];
}

/** Cells that somebody filled in where nobody would look: they would be lost without a word. */
export function unusedCells(
  rows: readonly SheetRow[],
  main: SheetRow,
  layout: Layout,
): { row: SheetRow; name: Name }[] {
  const ofElement = columnsOfElement(layout);
  return rows.flatMap((row) => {
    const isStatement = layout.parts.find(({ name }) => name === row.part)?.is === 'statement';
    const used = [...always, ...(isStatement ? ofSource : []), ...(row === main ? ofElement : [])];
    const isUsed = (name: Name) => used.includes(name) || (layout.terms && row === main && isDetailColumn(name));
    return (Object.keys(row.cells) as Name[]).filter((name) => !isUsed(name)).map((name) => ({ row, name }));
  });
}
