import type { Plan } from '../plan.js';
import { isAbsent } from '../absence.js';
import type { Rule } from './rule.js';

export const publisherMissing: Rule<Plan> = {
  code: 'HFS310',
  level: 'tip',
  type: 'plan',
  title: { nb: 'Dokumenter har en avsender', nn: 'Dokument har ein avsendar', en: 'Documents have a publisher' },
  *find(plan) {
    for (const [index, { publisher }] of plan.documents.entries())
      if (isAbsent(publisher) && publisher.absent === 'not-registered')
        yield {
          path: ['documents', index],
          text: {
            nb: 'Dokumentet har ingen avsender. Skriv hvem som ga det ut, under publisher.',
            nn: 'Dokumentet har ingen avsendar. Skriv kven som gav det ut, under publisher.',
            en: 'The document has no publisher. Write who issued it, under publisher.',
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
    completeness: whole
    publisher: Eksempel helsefellesskap
`,
    bad: `
documents:
  - id: strategy
    title: Strategi
    kind: plan
    sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    completeness: whole
`,
  },
};
