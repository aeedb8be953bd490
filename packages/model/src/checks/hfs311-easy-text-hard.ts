import type { Glossary } from '../glossary.js';
import { languages } from '../language.js';
import type { Rule } from './rule.js';

const most = 15; // words in a sentence

export const easyTextHard: Rule<Glossary> = {
  code: 'HFS311',
  level: 'tip',
  type: 'glossary',
  title: { nb: 'Lettlest er lett å lese', nn: 'Lettlese er lett å lese', en: 'Easy-read is easy to read' },
  *find(glossary) {
    for (const [index, { easy }] of glossary.terms.entries())
      for (const language of languages) {
        const sentences = easy?.[language]?.split(/[.!?:]\s/) ?? [];
        if (sentences.some((sentence) => sentence.split(/\s+/).length > most))
          yield {
            path: ['terms', index, 'easy', language],
            text: {
              nb: `En setning i den lettleste teksten har mer enn ${most} ord. Del den i to.`,
              nn: `Ei setning i den lettlesne teksten har meir enn ${most} ord. Del ho i to.`,
              en: `A sentence in the easy-read text has more than ${most} words. Make it two.`,
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
      nb: Ferdig behandlet på sykehuset.
      nn: Ferdig behandla på sjukehuset.
      editorial: [nb, nn]
    easy:
      original: nb
      nb: Når legen har sagt at du ikke lenger trenger å være på sykehuset kan du reise hjem til kommunen din.
      editorial: [nb]
    sources: [{ method: external, document: lov }]
`,
  },
};
