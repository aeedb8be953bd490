import type { Stated } from './absence.js';
import type { LocalText } from './language.js';
import type { Period } from './period.js';
import type { Relation } from './relation.js';
import type { Statement } from './source.js';

/** Seats one party has in a body. Roles and numbers, never persons. */
export interface Seat {
  /** `municipality`, `health-trust`, `gp`, `user`, `county-governor` …; the list is open. */
  party: string;
  role?: LocalText;
  /** A number, or the rule the source gives (“én per kommune”). */
  count?: number | LocalText;
  observer?: boolean;
}

/** What a body is for: patient groups, themes, or words. */
export interface Remit {
  groups?: Relation[];
  themes?: Relation[];
  text?: LocalText;
}

/** A place where partners decide or work together. Bodies form a tree by `parent`. */
export interface GovernanceBody {
  id: string;
  /** National level: 1 partnership meeting, 2 strategic, 3 professional. */
  level: Stated<1 | 2 | 3>;
  /** `partnership-meeting`, `strategic-committee`, `professional-committee`, `local-committee`, `secretariat`, `working-group`, `network` …; the list is open. */
  kind: string;
  /** The name the partnership itself uses. */
  name: Statement;
  abbreviation?: string;
  parent?: string;
  /** How many there are, where the source counts them without naming them. */
  count?: number;
  permanence?: 'permanent' | 'time-limited';
  remit?: Remit;
  seats?: Seat[];
  chairRotation?: LocalText;
  term?: Period;
  meetings?: Period[];
  mandate?: Relation;
  /** Ids of the bodies that took over. */
  replacedBy?: string[];
}
