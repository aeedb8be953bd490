import type { Plan } from '../plan.js';
import { listOf } from '../absence.js';
import type { Rule } from './rule.js';

const names = {
  draft: { nb: 'utkast', nn: 'utkast', en: 'a draft' },
  proposed: { nb: 'forslag', nn: 'framlegg', en: 'a proposal' },
};

export const draftButAdopted: Rule<Plan> = {
  code: 'HFS214',
  level: 'warning',
  type: 'plan',
  title: { nb: 'Et utkast er ikke vedtatt', nn: 'Eit utkast er ikkje vedteke', en: 'A draft is not adopted' },
  *find(plan) {
    if (plan.status !== 'draft' && plan.status !== 'proposed') return;
    const { nb, nn, en } = names[plan.status];
    if (listOf(plan.adoptions).some(({ covers, outcome }) => !covers && outcome === 'adopted'))
      yield {
        path: ['status'],
        text: {
          nb: `Planen er vedtatt, men er merket som ${nb} (status: ${plan.status}). Skriv adopted, eller fjern vedtaket.`,
          nn: `Planen er vedteken, men er merkt som ${nn} (status: ${plan.status}). Skriv adopted, eller ta bort vedtaket.`,
          en: `The plan is adopted, but is marked as ${en} (status: ${plan.status}). Write adopted, or remove the adoption.`,
        },
      };
  },
  example: {
    good: `
status: draft
`,
    bad: `
status: draft
adoptions:
  - body: Samarbeidsutvalget
    date: 2025-01-15
    outcome: adopted
    sources: [{ line: 5, quote: Samarbeidsutvalget }]
`,
  },
};
