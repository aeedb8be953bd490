import type { Plan } from '../plan.js';
import { byOldId, nowCalled } from './now-called.js';
import { itemsUnder } from './parents.js';
import { objectsIn } from './walk.js';
import { inShort } from './in-short.js';
import type { Rule } from './rule.js';
import { sectionName } from './section-name.js';

/** Fields that hold ids of other elements in the plan, and the section those stand in. */
const pointers = { bodyId: 'governance', replacedBy: 'governance', references: 'references', indicator: 'indicators' } as const; // prettier-ignore

type Section = (typeof pointers)[keyof typeof pointers];

export const pointerAstray: Rule<Plan> = {
  code: 'HFS106',
  level: 'error',
  type: 'plan',
  title: {
    nb: 'Id-er peker på noe i planen',
    nn: 'Id-ar peiker på noko i planen',
    en: 'Ids point at something in the plan',
  },
  *find(plan) {
    const moved = byOldId(plan.redirects);
    const ids = new Map(
      Object.values(pointers).map((section): [Section, ReadonlySet<string>] => [
        section,
        new Set(itemsUnder(plan, section).map(({ id }) => id)),
      ]),
    );
    for (const { node, path } of objectsIn(plan))
      for (const [field, section] of Object.entries(pointers) as [string, Section][])
        for (const id of [node[field]].flat())
          if (typeof id === 'string' && !ids.get(section)?.has(id))
            yield { path: [...path, field], text: nowCalled(id, moved) ?? notUnder(section, id) };
  },
  example: {
    good: `
governance:
  - id: asu
    level: 2
    kind: strategic-committee
    name: { text: Samarbeidsutvalget, sources: [{ line: 5 }] }
adoptions:
  - body: Samarbeidsutvalget
    bodyId: asu
    date: 2025-01-15
    outcome: adopted
    sources: [{ line: 5, quote: Samarbeidsutvalget }]
`,
    bad: `
adoptions:
  - body: Samarbeidsutvalget
    bodyId: asu
    date: 2025-01-15
    outcome: adopted
    sources: [{ line: 5, quote: Samarbeidsutvalget }]
`,
  },
};

function notUnder(section: Section, id: string) {
  const name = sectionName(section);
  return {
    nb: `«${inShort(id)}» finnes ikke under ${name.nb} i planen. Sjekk skrivemåten, eller legg det til der.`,
    nn: `«${inShort(id)}» finst ikkje under ${name.nn} i planen. Sjekk skrivemåten, eller legg det til der.`,
    en: `“${inShort(id)}” is not under ${name.en} in the plan. Check its spelling, or add it there.`,
  };
}
