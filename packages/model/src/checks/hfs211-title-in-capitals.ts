import type { Plan } from '../plan.js';
import { textIn } from '../language.js';
import { methodOf } from '../source.js';
import { titlesIn } from './elements.js';
import type { Rule } from './rule.js';

export const titleInCapitals: Rule<Plan> = {
  code: 'HFS211',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'Våre egne titler er skrevet med små bokstaver',
    nn: 'Våre eigne titlar er skrivne med små bokstavar',
    en: 'Titles of our own are written in small letters',
  },
  *find(plan) {
    for (const { title, path } of titlesIn(plan)) {
      if (methodOf(title) === 'verbatim') continue; // adopted words stay as they are
      const letters = textIn(title.text, title.text.original).value.replace(/\P{L}/gu, '');
      if (letters.length > 12 && letters === letters.toLocaleUpperCase('nb'))
        yield {
          path,
          text: {
            nb: 'Tittelen er våre ord, med bare store bokstaver. Skriv den med små.',
            nn: 'Tittelen er våre ord, med berre store bokstavar. Skriv han med små.',
            en: 'The title is in our words, all in capitals. Write it in small letters.',
          },
        };
    }
  },
  example: {
    good: `
subtitle: { text: SAMMEN OM HELSE, sources: [{ line: 2 }] }
`,
    bad: `
subtitle: { text: SAMMEN OM HELSE, sources: [{ line: 2, method: editorial, quote: Sammen om helse }] }
`,
  },
};
