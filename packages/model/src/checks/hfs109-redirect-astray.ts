import type { Plan } from '../plan.js';
import { astray } from './redirect-astray.js';
import { elementIds } from './walk.js';
import type { Rule } from './rule.js';

export const redirectAstray: Rule<Plan> = {
  code: 'HFS109',
  level: 'error',
  type: 'plan',
  title: { nb: 'Gamle id-er leder til nye', nn: 'Gamle id-ar leier til nye', en: 'Old ids lead to new ones' },
  *find(plan) {
    const inUse = new Set(elementIds(plan).map(({ id }) => id));
    for (const { path, text } of astray(plan.redirects ?? [], inUse)) yield { path: ['redirects', ...path], text };
  },
  example: {
    good: `
values:
  - { id: tillit, text: Tillit, sources: [{ line: 4 }] }
redirects:
  - { from: tiltro, change: moved, to: [tillit] }
`,
    bad: `
values:
  - { id: tillit, text: Tillit, sources: [{ line: 4 }] }
redirects:
  - { from: tiltro, change: moved, to: [respekt] }
`,
  },
};
