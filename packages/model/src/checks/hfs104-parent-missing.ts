import type { Plan } from '../plan.js';
import { nowCalled } from './now-called.js';
import { itemsWithParents } from './parents.js';
import { inShort } from './in-short.js';
import type { Rule } from './rule.js';

export const parentMissing: Rule<Plan> = {
  code: 'HFS104',
  level: 'error',
  type: 'plan',
  title: {
    nb: 'Det et punkt står under, finnes',
    nn: 'Det eit punkt står under, finst',
    en: 'What an item stands under exists',
  },
  *find(plan) {
    for (const { section, items } of itemsWithParents(plan)) {
      const ids = new Set(items.map(({ id }) => id));
      for (const [index, { parent }] of items.entries())
        if (parent !== undefined && !ids.has(parent)) {
          const text = nowCalled(parent, plan.redirects) ?? notAmong(parent);
          yield { path: [section, index, 'parent'], text };
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
  - id: mal-1-1
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
  - id: mal-1-1
    kind: goal
    text: Færre reinnleggelser
    sources: [{ line: 6 }]
    parent: mal-2
`,
  },
};

function notAmong(id: string) {
  return {
    nb: `«${inShort(id)}» finnes ikke blant de andre punktene i listen. Rett parent, eller legg punktet til.`,
    nn: `«${inShort(id)}» finst ikkje blant dei andre punkta i lista. Rett parent, eller legg punktet til.`,
    en: `“${inShort(id)}” is not among the other items of the list. Correct parent, or add the item.`,
  };
}
