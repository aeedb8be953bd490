import type { Data, Entry } from './records.js';
import type { Rule } from './rules.js';
import { fieldOf, stringsIn } from '@helsefellesskap/model/checks';

export const textsHoldWords: Rule = function* (data) {
  for (const { record, finding } of everything(data))
    for (const { text, path } of textsIn(record))
      if (!/[^\s\p{Cf}]/u.test(text))
        yield finding(path, 'Her står det bare mellomrom. Fyll inn teksten, eller fjern feltet.');
};

export const textsHoldNoControlCharacters: Rule = function* (data) {
  for (const { record, finding } of everything(data))
    for (const { text, path } of textsIn(record))
      if (/[^\P{Cc}\n\t]/u.test(text))
        yield finding(path, 'Teksten har et usynlig styretegn i seg. Skriv den på nytt i stedet for å lime den inn.');
};

export const quotesBeginAndEndWithWords: Rule = function* (data) {
  for (const { record, finding } of everything(data))
    for (const { text, path } of stringsIn(record))
      if (fieldOf(path) === 'quote' && text.trim() !== text && text.trim() !== '')
        yield finding(path, 'Sitatet begynner eller slutter med mellomrom eller linjeskift. Fjern det.');
};

/** Each different text once: a verbatim text is there again as its own quote. */
function textsIn(record: unknown): Iterable<{ text: string; path: PropertyKey[] }> {
  return new Map([...stringsIn(record)].reverse().map((found) => [found.text, found])).values();
}

function everything(data: Data): Entry<unknown>[] {
  const { municipalities, organisations, groups, partnerships, plans, redirects } = data;
  return [...municipalities, ...organisations, ...groups, ...partnerships, ...plans, ...redirects];
}
