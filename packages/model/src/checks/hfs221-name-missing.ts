import { listOf } from '../absence.js';
import type { Plan } from '../plan.js';
import { inShort } from './in-short.js';
import type { Rule, Sentence } from './rule.js';

export const nameMissing: Rule<Plan> = {
  code: 'HFS221',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'Andre planer og grupper som er tatt ut, har et navn',
    nn: 'Andre planar og grupper som er tekne ut, har eit namn',
    en: 'Other plans, and groups that were removed, have a name',
  },
  *find(plan) {
    for (const [index, { name, target }] of listOf(plan.relations).entries())
      if (!name) yield { path: ['relations', index], text: target === undefined ? unnamed : idAlone(target) };
    if (plan.kind !== 'national-plan') return;
    const named = new Set(listOf(plan.patientGroups).map(({ group }) => group)); // the plan has words for these
    for (const [index, { name, group, change }] of listOf(plan.changes).entries())
      if (!name && change !== 'kept' && !named.has(group)) yield { path: ['changes', index], text: idAlone(group) };
  },
  example: {
    good: `
relations:
  - { type: builds-on, target: nhsp-2024-2027, name: Nasjonal helse- og samhandlingsplan 2024–2027, basis: inferred }
`,
    bad: `
relations:
  - { type: builds-on, target: nhsp-2024-2027, basis: inferred }
`,
  },
};

const unnamed: Sentence = {
  nb: 'Her står verken navn (name) eller id (target). Skriv navnet på planen slik kilden har det.',
  nn: 'Her står verken namn (name) eller id (target). Skriv namnet på planen slik kjelda har det.',
  en: 'Neither a name nor an id (target) stands here. Write the name of the plan as the source has it.',
};

function idAlone(id: string): Sentence {
  return {
    nb: `Skriv også navnet (name), slik kilden har det. Uten det ser leserne bare id-en «${inShort(id)}».`,
    nn: `Skriv òg namnet (name), slik kjelda har det. Utan det ser lesarane berre id-en «${inShort(id)}».`,
    en: `Write the name too, as the source has it. Without it readers see the id “${inShort(id)}” alone.`,
  };
}
