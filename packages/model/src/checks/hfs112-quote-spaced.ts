import { fieldOf, stringsIn } from './walk.js';
import type { Rule } from './rule.js';

export const quoteSpaced: Rule = {
  code: 'HFS112',
  level: 'error',
  title: {
    nb: 'Sitater begynner og slutter med ord',
    nn: 'Sitat byrjar og sluttar med ord',
    en: 'Quotes begin and end with words',
  },
  *find(record) {
    for (const { text, path } of stringsIn(record))
      if (fieldOf(path) === 'quote' && text.trim() !== text && text.trim() !== '')
        yield {
          path,
          text: {
            nb: 'Sitatet begynner eller slutter med mellomrom eller linjeskift. Fjern det.',
            nn: 'Sitatet byrjar eller sluttar med mellomrom eller linjeskift. Ta det bort.',
            en: 'The quote begins or ends with a space or line break. Remove it.',
          },
        };
  },
  example: {
    good: `
subtitle: { text: Sammen om helse, sources: [{ line: 2, quote: Sammen om helse }] }
`,
    bad: `
subtitle: { text: Sammen om helse, sources: [{ line: 2, quote: "Sammen om helse " }] }
`,
  },
};
