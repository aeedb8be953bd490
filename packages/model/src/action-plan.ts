import type { Stated } from './absence.js';
import type { LocalText } from './language.js';
import type { Deadline, Period } from './period.js';
import type { Relation } from './relation.js';
import type { Statement } from './source.js';
import type { Element } from './element.js';

/** A value on a scale that the source itself uses. */
export interface ScaleValue {
  value: LocalText;
  /** The whole scale, worst or first step first. */
  scale?: LocalText[];
}

/** One step of an action plan. */
export interface Action extends Omit<Element, 'deadline'> {
  measures?: Relation[];
  /** Bodies or roles that do it. */
  owners?: LocalText[];
  /** Bodies that approve it, apart from those that do it. */
  approvers?: LocalText[];
  deadline?: Deadline;
  status?: ScaleValue;
  risk?: ScaleValue;
}

/** How and when a strategy is carried out. */
export interface ActionPlan {
  period?: Period;
  /** How often it is revised, as an ISO 8601 duration: `P2Y` is every second year. */
  revisionInterval?: string;
  /** What the strategy says about it. */
  statement?: Statement;
  actions: Stated<Action[]>;
}
