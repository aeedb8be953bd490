import type { Plan } from '../plan.js';
import { isAbsent } from '../absence.js';
import { planSections } from '../plan.js';
import type { Rule } from './rule.js';
import { sectionName } from './section-name.js';

export const sectionEmpty: Rule<Plan> = {
  code: 'HFS212',
  level: 'warning',
  type: 'plan',
  title: { nb: 'Tomme deler sier hvorfor', nn: 'Tomme delar seier kvifor', en: 'Empty parts say why' },
  *find(plan) {
    if (plan.kind !== 'partnership-strategy') return;
    for (const section of planSections) {
      const part = plan[section];
      const { nb, nn, en } = sectionName(section);
      const isEmpty = Array.isArray(part) && part.length === 0; // shown as if the source had none
      if (isEmpty || (isAbsent(part) && part.absent === 'not-registered' && !part.note))
        yield {
          path: [section],
          text: {
            nb: `Delen «${nb}» er tom, og det står ikke hvorfor. Fyll den ut, eller skriv absent: not-stated hvis kilden ikke sier noe.`,
            nn: `Delen «${nn}» er tom, og det står ikkje kvifor. Fyll han ut, eller skriv absent: not-stated viss kjelda ikkje seier noko.`,
            en: `The part “${en}” is empty, without a reason. Fill it in, or write absent: not-stated if the source says nothing.`,
          },
        };
    }
  },
  example: {
    good: `
culture: { absent: not-stated }
`,
    bad: `
culture: { absent: not-registered }
`,
  },
};
