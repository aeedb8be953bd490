import type { Plan } from '../plan.js';
import { isAbsent } from '../absence.js';
import type { Rule, Sentence } from './rule.js';

export const periodOpenBothWays: Rule<Plan> = {
  code: 'HFS215',
  level: 'warning',
  type: 'plan',
  title: { nb: 'Perioden har et årstall', nn: 'Perioden har eit årstal', en: 'The period has a year' },
  *find(plan) {
    const { period } = plan;
    if (isAbsent(period)) {
      if (period.absent === 'not-registered' && !period.note) yield { path: ['period'], text: unknown };
    } else if (!period.from && !period.to) yield { path: ['period'], text: open };
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

const open: Sentence = {
  nb: 'Perioden har verken begynnelse eller slutt. Skriv from eller to, eller absent: not-stated.',
  nn: 'Perioden har korkje byrjing eller slutt. Skriv from eller to, eller absent: not-stated.',
  en: 'The period has neither a beginning nor an end. Write from or to, or absent: not-stated.',
};

const unknown: Sentence = {
  nb: 'Det står ikke når planen gjelder. Skriv årene under period, med from og to, eller absent: not-stated hvis kilden ikke sier det.',
  nn: 'Det står ikkje når planen gjeld. Skriv åra under period, med from og to, eller absent: not-stated viss kjelda ikkje seier det.',
  en: 'It does not say when the plan holds. Write the years under period, with from and to, or absent: not-stated if the source does not say.',
};
