import type { Plan } from '../plan.js';
import { listOf } from '../absence.js';
import type { Rule } from './rule.js';

export const referenceWithoutAddress: Rule<Plan> = {
  code: 'HFS314',
  level: 'tip',
  type: 'plan',
  title: { nb: 'Henvisninger kan følges', nn: 'Tilvisingar kan følgjast', en: 'References can be followed' },
  *find(plan) {
    for (const [index, { url }] of listOf(plan.references).entries())
      if (!url)
        yield {
          path: ['references', index],
          text: {
            nb: 'Henvisningen har ingen adresse. Lenker kilden til noe, limer du inn adressen slik den står.',
            nn: 'Tilvisinga har inga adresse. Lenkjer kjelda til noko, limer du inn adressa slik ho står.',
            en: 'The reference has no address. If the source links to something, paste the address as it stands.',
          },
        };
  },
  example: {
    good: `
references:
  - id: avtalen
    url: https://www.eksempel.no/avtale
    title: Samarbeidsavtalen
    kind: agreement
    citations: [{ text: samarbeidsavtalen, sources: [{ line: 5 }] }]
`,
    bad: `
references:
  - id: avtalen
    title: Samarbeidsavtalen
    kind: agreement
    citations: [{ text: samarbeidsavtalen, sources: [{ line: 5 }] }]
`,
  },
};
