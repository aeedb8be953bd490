import type { Plan } from '../plan.js';
import { listOf, valueOf } from '../absence.js';
import { firstDay, lastDay } from '../period.js';
import { dateInWords } from './date-in-words.js';
import type { Rule, Sentence } from './rule.js';

export const adoptedAfterStart: Rule<Plan> = {
  code: 'HFS208',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'Planen er vedtatt før den gjelder',
    nn: 'Planen er vedteken før han gjeld',
    en: 'The plan is adopted before it holds',
  },
  *find(plan) {
    const from = valueOf(plan.period)?.from;
    if (!from) return;
    for (const [index, { date, covers, outcome }] of listOf(plan.adoptions).entries())
      if (typeof date === 'string' && !covers && outcome === 'adopted' && firstDay(date) > lastDay(from))
        yield { path: ['adoptions', index, 'date'], text: tooLate(dateInWords(date), dateInWords(from)) };
  },
  example: {
    good: `
adoptions:
  - body: Samarbeidsutvalget
    date: 2025-01-15
    outcome: adopted
    sources: [{ line: 5, quote: Samarbeidsutvalget }]
`,
    bad: `
adoptions:
  - body: Samarbeidsutvalget
    date: 2026-01-15
    outcome: adopted
    sources: [{ line: 5, quote: Samarbeidsutvalget }]
`,
  },
};

function tooLate(date: Sentence, from: Sentence): Sentence {
  return {
    nb: `Planen er vedtatt ${date.nb}, etter at perioden begynte (${from.nb}). Sjekk datoen og perioden.`,
    nn: `Planen er vedteken ${date.nn}, etter at perioden byrja (${from.nn}). Sjekk datoen og perioden.`,
    en: `The plan was adopted ${date.en}, after the period began (${from.en}). Check the date and the period.`,
  };
}
