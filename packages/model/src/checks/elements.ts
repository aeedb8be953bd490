import { listOf } from '../absence.js';
import { areaTitle, type FocusArea } from '../focus-area.js';
import type { Measure } from '../measure.js';
import type { PatientGroupPriority } from '../patient-group.js';
import type { Plan } from '../plan.js';
import type { Statement } from '../source.js';

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

/** The titles of a plan: its own, and those of areas, goals and agreements. */
export function* titlesIn(plan: Plan): Generator<{ title: Statement; path: PropertyKey[] }> {
  yield { title: plan.title, path: ['title'] };
  if (plan.subtitle) yield { title: plan.subtitle, path: ['subtitle'] };
  for (const [index, area] of listOf(plan.areas).entries()) {
    const title = areaTitle(area);
    if (title) yield { title, path: ['areas', index, 'title'] };
  }
  for (const [index, { title }] of listOf(plan.goals).entries())
    if (title) yield { title, path: ['goals', index, 'title'] };
  for (const [index, { title }] of listOf(plan.agreements).entries())
    yield { title, path: ['agreements', index, 'title'] };
}
