import type { Plan } from '../plan.js';
import { itemsUnder } from './parents.js';
import type { Rule } from './rule.js';

export const numbersOutOfOrder: Rule<Plan> = {
  code: 'HFS205',
  level: 'warning',
  type: 'plan',
  title: { nb: 'Numrene kommer i rekkefølge', nn: 'Numra kjem i rekkjefølgje', en: 'Numbers come in order' },
  *find(plan) {
    for (const section of ['values', 'culture', 'challenges', 'goals', 'areas', 'patientGroups']) {
      let before = 0;
      for (const [index, { number = '' }] of itemsUnder(plan, section).entries()) {
        if (!/^\d{1,4}$/.test(number)) continue;
        if (Number(number) < before)
          yield {
            path: [section, index, 'number'],
            text: {
              nb: `Nummer ${number} kommer etter nummer ${before}. Sett punktene i samme rekkefølge som i kilden.`,
              nn: `Nummer ${number} kjem etter nummer ${before}. Set punkta i same rekkjefølgje som i kjelda.`,
              en: `Number ${number} comes after number ${before}. Put the items in the order of the source.`,
            },
          };
        before = Number(number);
      }
    }
  },
  example: {
    good: `
goals:
  - id: mal-1
    kind: goal
    text: Trygge overganger
    sources: [{ line: 5 }]
    number: "1"
  - id: mal-2
    kind: goal
    text: Færre reinnleggelser
    sources: [{ line: 6 }]
    number: "2"
`,
    bad: `
goals:
  - id: mal-2
    kind: goal
    text: Færre reinnleggelser
    sources: [{ line: 6 }]
    number: "2"
  - id: mal-1
    kind: goal
    text: Trygge overganger
    sources: [{ line: 5 }]
    number: "1"
`,
  },
};
