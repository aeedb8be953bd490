import type { Plan } from '../plan.js';
import { elementIds } from './walk.js';
import { inShort } from './in-short.js';
import type { Rule } from './rule.js';

export const idUsedTwice: Rule<Plan> = {
  code: 'HFS103',
  level: 'error',
  type: 'plan',
  title: { nb: 'Hver id brukes én gang', nn: 'Kvar id blir brukt éin gong', en: 'Each id is used once' },
  *find(plan) {
    const documents = plan.documents.map(({ id }, index) => ({ id, path: ['documents', index] as PropertyKey[] }));
    for (const room of [elementIds(plan), documents]) {
      const seen = new Set<string>();
      for (const { id, path } of room) {
        if (seen.has(id))
          yield {
            path: [...path, 'id'],
            text: {
              nb: `Id-en «${inShort(id)}» er brukt før i planen. Gi dette punktet en egen.`,
              nn: `Id-en «${inShort(id)}» er brukt før i planen. Gi dette punktet ein eigen.`,
              en: `The id “${inShort(id)}” is used before in the plan. Give this item one of its own.`,
            },
          };
        seen.add(id);
      }
    }
  },
  example: {
    good: `
values:
  - { id: respekt, text: Respekt, sources: [{ line: 4 }] }
  - { id: tillit, text: Tillit, sources: [{ line: 4 }] }
`,
    bad: `
values:
  - { id: respekt, text: Respekt, sources: [{ line: 4 }] }
  - { id: respekt, text: Tillit, sources: [{ line: 4 }] }
`,
  },
};
