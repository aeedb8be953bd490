import type { Partnership } from '../partnership.js';
import { firstDay, lastDay } from '../period.js';
import { inShort } from './in-short.js';
import type { Rule } from './rule.js';

export const memberTwice: Rule<Partnership> = {
  code: 'HFS113',
  level: 'error',
  type: 'partnership',
  title: {
    nb: 'Hver kommune er medlem én gang',
    nn: 'Kvar kommune er medlem éin gong',
    en: 'Each municipality is a member once',
  },
  *find(partnership) {
    const lastDays = new Map<string, string>();
    const inOrder = [...partnership.members.entries()].sort(([, a], [, b]) => byStart(a, b));
    for (const [index, { municipality, name, from, to }] of inOrder) {
      const before = lastDays.get(municipality);
      if (before !== undefined && (!from || firstDay(from) <= before))
        yield {
          path: ['members', index],
          text: {
            nb: `«${inShort(name)}» er medlem to ganger på samme tid. Behold den ene, eller skriv from og to.`,
            nn: `«${inShort(name)}» er medlem to gonger på same tid. Behald den eine, eller skriv from og to.`,
            en: `“${inShort(name)}” is a member twice at one time. Keep one, or write from and to.`,
          },
        };
      const until = to ? lastDay(to) : '9999';
      if (before === undefined || before < until) lastDays.set(municipality, until);
    }
  },
  example: {
    good: `
members:
  - { municipality: "0301", name: Oslo, to: "2024" }
  - { municipality: "0301", name: Oslo, from: "2025" }
`,
    bad: `
members:
  - { municipality: "0301", name: Oslo }
  - { municipality: "0301", name: Oslo, from: "2025" }
`,
  },
};

function byStart(a: { from?: string }, b: { from?: string }): number {
  const [first, second] = [a, b].map(({ from }) => (from ? firstDay(from) : ''));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}
