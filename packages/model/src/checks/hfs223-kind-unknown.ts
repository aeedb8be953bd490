import type { Plan } from '../plan.js';
import { inShort } from './in-short.js';
import type { Rule, Sentence } from './rule.js';
import { objectsIn } from './walk.js';

interface Choice {
  field: string;
  /** What readers and widgets know. The lists are open: a new word is written like these, in English. */
  known: string[];
  /** Readers see a word that is not known as it stands. */
  isShown?: boolean;
}

/** By the list that the element stands in. */
const choices = new Map<unknown, Choice>([
  [
    'goals',
    { field: 'kind', known: ['goal', 'main-objective', 'period-aim', 'purpose', 'ambition', 'quality-criterion'] },
  ],
  ['measures', { field: 'kind', known: ['measure', 'priority', 'commitment', 'statutory-task', 'mandate-task'] }],
  ['adoptions', { field: 'outcome', known: ['adopted', 'approved', 'endorsed', 'noted', 'rejected', 'other'] }],
  [
    'details',
    {
      field: 'kind',
      known: ['indicator', 'baseline', 'target', 'milestone', 'budget', 'funding', 'participants', 'status', 'other'],
    },
  ],
  ['agreements', { field: 'level', known: ['overarching', 'service', 'guideline'], isShown: true }],
  ['references', { field: 'kind', known: ['agreement', 'mandate', 'national-plan', 'report', 'file'], isShown: true }],
  [
    'relations',
    {
      field: 'type',
      known: ['builds-on', 'follows-up', 'operationalises', 'replaces', 'revises', 'supplements', 'describes'],
      isShown: true,
    },
  ],
  [
    'seats',
    { field: 'party', known: ['municipality', 'health-trust', 'gp', 'user', 'county-governor'], isShown: true },
  ],
]);

export const kindUnknown: Rule<Plan> = {
  code: 'HFS223',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'Slag, utfall og parter er av dem som er kjent',
    nn: 'Slag, utfall og partar er av dei som er kjende',
    en: 'Kinds, outcomes and parties are of those that are known',
  },
  *find(plan) {
    for (const { node, path } of objectsIn(plan)) {
      const choice = choices.get(path.at(-2));
      const word = choice && node[choice.field];
      if (choice && typeof word === 'string' && !choice.known.includes(word))
        yield { path: [...path, choice.field], text: unknown(word, choice) };
    }
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

function unknown(word: string, { known, isShown = false }: Choice): Sentence {
  const listed = known.join(', ');
  return {
    nb: `«${inShort(word)}» er ikke kjent. Velg ett av disse hvis det passer: ${listed}.${isShown ? ' Passer ingen, ser leserne ordet slik du skriver det.' : ''}`,
    nn: `«${inShort(word)}» er ikkje kjent. Vel eitt av desse om det passar: ${listed}.${isShown ? ' Passar ingen, ser lesarane ordet slik du skriv det.' : ''}`,
    en: `“${inShort(word)}” is not known. Choose one of these if it fits: ${listed}.${isShown ? ' If none does, readers see the word as you write it.' : ''}`,
  };
}
