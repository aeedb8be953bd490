import type { PlanSection } from '../plan.js';

/** Where in a plan something is looked for by its id; `plan` is anywhere in it. */
export type PointedAt = PlanSection | 'indicators' | 'measures' | 'plan';

/** Fields that hold ids of other elements in the plan. Parents have a rule of their own, and so have redirects. */
export const idsInPlan: Readonly<Record<string, PointedAt>> = {
  bodyId: 'governance',
  replacedBy: 'governance',
  references: 'references',
  indicator: 'indicators',
};

/** Fields that hold relations to other elements in the plan. */
export const relationsInPlan: Readonly<Record<string, PointedAt>> = {
  about: 'plan',
  areas: 'areas',
  measures: 'measures',
  mandate: 'references',
  supersedes: 'agreements',
};
