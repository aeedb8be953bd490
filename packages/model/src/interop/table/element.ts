import { languages, type Language, type LocalText } from '../../language.js';
import type { Deadline } from '../../period.js';
import type { Relation } from '../../relation.js';
import type { SourceAnchor, SourceDocument, Statement } from '../../source.js';
import { linkCells, sourceCells, textCells, timeCells, type Cells } from './cells.js';
import { keptQuote } from './kept-quote.js';
import type { Layout } from './layout.js';
import { isPart, valueAt, withValue, type Part } from './place.js';
import type { SheetRow } from './sheet.js';
import { withTerms, type Scales } from './terms.js';
import type { ColumnName } from './words.js';

/** What an element needs to know of the plan around it. */
export interface Around {
  language: Language;
  documents: readonly SourceDocument[];
  /** What a new step of the action plan stands on. */
  scales: Scales;
}

const sourceColumns = ['method', 'document', 'line', 'lineEnd', 'page', 'quote'] as const;
const timeColumns = ['from', 'to', 'when', 'precision'] as const;

/** The row that holds what is known of an element beside its words: that of its foremost part. */
export function mainRow(rows: readonly SheetRow[], { parts }: Layout): SheetRow {
  const order = (row: SheetRow) => parts.findIndex(({ name }) => name === row.part);
  return rows.reduce((first, row) => (order(row) < order(first) ? row : first));
}

/** An element with what its rows say laid over what it was. Where they say what it was already, it is left as it was. */
export function elementFrom(rows: readonly SheetRow[], layout: Layout, before: Part = {}, around: Around): Part {
  const { cells, id } = mainRow(rows, layout);
  let made: Part = { ...before, id };
  for (const [column, property] of Object.entries(layout.plain))
    made = withValue(made, [property], cells[column as ColumnName]);
  for (const column of layout.links)
    if (!agree(linkCells(before, layout), cells, [column]))
      made = withValue(made, [column], linksFrom(cells[column] ?? '', before[column] as Relation[] | undefined));
  if (layout.time) made = withValue(made, [layout.time], timeFrom(cells, before[layout.time], layout.time));
  if (layout.terms) {
    const was = (before as { text?: LocalText }).text?.original ?? around.language;
    const now = (cells.language as Language | undefined) ?? was;
    made = withTerms(made, cells, before, { now, before: was }, around.scales);
  }

  for (const { name, path, is } of layout.parts) {
    const row = rows.find(({ part, cells: { text } }) => part === name && text !== undefined);
    const was = valueAt(before, path);
    if (!row) made = withoutWords(made, path, was);
    else if (is === 'text') made = withValue(made, path, textFrom(row.cells, was as LocalText | undefined, around));
    else
      made = withValue(made, path, {
        ...statementAt(made, path),
        ...statementFrom(row.cells, statementAt(before, path), around),
      });
  }
  return layout.section === 'areas' ? withTitle(made) : made;
}

/** Where the words of an element stand on itself, only they are taken away. */
function withoutWords(made: Part, path: readonly string[], was: unknown): Part {
  if (path.length > 0)
    return isPart(was) && ('original' in was || 'text' in was) ? withValue(made, path, undefined) : made;
  return made;
}

/** An area whose title is lost says so. */
function withTitle(area: Part): Part {
  const title = area['title'];
  if (isPart(title) && 'text' in title) return area;
  return { ...area, title: { ...(isPart(title) && title), lost: true } };
}

function textFrom(cells: SheetRow['cells'], before: LocalText | undefined, around: Around): LocalText {
  const { text = '', language = before?.original ?? around.language } = cells;
  const original = language as Language;
  if (before && agree(textCells(before), { ...cells, language }, ['text', 'language', ...languages])) return before;
  const translations = languages.filter((code) => code !== original && cells[code] !== undefined);
  const editorial = before?.editorial?.filter((code) => code === original || translations.includes(code)) ?? [];
  const runs = before?.runs?.filter((run) => text.includes(run.text)) ?? []; // words that are gone have no language
  return {
    original,
    [original]: text,
    ...Object.fromEntries(translations.map((code) => [code, cells[code]])),
    ...(runs.length > 0 && { runs }),
    ...(editorial.length > 0 && { editorial }),
  };
}

/** The element itself, where the words stand on it; nothing of a title that is lost. */
function statementAt(element: Part, path: readonly string[]): (Part & Partial<Statement>) | undefined {
  const value = valueAt(element, path);
  return isPart(value) && (path.length === 0 || 'text' in value) ? value : undefined;
}

function statementFrom(cells: SheetRow['cells'], before: Partial<Statement> | undefined, around: Around): Statement {
  const text = textFrom(cells, before?.text, around);
  const [first, ...others] = before?.sources ?? [];
  const words = text[text.original];
  const wordsBefore = before?.text?.[before.text.original];
  const isSame = words === wordsBefore && agree(sourceCells(first, words), cells, sourceColumns);
  const anchor = isSame ? first : anchorFrom(cells, words, first, wordsBefore, around);
  return { text, sources: [...(anchor ? [anchor] : []), ...others] };
}

function anchorFrom(
  cells: SheetRow['cells'],
  words: string | undefined,
  before: SourceAnchor | undefined,
  wordsBefore: string | undefined,
  { documents }: Around,
): SourceAnchor | undefined {
  if (sourceColumns.every((name) => cells[name] === undefined)) return undefined;
  const { method = 'verbatim', line, lineEnd, page } = cells;
  const document = cells.document ?? documents[0]?.id ?? '';
  const known =
    before && 'sha256' in before && before.document === document
      ? before.sha256
      : documents.find(({ id }) => id === document)?.sha256;
  const read =
    method === 'external' ? {} : { sha256: known, line: count(line), lineEnd: count(lineEnd), page: count(page) };
  const kept = keptQuote({ document, ...read }, before, wordsBefore);
  const quote = cells.quote ?? kept ?? (method === 'verbatim' ? words : undefined);
  return given({ method, document, ...read, quote }) as unknown as SourceAnchor;
}

function timeFrom(cells: SheetRow['cells'], was: unknown, kind: Layout['time']): unknown {
  const before = was as (Partial<Deadline> & { absent?: string }) | undefined;
  if (agree(timeCells(before, kind), cells, timeColumns)) return was;
  const { from, to, when: text } = cells;
  const time = given({ from, to, text });
  if (kind !== 'deadline') return Object.keys(time).length > 0 ? time : undefined;
  const { precision = exactness(from, to) } = cells;
  if (Object.keys(time).length === 0 && cells.precision === undefined) return undefined;
  return given({ ...time, precision, duration: precision === 'relative' ? before?.duration : undefined });
}

/** No more exact than the dates themselves. */
function exactness(from: string | undefined, to: string | undefined): Deadline['precision'] {
  if (from !== undefined && to !== undefined) return 'period';
  const date = from ?? to;
  if (date === undefined) return 'unclear';
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** What is new in the list is our reading of the source; what is only named has no id and stays. */
function linksFrom(cell: string, before: Relation[] = []): Relation[] | undefined {
  const links = idsIn(cell).map(
    (target): Relation => before.find((link) => link.target === target) ?? { target, basis: 'inferred' },
  );
  const all = [...links, ...before.filter(({ target }) => target === undefined)];
  return all.length > 0 ? all : undefined;
}

/** The ids in a cell. */
export function idsIn(cell = ''): string[] {
  return cell.split(/[\s,;]+/).filter(Boolean);
}

/** Whether cells say the same as those the plan would give. */
function agree(mine: Cells, theirs: SheetRow['cells'], names: readonly (keyof Cells)[]): boolean {
  return names.every((name) => (mine[name] === undefined ? undefined : String(mine[name])) === theirs[name]);
}

function count(cell: string | undefined): number | undefined {
  return cell === undefined ? undefined : Number(cell);
}

function given(fields: Record<string, unknown>): Part {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
