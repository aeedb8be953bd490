import { fieldOf, stringsIn } from './walk.js';
import type { LocalText } from '../language.js';
import type { Rule, Sentence } from './rule.js';

const ofQuote: Sentence = {
  nb: 'Sitatet begynner eller slutter med mellomrom eller linjeskift. Fjern det.',
  nn: 'Sitatet byrjar eller sluttar med mellomrom eller linjeskift. Ta det bort.',
  en: 'The quote begins or ends with a space or line break. Remove it.',
};

const ofText: Sentence = {
  nb: 'Teksten begynner eller slutter med mellomrom eller linjeskift. Fjern det.',
  nn: 'Teksten byrjar eller sluttar med mellomrom eller linjeskift. Ta det bort.',
  en: 'The text begins or ends with a space or line break. Remove it.',
};

/** Whether a quote is the words it is the source of: most are not written, but taken from those. */
function isTextOf(record: object, path: PropertyKey[], quote: string): boolean {
  const around = path
    .slice(0, -3)
    .reduce((part, step) => (part as Record<PropertyKey, unknown>)[step], record as unknown);
  const { text } = around as { text?: Partial<LocalText> };
  return text?.original !== undefined && text[text.original] === quote;
}

export const quoteSpaced: Rule = {
  code: 'HFS112',
  level: 'error',
  title: {
    nb: 'Sitater begynner og slutter med ord',
    nn: 'Sitat byrjar og sluttar med ord',
    en: 'Quotes begin and end with words',
  },
  *find(record) {
    for (const { text, path } of stringsIn(record))
      if (fieldOf(path) === 'quote' && text.trim() !== text && text.trim() !== '')
        yield isTextOf(record, path, text)
          ? { path: [...path.slice(0, -3), 'text'], text: ofText }
          : { path, text: ofQuote };
  },
  example: {
    good: `
subtitle: { text: Sammen om helse, sources: [{ line: 2, quote: Sammen om helse }] }
`,
    bad: `
subtitle: { text: Sammen om helse, sources: [{ line: 2, quote: "Sammen om helse " }] }
`,
  },
};
