import type { Stated } from './absence.js';
import type { LocalText } from './language.js';
import type { Deadline, Period } from './period.js';
import type { Relation } from './relation.js';
import type { Statement } from './source.js';
import type { Detail, Element } from './element.js';

/** A value on a scale that the source itself uses. */
export interface ScaleValue {
  /** The step it stands on, in the source's words. */
  value: LocalText;
  /** The whole scale, worst or first step first. */
  scale?: LocalText[];
}

/** One step of an action plan. */
export interface Action extends Omit<Element, 'deadline'> {
  /** Measures of the strategy that it carries out. */
  measures?: Relation[];
  /** Bodies or roles that do it. */
  owners?: LocalText[];
  /** Bodies that approve it, apart from those that do it. */
  approvers?: LocalText[];
  /** When it shall be done. Missing: the action plan sets no time for it. */
  deadline?: Deadline;
  /** How far it has come, as the action plan says it. */
  status?: ScaleValue;
  /** How uncertain it is, on the action plan's own scale. */
  risk?: ScaleValue;
  /** Its cost, who pays, what it is measured by, dates on the way, and the like. */
  details?: Detail[];
}

/** How and when a strategy is carried out. */
export interface ActionPlan {
  /** The time it covers, often shorter than the strategy's own. */
  period?: Period;
  /** How often it is revised, as an ISO 8601 duration: `P2Y` is every second year. */
  revisionInterval?: string;
  /** What the strategy says about it. */
  statement?: Statement;
  /** Its steps, in its own order. */
  actions: Stated<Action[]>;
}
