import { listOf } from '../absence.js';
import type { Plan } from '../plan.js';
import type { Rule } from './rule.js';

export const relationToItself: Rule<Plan> = {
  code: 'HFS114',
  level: 'error',
  type: 'plan',
  title: {
    nb: 'Planen viser til andre planer enn seg selv',
    nn: 'Planen viser til andre planar enn seg sjølv',
    en: 'The plan points to other plans than itself',
  },
  *find(plan) {
    for (const [index, { target }] of listOf(plan.relations).entries())
      if (target === plan.id)
        yield {
          path: ['relations', index, 'target'],
          text: {
            nb: 'Her viser planen til seg selv. Skriv id-en til den andre planen i target.',
            nn: 'Her viser planen til seg sjølv. Skriv id-en til den andre planen i target.',
            en: 'Here the plan points to itself. Write the id of the other plan in target.',
          },
        };
  },
  example: {
    good: `
relations:
  - { type: replaces, target: eksempel/strategy-2021, name: Strategi 2021–2024, basis: inferred }
`,
    bad: `
relations:
  - { type: replaces, target: eksempel/strategy-2025, name: Strategi 2021–2024, basis: inferred }
`,
  },
};
