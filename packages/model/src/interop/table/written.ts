import { inShort } from '../../checks/in-short.js';
import type { Relation } from '../../relation.js';
import { idsIn, mainRow } from './element.js';
import { fault, type TableFault } from './faults.js';
import { layouts, planLayout, type Layout } from './layout.js';
import { withLeftOut } from './left-out.js';
import type { Part } from './place.js';
import { elementsOf, rowsOf } from './rows.js';
import { layoutOf, type Sheet, type SheetRow } from './sheet.js';
import { unusedCells } from './unused.js';
import { termColumnAt } from './terms.js';
import { partWords, sectionWords } from './words.js';

/** The rows that somebody has written of one element. */
export interface Written {
  layout: Layout;
  id: string;
  /** Id of the element above, where the list lies inside one. */
  above?: string;
  main: SheetRow;
  rows: SheetRow[];
}

/** @param before the plan that the table is laid over */
export function grouped(sheet: Sheet, before: Part): Written[] {
  const known = groupBy(before['id'] === undefined ? [] : rowsOf(before), keyOf);
  return [...groupBy(sheet.rows, keyOf)].map(([key, typed]) => {
    const layout = layoutOf(typed[0]!.section);
    const group = withLeftOut(typed, layout, known.get(key) ?? [], sheet);
    const main = mainRow(group, layout);
    const above = layout.plain.parent === undefined ? main.cells.parent : undefined;
    return { layout, id: main.id, main, rows: group, ...(above !== undefined && { above }) };
  });
}

function keyOf({ section, id }: Pick<SheetRow, 'section' | 'id'>): string {
  return `${section} ${id}`;
}

/** Lists of what has the same key, in the order of the first of each. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/**
 * What is wrong with the rows of elements, each seen with those they stand under or point to.
 * @param before the plan that the table is laid over
 */
export function writtenFaults(elements: readonly Written[], { columnOf }: Sheet, before: Part): TableFault[] {
  const at = (row: SheetRow, name: string) => ({ row: row.number, column: columnOf(name) });
  const owners = groupBy(
    elements.flatMap(({ layout, id }) => (layout.children ?? []).map(({ section }) => `${section} ${id}`)),
    (key) => key,
  );
  const ids = new Set(elements.map(keyOfElement));
  const isOld = wasAstray(before);
  const isLost = lostTitles(before);
  const isThere = (element: Written, section: string, id: string) =>
    ids.has(`${section} ${id}`) || isOld(element, section, id);
  const isAtHome = (element: Written) => {
    const { layout, main } = element;
    const { parent } = main.cells;
    if (layout.plain.parent !== undefined) return parent === undefined || isThere(element, layout.section, parent);
    return parent === undefined ? standsAlone(layout) : owners.get(`${layout.section} ${parent}`)?.length === 1;
  };
  const homeless = groupBy(
    elements.filter((element) => !isLeftOver(element.main, element.layout) && !isAtHome(element)),
    ({ main }) => main.cells.parent ?? '',
  );
  const astray = elements.flatMap((element) =>
    (['areas', 'measures'] as const)
      .filter((column) => element.layout.links.includes(column))
      .flatMap((column) =>
        idsIn(element.main.cells[column])
          .filter((id) => !isThere(element, column, id))
          .map((id) => fault('link', [inShort(id), sectionWords[column]], at(element.main, column))),
      ),
  );
  const tableIds = new Set(elements.map(({ id }) => id));
  const gone = new Map(
    elementsOf(before)
      .filter(({ element }) => !tableIds.has(String(element['id'])))
      .map(({ layout, element }) => [String(element['id']), layout.section]),
  );
  const leftBehind = elements.flatMap((element) =>
    idsIn(element.main.cells.about).flatMap((id) => {
      const section = gone.get(id); // what never had a row is looked for in the whole plan
      return section ? fault('link', [inShort(id), sectionWords[section]], at(element.main, 'about')) : [];
    }),
  );
  const strays = [...homeless].map(([above, [first, ...others]]) =>
    fault('parent', [above, others.map(({ main }) => main.number)], at(first!.main, 'parent')),
  );
  const faults = elements.flatMap(({ layout, id, main, rows }) => {
    const parts = groupBy(rows, ({ part }) => part);
    const [again] = [...parts.values()].flatMap(([, ...others]) => others);
    if (again) return [fault('id-twice', [id], at(again, 'id'))]; // its cells belong to another element
    const mayLack = ({ part }: SheetRow) =>
      layout.section === 'areas' && part === 'title' && (isLost(id) || parts.has('standIn'));
    if (isLeftOver(main, layout))
      return [fault('row-missing', [id, partWords[layout.parts[0].name]], at(main, 'part'))];
    return [
      ...rows
        .filter((row) => row.cells.text === undefined && !mayLack(row))
        .map((row) => fault('text-missing', [], at(row, 'text'))),
      ...unusedCells(rows, main, layout).map(({ row, name }) => fault('not-used', [], at(row, name))),
    ];
  });
  return [...faults, ...strays, ...astray, ...leftBehind];
}

function keyOfElement({ layout, id }: Written): string {
  return `${layout.section} ${id}`;
}

/** Tells what pointed nowhere already in the plan before, which is no fault of the table; without such a plan nothing is. */
function wasAstray(before: Part): (element: Written, section: string, id: string) => boolean {
  if (before['id'] === undefined) return () => true;
  const was = new Map(
    elementsOf(before).map(({ layout, element }) => [`${layout.section} ${String(element['id'])}`, element]),
  );
  return (element, section, id) => {
    const { parent, areas = [], measures = [] } = was.get(keyOfElement(element)) ?? {};
    const links = [areas, measures].flatMap((list) => (Array.isArray(list) ? (list as Partial<Relation>[]) : []));
    const pointedTo = [parent, ...links.map(({ target }) => target)];
    return !was.has(`${section} ${id}`) && pointedTo.includes(id);
  };
}

/** Tells which areas lacked their title already: elsewhere, a cell without words has been emptied. Without a plan before, nobody knows. */
function lostTitles(before: Part): (id: string) => boolean {
  if (before['id'] === undefined) return () => true;
  const areas = elementsOf(before).filter(({ layout }) => layout.section === 'areas');
  const lost = areas.filter(({ element }) => 'lost' in Object(element['title']));
  const ids = new Set(lost.map(({ element }) => element['id']));
  return (id) => ids.has(id);
}

/** A remark on words whose own row is gone; an area may have lost its title. */
function isLeftOver({ part }: SheetRow, { section, parts }: Layout): boolean {
  return section !== 'areas' && parts[0].is === 'statement' && parts.find(({ name }) => name === part)?.is === 'text';
}

function standsAlone(layout: Layout): boolean {
  return layout === planLayout || layouts.some(({ section }) => section === layout.section);
}

/**
 * The cell that a value of a plan comes from, or the row where it would have stood.
 * @param elements the rows behind each part of that very plan
 */
export function cellOf(
  plan: Part,
  path: readonly PropertyKey[],
  elements: ReadonlyMap<unknown, Written>,
  { columnOf }: Sheet,
): { row: number; column?: number } | undefined {
  const chain: unknown[] = [plan];
  for (const step of path) chain.push((chain.at(-1) as Part | undefined)?.[step as string]);
  const depth = chain.findLastIndex((part) => elements.has(part));
  const written = elements.get(chain[depth]);
  if (!written) return undefined;
  const rest = path.slice(depth).map(String);
  const [first, ...others] = written.layout.parts.filter((part) => part.path.every((step, at) => step === rest[at]));
  const part = others.reduce(
    (deepest, other) => (other.path.length > (deepest?.path.length ?? 0) ? other : deepest),
    first,
  );
  if (written.layout === planLayout && !part && !isPlans(rest)) return undefined; // the table does not carry it
  const row = written.rows.find(({ part: name }) => name === part?.name) ?? written.main;
  const isOwnWords = (chain.at(-2) as Part | undefined)?.['original'] === path.at(-1);
  const term = written.layout.terms && termColumnAt(chain[depth] as Part, rest);
  const column = columnOf(term || (isOwnWords ? 'text' : columnFor(rest, written.layout)));
  return { row: row.number, ...(column !== undefined && { column }) };
}

/** Whether a property of the plan itself has a column. */
function isPlans([property = 'id']: readonly string[]): boolean {
  const { plain, time } = planLayout;
  return ['id', time, ...Object.values(plain)].includes(property);
}

/** The column that a property of an element stands in. */
function columnFor(path: readonly string[], { plain, time, links }: Layout): string {
  const last = path.at(-1) ?? 'id';
  const link = links.find((column) => column === path[0]);
  if (link) return link;
  if (time && last === time) return 'from'; // the whole of it
  const asPlain = Object.entries(plain).find(([, property]) => property === last)?.[0];
  if (asPlain) return asPlain;
  if (time && path.includes(time) && last === 'text') return 'when';
  return last === 'sources' || path.at(-2) === 'sources' ? 'quote' : last;
}
