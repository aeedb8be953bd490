import { listOf, valueOf } from '../absence.js';
import type { Plan } from '../plan.js';
import { measuresIn } from './elements.js';
import type { Rule, Sentence } from './rule.js';

interface FollowUp {
  hasDeadline: boolean;
  hasOwner: boolean;
  path: PropertyKey[];
}

interface Words extends Pick<Rule<Plan>, 'code' | 'title' | 'example'> {
  /** What is said of each measure. */
  text: Sentence;
}

/** A tip for each measure of a strategy that lacks something its follow-up needs. */
export function measureWithout(has: 'hasDeadline' | 'hasOwner', { text, example, ...words }: Words): Rule<Plan> {
  return {
    ...words,
    level: 'tip',
    type: 'plan',
    *find(plan) {
      for (const { path, [has]: isThere } of followUpOf(plan)) if (!isThere) yield { path, text };
    },
    example,
  };
}

/** What is known of how each measure of a strategy is carried out, from itself and from the action plan. */
function* followUpOf(plan: Plan): Generator<FollowUp> {
  if (plan.kind !== 'partnership-strategy') return; // national and regional plans are carried out by others
  const actions = listOf(valueOf(plan.actionPlan)?.actions);
  const due = new Set<string | undefined>();
  const owned = new Set<string | undefined>();
  for (const { measures = [], deadline, owners = [] } of actions)
    for (const { target } of measures) {
      if (deadline) due.add(target);
      if (owners.length > 0) owned.add(target);
    }
  for (const { measure, path } of measuresIn(plan)) {
    const { id, deadline, owners = [] } = measure;
    yield { hasDeadline: deadline !== undefined || due.has(id), hasOwner: owners.length > 0 || owned.has(id), path };
  }
}
