import type { Stated } from './absence.js';
import type { LocalText } from './language.js';
import type { IsoDate, Period } from './period.js';
import type { SourceAnchor, Statement } from './source.js';

/** A number that a plan mentions in passing. Never charted as a series. */
export interface Claim extends Statement {
  id: string;
  value: number;
  /** UCUM code or plain word: `%`, `bed-day` … */
  unit: string;
  population?: LocalText;
  /** The year the number is about, where the source says so. */
  year?: IsoDate;
}

/** A public series that can tell whether something moves. */
export interface Indicator {
  id: string;
  name: LocalText;
  /** What it measures: the patients, stays or days counted. */
  definition?: LocalText;
  unit: string;
  /** The body that publishes it. */
  owner: LocalText;
  /** The owner's own identifier of the table or series. */
  series?: string;
  /** Whether more is better. */
  direction?: 'up' | 'down' | 'neither';
  /** Adjusted for age, sex or the like, in the owner's words. */
  standardised?: LocalText;
  sources: SourceAnchor[];
}

/** One value of an indicator. */
export interface Observation {
  indicator: string;
  /** Municipality number, partnership id or organisation id. */
  area: string;
  period: Period;
  value: Stated<number>;
  /** `provisional`, `estimate`, `series-break` … in the owner's words. */
  quality?: string;
  /** The day the value was fetched. */
  retrieved: IsoDate;
  sources: SourceAnchor[];
}
