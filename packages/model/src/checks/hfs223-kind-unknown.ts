import { listOf } from '../absence.js';
import type { Plan } from '../plan.js';
import { measuresIn } from './elements.js';
import { inShort } from './in-short.js';
import type { Rule } from './rule.js';

/** The kinds that readers and widgets know. The lists are open: a new kind is written like these, in English. */
const goalKinds = ['goal', 'main-objective', 'period-aim', 'purpose', 'ambition', 'quality-criterion'];
const measureKinds = ['measure', 'priority', 'commitment', 'statutory-task', 'mandate-task'];

export const kindUnknown: Rule<Plan> = {
  code: 'HFS223',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'Mål og tiltak er av et slag som er kjent',
    nn: 'Mål og tiltak er av eit slag som er kjent',
    en: 'Goals and measures are of a kind that is known',
  },
  *find(plan) {
    for (const [index, { kind }] of listOf(plan.goals).entries())
      if (!goalKinds.includes(kind)) yield { path: ['goals', index, 'kind'], text: unknown(kind, goalKinds) };
    for (const { measure, path } of measuresIn(plan))
      if (!measureKinds.includes(measure.kind))
        yield { path: [...path, 'kind'], text: unknown(measure.kind, measureKinds) };
  },
  example: {
    good: `
goals: [{ id: mal-1, kind: goal, text: Trygge pasienter, sources: [{ line: 5 }] }]
`,
    bad: `
goals: [{ id: mal-1, kind: mål, text: Trygge pasienter, sources: [{ line: 5 }] }]
`,
  },
};

function unknown(kind: string, known: string[]) {
  const listed = known.join(', ');
  return {
    nb: `«${inShort(kind)}» er ikke kjent. Velg ett av disse hvis det passer: ${listed}. Leserne ser det norske ordet.`,
    nn: `«${inShort(kind)}» er ikkje kjent. Vel eitt av desse om det passar: ${listed}. Lesarane ser det norske ordet.`,
    en: `“${inShort(kind)}” is not known. Choose one of these if it fits: ${listed}. Readers see the Norwegian word.`,
  };
}
