import { stringsIn } from '../../checks/walk.js';
import type { Plan } from '../../plan.js';
import { isLanguage } from '../../language.js';
import type { SourceDocument } from '../../source.js';
import { elementFrom, type Around } from './element.js';
import { fault, type TableFault } from './faults.js';
import { goneFaults, idsGone } from './gone.js';
import { changedProofs } from './kept-quote.js';
import { cellOf, groupBy, grouped, writtenFaults, type Written } from './written.js';
import { layouts, planLayout, type Layout } from './layout.js';
import { isPart, valueAt, withValue, type Part } from './place.js';
import { movedOffScale } from './off-scale.js';
import { elementsOf, rowsOf } from './rows.js';
import { sheetOf, type Sheet } from './sheet.js';
import { isDetailColumn, scalesIn } from './terms.js';

/** Ids of what a table has changed, in the order of the plan. */
export interface TableChanges {
  /** In the table, not in the plan before. */
  added: string[];
  /** In both, with other words or values in the table. */
  changed: string[];
  /** In the plan before, not in the table. */
  removed: string[];
}

/** The plan that a table gives, not yet checked, or everything in the table that cannot be read. */
export type TableReading =
  | {
      /** The base with what the table says laid over it; without a base, what the table carries. */
      record: Record<string, unknown>;
      /** The names of the columns, as somebody has written it. */
      header: readonly string[];
      /** What it did to the base; without a base, everything is added. */
      changes: TableChanges;
      /** The rows stand in another order than the plan has: it keeps its own. */
      isTurned: boolean;
      /** The row, and where it is known the column, that a value of the record comes from. Both count from 1. */
      cellOf(path: readonly PropertyKey[]): { row: number; column?: number } | undefined;
      faults?: never;
      gone?: never;
    }
  | {
      record?: never;
      /** At least one, each with its cell where that is known. */
      faults: TableFault[];
      /** Ids in the plan before that no row has, where the rows can be told apart: a table cut short has many faults that follow. */
      gone?: string[];
    };

/**
 * Reads a table that was made of a plan, and lays what it says over that plan.
 * What the table does not carry stays as it is in the plan, as do columns that it does not have;
 * what has no row any more is taken out. The order is that of the plan: what is new comes after the row above it.
 * @param table the header and the rows, each cell as text
 * @param base the complete plan; without it the record has only what the table carries
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { planFromTable, tableOf } from '@helsefellesskap/model/interop';
 *
 * const table = tableOf(plan, 'nb').map((row) => row.map((cell) => String(cell ?? '')));
 * const reading = planFromTable(table.filter(([, id]) => id !== 'goal-2'), plan);
 * if (reading.faults) throw new Error(reading.faults[0]?.text.nb);
 * reading.changes; // → { added: [], changed: [], removed: ['goal-2'] }
 * ```
 */
export function planFromTable(table: readonly (readonly string[])[], base?: Plan): TableReading {
  const words = base && new Set([...stringsIn(base)].map(({ text }) => text));
  const before = (base ?? { schemaVersion: 1, type: 'plan' }) as unknown as Part;
  const rows = base ? rowsOf(before) : [];
  const sheet = sheetOf(
    table,
    words,
    rows.flatMap(({ cells }) => Object.keys(cells).filter(isDetailColumn)),
  );
  if (sheet.faults.length > 0) return { faults: sheet.faults };
  const elements = grouped(sheet, before);
  const own = planFaults(elements, sheet, base);
  if (own.some(({ code }) => code === 'other-plan')) return { faults: own }; // the rest follows from it
  const faults = [...writtenFaults(elements, sheet, before), ...own, ...goneFaults(before, elements)];
  if (faults.length > 0)
    return { faults: faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)), gone: idsGone(before, elements) };

  const { record, rowsBehind, isTurned } = planOf(elements, before);
  const wrong = [...changedProofs(record, sheet), ...movedOffScale(record, before, sheet)];
  if (wrong.length > 0) return { faults: wrong };
  return {
    record,
    header: sheet.header,
    changes: changesBetween(before, record),
    isTurned,
    cellOf: (path) => cellOf(record, path, rowsBehind, sheet),
  };
}

function planFaults(elements: readonly Written[], sheet: Sheet, base: Plan | undefined): TableFault[] {
  const at = ({ main }: Written) => ({ row: main.number, column: sheet.columnOf('id') });
  const singles = elements.filter(({ layout }) => layout.isSingle);
  const plan = singles.find(({ layout }) => layout === planLayout);
  if (plan && base && plan.id !== base.id) return [fault('other-plan', [plan.id, base.id], at(plan))];
  const firsts = new Map(singles.toReversed().map((element) => [element.layout.section, element]));
  return singles
    .filter((element) => firsts.get(element.layout.section) !== element)
    .map((element) => fault('only-one', [firsts.get(element.layout.section)!.id], at(element)));
}

/** The plan that the rows make, and the rows behind each of its elements. */
function planOf(elements: readonly Written[], before: Part) {
  const own = elements.find(({ layout }) => layout === planLayout);
  const spoken = before['language'] ?? own?.main.cells.language;
  const around: Around = {
    language: typeof spoken === 'string' && isLanguage(spoken) ? spoken : 'nb',
    documents: (before['documents'] as SourceDocument[] | undefined) ?? [],
    scales: scalesIn(before),
  };
  const known = new Map(
    elementsOf(before).map(({ layout, element }) => [`${layout.section} ${String(element['id'])}`, element]),
  );
  const lists = groupBy(elements, ({ layout, above }) => listKey(layout, above));
  const rowsBehind = new Map<unknown, Written>();
  let isTurned = false;
  const made = (written: Written): Part => {
    const { layout, id, rows } = written;
    const element = elementFrom(rows, layout, known.get(`${layout.section} ${id}`), around);
    const whole = (layout.children ?? []).reduce((part, child) => withList(part, child, id), element);
    rowsBehind.set(whole, written);
    return whole;
  };
  const withList = (owner: Part, layout: Layout, above?: string): Part => {
    const items = lists.get(listKey(layout, above)) ?? [];
    const was = valueAt(owner, layout.path);
    if (layout.isSingle) {
      if (items.length > 0) return withValue(owner, layout.path, made(items[0]!));
      return isPart(was) && 'id' in was ? withValue(owner, layout.path, undefined) : owner;
    }
    const places = new Map(Array.isArray(was) ? (was as Part[]).map(({ id }, place) => [id, place]) : []);
    const ordered = inOrderOf(places, items);
    isTurned ||= ordered.some((item, index) => item !== items[index]);
    if (items.length > 0) return withValue(owner, layout.path, ordered.map(made));
    return places.size > 0 ? withValue(owner, layout.path, emptied(layout)) : owner;
  };
  const plan = own ? elementFrom(own.rows, planLayout, before, around) : before;
  const record = layouts.reduce((part, layout) => withList(part, layout), plan);
  if (own) rowsBehind.set(record, own);
  return { record, rowsBehind, isTurned };
}

/** The order of the plan, whichever way a reader has sorted the rows. What is new comes after the row above it. */
function inOrderOf(places: ReadonlyMap<unknown, number>, items: readonly Written[]): Written[] {
  const placeOf = ({ id }: Written) => places.get(id) ?? -1;
  const old = items.filter(({ id }) => places.has(id)).sort((a, b) => placeOf(a) - placeOf(b));
  const followers = new Map<Written | undefined, Written[]>();
  let above: Written | undefined;
  for (const item of items) {
    if (places.has(item.id)) above = item;
    else if (!followers.get(above)?.push(item)) followers.set(above, [item]);
  }
  return [undefined, ...old].flatMap((item) => [...(item ? [item] : []), ...(followers.get(item) ?? [])]);
}

/** Nothing, which the schema reads as not registered yet: an empty list would say that the source has none. */
function emptied({ section }: Layout): [] | undefined {
  return section === 'sections' ? [] : undefined; // an explainer cannot be without
}

function listKey({ section }: Layout, above = ''): string {
  return `${section} ${above}`;
}

function changesBetween(before: Part, after: Part): TableChanges {
  const [old, now] = [cellsById(before), cellsById(after)];
  const idOf = (key: string) => key.slice(key.indexOf(' ') + 1);
  return {
    added: [...now.keys()].filter((key) => !old.has(key)).map(idOf),
    changed: [...now.keys()].filter((key) => old.has(key) && old.get(key) !== now.get(key)).map(idOf),
    removed: [...old.keys()].filter((key) => !now.has(key)).map(idOf),
  };
}

function cellsById(plan: Part): Map<string, string> {
  const cells = new Map<string, string>();
  if (plan['id'] === undefined) return cells;
  for (const { section, id, ...row } of rowsOf(plan)) {
    const key = `${section} ${id}`;
    cells.set(key, (cells.get(key) ?? '') + JSON.stringify(row));
  }
  return cells;
}
