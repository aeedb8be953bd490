import type { Sentence } from '../../checks/rule.js';
import { isLanguage, type Language } from '../../language.js';
import { fault, type TableFault } from './faults.js';
import { layouts, planLayout, type Layout, type PartName, type SectionName } from './layout.js';
import { columns, methodWords, nameOf, partWords, precisionWords, sectionWords, type ColumnName } from './words.js';

type Name = ColumnName | Language;

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
  rows: SheetRow[];
  faults: TableFault[];
  /** The number of a column, where 1 is A. */
  columnOf(name: string): number | undefined;
}

const needed = ['section', 'id', 'text'] as const;
const everyLayout = [planLayout, ...layouts, ...layouts.flatMap(({ children = [] }) => children)];
const verbatim = new Set<Name>(['text', 'quote', 'when', 'number']); // spaces at the ends of these may be the source's own

/** The kind of row that a section has. */
export function layoutOf(section: SectionName): Layout {
  return everyLayout.find((layout) => layout.section === section) ?? planLayout;
}

/** Makes rows of cells. Headers and words may be in any of the three languages, whichever way the columns are turned. */
export function sheetOf(table: readonly (readonly string[])[]): Sheet {
  const faults: TableFault[] = [];
  const [header = [], ...body] = table;
  const names = header.map((word) => nameOf(headers, word) ?? languageIn(word));
  header.forEach((word, index) => {
    const place = { row: 1, column: index + 1 };
    if (word.trim() !== '' && names[index] === undefined) faults.push(fault('unknown-column', [shown(word)], place));
    if (names[index] !== undefined && names.indexOf(names[index]) < index)
      faults.push(fault('column-twice', [shown(word)], place));
  });
  for (const name of needed)
    if (!names.includes(name)) faults.push(fault('no-header', [columns[name].header], { row: 1 }));
  const columnOf = (name: string) => names.indexOf(name as Name) + 1 || undefined;
  if (faults.length > 0) return { rows: [], faults, columnOf };

  const rows = body.flatMap((line, index): SheetRow[] => {
    if (line.every((cell) => cell.trim() === '')) return [];
    const read = rowOf(line, names, index + 2, columnOf);
    faults.push(...read.faults);
    return read.row ? [read.row] : [];
  });
  return { rows, faults, columnOf };
}

const headers = Object.fromEntries(Object.entries(columns).map(([name, { header }]) => [name, header])) as Record<
  ColumnName,
  (typeof columns)[ColumnName]['header']
>;

function rowOf(line: readonly string[], names: (Name | undefined)[], number: number, columnOf: Sheet['columnOf']) {
  const faults: TableFault[] = [];
  const at = (name: string) => ({ row: number, column: columnOf(name) });
  const cells: SheetRow['cells'] = {};
  line.forEach((cell, index) => {
    const name = names[index];
    const value = name && (verbatim.has(name) || isLanguage(name)) ? cell : cell.trim();
    if (name && value !== '') cells[name] = value;
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
  if (cells.precision !== undefined) cells.precision = nameOf(precisionWords, cells.precision) ?? cells.precision; // the schema knows what it may be
  for (const name of ['line', 'lineEnd', 'page'] as const) {
    const typed = cells[name];
    if (typed !== undefined && !/^[1-9]\d{0,8}$/.test(typed)) faults.push(fault('number', [shown(typed)], at(name)));
  }
  return { faults, row: { number, section, id, part: part.name, cells } };
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
