import type { Plan } from '../plan.js';
import { circling, itemsWithParents } from './parents.js';
import { inShort } from './in-short.js';
import type { Rule } from './rule.js';

export const parentCircle: Rule<Plan> = {
  code: 'HFS105',
  level: 'error',
  type: 'plan',
  title: {
    nb: 'Ingen punkter står under seg selv',
    nn: 'Ingen punkt står under seg sjølve',
    en: 'No item stands under itself',
  },
  *find(plan) {
    for (const { section, items } of itemsWithParents(plan)) {
      const caught = circling(items);
      for (const [index, { id }] of items.entries())
        if (caught.has(id))
          yield {
            path: [section, index, 'parent'],
            text: {
              nb: `«${inShort(id)}» står under seg selv. Rett parent, så rekken får en ende.`,
              nn: `«${inShort(id)}» står under seg sjølv. Rett parent, så rekkja får ein ende.`,
              en: `“${inShort(id)}” stands under itself. Correct parent, so that the chain has an end.`,
            },
          };
    }
  },
  example: {
    good: `
goals:
  - id: mal-1
    kind: goal
    text: Trygge overganger
    sources: [{ line: 5 }]
  - id: mal-2
    kind: goal
    text: Færre reinnleggelser
    sources: [{ line: 6 }]
    parent: mal-1
`,
    bad: `
goals:
  - id: mal-1
    kind: goal
    text: Trygge overganger
    sources: [{ line: 5 }]
    parent: mal-2
  - id: mal-2
    kind: goal
    text: Færre reinnleggelser
    sources: [{ line: 6 }]
    parent: mal-1
`,
  },
};
