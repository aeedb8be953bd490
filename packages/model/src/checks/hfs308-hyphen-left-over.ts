import { small } from '../letters.js';
import type { Plan } from '../plan.js';
import { localTextsIn } from './walk.js';
import { inShort } from './in-short.js';
import type { Rule } from './rule.js';

const joining = `(?:og|eller|samt|til|i|men)(?![${small}])`; // «hjemme- og dagtilbud» keeps its hyphen
const divided = new RegExp(String.raw`(?<![${small}])[${small}]{2,}[-\u00ad]\s+(?!${joining})[${small}]{2,}`); // from where the word begins: tried from each of its letters, a long one would take for ever

export const hyphenLeftOver: Rule<Plan> = {
  code: 'HFS308',
  level: 'tip',
  type: 'plan',
  title: {
    nb: 'Orddeling fra siden er borte',
    nn: 'Orddeling frå sida er borte',
    en: 'Hyphens from the page are gone',
  },
  *find(plan) {
    for (const { text, path } of localTextsIn(plan)) {
      const [word] = text[text.original]?.match(divided) ?? [];
      if (word)
        yield {
          path,
          text: {
            nb: `Ordet «${inShort(word)}» er delt som på slutten av en linje. Skriv det i ett.`,
            nn: `Ordet «${inShort(word)}» er delt som på slutten av ei linje. Skriv det i eitt.`,
            en: `The word “${inShort(word)}” is divided as at the end of a line. Write it as one.`,
          },
        };
    }
  },
  example: {
    good: `
subtitle: { text: Hjemme- og dagtilbud, sources: [{ line: 2 }] }
`,
    bad: `
subtitle: { text: Sam- arbeid om helse, sources: [{ line: 2 }] }
`,
  },
};
