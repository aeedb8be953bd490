import { textsIn } from './walk.js';
import type { Rule } from './rule.js';

/** Besides control characters: halves of a sign, which no file can hold, and what turns the direction of a text around. */
export const unseen = /[^\P{Cc}\n\t]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u;

export const controlCharacter: Rule = {
  code: 'HFS111',
  level: 'error',
  title: {
    nb: 'Tekster har ingen usynlige styretegn',
    nn: 'Tekstar har ingen usynlege styreteikn',
    en: 'Texts hold no invisible control characters',
  },
  *find(record) {
    for (const { text, path } of textsIn(record))
      if (unseen.test(text))
        yield {
          path,
          text: {
            nb: 'Teksten har et usynlig styretegn i seg. Skriv den på nytt i stedet for å lime den inn.',
            nn: 'Teksten har eit usynleg styreteikn i seg. Skriv han på nytt i staden for å lime han inn.',
            en: 'There is an invisible control character in the text. Write it again instead of pasting it.',
          },
        };
  },
  example: {
    good: `
subtitle: { text: Sammen om helse, sources: [{ line: 2 }] }
`,
    bad: `
subtitle: { text: "Sammen\\x02om helse", sources: [{ line: 2 }] }
`,
  },
};
