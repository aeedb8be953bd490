import type { Plan } from '../plan.js';
import { valueOf } from '../absence.js';
import { lastDay } from '../period.js';
import { planState } from '../plan.js';
import { dateInWords } from './date-in-words.js';
import type { Rule } from './rule.js';

export const periodExpired: Rule<Plan> = {
  code: 'HFS201',
  level: 'warning',
  type: 'plan',
  title: { nb: 'Strategien gjelder ennå', nn: 'Strategien gjeld enno', en: 'The strategy is still in force' },
  *find(plan, { day }) {
    const to = valueOf(plan.period)?.to;
    if (plan.kind !== 'partnership-strategy' || !to || planState(plan, day) !== 'expired') return;
    const date = dateInWords(lastDay(to));
    yield {
      path: ['period'],
      text: {
        nb: `Strategien gikk ut ${date.nb}. Er det kommet en ny, legger du den inn. Hvis ikke, skriver du når den ventes.`,
        nn: `Strategien gjekk ut ${date.nn}. Er det komen ein ny, legg du han inn. Viss ikkje, skriv du når han er venta.`,
        en: `The strategy expired on ${date.en}. If there is a new one, add it. If not, write when it is expected.`,
      },
    };
  },
  example: {
    good: `
period: { from: "2025", to: "2028" }
`,
    bad: `
period: { from: "2022", to: "2024" }
`,
  },
};
