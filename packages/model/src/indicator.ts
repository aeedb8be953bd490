import type { Stated } from './absence.js';
import type { LocalText } from './language.js';
import type { IsoDate, Period } from './period.js';
import type { SourceAnchor, Statement } from './source.js';

/** A number that a plan mentions in passing. Never charted as a series. */
export interface Claim extends Statement {
  /** Unique in its plan. */
  id: string;
  /** The number as the source gives it, in `unit`: `31` for “31 %”. */
  value: number;
  /** What it counts, in the source's words: `%`, `døgn` … */
  unit: string;
  /** Whom or what it counts, in the source's words: “aldersgruppa 75 år og eldre”. */
  population?: LocalText;
  /** The year the number is about, where the source says so. */
  year?: IsoDate;
}

/** A public series that can tell whether something moves. */
export interface Indicator {
  /** What observations call it in `indicator`; unique in its plan. */
  id: string;
  /** What its owner calls it. */
  name: LocalText;
  /** What it measures: the patients, stays or days counted. */
  definition?: LocalText;
  /** What its values count, in the owner's words: `%`, `døgn`, `personer` … */
  unit: string;
  /** The body that publishes it. */
  owner: LocalText;
  /** The owner's own identifier of the table or series. */
  series?: string;
  /** Which way is better: `up` for more, `down` for less, `neither` where that cannot be said. Missing: the owner does not say. */
  direction?: 'up' | 'down' | 'neither';
  /** Adjusted for age, sex or the like, in the owner's words. */
  standardised?: LocalText;
  /** Where the owner describes it. */
  sources: SourceAnchor[];
}

/** One value of an indicator. */
export interface Observation {
  /** Id of an {@link Indicator} in the same plan. */
  indicator: string;
  /** Municipality number, partnership id or organisation id. */
  area: string;
  /** The time the value counts, often a year. */
  period: Period;
  /** In the indicator's unit; or why the owner gives none, such as `withheld` for few patients. */
  value: Stated<number>;
  /** What must be known of it, in the owner's words: “foreløpig”, “brudd i serien”. */
  quality?: string;
  /** The day the value was fetched. */
  retrieved: IsoDate;
  /** Where the value was read. */
  sources: SourceAnchor[];
}
