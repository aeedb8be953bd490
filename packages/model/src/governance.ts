import type { Stated } from './absence.js';
import type { LocalText } from './language.js';
import type { Period } from './period.js';
import type { Relation } from './relation.js';
import type { Statement } from './source.js';

/** Seats one party has in a body. Roles and numbers, never persons. */
export interface Seat {
  /** `municipality`, `health-trust`, `gp`, `user`, `county-governor` …; the list is open. */
  party: string;
  /** Who fills the seats, by office: “kommunedirektør”. Missing: the source names the party alone. */
  role?: LocalText;
  /** A number, or the rule the source gives (“én per kommune”). */
  count?: number | LocalText;
  /** Takes part without being a full member. Missing: a full member, or the source does not say. */
  observer?: boolean;
}

/** What a body is for: patient groups, themes, or words. */
export interface Remit {
  /** Patient groups it answers for. */
  groups?: Relation[];
  /** Shared themes it answers for. */
  themes?: Relation[];
  /** The rest of it, in the source's words. */
  text?: LocalText;
}

/** A place where partners decide or work together. Bodies form a tree by `parent`. */
export interface GovernanceBody {
  /** Unique in its plan; adoptions and relations point to it. */
  id: string;
  /** National level: 1 partnership meeting, 2 strategic, 3 professional. */
  level: Stated<1 | 2 | 3>;
  /** `partnership-meeting`, `strategic-committee`, `professional-committee`, `local-committee`, `secretariat`, `working-group`, `network` …; the list is open. */
  kind: string;
  /** The name the partnership itself uses. */
  name: Statement;
  /** The short form the partnership uses: `SSU`. */
  abbreviation?: string;
  /** Id of the body it answers to, in the same plan. Missing: it stands at the top, or the source does not say. */
  parent?: string;
  /** How many there are, where the source counts them without naming them. */
  count?: number;
  /** Whether it stays, or ends with its task. Missing: the source does not say. */
  permanence?: 'permanent' | 'time-limited';
  /** What it is for. */
  remit?: Remit;
  /** Who sits in it, by party. */
  seats?: Seat[];
  /** How the chair passes between the partners, in the source's words. */
  chairRotation?: LocalText;
  /** The time its members are appointed for. */
  term?: Period;
  /** When it meets, as far as dates are published. */
  meetings?: Period[];
  /** The document that sets it up and says what it may decide, among the plan's `references`. */
  mandate?: Relation;
  /** Ids of the bodies that took over. */
  replacedBy?: string[];
}
