import { describe, expect, it } from 'vitest';
import { ours } from '../check.words.js';
import { fileFaults } from '../file/fault.js';
import { checkRecord } from './check-record.js';
import { exampleContext, laidOver } from './example.js';
import type { Sentence } from './rule.js';
import { rules } from './rules.js';

const structural = [{}, { type: 'plan', schemaVersion: 99 }, { type: 'x' }, { type: 'plan', a: 1, b: 2, language: 3 }];
const messages: [code: string, text: Sentence][] = [
  ...Object.values(fileFaults).map(({ code, text }) => [code, text] as [string, Sentence]),
  ...Object.values(ours).map(({ code, ...text }) => [code, text] as [string, Sentence]),
  ...structural
    .flatMap((value) => checkRecord(value, exampleContext))
    .map(({ code, text }) => [code, text] as [string, Sentence]),
  ...rules.flatMap(({ code, type, example }) =>
    checkRecord(laidOver(type ?? 'plan', example.bad), exampleContext)
      .filter((finding) => finding.code === code)
      .slice(0, 1)
      .map(({ text }) => [code, text] as [string, Sentence]),
  ),
];

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const sentencesIn = (text: string) =>
  text.match(/[^.?!:]+(?:[.?!:]+(?=\s|$)|$)/g)?.filter((part) => wordsIn(part).length > 0) ?? [];

/** Björnsson's LIX: words in a sentence, plus the percentage of words with more than six letters. Below 40 is easy prose. */
function lix(text: string): number {
  const words = wordsIn(text);
  return (
    words.length / sentencesIn(text).length + (100 * words.filter((word) => word.length > 6).length) / words.length
  );
}

describe.each(['nb', 'nn', 'en'] as const)('messages in %s', (language) => {
  it.each(messages)('%s is short, in short sentences', (_, text) => {
    expect(text[language].length, text[language]).toBeLessThanOrEqual(220);
    for (const sentence of sentencesIn(text[language]))
      expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(22);
    expect(text[language]).toMatch(/[.?]$/);
  });

  it.runIf(language !== 'en')(
    'are as easy to read as children’s books and weeklies, taken together and one by one',
    () => {
      expect(lix(messages.map(([, text]) => text[language]).join(' '))).toBeLessThan(35);
      for (const [code, text] of messages.filter(([, words]) => wordsIn(words[language]).length >= 10))
        expect(lix(text[language]), `${code}: ${text[language]}`).toBeLessThanOrEqual(55); // of fewer words, one long word decides
    },
  );
});
