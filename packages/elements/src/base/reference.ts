import { listOf, type Plan, type Reference, type Relation } from '@helsefellesskap/model';

/** The reference of a plan that an id stands for. */
export function referenceOf(plan: Plan, id: Relation['target']): Reference | undefined {
  return listOf(plan.references).find((reference) => reference.id === id);
}
