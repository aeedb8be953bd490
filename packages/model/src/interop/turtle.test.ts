import { expect, it } from 'vitest';
import { iri, nameless, turtle, value, words } from './turtle.js';

it('writes a description with the prefixes it uses, and no others', () => {
  const text = turtle([
    [
      iri('https://example.org/a'),
      ['dct:title', [words(['nb', 'skos:Æ']), words(['nn', 'Å'])]],
      ['dct:date', [undefined]],
    ],
  ]);
  expect(text).toBe(
    '@prefix dct: <http://purl.org/dc/terms/> .\n\n<https://example.org/a> dct:title "skos:Æ"@nb, "Å"@nn .\n',
  );
});

it('leaves out what nothing is said of', () => {
  expect(turtle([[iri('https://example.org/a'), ['dct:title', []]]])).toBe('');
  expect(nameless(['dcat:startDate', undefined])).toBeUndefined();
});

it('lets no text end its quotes, break its line or hold half a sign', () => {
  expect(value('a"b\\c\nd\u0000e\ud800')).toBe('"a\\"b\\\\c\\nd\\u0000e\ufffd"');
});

it('lets no address end before its end', () => {
  expect(iri('https://example.org/a b>\n"')).toBe('<https://example.org/a%20b%3E%0A%22>');
});
