import { listOf, type Stated } from '../absence.js';
import type { Plan } from '../plan.js';

/** An item that may stand under another. */
export interface Item {
  id: string;
  parent?: string;
  number?: string;
}

/** The items of a section, or none. */
export function itemsUnder(plan: Plan, section: string): Item[] {
  return listOf((plan as unknown as Record<string, Stated<Item[]> | undefined>)[section]);
}

/** The lists whose items may stand under one another. */
export function itemsWithParents(plan: Plan): { section: string; items: Item[] }[] {
  return ['goals', 'areas', 'governance'].map((section) => ({ section, items: itemsUnder(plan, section) }));
}

/** The ids that stand under themselves, at whatever distance. */
export function circling(items: readonly Item[]): Set<string> {
  const parents = new Map(items.map(({ id, parent }) => [id, parent]));
  const done = new Set<string>();
  const caught = new Set<string>();
  for (const { id } of items) {
    const trail = new Map<string, number>();
    let at: string | undefined = id;
    for (; at !== undefined && !done.has(at) && !trail.has(at); at = parents.get(at)) trail.set(at, trail.size);
    const start = at === undefined ? undefined : trail.get(at);
    for (const [step, place] of trail) {
      if (start !== undefined && place >= start) caught.add(step);
      done.add(step);
    }
  }
  return caught;
}

/** How far down each item stands, 1 at the top. What stands in a circle has no depth. */
export function depths(items: readonly Item[]): Map<string, number> {
  const parents = new Map(items.map(({ id, parent }) => [id, parent]));
  const caught = circling(items);
  const depth = new Map<string, number>();
  for (const { id } of items) {
    const trail: string[] = [];
    let at: string | undefined = id;
    for (; at !== undefined && parents.has(at) && !depth.has(at) && !caught.has(at); at = parents.get(at))
      trail.push(at);
    let above = (at !== undefined && depth.get(at)) || 0;
    for (const step of trail.reverse()) depth.set(step, ++above);
  }
  return depth;
}
