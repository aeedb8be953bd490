import type { Deadline } from '../period.js';
import type { Plan } from '../plan.js';
import type { Rule } from './rule.js';
import { objectsIn } from './walk.js';

/** What these count is a date; of a season or a period the words may be all there is. */
const dated: string[] = ['day', 'month', 'quarter', 'half-year', 'year'];

export const deadlineWithoutDate: Rule<Plan> = {
  code: 'HFS224',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'En frist som er så nøyaktig, har en dato',
    nn: 'Ein frist som er så nøyaktig, har ein dato',
    en: 'A deadline that exact has a date',
  },
  *find(plan) {
    for (const { node, path } of objectsIn(plan)) {
      const { precision, from, to, duration } = Object(node['deadline']) as Partial<Deadline>;
      if (precision && dated.includes(precision) && !from && !to && !duration)
        yield { path: [...path, 'deadline'], text: undated };
    }
  },
  example: {
    good: `
measures:
  - id: tiltak-1
    kind: measure
    text: Vi skal lage en felles plan.
    sources: [{ line: 5 }]
    deadline: { text: våren 2026, precision: season }
`,
    bad: `
measures:
  - id: tiltak-1
    kind: measure
    text: Vi skal lage en felles plan.
    sources: [{ line: 5 }]
    deadline: { text: 15. mars 2026, precision: day }
`,
  },
};

const undated = {
  nb: 'Fristen har ingen dato, så den kan ikke sorteres eller legges i en kalender. Skriv den under to.',
  nn: 'Fristen har ingen dato, så han kan ikkje sorterast eller leggjast i ein kalender. Skriv han under to.',
  en: 'The deadline has no date, so it cannot be sorted or put in a calendar. Write it under to.',
};
