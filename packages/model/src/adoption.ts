import type { LocalText } from './language.js';
import type { GivenDate } from './period.js';
import type { PlanSection } from './plan.js';
import type { SourceAnchor } from './source.js';

/** One body's decision on a plan, or on some sections of it. A plan adopted by many has many. */
export interface Adoption {
  /** The body, never a person. */
  body: LocalText;
  /** Id of that body in the plan's own governance. */
  bodyId?: string;
  /** The day of the decision, as exact as the source is. Missing: not given. */
  date?: GivenDate;
  /** `adopted`, `approved`, `endorsed`, `noted`, `rejected`, `other` …; the list is open. */
  outcome: string;
  /** What the body asked for or reserved, the number of its case, how the votes fell, and what a minority held, in the source's words. */
  conditions?: LocalText;
  /** The sections it covers. Missing: the whole plan. */
  covers?: PlanSection[];
  /** Where the decision can be read. */
  sources: SourceAnchor[];
}

/**
 * The adoptions that hold for a section: its own, and those of the whole plan.
 * @example
 * ```ts
 * import { adoptionsOf } from '@helsefellesskap/model';
 *
 * const whole = { body: { original: 'nb' as const, nb: 'Partnerskapsmøtet' }, outcome: 'adopted', sources: [] };
 * const goals = { ...whole, outcome: 'endorsed', covers: ['goals' as const] };
 * adoptionsOf([whole, goals], 'goals').length; // → 2
 * adoptionsOf([whole, goals], 'values'); // → [whole]
 * ```
 */
export function adoptionsOf(adoptions: Adoption[], section: PlanSection): Adoption[] {
  return adoptions.filter((adoption) => !adoption.covers || adoption.covers.includes(section));
}
