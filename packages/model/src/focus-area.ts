import type { Stated } from './absence.js';
import type { Element } from './element.js';
import type { Measure } from './measure.js';
import type { Statement } from './source.js';

/** The title is known to have existed, but the copy that was read has lost it. */
export interface LostTitle {
  /** Tells it from a title. */
  lost: true;
  /** A label that stands in for it, editorial or from elsewhere, and marked as such by its source. */
  label?: Statement;
}

/** An area the plan gives priority to. Layers keep the source's own words in `localTerm`. */
export interface FocusArea extends Omit<Element, keyof Statement> {
  /** `strategy` for the upper of two layers, `focus` for the one that holds measures, or where there is only one. */
  layer: 'strategy' | 'focus';
  /** Id of the area above, where the source says so. */
  parent?: string;
  /** The heading of the area, without its number. */
  title: Statement | LostTitle;
  /** What the area is about, before the measures begin. */
  description?: Statement;
  /** The sentence that introduces the measures (“Vi vil …”), which can carry their verb. */
  lead?: Statement;
  /** What the partners will do in it, in the order of the plan. */
  measures: Stated<Measure[]>;
}

/**
 * The title or its stand-in label; `undefined` where both are lost.
 * @example
 * ```ts
 * import { areaTitle } from '@helsefellesskap/model';
 *
 * const title = { text: { original: 'nb' as const, nb: 'Digital samhandling' }, sources: [] };
 * const area = { id: 'a', layer: 'focus' as const, measures: [] };
 * areaTitle({ ...area, title }); // → title
 * areaTitle({ ...area, title: { lost: true } }); // → undefined
 * ```
 */
export function areaTitle(area: FocusArea): Statement | undefined {
  return 'lost' in area.title ? area.title.label : area.title;
}
