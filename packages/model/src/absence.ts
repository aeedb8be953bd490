import type { LocalText } from './language.js';
import type { SourceAnchor } from './source.js';

/**
 * Why a value is not there.
 * - `not-stated`: the source was read and says nothing
 * - `not-registered`: nobody has entered it here yet
 * - `withheld`: left out to protect someone's privacy
 * - `not-translated`: exists, but not in the wanted language
 * - `not-applicable`: the question does not arise
 * - `older-than-frame`: the plan is older than the national plan that brought this in
 */
export const absenceReasons = [
  'not-stated',
  'not-registered',
  'withheld',
  'not-translated',
  'not-applicable',
  'older-than-frame',
] as const;

/** One of {@link absenceReasons}. */
export type AbsenceReason = (typeof absenceReasons)[number];

/** Stands where a value would have stood, and says why it is not there. */
export interface Absence {
  /** Why there is no value: {@link absenceReasons}. */
  absent: AbsenceReason;
  /** What an editor knows of it beyond the reason. */
  note?: LocalText;
  /** The places that show that the value is missing. */
  sources?: SourceAnchor[];
}

/** A value, or the reason why there is none. */
export type Stated<T> = T | Absence;

/**
 * True when there is a reason instead of a value.
 * @example
 * ```ts
 * import { isAbsent } from '@helsefellesskap/model';
 *
 * isAbsent({ absent: 'not-stated' }); // → true
 * isAbsent([]); // → false
 * ```
 */
export function isAbsent(value: unknown): value is Absence {
  return typeof value === 'object' && value !== null && 'absent' in value;
}

/**
 * The value, or `undefined` where it is absent.
 * @example
 * ```ts
 * import { valueOf } from '@helsefellesskap/model';
 *
 * valueOf('https://example.org/'); // → 'https://example.org/'
 * valueOf({ absent: 'not-registered' }); // → undefined
 * ```
 */
export function valueOf<T>(stated: Stated<T>): T | undefined {
  return isAbsent(stated) ? undefined : stated;
}

/**
 * The list, or an empty one where it is absent.
 * @example
 * ```ts
 * import { listOf } from '@helsefellesskap/model';
 *
 * listOf(['a', 'b']); // → ['a', 'b']
 * listOf({ absent: 'not-stated' }); // → []
 * ```
 */
export function listOf<T>(stated: Stated<T[]> | undefined): T[];
export function listOf<T>(stated: Stated<readonly T[]> | undefined): readonly T[];
export function listOf<T>(stated: Stated<readonly T[]> | undefined): readonly T[] {
  return stated === undefined || isAbsent(stated) ? [] : stated;
}
