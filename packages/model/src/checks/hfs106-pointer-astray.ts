import type { Plan } from '../plan.js';
import { measuresIn } from './elements.js';
import { inShort } from './in-short.js';
import { byOldId, nowCalled } from './now-called.js';
import { itemsUnder } from './parents.js';
import { idsInPlan, relationsInPlan, type PointedAt } from './pointers.js';
import { sectionName } from './section-name.js';
import { fieldOf, objectsIn } from './walk.js';
import type { Rule } from './rule.js';

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
    const known = new Map<PointedAt, ReadonlySet<unknown>>();
    const isThere = (at: PointedAt, id: string) => {
      const ids = known.get(at) ?? new Set(idsAt(plan, at));
      known.set(at, ids);
      return ids.has(id);
    };
    for (const { node, path } of objectsIn(plan)) {
      const pointing = Object.entries(idsInPlan).map(([field, at]) => ({ field, at }));
      const related = typeof node['target'] === 'string' ? relationsInPlan[fieldOf(path)] : undefined;
      for (const { field, at } of related ? [{ field: 'target', at: related }] : pointing)
        for (const id of [node[field]].flat())
          if (typeof id === 'string' && !isThere(at, id))
            yield { path: [...path, field], text: nowCalled(id, moved) ?? notAt(at, id) };
    }
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

function* idsAt(plan: Plan, at: PointedAt): Generator<unknown> {
  if (at === 'plan') for (const { node } of objectsIn(plan)) yield node['id'];
  else if (at === 'measures') for (const { measure } of measuresIn(plan)) yield measure.id;
  else for (const { id } of itemsUnder(plan, at)) yield id;
}

function notAt(at: PointedAt, id: string) {
  if (at === 'plan')
    return {
      nb: `«${inShort(id)}» finnes ikke i planen. Sjekk skrivemåten, eller legg det til.`,
      nn: `«${inShort(id)}» finst ikkje i planen. Sjekk skrivemåten, eller legg det til.`,
      en: `“${inShort(id)}” is not in the plan. Check its spelling, or add it.`,
    };
  const name = sectionName(at);
  return {
    nb: `«${inShort(id)}» finnes ikke under ${name.nb} i planen. Sjekk skrivemåten, eller legg det til der.`,
    nn: `«${inShort(id)}» finst ikkje under ${name.nn} i planen. Sjekk skrivemåten, eller legg det til der.`,
    en: `“${inShort(id)}” is not under ${name.en} in the plan. Check its spelling, or add it there.`,
  };
}
