import { measureWithout } from './measure-without.js';

export const measureWithoutResponsible = measureWithout('hasOwner', {
  code: 'HFS302',
  title: { nb: 'Tiltak har en ansvarlig', nn: 'Tiltak har ein ansvarleg', en: 'Measures have someone responsible' },
  text: {
    nb: 'Ingenting sier hvem som har ansvaret for tiltaket. Står det i strategien eller handlingsplanen, legger du det inn med owners.',
    nn: 'Ingenting seier kven som har ansvaret for tiltaket. Står det i strategien eller handlingsplanen, legg du det inn med owners.',
    en: 'Nothing says who is responsible for the measure. If the strategy or the action plan does, add it with owners.',
  },
  example: {
    good: `
measures:
  - id: tiltak-1
    kind: measure
    text: Vi skal lage en felles plan.
    sources: [{ line: 5 }]
    owners: [Samarbeidsutvalget]
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
