import type { Plan } from '../plan.js';
import { inShort } from './in-short.js';
import type { Rule, Sentence } from './rule.js';
import { objectsIn } from './walk.js';

interface Choice {
  field: string;
  /** What readers and widgets know. The lists are open: a new word is written like these, in English. */
  known: string[];
  /** What to do where none of them fits. */
  instead?: Sentence;
}

/** A case that was put off or sent back, for one. */
const inConditions: Sentence = {
  nb: 'Er saken utsatt eller sendt tilbake, skriver du other, og ordene under conditions.',
  nn: 'Er saka utsett eller send tilbake, skriv du other, og orda under conditions.',
  en: 'If the case was put off or sent back, write other, and the words under conditions.',
};

const shown: Sentence = {
  nb: 'Passer ingen, ser leserne ordet slik du skriver det.',
  nn: 'Passar ingen, ser lesarane ordet slik du skriv det.',
  en: 'If none does, readers see the word as you write it.',
};

/** By the list that the element stands in. */
const choices = new Map<unknown, Choice>([
  [
    'goals',
    { field: 'kind', known: ['goal', 'main-objective', 'period-aim', 'purpose', 'ambition', 'quality-criterion'] },
  ],
  ['measures', { field: 'kind', known: ['measure', 'priority', 'commitment', 'statutory-task', 'mandate-task'] }],
  [
    'adoptions',
    {
      field: 'outcome',
      known: ['adopted', 'approved', 'endorsed', 'noted', 'rejected', 'other'],
      instead: inConditions,
    },
  ],
  [
    'details',
    {
      field: 'kind',
      known: ['indicator', 'baseline', 'target', 'milestone', 'budget', 'funding', 'participants', 'status', 'other'],
    },
  ],
  ['agreements', { field: 'level', known: ['overarching', 'service', 'guideline'], instead: shown }],
  ['references', { field: 'kind', known: ['agreement', 'mandate', 'national-plan', 'report', 'file'], instead: shown }],
  [
    'relations',
    {
      field: 'type',
      known: ['builds-on', 'follows-up', 'operationalises', 'replaces', 'revises', 'supplements', 'describes'],
      instead: shown,
    },
  ],
  [
    'seats',
    { field: 'party', known: ['municipality', 'health-trust', 'gp', 'user', 'county-governor'], instead: shown },
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

function unknown(word: string, { known, instead }: Choice): Sentence {
  const listed = known.join(', ');
  return {
    nb: `«${inShort(word)}» er ikke kjent. Velg ett av disse hvis det passer: ${listed}.${instead ? ` ${instead.nb}` : ''}`,
    nn: `«${inShort(word)}» er ikkje kjent. Vel eitt av desse om det passar: ${listed}.${instead ? ` ${instead.nn}` : ''}`,
    en: `“${inShort(word)}” is not known. Choose one of these if it fits: ${listed}.${instead ? ` ${instead.en}` : ''}`,
  };
}
