import { measureWithout } from './measure-without.js';

export const measureWithoutDeadline = measureWithout('hasDeadline', {
  code: 'HFS301',
  title: { nb: 'Tiltak har en frist', nn: 'Tiltak har ein frist', en: 'Measures have a deadline' },
  text: {
    nb: 'Tiltaket har ingen frist. Mange lesere ser etter når noe skal skje.',
    nn: 'Tiltaket har ingen frist. Mange lesarar ser etter når noko skal skje.',
    en: 'The measure has no deadline. Many readers look for when something will happen.',
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
`,
  },
});
