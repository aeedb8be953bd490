import { searchedText, type TextPlace } from './searched-text.js';

/**
 * Whether a quote stands in a text, within the lines or on the page named.
 * Lines and pages are counted from 1, by `\n` and `\f`.
 * @example
 * ```ts
 * import { standsAt } from '@helsefellesskap/model/checks';
 *
 * const text = 'Visjon\nGode helsetjenester\ntil rett tid';
 * standsAt(text, { quote: 'Gode helsetjenester til rett tid', line: 2, lineEnd: 3 }); // → true
 * standsAt(text, { quote: 'Gode helsetjenester til rett tid', line: 2 }); // → false
 * ```
 */
export function standsAt(text: string, { quote, ...place }: { quote: string } & TextPlace): boolean {
  return searchedText(text).has(quote, place);
}

/**
 * Whether words stand anywhere in a text, from the beginning of a word or number to the end of one.
 * Where the words have a space the text may break the line, with blank lines and white space around it, and a word may
 * be divided by a hyphen or soft hyphen at the break; page numbers and running heads may stand at a page break.
 * What a reader does not see is no part of the words: soft hyphens, ligatures, kinds of space, how letters are composed,
 * and the raised number of a footnote. All else must be the same.
 * @example
 * ```ts
 * import { standsIn } from '@helsefellesskap/model/checks';
 *
 * standsIn('Vi vil sam-\narbeide om planer.', 'samarbeide om planer'); // → true
 * standsIn('Vi vil samarbeide om planer.', 'arbeide om planer'); // → false
 * ```
 */
export function standsIn(text: string, words: string): boolean {
  return searchedText(text).has(words);
}
