import type { Plan } from '../plan.js';
import { followUpOf } from './elements.js';
import type { Rule } from './rule.js';

export const measureWithoutResponsible: Rule<Plan> = {
  code: 'HFS302',
  level: 'tip',
  type: 'plan',
  title: { nb: 'Tiltak har en ansvarlig', nn: 'Tiltak har ein ansvarleg', en: 'Measures have someone responsible' },
  *find(plan) {
    for (const { hasOwner, path } of followUpOf(plan))
      if (!hasOwner)
        yield {
          path,
          text: {
            nb: 'Tiltaket sier ikke hvem som har ansvaret. Står det i handlingsplanen, legg den inn med owners.',
            nn: 'Tiltaket seier ikkje kven som har ansvaret. Står det i handlingsplanen, legg han inn med owners.',
            en: 'The measure does not say who is responsible. If the action plan says so, add it with owners.',
          },
        };
  },
  example: {
    good: `
measures:
  - id: tiltak-1
    kind: measure
    text: Vi skal lage en felles plan.
    sources: [{ line: 5 }]
actionPlan:
  actions:
    - id: steg-1
      text: Lage en felles plan
      sources: [{ line: 6 }]
      owners: [Samarbeidsutvalget]
      measures: [{ target: tiltak-1, basis: inferred }]
`,
    bad: `
measures:
  - id: tiltak-1
    kind: measure
    text: Vi skal lage en felles plan.
    sources: [{ line: 5 }]
`,
  },
};
