import { measureWithout } from './measure-without.js';

export const measureWithoutResponsible = measureWithout('hasOwner', {
  code: 'HFS302',
  title: { nb: 'Tiltak har en ansvarlig', nn: 'Tiltak har ein ansvarleg', en: 'Measures have someone responsible' },
  text: {
    nb: 'Tiltaket sier ikke hvem som har ansvaret. Står det i handlingsplanen, legger du det inn med owners.',
    nn: 'Tiltaket seier ikkje kven som har ansvaret. Står det i handlingsplanen, legg du det inn med owners.',
    en: 'The measure does not say who is responsible. If the action plan says so, add it with owners.',
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
});
