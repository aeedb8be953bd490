import { textsIn } from './walk.js';
import type { Rule } from './rule.js';

export const textWithoutWords: Rule = {
  code: 'HFS110',
  level: 'error',
  title: { nb: 'Tekster har ord', nn: 'Tekstar har ord', en: 'Texts hold words' },
  *find(record) {
    for (const { text, path } of textsIn(record))
      if (!/[^\s\p{Cf}]/u.test(text))
        yield {
          path,
          text: {
            nb: 'Her står det bare mellomrom. Fyll inn teksten, eller fjern feltet.',
            nn: 'Her står det berre mellomrom. Fyll inn teksten, eller ta bort feltet.',
            en: 'There is only space here. Fill in the text, or remove the field.',
          },
        };
  },
  example: {
    good: `
subtitle: { text: Sammen om helse, sources: [{ line: 2 }] }
`,
    bad: `
subtitle: { text: " ", sources: [{ line: 2 }] }
`,
  },
};
