import type { Plan } from '../plan.js';
import type { Rule } from './rule.js';

export const documentWithoutAddress: Rule<Plan> = {
  code: 'HFS309',
  level: 'tip',
  type: 'plan',
  title: { nb: 'Dokumenter kan åpnes', nn: 'Dokument kan opnast', en: 'Documents can be opened' },
  *find(plan) {
    for (const [index, { url }] of plan.documents.slice(0, 1).entries())
      if (!url)
        yield {
          path: ['documents', index],
          text: {
            nb: 'Planens eget dokument har ingen adresse. Legg inn url, så lesere kan åpne det.',
            nn: 'Dokumentet til planen har inga adresse. Legg inn url, så lesarar kan opne det.',
            en: 'The plan’s own document has no address. Add url, so that readers can open it.',
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
    url: https://www.eksempel.no/strategi.pdf
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
