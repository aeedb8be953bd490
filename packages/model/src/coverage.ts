import { isAbsent, listOf, type Absence } from './absence.js';
import type { Measure } from './measure.js';
import { groupsIn, type PatientGroup, type PatientGroupPriority } from './patient-group.js';
import { firstDay } from './period.js';
import { measuresOf, type NationalPlan, type PlanBase } from './plan.js';

/** What a plan says of one patient group. */
export interface Coverage {
  /** Id of the patient group. */
  group: string;
  /** The plan's own section on the group. */
  priority?: PatientGroupPriority;
  /** Measures under that section, and measures elsewhere that point to the group. */
  measures: Measure[];
  /** Why there is nothing, where there is nothing. */
  absence?: Absence;
}

/**
 * What a plan says of each patient group in a national plan, in the order of `groups`.
 * A group that came with the frame is `older-than-frame` in a plan that began before it, not `not-stated`.
 * @example
 * ```ts
 * import { patientGroups } from '@helsefellesskap/data/patient-groups';
 * import { plan as frame } from '@helsefellesskap/data/plans/nhsp-2024-2027';
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { coverageOf } from '@helsefellesskap/model';
 *
 * const [children] = coverageOf(plan, frame, patientGroups);
 * children; // → { group: 'children-and-young-people', measures: [], absence: { absent: 'not-stated' } }
 * ```
 */
export function coverageOf(plan: PlanBase, frame: NationalPlan, groups: readonly PatientGroup[]): Coverage[] {
  const measures = measuresOf(plan);
  return groupsIn(frame.id, groups).map((group) => {
    const priority = listOf(plan.patientGroups).find((candidate) => candidate.group === group.id);
    const aimed = measures
      .filter((entry) => entry.priority?.group === group.id || pointsTo(entry.measure, group.id))
      .map((entry) => entry.measure);
    return {
      group: group.id,
      ...(priority && { priority }),
      measures: aimed,
      ...(!priority && aimed.length === 0 && { absence: silence(plan, frame, group) }),
    };
  });
}

function pointsTo(measure: Measure, group: string): boolean {
  return measure.groups?.some((relation) => relation.target === group) ?? false;
}

function silence(plan: PlanBase, frame: NationalPlan, group: PatientGroup): Absence {
  const cameWithFrame =
    listOf(frame.changes).some((change) => change.group === group.id && change.change === 'added') ||
    group.labels.every(({ frames }) => frames.length === 1 && frames[0] === frame.id);
  const start = isAbsent(plan.period) ? undefined : plan.period.from;
  const frameStart = isAbsent(frame.period) ? undefined : frame.period.from;
  if (cameWithFrame && start && frameStart && firstDay(start) < firstDay(frameStart))
    return { absent: 'older-than-frame' };
  return isAbsent(plan.patientGroups) ? plan.patientGroups : { absent: 'not-stated' };
}
