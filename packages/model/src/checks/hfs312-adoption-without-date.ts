import type { Plan } from '../plan.js';
import { listOf } from '../absence.js';
import type { Rule } from './rule.js';

export const adoptionWithoutDate: Rule<Plan> = {
  code: 'HFS312',
  level: 'tip',
  type: 'plan',
  title: { nb: 'Vedtak har en dato', nn: 'Vedtak har ein dato', en: 'Adoptions have a date' },
  *find(plan) {
    for (const [index, { date }] of listOf(plan.adoptions).entries())
      if (date === undefined)
        yield {
          path: ['adoptions', index],
          text: {
            nb: 'Vedtaket har ingen dato. Står den i møtereferatet, legger du den inn.',
            nn: 'Vedtaket har ingen dato. Står han i møtereferatet, legg du han inn.',
            en: 'The adoption has no date. If the minutes give it, add it.',
          },
        };
  },
  example: {
    good: `
adoptions:
  - body: Samarbeidsutvalget
    date: 2025-01-15
    outcome: adopted
    sources: [{ line: 5, quote: Samarbeidsutvalget }]
`,
    bad: `
adoptions:
  - body: Samarbeidsutvalget
    outcome: adopted
    sources: [{ line: 5, quote: Samarbeidsutvalget }]
`,
  },
};
