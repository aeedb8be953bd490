import type { Plan } from '../plan.js';
import { valueOf } from '../absence.js';
import type { Rule } from './rule.js';

export const periodOpenBothWays: Rule<Plan> = {
  code: 'HFS215',
  level: 'warning',
  type: 'plan',
  title: { nb: 'Perioden har et årstall', nn: 'Perioden har eit årstal', en: 'The period has a year' },
  *find(plan) {
    const period = valueOf(plan.period);
    if (period && !period.from && !period.to)
      yield {
        path: ['period'],
        text: {
          nb: 'Perioden har verken begynnelse eller slutt. Skriv from eller to, eller absent: not-stated.',
          nn: 'Perioden har korkje byrjing eller slutt. Skriv from eller to, eller absent: not-stated.',
          en: 'The period has neither a beginning nor an end. Write from or to, or absent: not-stated.',
        },
      };
  },
  example: {
    good: `
period: { to: "2040" }
`,
    bad: `
period: { text: inneværende periode }
`,
  },
};
