import type { Plan } from '../plan.js';
import { unseen } from './hfs111-control-character.js';
import { inShort } from './in-short.js';
import { ownWords } from './own-words.js';
import type { Rule } from './rule.js';
import { searchedIn } from './searched-documents.js';

const mostSearched = 50_000_000; // signs; what is not found is looked for in the whole document

export const wordsNotFound: Rule<Plan> = {
  code: 'HFS228',
  level: 'warning',
  type: 'plan',
  title: {
    nb: 'Ord uten egen kilde står i planens dokument',
    nn: 'Ord utan eiga kjelde står i dokumentet til planen',
    en: 'Words without a source of their own stand in the plan’s document',
  },
  *find(plan, { documents }) {
    const sha256 = plan.documents[0]?.sha256;
    const text = sha256 && documents ? searchedIn(documents, sha256) : undefined;
    if (!text) return;
    let searched = 0;
    for (const { words, path } of ownWords(plan)) {
      searched += text.length;
      if (searched > mostSearched) return;
      if (text.has(words) || text.has(turned(words)) || unseen.test(words) || words.trim() === '') continue; // of the others another rule tells
      const short = inShort(words);
      yield {
        path,
        text: {
          nb: `«${short}» står ikke i dokumentet. Skriv ordene slik de står der, eller skriv editorial hvis de er deres egne.`,
          nn: `«${short}» står ikkje i dokumentet. Skriv orda slik dei står der, eller skriv editorial om dei er dykkar eigne.`,
          en: `“${short}” does not stand in the document. Write the words as they stand there, or mark them as editorial if they are your own.`,
        },
      };
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

/** With the first letter small or large: a name inside a sentence may be written as one that stands alone, and the other way. */
function turned(words: string): string {
  const [first = ''] = words;
  const small = first.toLowerCase();
  return (first === small ? first.toUpperCase() : small) + words.slice(first.length);
}
