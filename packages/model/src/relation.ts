import type { LocalText } from './language.js';
import type { SourceAnchor } from './source.js';

/** A link to another record or element. `stated` stands in the source; `inferred` is a reading of it. */
export interface Relation {
  /** Id of what it points to. Missing where the source names something without saying which. */
  target?: string;
  /** The source's own name for it. */
  name?: LocalText;
  basis: 'stated' | 'inferred';
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
  from: string;
  change: 'moved' | 'merged' | 'split';
  to: string[];
}

/**
 * The ids that an id stands for today.
 * @returns the id itself where nothing has happened to it; several after a split
 * @example
 * ```ts
 * import { resolveId } from '@helsefellesskap/model';
 *
 * resolveId('a', [{ from: 'a', change: 'split', to: ['b', 'c'] }]); // → ['b', 'c']
 * resolveId('d', []); // → ['d']
 * ```
 */
export function resolveId(id: string, redirects: Redirect[], seen: ReadonlySet<string> = new Set()): string[] {
  const redirect = redirects.find((candidate) => candidate.from === id);
  if (!redirect || seen.has(id)) return [id];
  const next = new Set([...seen, id]);
  return [...new Set(redirect.to.flatMap((target) => resolveId(target, redirects, next)))];
}
