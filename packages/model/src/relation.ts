import type { LocalText } from './language.js';
import type { SourceAnchor } from './source.js';

/** A link to another record or element. `stated` stands in the source; `inferred` is a reading of it. */
export interface Relation {
  /** Id of what it points to. Missing where the source names something without saying which. */
  target?: string;
  /** The source's own name for it. */
  name?: LocalText;
  /** `stated`: the source says so; `inferred`: an editor's reading of it, shown as such. */
  basis: 'stated' | 'inferred';
  /** Where the source says so. Missing: the sources of what holds the link show it. */
  sources?: SourceAnchor[];
  /** An editor's remark, never part of the source. */
  note?: LocalText;
}

/** How one plan stands to another. */
export interface PlanRelation extends Relation {
  /** `operationalises`, `builds-on`, `supplements`, `revises`, `replaces`, `describes` …; the list is open. */
  type: string;
}

/** An id that no longer stands alone, and where it went. Ids are never reused. */
export interface Redirect {
  /** The id that is no longer in use. */
  from: string;
  /** `moved`: has another id; `merged`: is part of one with others; `split`: became several. */
  change: 'moved' | 'merged' | 'split';
  /** The ids that took over; one, or several after a split. */
  to: string[];
}

/**
 * The ids that an id stands for today.
 * @returns several after a split; the id itself where nothing has happened to it, or where all its ways lead in circles
 * @example
 * ```ts
 * import { resolveId } from '@helsefellesskap/model';
 *
 * resolveId('a', [{ from: 'a', change: 'split', to: ['b', 'c'] }]); // → ['b', 'c']
 * resolveId('d', []); // → ['d']
 * ```
 */
export function resolveId(id: string, redirects: readonly Redirect[]): string[] {
  const successors = new Map([...redirects].reverse().map(({ from, to }) => [from, to])); // of two, the first
  const ends = new Set<string>();
  const followed = new Set<string>(); // each redirect once, however many lead to it
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const to = successors.get(at);
    if (!to) ends.add(at);
    else if (!followed.has(at)) {
      followed.add(at);
      for (const target of [...to].reverse()) waiting.push(target);
    }
  }
  return ends.size > 0 ? [...ends] : [id];
}
