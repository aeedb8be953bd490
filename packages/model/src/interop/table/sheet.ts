import type { Sentence } from '../../checks/rule.js';
import { isLanguage, type Language } from '../../language.js';
import { isIsoDate } from '../../period.js';
import { fault, type TableFault } from './faults.js';
import { layouts, planLayout, type Layout, type PartName, type SectionName } from './layout.js';
import { isDetailColumn, termColumns, type DetailColumn } from './terms.js';
import {
  bare,
  columns,
  methodWords,
  nameOf,
  partWords,
  precisionWords,
  sectionWords,
  type ColumnName,
} from './words.js';

type Name = ColumnName | Language | DetailColumn;

/** A row someone has written: what it is, and the text of each cell. */
export interface SheetRow {
  /** As a spreadsheet counts it: the header is 1. */
  number: number;
  section: SectionName;
  id: string;
  part: PartName;
  cells: Partial<Record<Name, string>>;
}

/** A table as someone has written it. */
export interface Sheet {
  /** The names of the columns, as someone has written them. */
  header: readonly string[];
  rows: SheetRow[];
  faults: TableFault[];
  /** The number of a column, where 1 is A. */
  columnOf(name: string): number | undefined;
}

const needed = ['section', 'id', 'text'] as const;
const everyLayout = [planLayout, ...layouts, ...layouts.flatMap(({ children = [] }) => children)];
const verbatim = new Set<Name>(['text', 'quote', 'when', 'number', ...termColumns]); // spaces at the ends of these mean something

/** `#NAVN?`, `#REF!`, `#DIV/0!` … in whichever language the program speaks. */
const spreadsheetError = /^#(?:[\p{Lu}\d/_]+[!?]|N\/A|I\/T|GETTING_DATA)$/u;

/** The kind of row that a section has. */
export function layoutOf(section: SectionName): Layout {
  return everyLayout.find((layout) => layout.section === section) ?? planLayout;
}

/**
 * Makes rows of cells. Headers and words may be in any of the three languages, whichever way the columns are turned.
 * @param known words as the plan before has them: spaces at their ends are the source's own, at the ends of others nobody's
 * @param details its columns for what it has headings for
 */
export function sheetOf(
  table: readonly (readonly string[])[],
  known?: ReadonlySet<string>,
  details?: readonly DetailColumn[],
): Sheet {
  const above = Math.max(table.findIndex(isTable), 0); // a title
  const [header = [], ...body] = table.slice(above);
  const names = namesOf(header, details);
  const columnOf = (name: string) => names.indexOf(name as Name) + 1 || undefined;
  const faults = headerFaults(header, names, body, above + 1);
  if (faults.length > 0) return { header, rows: [], faults, columnOf };

  const rows = body.flatMap((line, index): SheetRow[] => {
    if (line.every((cell) => cell.trim() === '')) return [];
    const read = rowOf(line, names, above + index + 2, columnOf, known);
    faults.push(...read.faults);
    return read.row ? [read.row] : [];
  });
  return { header, rows, faults, columnOf };
}

function isTable(row: readonly string[]): boolean {
  return row.filter((cell) => cell.trim() !== '').length > 1;
}

/** @param details columns that the plan before has for what it has headings for */
function namesOf(row: readonly string[], details: readonly DetailColumn[] = []): (Name | undefined)[] {
  return row.map(
    (word) =>
      nameOf(headers, word) ??
      languageIn(word) ??
      details.find((detail) => detail === word) ??
      details.find((detail) => bare(detail) === bare(word)) ??
      (isDetailColumn(word) ? word : undefined),
  );
}

function headerFaults(
  header: readonly string[],
  names: (Name | undefined)[],
  body: readonly (readonly string[])[],
  row: number,
): TableFault[] {
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const below = body.findIndex((line) => needed.every((name) => namesOf(line).includes(name)));
    if (below >= 0) return [fault('header-below', [row + below + 1], { row })];
    if (missing.length === needed.length) return [fault('headers-missing', [], { row })];
    return missing.map((name) => fault('no-header', [columns[name].header], { row }));
  }
  return header.flatMap((word, index) => {
    const place = { row, column: index + 1 };
    const name = names[index];
    if (name === undefined) return word.trim() === '' ? [] : [fault('unknown-column', [shown(word)], place)];
    return names.indexOf(name) < index ? [fault('column-twice', [shown(word)], place)] : [];
  });
}

const headers = Object.fromEntries(Object.entries(columns).map(([name, { header }]) => [name, header])) as Record<
  ColumnName,
  (typeof columns)[ColumnName]['header']
>;

function rowOf(
  line: readonly string[],
  names: (Name | undefined)[],
  number: number,
  columnOf: Sheet['columnOf'],
  known?: ReadonlySet<string>,
) {
  const faults: TableFault[] = [];
  const at = (name: string) => ({ row: number, column: columnOf(name) });
  const cells: SheetRow['cells'] = {};
  line.forEach((cell, index) => {
    const name = names[index];
    const isWords = name && (verbatim.has(name) || isLanguage(name) || isDetailColumn(name));
    const isKept = isWords && (known?.has(cell) ?? true);
    const value = isKept ? cell : cell.trim() || (name === 'text' ? cell : ''); // of a text of nothing but spaces a rule tells
    if (spreadsheetError.test(value)) faults.push(fault('cell-error', [], { row: number, column: index + 1 }));
    else if (name && value !== '') cells[name] = value;
    else if (!name && value !== '') faults.push(fault('outside-columns', [], { row: number, column: index + 1 }));
  });
  const { section: sectionTyped = '', id = '', part: partTyped } = cells;
  const section = nameOf(sectionWords, sectionTyped);
  if (!section)
    return { faults: [...faults, fault('section', [shown(sectionTyped), listed(sectionWords)], at('section'))] };
  if (id === '') faults.push(fault('id-missing', [], at('id')));

  const { parts } = layoutOf(section);
  const named = partTyped === undefined ? parts[0].name : nameOf(partWords, partTyped);
  const part = parts.find(({ name }) => name === named);
  const offered = Object.fromEntries(parts.map(({ name }) => [name, partWords[name]]));
  if (!part) return { faults: [...faults, fault('part', [shown(partTyped ?? ''), listed(offered)], at('part'))] };

  const { language, method } = cells;
  const tongue = language === undefined ? undefined : languageIn(language);
  if (tongue) cells.language = tongue;
  else if (language !== undefined) faults.push(fault('language', [shown(language)], at('language')));
  const way = method === undefined ? undefined : nameOf(methodWords, method);
  if (way) cells.method = way;
  else if (method !== undefined) faults.push(fault('method', [shown(method), listed(methodWords)], at('method')));
  const { precision } = cells;
  const exactness = precision === undefined ? undefined : nameOf(precisionWords, precision);
  if (exactness) cells.precision = exactness;
  else if (precision !== undefined)
    faults.push(fault('precision', [shown(precision), listed(precisionWords)], at('precision')));
  for (const name of ['from', 'to'] as const) {
    const typed = cells[name];
    const date = typed && isoOf(typed);
    if (date) cells[name] = date;
    else if (typed !== undefined) faults.push(fault('date', [shown(typed)], at(name)));
  }
  for (const name of ['line', 'lineEnd', 'page'] as const) {
    const typed = cells[name];
    if (typed !== undefined && !/^[1-9]\d{0,8}$/.test(typed)) faults.push(fault('number', [shown(typed)], at(name)));
  }
  return { faults, row: { number, section, id, part: part.name, cells } };
}

/** A date as precise as it is written: `2026-06-14`, or `14.6.2026` as Norwegian spreadsheets save one. */
function isoOf(typed: string): string | undefined {
  const [, day = '', month = '', year] =
    /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})(?: 0?0[:.]00(?:[:.]00)?)?$/.exec(typed) ?? [];
  const parts = year === undefined ? [typed] : [year, month, day].filter(Boolean);
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return isIsoDate(date) ? date : undefined;
}

function languageIn(typed: string): Language | undefined {
  const code = typed.trim().toLowerCase();
  return isLanguage(code) ? code : undefined;
}

function listed(words: Record<string, Sentence>): Sentence {
  const all = (language: keyof Sentence) =>
    Object.values(words)
      .map((word) => word[language])
      .join(', ');
  return { nb: all('nb'), nn: all('nn'), en: all('en') };
}

/** As much of a cell as a sentence has room for. */
function shown(typed: string): string {
  const line = typed.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)} …` : line;
}
