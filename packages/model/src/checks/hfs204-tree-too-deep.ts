import type { Plan } from '../plan.js';
import { depths, itemsWithParents } from './parents.js';
import type { Rule } from './rule.js';

const most = 6; // the levels of headings that HTML has

export const treeTooDeep: Rule<Plan> = {
  code: 'HFS204',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'Høyst seks nivåer under hverandre',
    nn: 'Høgst seks nivå under kvarandre',
    en: 'At most six levels under each other',
  },
  *find(plan) {
    for (const { section, items } of itemsWithParents(plan)) {
      const depthOf = depths(items);
      for (const [index, { id }] of items.entries())
        if (depthOf.get(id) === most + 1)
          yield {
            path: [section, index, 'parent'],
            text: {
              nb: 'Her er det mer enn seks nivåer under hverandre, og overskriftene tar slutt. Flytt punktet opp.',
              nn: 'Her er det meir enn seks nivå under kvarandre, og overskriftene tek slutt. Flytt punktet opp.',
              en: 'There are more than six levels under each other here, and headings run out. Move the item up.',
            },
          };
    }
  },
  example: {
    good: `
goals:
  - id: mal-1
    kind: goal
    text: Mål nummer 1
    sources: [{ line: 5 }]
  - id: mal-2
    kind: goal
    text: Mål nummer 2
    sources: [{ line: 5 }]
    parent: mal-1
  - id: mal-3
    kind: goal
    text: Mål nummer 3
    sources: [{ line: 5 }]
    parent: mal-2
  - id: mal-4
    kind: goal
    text: Mål nummer 4
    sources: [{ line: 5 }]
    parent: mal-3
  - id: mal-5
    kind: goal
    text: Mål nummer 5
    sources: [{ line: 5 }]
    parent: mal-4
  - id: mal-6
    kind: goal
    text: Mål nummer 6
    sources: [{ line: 5 }]
    parent: mal-5
`,
    bad: `
goals:
  - id: mal-1
    kind: goal
    text: Mål nummer 1
    sources: [{ line: 5 }]
  - id: mal-2
    kind: goal
    text: Mål nummer 2
    sources: [{ line: 5 }]
    parent: mal-1
  - id: mal-3
    kind: goal
    text: Mål nummer 3
    sources: [{ line: 5 }]
    parent: mal-2
  - id: mal-4
    kind: goal
    text: Mål nummer 4
    sources: [{ line: 5 }]
    parent: mal-3
  - id: mal-5
    kind: goal
    text: Mål nummer 5
    sources: [{ line: 5 }]
    parent: mal-4
  - id: mal-6
    kind: goal
    text: Mål nummer 6
    sources: [{ line: 5 }]
    parent: mal-5
  - id: mal-7
    kind: goal
    text: Mål nummer 7
    sources: [{ line: 5 }]
    parent: mal-6
`,
  },
};
