import type { Glossary } from '../glossary.js';
import type { Rule } from './rule.js';

const names = { nb: 'bokmål', nn: 'nynorsk' };

export const languageMissing: Rule<Glossary> = {
  code: 'HFS219',
  level: 'warning',
  type: 'glossary',
  title: {
    nb: 'Forklaringer finnes på bokmål og nynorsk',
    nn: 'Forklaringar finst på bokmål og nynorsk',
    en: 'Explanations are in Bokmål and Nynorsk',
  },
  *find(glossary) {
    for (const [index, term] of glossary.terms.entries())
      for (const language of ['nb', 'nn'] as const)
        if (term.short[language] === undefined)
          yield {
            path: ['terms', index, 'short'],
            text: {
              nb: `Forklaringen mangler ${names[language]}. Legg den til, så alle lesere får den på sitt språk.`,
              nn: `Forklaringa manglar ${names[language]}. Legg ho til, så alle lesarar får ho på sitt språk.`,
              en: `The explanation lacks ${names[language]}. Add it, so that all readers have it in their language.`,
            },
          };
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
      nb: Ferdig behandlet på sykehuset.
      editorial: [nb]
    easy:
      original: nb
      nb: Du kan reise hjem.
      editorial: [nb]
    sources: [{ method: external, document: lov }]
`,
  },
};
