import { small } from '../letters.js';
import type { Plan } from '../plan.js';
import { localTextsIn } from './walk.js';
import type { Rule } from './rule.js';

/** Common words that only one of the two has. */
const marksOf = {
  nb: new Set([
    'ikke',
    'fra',
    'hva',
    'hvordan',
    'hvor',
    'være',
    'noe',
    'noen',
    'mer',
    'et',
    'jeg',
    'hver',
    'selv',
    'gjøre',
    'også',
  ]),
  nn: new Set([
    'ikkje',
    'frå',
    'kva',
    'korleis',
    'kvar',
    'vere',
    'noko',
    'nokon',
    'meir',
    'eit',
    'eg',
    'kvart',
    'sjølv',
    'gjere',
    'òg',
  ]),
};
const word = new RegExp(`[${small}]+`, 'g');
const names = {
  nb: { nb: 'bokmål', nn: 'bokmål', en: 'Bokmål' },
  nn: { nb: 'nynorsk', nn: 'nynorsk', en: 'Nynorsk' },
};

export const languageMixedUp: Rule<Plan> = {
  code: 'HFS216',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'Teksten er på det språket den sier',
    nn: 'Teksten er på det språket han seier',
    en: 'The text is in the language it says',
  },
  *find(plan) {
    for (const { text, path } of localTextsIn(plan)) {
      const { original, runs } = text;
      if ((original !== 'nb' && original !== 'nn') || runs) continue;
      const words = (text[original] ?? '').toLowerCase().match(word) ?? [];
      const count = (marks: ReadonlySet<string>) => words.filter((one) => marks.has(one)).length;
      const other = original === 'nb' ? 'nn' : 'nb';
      if (count(marksOf[other]) >= 3 && count(marksOf[original]) === 0)
        yield {
          path,
          text: {
            nb: `Teksten ser ut til å være på ${names[other].nb}, men er merket ${names[original].nb}. Rett språket.`,
            nn: `Teksten ser ut til å vere på ${names[other].nn}, men er merkt ${names[original].nn}. Rett språket.`,
            en: `The text seems to be in ${names[other].en}, but is marked ${names[original].en}. Correct the language.`,
          },
        };
    }
  },
  example: {
    good: `
subtitle: { text: { nn: Vi veit ikkje kva som skjer frå i dag }, sources: [{ line: 2 }] }
`,
    bad: `
subtitle: { text: Vi veit ikkje kva som skjer frå i dag, sources: [{ line: 2 }] }
`,
  },
};
