import type { LocalText } from './language.js';
import type { GivenDate, Period } from './period.js';
import type { Relation } from './relation.js';
import type { Statement } from './source.js';

/** A written agreement between partners. */
export interface Agreement {
  /** Unique in its plan; relations point to it. */
  id: string;
  /** What the plan calls it. */
  title: Statement;
  /** `overarching`, `service`, `guideline` …; the list is open. */
  level: string;
  /** Bodies and kinds of bodies that are party to it. */
  parties?: LocalText[];
  /** The time it holds for. Missing: the plan does not say. */
  period?: Period;
  /** The days it has been revised. */
  revisions?: GivenDate[];
  /** Agreements it has taken the place of. */
  supersedes?: Relation[];
  /** Provisions it answers to, such as `hol § 6-2 nr. 12`. */
  legalBasis?: string[];
  /** Ids of documents in the plan's `references` where it can be read. */
  references?: string[];
}

/** A document that a plan points to. Counted once, however often it is cited. */
export interface Reference {
  /** Unique in its plan; agreements and relations point to it. */
  id: string;
  /** The address as it stands in the source. */
  url?: string;
  /** What the document is called. */
  title: LocalText;
  /** `agreement`, `mandate`, `national-plan`, `report`, `file` …; the list is open. */
  kind: string;
  /** One statement for each place that cites it. */
  citations: Statement[];
}
