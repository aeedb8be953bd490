import type { Plan } from '../plan.js';
import { unseen } from './hfs111-control-character.js';
import { inShort } from './in-short.js';
import { ownWords } from './own-words.js';
import type { Rule, Sentence } from './rule.js';
import { searchedIn } from './searched-documents.js';

const mostSearched = 50_000_000; // signs; what is not found is looked for in the whole document

export const wordsNotFound: Rule<Plan> = {
  code: 'HFS228',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'Ord uten egen kilde står i planens dokumenter',
    nn: 'Ord utan eiga kjelde står i dokumenta til planen',
    en: 'Words without a source of their own stand in the plan’s documents',
  },
  *find(plan, { documents }) {
    const read = plan.documents.flatMap(({ sha256 }) => sha256 ?? []);
    const texts = read.flatMap((sha256) => (documents && searchedIn(documents, sha256)) ?? []);
    if (texts.length === 0 || texts.length < read.length) return; // it may stand in the one that is not at hand
    const signs = texts.reduce((sum, { length }) => sum + length, 0);
    let searched = 0;
    for (const { words, path } of ownWords(plan)) {
      searched += signs;
      if (searched > mostSearched) return;
      if (unseen.test(words) || words.trim() === '') continue; // of those another rule tells
      if (texts.some((text) => text.has(words) || text.has(turned(words)))) continue;
      const mayBeOurs = typeof path.reduce((part, step) => Object(part)[step] as unknown, plan as unknown) === 'object';
      yield { path, text: notThere(inShort(words), mayBeOurs) };
    }
  },
  example: {
    good: `
localTerms: { values: Tilit }
`,
    bad: `
localTerms: { values: Kjerneverdiar }
`,
  },
};

function notThere(words: string, mayBeOurs: boolean): Sentence {
  const [nb, nn, en] = mayBeOurs
    ? [
        'skriv editorial hvis de er deres egne',
        'skriv editorial om dei er dykkar eigne',
        'mark them as editorial if they are your own',
      ]
    : ['fjern feltet', 'ta bort feltet', 'remove the field'];
  return {
    nb: `«${words}» står ikke i dokumentet. Skriv ordene slik de står der, eller ${nb}.`,
    nn: `«${words}» står ikkje i dokumentet. Skriv orda slik dei står der, eller ${nn}.`,
    en: `“${words}” does not stand in the document. Write the words as they stand there, or ${en}.`,
  };
}

/** With the first letter small or large: a name inside a sentence may be written as one that stands alone, and the other way. */
function turned(words: string): string {
  const [first = ''] = words;
  const small = first.toLowerCase();
  return (first === small ? first.toUpperCase() : small) + words.slice(first.length);
}
