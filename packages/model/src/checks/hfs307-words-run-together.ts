import { capital, small } from '../letters.js';
import type { Plan } from '../plan.js';
import { fieldOf, localTextsIn } from './walk.js';
import { inShort } from './in-short.js';
import type { Rule } from './rule.js';

const joint = new RegExp(`(?<![${small}])[${small}]{4,}[${capital}][${small}]{3,}`); // from where the word begins: tried from each of its letters, a long one would take for ever

export const wordsRunTogether: Rule<Plan> = {
  code: 'HFS307',
  level: 'tip',
  type: 'plan',
  title: {
    nb: 'Setninger er ikke limt sammen',
    nn: 'Setningar er ikkje limte saman',
    en: 'Sentences are not run together',
  },
  *find(plan) {
    for (const { text, path } of localTextsIn(plan)) {
      const [pair] = text[text.original]?.match(joint) ?? [];
      if (pair && !path.includes('documents') && fieldOf(path) !== 'note')
        yield {
          path,
          text: {
            nb: `To ord ser ut til å være limt sammen: «${inShort(pair)}». Kommer det av kopieringen, skiller du dem.`,
            nn: `To ord ser ut til å vere limte saman: «${inShort(pair)}». Kjem det av kopieringa, skil du dei.`,
            en: `Two words seem to be run together: “${inShort(pair)}”. If copying did it, part them.`,
          },
        };
    }
  },
  example: {
    good: `
subtitle: { text: Gode helsetjenester. Bedre bruk av fagfolk, sources: [{ line: 2 }] }
`,
    bad: `
subtitle: { text: Gode helsetjenesterBedre bruk av fagfolk, sources: [{ line: 2 }] }
`,
  },
};
