import { fieldOf, stringsIn } from './walk.js';
import type { Rule } from './rule.js';

const most = 2000; // characters: a page

export const quoteVeryLong: Rule = {
  code: 'HFS217',
  level: 'warning',
  title: {
    nb: 'Sitater er ikke lengre enn de må være',
    nn: 'Sitat er ikkje lengre enn dei må vere',
    en: 'Quotes are no longer than they must be',
  },
  *find(record) {
    for (const { text, path } of stringsIn(record))
      if (fieldOf(path) === 'quote' && text.length > most)
        yield {
          path,
          text: {
            nb: `Sitatet har ${text.length} tegn. Ta med bare det som beviser teksten.`,
            nn: `Sitatet har ${text.length} teikn. Ta med berre det som provar teksten.`,
            en: `The quote has ${text.length} characters. Keep only what proves the text.`,
          },
        };
  },
  example: {
    good: `
subtitle: { text: Sammen om helse, sources: [{ line: 2, quote: Sammen om helse }] }
`,
    bad: `
subtitle: { text: Sammen, sources: [{ line: 2, method: shortened, quote: "Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner. Sammen om helse i alle kommuner." }] }
`,
  },
};
