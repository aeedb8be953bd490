import type { ScaleValue } from '../../action-plan.js';
import type { Detail } from '../../element.js';
import { languages, type Language, type LocalText } from '../../language.js';
import { valueAt, withValue, type Part } from './place.js';

/** A column for what the source says of an element under a heading of its own: the heading, and what it tells in parentheses. */
export type DetailColumn = `${string} (${string})`;

/** Columns of names, one a line. */
export const listColumns = ['owners', 'approvers'] as const;
/** Columns of a place on a scale. */
export const scaleColumns = ['status', 'risk'] as const;
/** Who does it and how far it has come, beside a column for each heading of the details. */
export const termColumns = [...listColumns, ...scaleColumns] as const;

/** One of {@link termColumns}. */
export type TermColumn = (typeof termColumns)[number];
type TermCells = Partial<Record<TermColumn | DetailColumn, string>>;

/** @param language that of the element's own words: what is in another says so */
export function termCells(element: Part, language: Language): TermCells {
  const cells: TermCells = {};
  for (const column of listColumns)
    for (const name of (element[column] as LocalText[] | undefined) ?? [])
      cells[column] = [...(cells[column] === undefined ? [] : [cells[column]]), shown(name, language)].join('\n');
  for (const column of scaleColumns) {
    const { value } = (element[column] ?? {}) as Partial<ScaleValue>;
    if (value) cells[column] = shown(value, language);
  }
  for (const [column, { text }] of detailsOf(element, language)) cells[column] = shown(text, language);
  return cells;
}

/** The column of each detail. A heading that stands again has a number: `Indikator (indicator 2)`. */
export function detailsOf(element: Part, language: Language): Map<DetailColumn, Detail> {
  const columns = new Map<DetailColumn, Detail>();
  for (const detail of (element['details'] as Detail[] | undefined) ?? []) {
    const { name, kind } = detail;
    const heading = shown(name, language);
    let column: DetailColumn = `${heading} (${kind})`;
    for (let count = 2; columns.has(column); count += 1) column = `${heading} (${kind} ${count})`;
    columns.set(column, detail);
  }
  return columns;
}

/** A heading and in parentheses what it tells, as {@link detailsOf} writes them; a number is no part of it. */
const heading = /^(.*\S.*) \(([^()]*[^()\s])\)\s*$/s;

export function isDetailColumn(name: string): name is DetailColumn {
  return /\S.* \(.*\S.*\)\s*$/s.test(name);
}

/** The column that a property of an element stands in, where it is one of these. */
export function termColumnAt(element: Part, [property, index]: readonly string[]): string | undefined {
  if (property !== 'details') return termColumns.find((column) => column === property);
  const { original } = element['text'] as LocalText;
  return [...detailsOf(element, original).keys()][Number(index)];
}

/**
 * An element with what its cells say laid over what it was. What they say already stays as it is, translations too.
 * @param spoken languages of the element's own words: in the table, and in the plan before
 */
export function withTerms(
  element: Part,
  cells: Partial<Record<string, string>>,
  before: Part,
  spoken: { now: Language; before: Language },
  scales: Scales,
): Part {
  const known = termCells(before, spoken.before);
  const isSame = (column: keyof TermCells) => lined(known[column]) === lined(cells[column]);
  let made = element;
  for (const column of listColumns)
    if (!isSame(column)) {
      const was = (before[column] as LocalText[] | undefined) ?? [];
      made = withValue(made, [column], namesFrom(cells[column] ?? '', was, spoken));
    }
  for (const column of scaleColumns)
    if (!isSame(column)) {
      const { scale } = (before[column] as ScaleValue | undefined) ?? { scale: scales[column] };
      const typed = cells[column];
      const value = typed && { value: onScale(scale, typed) ?? textOf(typed, spoken.now), ...(scale && { scale }) };
      made = withValue(made, [column], value);
    }
  const old = detailsOf(before, spoken.before);
  const columns = new Set([...old.keys(), ...Object.keys(cells).filter(isDetailColumn)]);
  if ([...columns].every(isSame)) return made;
  const details = [...columns].flatMap((column) => {
    const [cell, was] = [cells[column], old.get(column)];
    if (cell === undefined) return [];
    return was && isSame(column) ? was : detailFrom(column, textOf(cell, spoken.now), was, spoken.now);
  });
  return withValue(made, ['details'], details.length > 0 ? details : undefined);
}

/** Names that were there already stay as they were; between others on a line there may be semicolons. */
function namesFrom(cell: string, was: readonly LocalText[], spoken: { now: Language; before: Language }) {
  const known = new Map(was.map((name) => [lined(shown(name, spoken.before)), name]));
  const lines = lined(cell).split('\n');
  const names = lines.flatMap((line) => (known.has(line) ? line : line.split(';').map(lined))).filter(Boolean);
  return names.length > 0 ? names.map((name) => known.get(name) ?? textOf(name, spoken.now)) : undefined;
}

function detailFrom(column: DetailColumn, text: LocalText, was: Detail | undefined, language: Language): Detail {
  if (was) return { ...was, text };
  const [, name = column, kind = column] = heading.exec(column) ?? [];
  return { kind: kind.replace(/ \d+$/, ''), name: textOf(name, language), text };
}

/** The scale that the steps of a plan stand on: a new step stands on it too. */
export type Scales = Partial<Record<(typeof scaleColumns)[number], LocalText[]>>;

export function scalesIn(plan: Part): Scales {
  const scales: Scales = {};
  const actions = valueAt(plan, ['actionPlan', 'actions']);
  const steps = Array.isArray(actions) ? (actions as Part[]) : [];
  for (const column of scaleColumns) {
    const scale = steps.map((step) => (step[column] as ScaleValue | undefined)?.scale).find((one) => one?.length);
    if (scale) scales[column] = scale;
  }
  return scales;
}

/** The step of a scale that somebody has written. */
function onScale(scale: readonly LocalText[] = [], typed: string): LocalText | undefined {
  const wanted = lined(said.exec(typed)?.[2] ?? typed).toLowerCase();
  return scale.find((step) => lined(step[step.original]).toLowerCase() === wanted);
}

/** Words, with their language before them where it is not that of the element, or where they look like it. */
function shown(text: LocalText, language: Language): string {
  const { original } = text;
  const words = text[original] ?? '';
  return original === language && !said.test(words) ? words : `${original}: ${words}`;
}

const said = new RegExp(`^(${languages.join('|')}): (.*)$`, 's');

function textOf(cell: string, language: Language): LocalText {
  const [, original = language, words = cell] = said.exec(cell) ?? [];
  return { original: original as Language, [original]: words };
}

/** Without the spaces at the ends of lines, which are nobody's. */
function lined(cell = ''): string {
  return cell
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
