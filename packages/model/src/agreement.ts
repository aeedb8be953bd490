import type { LocalText } from './language.js';
import type { GivenDate, Period } from './period.js';
import type { Relation } from './relation.js';
import type { Statement } from './source.js';

/** A written agreement between partners. */
export interface Agreement {
  id: string;
  title: Statement;
  /** `overarching`, `service`, `guideline` …; the list is open. */
  level: string;
  /** Bodies and kinds of bodies that are party to it. */
  parties?: LocalText[];
  period?: Period;
  revisions?: GivenDate[];
  supersedes?: Relation[];
  /** Provisions it answers to, such as `hol § 6-2 nr. 12`. */
  legalBasis?: string[];
  references?: string[];
}

/** A document that a plan points to. Counted once, however often it is cited. */
export interface Reference {
  id: string;
  /** The address as it stands in the source. */
  url?: string;
  title: LocalText;
  /** `agreement`, `mandate`, `national-plan`, `report`, `file` …; the list is open. */
  kind: string;
  /** One statement for each place that cites it. */
  citations: Statement[];
}
