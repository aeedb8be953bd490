import { listOf } from '../absence.js';
import type { FocusArea } from '../focus-area.js';
import type { Measure } from '../measure.js';
import type { PatientGroupPriority } from '../patient-group.js';
import type { Plan } from '../plan.js';

/** Every measure of a plan, with what it stands under and its path. */
export function* measuresIn(
  plan: Plan,
): Generator<{ measure: Measure; area?: FocusArea; priority?: PatientGroupPriority; path: PropertyKey[] }> {
  for (const [index, area] of listOf(plan.areas).entries())
    for (const [place, measure] of listOf(area.measures).entries())
      yield { measure, area, path: ['areas', index, 'measures', place] };
  for (const [index, priority] of listOf(plan.patientGroups).entries())
    for (const [place, measure] of listOf(priority.measures).entries())
      yield { measure, priority, path: ['patientGroups', index, 'measures', place] };
  for (const [index, measure] of (plan.measures ?? []).entries()) yield { measure, path: ['measures', index] };
}
