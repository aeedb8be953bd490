import type { Plan } from '../plan.js';
import type { QuotedAnchor } from '../source.js';
import { objectsIn } from './walk.js';
import type { Rule } from './rule.js';

export const documentNotAtHand: Rule<Plan> = {
  code: 'HFS222',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'Sitater er slått opp, der dokumenter er lagt ved',
    nn: 'Sitat er slått opp, der dokument er lagde ved',
    en: 'Quotes have been looked up, where documents are at hand',
  },
  *find(plan, { documents }) {
    if (!documents) return;
    const quoted = new Set<unknown>();
    for (const { node } of objectsIn(plan))
      if (typeof node['quote'] === 'string') quoted.add((node as unknown as QuotedAnchor).sha256);
    for (const [index, { sha256 }] of plan.documents.entries())
      if (sha256 && quoted.has(sha256) && !documents.has(sha256))
        yield {
          path: ['documents', index, 'sha256'],
          text: {
            nb: 'Ingen av sitatene fra dette dokumentet er slått opp: ingen fil med ren tekst i mappen har dette fingeravtrykket. Legg inn filen slik den var da du leste den.',
            nn: 'Ingen av sitata frå dette dokumentet er slåtte opp: inga fil med rein tekst i mappa har dette fingeravtrykket. Legg inn fila slik ho var då du las ho.',
            en: 'None of the quotes from this document has been looked up: no file of plain text in the folder has this fingerprint. Put the file there as it was when you read it.',
          },
        };
  },
  example: {
    good: `
values:
  - id: tillit
    text: Tillit
    sources: [{ line: 3 }]
`,
    bad: `
documents:
  - id: strategy
    title: Strategi 2025–2028
    kind: plan
    sha256: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
    url: https://www.eksempel.no/strategi.pdf
    publisher: Eksempel helsefellesskap
    completeness: whole
`,
  },
};
