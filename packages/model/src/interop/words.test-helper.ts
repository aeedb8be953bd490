import * as fc from 'fast-check';

/** Strings that have broken writers before: markup, line ends, formulas, invisible signs, letters beyond 16 bits. */
const nasty = [
  'Æ ø å – «sitat» “quote” ’apostrof’',
  '<b>&amp; ]]> <!-- --> </Name>',
  'a\r\nb\nc\rd\te',
  ' \u00a0 leading and trailing \u00a0 ',
  '=HYPERLINK("https://example.org")',
  '"quoted", semi;colon, back\\slash',
  'zero\u0000bell\u0007escape\u001bnext\u0085line\u2028end',
  'lone \ud800 and \udfff surrogates \ufffe\uffff',
  '👩‍⚕️ 𝔘 Kárášjohka Ráissa ǩ ŋ',
  'ا\u202eright to left\u202c',
  '__proto__',
  'constructor',
  'BEGIN:VEVENT\r\nEND:VCALENDAR',
  'æ'.repeat(120),
];

/** What spreadsheets and readers of CSV take for something else than text. */
const tabular = [
  '=1+1',
  '+47 51',
  '-2',
  '@a',
  "'=1",
  "''",
  "'sitat'",
  '＝1',
  ' =1',
  '\t=1',
  'a\tb',
  'a\nb',
  '"',
  '""";',
  'a;b,c',
  ' spaced ',
  'TRUE',
  '1.1',
  '00012',
  '2025-06',
  '1e5',
  '_x0041_',
];
const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\n', "'");

/** Texts as people write them, and as writers and readers of files stumble over them. There is something to see in each. */
export const words: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...nasty) },
    { weight: 3, arbitrary: fc.constantFrom(...tabular) },
    { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }) },
    { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }) },
    { weight: 1, arbitrary: fc.tuple(sign, fc.string({ maxLength: 10 })).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 8 }).map((word) => word.repeat(500)) },
  )
  .filter((text) => text.trim() !== '');

/** A value as a file in UTF-8 can hold it: without halves of letters in its texts. */
export function written<T>(value: T): T {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replace(/\p{Surrogate}/gu, '\uFFFD') : part,
  );
  return JSON.parse(text) as T;
}
