import type { Plan } from '../plan.js';
import { isAbsent, listOf } from '../absence.js';
import type { Rule, Sentence } from './rule.js';
import { sectionName } from './section-name.js';

export const adoptionCoversNothing: Rule<Plan> = {
  code: 'HFS107',
  level: 'error',
  type: 'plan',
  title: {
    nb: 'Vedtak gjelder deler som har innhold',
    nn: 'Vedtak gjeld delar som har innhald',
    en: 'Adoptions cover parts that hold something',
  },
  *find(plan) {
    for (const [index, { covers = [] }] of listOf(plan.adoptions).entries())
      for (const section of covers.filter((name) => isAbsent(plan[name])))
        yield { path: ['adoptions', index, 'covers'], text: coversNothing(sectionName(section)) };
  },
  example: {
    good: `
values:
  - { id: tillit, text: Tillit, sources: [{ line: 4 }] }
adoptions:
  - body: Samarbeidsutvalget
    date: 2025-01-15
    outcome: adopted
    covers: [values]
    sources: [{ line: 5, quote: Samarbeidsutvalget }]
`,
    bad: `
adoptions:
  - body: Samarbeidsutvalget
    date: 2025-01-15
    outcome: adopted
    covers: [values]
    sources: [{ line: 5, quote: Samarbeidsutvalget }]
`,
  },
};

function coversNothing({ nb, nn, en }: Sentence): Sentence {
  return {
    nb: `Vedtaket gjelder ${nb}, men den delen av planen er tom. Fyll den ut, eller rett covers.`,
    nn: `Vedtaket gjeld ${nn}, men den delen av planen er tom. Fyll han ut, eller rett covers.`,
    en: `The adoption covers ${en}, but that part of the plan is empty. Fill it in, or correct covers.`,
  };
}
