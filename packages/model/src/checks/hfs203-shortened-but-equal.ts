import type { Plan } from '../plan.js';
import { textIn } from '../language.js';
import { statementsIn } from './walk.js';
import type { Rule } from './rule.js';

export const shortenedButEqual: Rule<Plan> = {
  code: 'HFS203',
  level: 'warning',
  type: 'plan',
  title: {
    nb: '«Forkortet» er bare det som er forkortet',
    nn: '«Forkorta» er berre det som er forkorta',
    en: '“Shortened” is only what has been shortened',
  },
  *find(plan) {
    for (const { statement, path } of statementsIn(plan)) {
      const words = spaced(textIn(statement.text, statement.text.original).value);
      for (const [index, { method, quote }] of statement.sources.entries())
        if (method === 'shortened' && quote !== undefined && spaced(quote) === words)
          yield {
            path: [...path, 'sources', index, 'method'],
            text: {
              nb: 'Teksten er lik sitatet og er ikke forkortet. Fjern method: shortened.',
              nn: 'Teksten er lik sitatet og er ikkje forkorta. Ta bort method: shortened.',
              en: 'The text equals the quote and is not shortened. Remove method: shortened.',
            },
          };
    }
  },
  example: {
    good: `
subtitle:
  text: Sammen om helse
  sources: [{ line: 2, method: shortened, quote: Sammen om helse i fellesskap }]
`,
    bad: `
subtitle:
  text: Sammen om helse
  sources: [{ line: 2, method: shortened, quote: Sammen om helse }]
`,
  },
};

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
