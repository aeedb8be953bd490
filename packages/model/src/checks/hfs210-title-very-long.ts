import type { Plan } from '../plan.js';
import { textIn } from '../language.js';
import { titlesIn } from './elements.js';
import type { Rule } from './rule.js';

const most = 160; // characters: three lines on a phone

export const titleVeryLong: Rule<Plan> = {
  code: 'HFS210',
  level: 'warning',
  type: 'plan',
  title: { nb: 'Titler er korte', nn: 'Titlar er korte', en: 'Titles are short' },
  *find(plan) {
    for (const { title, path } of titlesIn(plan)) {
      const { length } = textIn(title.text, title.text.original).value;
      if (length > most)
        yield {
          path,
          text: {
            nb: `Tittelen har ${length} tegn. Er en del av den brødtekst, flytter du den delen til text eller description.`,
            nn: `Tittelen har ${length} teikn. Er ein del av han brødtekst, flyttar du den delen til text eller description.`,
            en: `The title has ${length} characters. If a part of it is body text, move that to text or description.`,
          },
        };
    }
  },
  example: {
    good: `
subtitle: { text: Sammen om helse, sources: [{ line: 2 }] }
`,
    bad: `
subtitle: { text: "Sammen om helse i alle kommuner og på sykehuset, Sammen om helse i alle kommuner og på sykehuset, Sammen om helse i alle kommuner og på sykehuset, Sammen om helse i alle kommuner og på sykehuset,", sources: [{ line: 2 }] }
`,
  },
};
