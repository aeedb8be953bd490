import type { Glossary } from '../glossary.js';
import { languages } from '../language.js';
import type { Rule } from './rule.js';

const most = 30; // words, as the glossary promises

export const explanationTooLong: Rule<Glossary> = {
  code: 'HFS218',
  level: 'warning',
  type: 'glossary',
  title: { nb: 'Korte forklaringer er korte', nn: 'Korte forklaringar er korte', en: 'Short explanations are short' },
  *find(glossary) {
    for (const [index, { short }] of glossary.terms.entries())
      for (const language of languages) {
        const { length } = short[language]?.match(/\S+/g) ?? [];
        if (length !== undefined && length > most)
          yield {
            path: ['terms', index, 'short', language],
            text: {
              nb: `Forklaringen har ${length} ord. Hold den på 30, og legg resten i long.`,
              nn: `Forklaringa har ${length} ord. Hald ho på 30, og legg resten i long.`,
              en: `The explanation has ${length} words. Keep it to 30, and put the rest in long.`,
            },
          };
      }
  },
  example: {
    good: `
terms:
  - id: utskrivningsklar
    label: { original: nb, nb: Utskrivningsklar, nn: Utskrivingsklar }
    short:
      original: nb
      nb: Ferdig behandlet på sykehuset.
      nn: Ferdig behandla på sjukehuset.
      editorial: [nb, nn]
    easy:
      original: nb
      nb: Du kan reise hjem. Legen har sagt det.
      editorial: [nb]
    sources: [{ method: external, document: lov }]
`,
    bad: `
terms:
  - id: utskrivningsklar
    label: { original: nb, nb: Utskrivningsklar, nn: Utskrivingsklar }
    short:
      original: nb
      nb: ferdig behandlet på sykehuset og klar for kommunen, ferdig behandlet på sykehuset og klar for kommunen, ferdig behandlet på sykehuset og klar for kommunen, ferdig behandlet på sykehuset og klar for kommunen, ferdig behandlet på sykehuset og klar for kommunen
      nn: Ferdig behandla på sjukehuset.
      editorial: [nb, nn]
    easy:
      original: nb
      nb: Du kan reise hjem.
      editorial: [nb]
    sources: [{ method: external, document: lov }]
`,
  },
};
