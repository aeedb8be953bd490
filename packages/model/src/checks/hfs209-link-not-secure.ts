import { fieldOf, stringsIn } from './walk.js';
import type { Rule } from './rule.js';

/** Addresses in `references` are the source's own, and stay as they stand. */
const ours = ['url', 'website', 'otherWebsites'];

export const linkNotSecure: Rule = {
  code: 'HFS209',
  level: 'warning',
  title: { nb: 'Lenker er sikre', nn: 'Lenkjer er sikre', en: 'Links are secure' },
  *find(record) {
    for (const { text, path } of stringsIn(record))
      if (ours.includes(fieldOf(path)) && path[0] !== 'references' && /^http:/i.test(text))
        yield {
          path,
          text: {
            nb: 'Adressen begynner med http. Prøv den med https, og bruk den hvis siden åpner seg.',
            nn: 'Adressa byrjar med http. Prøv ho med https, og bruk ho viss sida opnar seg.',
            en: 'The address begins with http. Try it with https, and use that if the page opens.',
          },
        };
  },
  example: {
    good: `
documents:
  - id: strategy
    title: Strategi
    kind: plan
    sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    url: https://www.eksempel.no/strategi.pdf
    completeness: whole
`,
    bad: `
documents:
  - id: strategy
    title: Strategi
    kind: plan
    sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    url: http://www.eksempel.no/strategi.pdf
    completeness: whole
`,
  },
};
