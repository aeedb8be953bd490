import { textIn } from '../language.js';
import { capital, small } from '../letters.js';
import type { Plan } from '../plan.js';
import { inShort } from './in-short.js';
import type { Rule } from './rule.js';
import { statementsIn } from './walk.js';

const word = new RegExp(`[${small}${capital}\\d]+`, 'g');

export const shortenedWithNewWords: Rule<Plan> = {
  code: 'HFS227',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'En forkortet tekst har bare ord fra sitatet',
    nn: 'Ein forkorta tekst har berre ord frå sitatet',
    en: 'A shortened text has only words of the quote',
  },
  *find(plan) {
    for (const { statement, path } of statementsIn(plan)) {
      const quotes = statement.sources.flatMap(({ method, quote = '' }) =>
        method === 'shortened' ? wordsIn(quote) : [],
      );
      if (quotes.length === 0) continue;
      const strange = firstStrange(wordsIn(textIn(statement.text, statement.text.original).value), quotes);
      if (strange !== undefined)
        yield {
          path: [...path, 'text'],
          text: {
            nb: `«${inShort(strange)}» står ikke der i sitatet. Å forkorte er bare å ta bort ord; skriv method: editorial hvis setningen er deres egen.`,
            nn: `«${inShort(strange)}» står ikkje der i sitatet. Å forkorte er berre å ta bort ord; skriv method: editorial om setninga er dykkar eiga.`,
            en: `“${inShort(strange)}” does not stand there in the quote. To shorten is only to leave words out; write method: editorial if the sentence is your own.`,
          },
        };
    }
  },
  example: {
    good: `
subtitle:
  text: Sammen om helse
  sources: [{ line: 2, method: shortened, quote: Sammen om god helse i fellesskap }]
`,
    bad: `
subtitle:
  text: Sammen om trygghet
  sources: [{ line: 2, method: shortened, quote: Sammen om god helse i fellesskap }]
`,
  },
};

/** The first word that the others do not have, in their order. */
function firstStrange(words: string[], quoted: string[]): string | undefined {
  let at = 0;
  return words.find((one) => {
    const found = quoted.indexOf(one, at);
    at = found + 1;
    return found < 0;
  });
}

function wordsIn(text: string): string[] {
  return text.normalize().toLowerCase().match(word) ?? [];
}
