import type { Stated } from './absence.js';
import type { Element } from './element.js';
import type { LocalText } from './language.js';
import type { Measure } from './measure.js';
import type { Claim } from './indicator.js';
import type { PublishedRecord } from './record.js';
import type { Statement } from './source.js';
import type { SourceDocument } from './source.js';

/** What a national plan calls a patient group. */
export interface PatientGroupLabel extends Statement {
  /** Ids of the national plans that use this label; none where only partnerships do. */
  frames: string[];
}

/** A prioritised patient group: one concept, whatever each plan calls it. */
export interface PatientGroup extends PublishedRecord<'patient-group'> {
  /** The name of its file: `frail-older-people`. The same in every plan. */
  id: string;
  /** What national plans have called it, one for each wording; what a partnership calls it where none has it. */
  labels: PatientGroupLabel[];
  /** The documents that the labels are taken from. */
  documents: SourceDocument[];
}

/** A patient group as one plan speaks of it. */
export interface PatientGroupPriority extends Element {
  /** Id of the {@link PatientGroup}. */
  group: string;
  /** The national aim that the plan repeats. */
  nationalAim?: Statement;
  /** Who the group is and what they meet, as the plan says it. */
  description?: Statement;
  /** Why the plan gives it priority. */
  rationale?: Statement;
  /** What the partners will do for the group, in the order of the plan. */
  measures: Stated<Measure[]>;
  /** Numbers that the plan mentions of the group. */
  claims?: Claim[];
}

/**
 * The label of a group in a national plan.
 * @param frame id of the national plan
 * @returns the label, or `undefined` where the plan does not have the group
 * @example
 * ```ts
 * import { patientGroups } from '@helsefellesskap/data/patient-groups';
 * import { groupLabel } from '@helsefellesskap/model';
 *
 * const children = patientGroups.find(({ id }) => id === 'children-and-young-people')!;
 * groupLabel(children, 'nhsp-2024-2027')?.nb; // → 'Barn og unge'
 * groupLabel(children, 'nhsp-2016-2019'); // → undefined
 * ```
 */
export function groupLabel(group: PatientGroup, frame: string): LocalText | undefined {
  return group.labels.find((label) => label.frames.includes(frame))?.text;
}

/**
 * The groups that a national plan gives priority to.
 * @example
 * ```ts
 * import { patientGroups } from '@helsefellesskap/data/patient-groups';
 * import { groupsIn } from '@helsefellesskap/model';
 *
 * groupsIn('nhsp-2024-2027', patientGroups).length; // → 5
 * groupsIn('nhsp-2016-2019', patientGroups); // → []
 * ```
 */
export function groupsIn(frame: string, groups: readonly PatientGroup[]): PatientGroup[] {
  return groups.filter((group) => groupLabel(group, frame) !== undefined);
}
