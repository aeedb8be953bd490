import type { Plan } from '../plan.js';
import { listOf } from '../absence.js';
import { measuresIn } from './elements.js';
import type { Rule } from './rule.js';

export const measureWithoutGoal: Rule<Plan> = {
  code: 'HFS303',
  level: 'tip',
  type: 'plan',
  title: { nb: 'Tiltak hører til et mål', nn: 'Tiltak høyrer til eit mål', en: 'Measures belong to a goal' },
  *find(plan) {
    const goals = new Set(listOf(plan.goals).map(({ id }) => id));
    if (plan.kind !== 'partnership-strategy' || goals.size === 0) return; // then there is nothing to tie it to
    for (const { measure, area, priority, path } of measuresIn(plan)) {
      const about = [measure, area, priority].flatMap((item) => item?.about ?? []);
      if (!about.some(({ target }) => target !== undefined && goals.has(target)))
        yield {
          path,
          text: {
            nb: 'Tiltaket er ikke knyttet til noe mål. Sier kilden hvilket, skriver du målets id under about, med basis: stated. Går det bare fram av sammenhengen, skriver du basis: inferred.',
            nn: 'Tiltaket er ikkje knytt til noko mål. Seier kjelda kva for eitt, skriv du id-en til målet under about, med basis: stated. Går det berre fram av samanhengen, skriv du basis: inferred.',
            en: 'The measure is not tied to a goal. If the source says which, write the goal’s id under about, with basis: stated. If it only follows from the context, write basis: inferred.',
          },
        };
    }
  },
  example: {
    good: `
goals:
  - id: mal-1
    kind: goal
    text: Trygge overganger
    sources: [{ line: 5 }]
measures:
  - id: tiltak-1
    kind: measure
    text: Vi skal lage en felles plan.
    sources: [{ line: 5 }]
    about: [{ target: mal-1, basis: inferred }]
`,
    bad: `
goals:
  - id: mal-1
    kind: goal
    text: Trygge overganger
    sources: [{ line: 5 }]
measures:
  - id: tiltak-1
    kind: measure
    text: Vi skal lage en felles plan.
    sources: [{ line: 5 }]
`,
  },
};
