/** A date as exact as it is known: `2025`, `2025-06` or `2025-06-14` (ISO 8601, reduced precision). */
export type IsoDate = string;

/** A stretch of time. Either end may be missing; `text` keeps the source's words. */
export interface Period {
  /** First day, month or year that belongs to the period. */
  from?: IsoDate;
  /** Last day, month or year that belongs to the period. */
  to?: IsoDate;
  /** The source's own words for it: “2025–2028”, “første halvår”. */
  text?: string;
}

/** When something shall be done: the source's words beside what they were read to mean. */
export interface Deadline extends Period {
  /** How exact the words are. `relative` counts from another event (“innen 12 mnd”). */
  precision: 'day' | 'month' | 'quarter' | 'season' | 'half-year' | 'year' | 'period' | 'relative' | 'unclear';
  /** Length as an ISO 8601 duration, such as `P12M`, where the deadline is relative. */
  duration?: string;
}

/** A date that a source gives incompletely, or that two places give differently. Nothing is guessed. */
export interface RawDate {
  /** The words as they stand. */
  raw: string[];
  /**
   * Why it is no date.
   * - `year-missing`: a day and a month, but no year
   * - `imprecise`: “tidlig i høst”, “snarest”
   * - `contradiction`: two places give different dates, each in `raw`
   * - `unreadable`: the words are damaged or cut off
   */
  problem: 'year-missing' | 'imprecise' | 'contradiction' | 'unreadable';
}

/** A date, or the words that could not be made into one. */
export type GivenDate = IsoDate | RawDate;

/**
 * True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` with a month and a day that exist.
 * @example
 * ```ts
 * import { isIsoDate } from '@helsefellesskap/model';
 *
 * isIsoDate('2028-02-29'); // → true
 * isIsoDate('2027-02-29'); // → false
 * ```
 */
export function isIsoDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return false;
  const month = Number(parts[2] ?? 1);
  const day = Number(parts[3] ?? 1);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(parts[1]), month);
}

/**
 * First day of a date of any precision, as `YYYY-MM-DD`.
 * @example
 * ```ts
 * import { firstDay } from '@helsefellesskap/model';
 *
 * firstDay('2025-06'); // → '2025-06-01'
 * ```
 */
export function firstDay(date: IsoDate): IsoDate {
  return `${date}-01-01`.slice(0, 10);
}

/**
 * Last day of a date of any precision, as `YYYY-MM-DD`.
 * @example
 * ```ts
 * import { lastDay } from '@helsefellesskap/model';
 *
 * lastDay('2025'); // → '2025-12-31'
 * lastDay('2028-02'); // → '2028-02-29'
 * ```
 */
export function lastDay(date: IsoDate): IsoDate {
  if (date.length === 10) return date;
  const year = date.slice(0, 4);
  const month = date.slice(5, 7) || '12';
  return `${year}-${month}-${daysIn(Number(year), Number(month))}`;
}

/**
 * Whether a period holds a day. A missing end is open.
 * @param day `YYYY-MM-DD`
 * @example
 * ```ts
 * import { holds } from '@helsefellesskap/model';
 *
 * holds({ from: '2025', to: '2028' }, '2028-12-31'); // → true
 * holds({ from: '2025' }, '2024-12-31'); // → false
 * ```
 */
export function holds(period: Period, day: IsoDate): boolean {
  return (!period.from || period.from <= day) && (!period.to || !isOver(period.to, day));
}

/**
 * Whether a date of any precision is over on a day. Dates are compared as text: what is exact comes after what it begins with.
 * @param day `YYYY-MM-DD`
 */
export function isOver(date: IsoDate, day: IsoDate): boolean {
  return day > date.padEnd(10, '-99');
}

/**
 * A day as `YYYY-MM-DD` in Norway, whatever the clock's own zone; for moments from 1996 on, when summer time got its rule.
 * By arithmetic: the first use of `Intl` in a page costs more than all else a widget does.
 * @throws RangeError when the moment is none, as `new Date('x')`
 * @example
 * ```ts
 * import { dayInNorway } from '@helsefellesskap/model';
 *
 * dayInNorway(new Date('2025-12-31T23:30:00Z')); // → '2026-01-01'
 * ```
 */
export function dayInNorway(moment: Date): IsoDate {
  const year = moment.getUTCFullYear();
  const isSummer = +moment >= turnIn(year, 2) && +moment < turnIn(year, 9);
  return new Date(+moment + (isSummer ? 7_200_000 : 3_600_000)).toISOString().slice(0, 10);
}

/** When the clocks change in a month, 0 to 11: at 01:00 UTC on its last Sunday. */
function turnIn(year: number, month: number): number {
  const end = Date.UTC(year, month + 1, 0, 1);
  return end - new Date(end).getUTCDay() * 86_400_000;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
