import { listOf, valueOf } from '../absence.js';
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

/** What is known of how each measure of a strategy is carried out, from itself and from the action plan. */
export function* followUpOf(plan: Plan): Generator<{ hasDeadline: boolean; hasOwner: boolean; path: PropertyKey[] }> {
  if (plan.kind !== 'partnership-strategy') return; // national and regional plans are carried out by others
  const actions = listOf(valueOf(plan.actionPlan)?.actions);
  const due = new Set<string | undefined>();
  const owned = new Set<string | undefined>();
  for (const { measures = [], deadline, owners = [] } of actions)
    for (const { target } of measures) {
      if (deadline) due.add(target);
      if (owners.length > 0) owned.add(target);
    }
  for (const { measure, path } of measuresIn(plan))
    yield { hasDeadline: measure.deadline !== undefined || due.has(measure.id), hasOwner: owned.has(measure.id), path };
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
