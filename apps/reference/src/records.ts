import { planIds } from '@helsefellesskap/data';
import { partnerships } from '@helsefellesskap/data/partnerships';
import { listOf, type Partnership, type Plan } from '@helsefellesskap/model';

export { municipalityIndex } from '@helsefellesskap/data/municipality-index';
export { partnerships };

const all = await Promise.all(
  planIds.map(async (id) => ((await import(`@helsefellesskap/data/plans/${id}`)) as { plan: Plan }).plan),
);

/** A partnership's strategies, newest first. */
export function strategiesOf(partnership: Partnership): Plan[] {
  return listOf(partnership.plans).map(({ id }) => all.find((plan) => plan.id === id)!);
}

const readingOrder = ['explainer', 'national-plan', 'regional-plan'];

/** Plans that belong to no single partnership, in the order a newcomer would read them. */
export const otherPlans = all
  .filter(({ kind }) => kind !== 'partnership-strategy')
  .sort((a, b) => readingOrder.indexOf(a.kind) - readingOrder.indexOf(b.kind) || b.id.localeCompare(a.id));
