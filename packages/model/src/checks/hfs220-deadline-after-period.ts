import type { Plan } from '../plan.js';
import { valueOf } from '../absence.js';
import { firstDay, lastDay } from '../period.js';
import { objectsIn } from './walk.js';
import { dateInWords } from './date-in-words.js';
import type { Rule, Sentence } from './rule.js';

export const deadlineAfterPeriod: Rule<Plan> = {
  code: 'HFS220',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'Frister ligger i planperioden',
    nn: 'Fristar ligg i planperioden',
    en: 'Deadlines lie within the period',
  },
  *find(plan) {
    const end = valueOf(plan.period)?.to;
    if (!end) return;
    for (const { node, path } of objectsIn(plan)) {
      const due = (node['deadline'] as { to?: string } | undefined)?.to;
      if (due && firstDay(due) > lastDay(end))
        yield { path: [...path, 'deadline'], text: tooLate(dateInWords(due), dateInWords(end)) };
    }
  },
  example: {
    good: `
measures:
  - id: tiltak-1
    kind: measure
    text: Vi skal lage en felles plan.
    sources: [{ line: 5 }]
    deadline: { to: "2026", precision: year }
`,
    bad: `
measures:
  - id: tiltak-1
    kind: measure
    text: Vi skal lage en felles plan.
    sources: [{ line: 5 }]
    deadline: { to: "2062", precision: year }
`,
  },
};

function tooLate(due: Sentence, end: Sentence): Sentence {
  return {
    nb: `Fristen er ${due.nb}, men planen går ut ${end.nb}. Sjekk fristen.`,
    nn: `Fristen er ${due.nn}, men planen går ut ${end.nn}. Sjekk fristen.`,
    en: `The deadline is ${due.en}, but the plan ends ${end.en}. Check the deadline.`,
  };
}
