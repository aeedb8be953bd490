import { describe, expect, it } from 'vitest';
import { readSource } from './source.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)); // one byte for each letter, as old programs save
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
const bomb = ['a: &a [x, x]', ...Array.from({ length: 30 }, (_, n) => `k${n}: &k${n} [*a, *a]`)].join('\n');

/** What is said of a file, as `line:column code`. */
const said = (name: string, content: string | Uint8Array) =>
  readSource(name, typeof content === 'string' ? bytes(content) : content).findings?.map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );

describe('a file that cannot be read gets one plain sentence', () => {
  it.each<[what: string, name: string, content: string | Uint8Array, finding: string]>([
    ['50 MB', 'a.json', new Uint8Array(50_000_000), '1:1 HFS001'],
    ['nothing', 'a.yml', ' \n', '1:1 HFS002'],
    ['a picture', 'a.json', Uint8Array.of(0x89, 0x50, 0, 0xff), '1:1 HFS003'],
    ['a PDF by another name', 'a.yml', windows('%PDF-1.4\n%âãÏÓ'), '1:1 HFS003'],
    ['UTF-16', 'a.yml', utf16('type: plan'), '1:1 HFS004'],
    ['UTF-16 without its mark', 'a.yml', utf16('type: plan').subarray(2), '1:1 HFS004'],
    ['Windows-1252 with æøå', 'a.yml', windows('text: æøå'), '1:1 HFS004'],
    ['Windows-1252 in JSON', 'a.json', windows('{"text":"æøå"}'), '1:1 HFS004'],
    ['a comma too many', 'a.json', '{"a":1,\n}', '2:1 HFS005'],
    ['a remark in JSON', 'a.json', '// hei\n{}', '1:1 HFS005'],
    ['levels in their thousands', 'a.json', '['.repeat(100_000), '1:65 HFS006'],
    ['levels in their thousands in YAML', 'a.yml', '['.repeat(900_000), '1:65 HFS006'],
    ['levels by hyphens', 'a.yml', '- '.repeat(500_000), '1:255 HFS010'],
    ['a field twice', 'a.yml', 'a: 1\nb: 2\na: 3', '3:1 HFS007'],
    ['a field twice in JSON', 'a.json', '{"a":1,\n"a":2}', '2:1 HFS007'],
    ['__proto__ twice', 'a.json', '{"__proto__":1,\n"__proto__":2}', '2:1 HFS007'],
    ['values in their millions', 'a.json', `[${'0,'.repeat(900_000)}0]`, '1:100000 HFS008'],
    ['empty items in their hundred thousands', 'a.yml', '-\n'.repeat(900_000), '100001:2 HFS008'],
    ['closed lists in their hundred thousands', 'a.yml', `[${'[],'.repeat(300_000)}[]]`, '1:300003 HFS008'],
    ['values in their millions in YAML', 'a.yml', `[${'0,'.repeat(900_000)}0]`, '1:200002 HFS008'],
    ['a tab', 'a.yml', 'a:\n\tb: 1', '2:1 HFS017'],
    ['a remark behind a text', 'a.yml', 'a: b # c', '1:4 HFS018'],
    ['two documents', 'a.yml', 'a: 1\n---\nb: 2\n---\nc: 3', '2:1 HFS016'],
    ['a document that ends', 'a.yml', 'a: 1\n...\nb: 2', '2:1 HFS016'],
    ['a tag', 'a.yml', 'a: !b c', '1:4 HFS019'],
    ['a path of Windows between quotation marks', 'a.yml', 'a: 1\nb: "C:\\Users"', '2:7 HFS036'],
    ['two versions by Git', 'a.yml', 'a:\n<<<<<<< HEAD\n  b: 1\n=======\n  b: 2\n>>>>>>> main\n', '2:1 HFS035'],
    ['two versions by Git in JSON', 'a.json', '{\n<<<<<<< HEAD\n"a":1\n=======\n"a":2\n>>>>>>> x\n}', '2:1 HFS035'],
    ['the end of two versions', 'a.yml', 'a: 1\n>>>>>>> main\n', '2:1 HFS035'],
    ['an anchor', 'a.yml', 'a: &b c', '1:4 HFS020'],
    ['a list as the name of a field', 'a.yml', 'a: 1\n[b, c]: 2', '2:1 HFS022'],
    ['fields in the name of a field', 'a.yml', 'a: 1\nb:\n  {c: 2}: 3', '3:3 HFS022'],
    ['a space that does not break before a field', 'a.yml', 'a:\n\u00a0\u00a0b: 1', '2:1 HFS023'],
    ['a space that does not break before a hyphen', 'a.yml', 'a:\n\u00a0- b\n\u00a0- c', '2:1 HFS023'],
    ['such a space among others', 'a.yml', 'a:\n  - b: 1\n \u00a0 c: 2', '3:2 HFS023'],
    ['an alias to nothing', 'a.yml', 'a: *b', '1:4 HFS021'],
    ['an asterisk and a space', 'a.yml', 'a: * b', '1:4 HFS021'],
    ['an ampersand and a space', 'a.yml', 'a: { b: & c }', '1:9 HFS020'],
    ['a text that begins with a bracket', 'a.yml', 'a: [b] c\nd: 1', '1:4 HFS012'],
    ['a text that is a word in braces', 'a.yml', 'a: { b }', '1:4 HFS012'],
    ['a text that begins with >', 'a.yml', 'a: > b\nc: 1', '1:4 HFS012'],
    ['a text that begins with a hyphen', 'a.yml', 'a: - b\nc: 1', '1:4 HFS012'],
    ['a text that goes on behind a quotation mark', 'a.yml', 'a: "b" c\nd: 1', '1:4 HFS012'],
    ['a comma in a text in braces', 'a.yml', 'a: { b: c d, e og f }', '1:14 HFS052'],
    ['several of them', 'a.yml', 'a: { b: c, d, e }', '1:12 HFS052'],
    ['a comma before a number in such a text', 'a.yml', 'a: { b: c 4,5 }', '1:13 HFS052'],
    ['a comma in a number in braces', 'a.yml', 'a: { b: 4,5, c: 1 }', '1:11 HFS053'],
    ['a comma between two lines', 'a.yml', 'a: [{ line: 16, 17 }]', '1:17 HFS054'],
    ['a comma and the sign of a number in a text', 'a.yml', 'a: { b: antall svar, n = 25 }', '1:22 HFS052'],
    ['a colon without a space in braces', 'a.yml', 'a: [{line:16}]', '1:6 HFS026'],
    ['a colon without a space behind a field', 'a.yml', 'a: { b: c, line:16 }', '1:12 HFS026'],
    ['an equals sign in braces', 'a.yml', 'a: [{ line = 16 }]', '1:7 HFS026'],
    ['a colon without a space', 'a.yml', 'a: 1\nb:c\nd: 2', '2:1 HFS026'],
    ['a colon without a space in an item', 'a.yml', 'a:\n  - b:c\n    d: 2', '2:5 HFS026'],
    ['a space that does not break behind a colon', 'a.yml', 'a: 1\nb:\u00a0c\nd: 2', '2:3 HFS025'],
    ['such a space in braces', 'a.yml', 'a: [{ line:\u00a016 }]', '1:12 HFS025'],
    ['such a space behind a hyphen', 'a.yml', 'a:\n  -\u00a0b: 1\n    c: 2\n  - b: 3', '2:4 HFS025'],
    ['a sign without width behind a colon', 'a.yml', 'a: 1\nb:\u200bc\nd: 2', '2:3 HFS025'],
  ])('%s in %s', (_, name, content, finding) => {
    expect(said(name, content)).toEqual([finding]);
  });

  it('aliases that would grow beyond any memory are never followed', () => {
    const findings = said('a.yml', bomb) ?? [];
    expect(new Set(findings.map((finding) => finding.split(' ')[1]))).toEqual(new Set(['HFS020', 'HFS021']));
  });

  it('fields doubled in their thousands are told of a hundred times at most', () => {
    expect(said('a.yml', 'a: 1\n'.repeat(5000))).toHaveLength(100);
  });

  it('says the field and all of its path', () => {
    const { findings } = readSource('a.yml', bytes('goals:\n  - text: Mål # 1'));
    expect(findings?.[0]).toMatchObject({ field: 'goals[0].text', path: ['goals', 0, 'text'], level: 'error' });
  });
});

const lines = `schemaVersion: 1
type: plan
goals:
  - id: goal-1
    text: "Et mål: godt"
    sources:
      - document: strategy
        quote: >-
          To linjer:
           med kolon
        note: Et langt avsnitt
          som går videre
  - id: goal-2
    text: 'Et annet'
areas:
- id: area-1
  measures: [{ id: a,
    text: b }]
  deadline: 2027
`.split('\n');

describe('a line that is indented wrongly', () => {
  /** The numbers of lines that are fields or items, and so have an indentation of their own. */
  const own = lines.flatMap((line, index) => (/^ *(- )?\w+:( |$)/.test(line) && !line.endsWith(']') ? [index] : []));
  const saidWith = (index: number, change: (line: string) => string) =>
    said('a.yml', lines.map((line, place) => (place === index ? change(line) : line)).join('\n'));

  it('is not found where there is none', () => {
    expect(said('a.yml', lines.join('\n'))).toBeUndefined();
    expect(own).toHaveLength(15);
  });

  it.each(own)('gives one finding, there or at the next field (line with index %i)', (index) => {
    const below = own.find((place) => place > index) ?? index;
    for (const change of [
      (line: string) => ` ${line}`,
      (line: string) => `  ${line}`,
      (line: string) => line.replace(/^ /, ''),
      (line: string) => line.replace(/^ {2}/, ''),
    ]) {
      const findings = saidWith(index, change);
      if (findings === undefined) continue; // it means something else now, or the same
      expect(findings, change(lines[index]!)).toHaveLength(1);
      expect([index, below].map((place) => `${place + 1}:`)).toContain(/^\d+:/.exec(findings[0]!)?.[0]);
      expect(findings[0]).toMatch(/ HFS011$/);
    }
  });

  it.each(own.filter((index) => lines[index]!.startsWith(' ')))(
    'by a tab is told to be that (line with index %i)',
    (index) => {
      expect(saidWith(index, (line) => line.replace(/^ +/, '\t'))).toEqual([`${index + 1}:1 HFS017`]);
    },
  );

  it('hides no fault above it', () => {
    expect(said('a.yml', 'a: b: c\nd: 1\ne: 2\n f: 3')).toEqual(['1:4 HFS013', '4:2 HFS011']);
  });
});

describe('a quotation mark or bracket that is never closed', () => {
  it.each([
    ['a: 1\nb: "c\nd: 2\n', '2:4 HFS014'],
    ["a: 1\nb: 'it''s\nd: 2\n", '2:4 HFS014'],
    ['a: [1, 2\nb: 3', '1:4 HFS014'],
    ['a:\n  - { b: [1, "]"] \n  - { b: 2 }', '2:5 HFS014'],
  ])('is told where it opens: %j', (text, finding) => {
    expect(said('a.yml', text)).toEqual([finding]);
  });
});

describe('a slip in a file of many lines gives one finding', () => {
  it.each([
    ['a dash for a hyphen', '  - id: goal-2', '  – id: goal-2', '13:3 HFS027'],
    ['a dash for the first hyphen', '  - id: goal-1', '  – id: goal-1', '4:3 HFS027'],
    ['a dash and no space', '  - id: goal-2', '  –id: goal-2', '13:3 HFS027'],
    ['a hyphen and no space', '  - id: goal-2', '  -id: goal-2', '13:3 HFS028'],
    ['a first hyphen and no space', '  - id: goal-1', '  -id: goal-1', '4:3 HFS028'],
    ['a text that goes on too far out', '          som går', 'som går', '12:1 HFS029'],
    ['a bracket in a text in braces', '{ id: a,', '{ id: a [1],', '17:22 HFS050'],
    ['braces in a text in braces', '{ id: a,', '{ id: a {1},', '17:22 HFS050'],
    ['a text in braces that begins with a bracket', '{ id: a,', '{ id: [a] b,', '17:20 HFS012'],
    ['a text in braces that begins with a quotation mark', '{ id: a,', '{ id: "a" b,', '17:20 HFS012'],
    ['a text in braces with a number sign', '{ id: a,', '{ id: a #1,', '17:20 HFS018'],
    ['dashes for hyphens', '    sources:', '    sources:\n    – a', '7:5 HFS027'],
    ['a line break that is missing', 'text: b }]\n  ', 'text: b }] ', '18:16 HFS010'],
    ['a line break that is missing before a list', 'goals:\n', 'goals:', '3:9 HFS010'],
    ['a bracket too many', 'text: b }]', 'text: b }]]', '18:15 HFS051'],
    ['a brace too many', 'text: b }]', 'text: b }}]', '18:14 HFS051'],
    ['a bracket for a brace', 'text: b }]', 'text: b ]', '18:13 HFS051'],
    ['brackets that cross', 'text: b }]', 'text: b ]}', '18:13 HFS051'],
    ['a list behind a list', 'text: b }]', 'text: b }], [{ id: c }]', '18:15 HFS051'],
    ['a bracket that is missing', 'text: b }]', 'text: b }', '17:13 HFS014'],
    ['a quotation mark that is missing', '"Et mål: godt"', '"Et mål: godt', '5:11 HFS014'],
  ])('%s', (_, right, wrong, finding) => {
    const text = lines.join('\n');
    expect(text).toContain(right);
    expect(said('a.yml', text.replace(right, wrong))).toEqual([finding]);
  });

  it('and so do several, each its own, where the parser is not led astray', () => {
    expect(said('a.yml', 'a: { b: c, d }\ne: @f\ng: { line:16 }\nh: @i')?.sort()).toEqual([
      '1:12 HFS052',
      '2:4 HFS012',
      '3:6 HFS026',
      '4:4 HFS012',
    ]);
  });
});

describe('a file that can be read', () => {
  it.each([
    ['with a byte order mark', '\ufefftext: æøå\n'],
    ['with the line ends of Windows', 'text: æøå\r\n'],
    ['as JSON', '{"text":"æøå"}'],
    ['as JSON with a mark', '\ufeff{"text":"æøå"}'],
  ])('means the same %s', (_, content) => {
    const source = readSource(content.includes('{') ? 'a.json' : 'a.yml', bytes(content));
    expect(source).toMatchObject({ value: { text: 'æøå' } });
  });

  it('may have a space that does not break wherever it is no indentation', () => {
    const source = readSource('a.yml', bytes('a: § 3\u00a0b\nc: "\u00a0d"\ne: |\n  \u00a0f\n'));
    expect(source).toMatchObject({ value: { a: '§ 3\u00a0b', c: '\u00a0d', e: '\u00a0f' } });
  });

  it.each([
    ['of nothing', '  -\n', null],
    ['of empty lists', '  - []\n', []],
    ['of empty maps', '  - {}\n', {}],
    ['with a remark before each', '  # hei\n  -\n', null],
  ])('may hold two thousand items %s', (_, line, item) => {
    const source = readSource('a.yml', bytes(`a:\n${line.repeat(2000)}`));
    expect(source).toMatchObject({ value: { a: Array.from({ length: 2000 }, () => item) } });
  });

  it('may hold empty items side by side, and begin with a long explanation', () => {
    const text = `${'# Slik fyller du ut filen.\n'.repeat(500)}a: [${'{}, '.repeat(500)}]\n`;
    expect(readSource('a.yml', bytes(text))).toMatchObject({ value: { a: Array.from({ length: 500 }, () => ({})) } });
  });

  it('is told to be YAML or JSON by its ending, and by its first sign where it has none', () => {
    const formats = ['a.YAML', 'a.json', 'b'].map((name) => readSource(name, bytes('{"a": 1}')));
    expect(formats.map((source) => 'format' in source && source.format)).toEqual(['yaml', 'json', 'json']);
    expect(readSource('b', bytes('a: 1'))).toMatchObject({ format: 'yaml' });
  });

  it('keeps __proto__ as a field like any other', () => {
    for (const [name, text] of [
      ['a.json', '{"__proto__":{"x":1}}'],
      ['a.yml', '__proto__: { x: 1 }'],
    ] as const) {
      const { value } = readSource(name, bytes(text)) as { value: object };
      expect(Object.keys(value)).toEqual(['__proto__']);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    }
  });

  it.each([
    ['a.yml', 'goals:\n  - id: a\n    text: b\n  - id: c\n'],
    ['a.json', '{"goals":[\n    {"id": "a",\n    "text": "b"},\n    {"id": "c"}]}'],
  ])('knows in %s where each part begins and ends, and what lies nearest to one that is missing', (name, text) => {
    const source = readSource(name, bytes(text));
    if (source.findings) throw new Error('not read');
    expect(source.placeOf(['goals', 0])).toMatchObject({ line: 2, column: 5 });
    expect(source.placeOf(['goals', 0]).endLine).toBe(3);
    expect(source.placeOf(['goals', 0, 'text'])).toEqual({ line: 3, column: 5 });
    expect(source.placeOf(['goals', 1, 'text'])).toEqual({ line: 4, column: 5 });
    expect(source.placeOf([])).toMatchObject({ line: 1, column: 1 });
  });
});

describe('a file that can be read', () => {
  const valueOf = (text: string) => (readSource('a.yml', bytes(text)) as { value?: unknown }).value;

  it.each([
    ['|', 'Gode tjenester\nfor alle'],
    ['>', 'Gode tjenester for alle'],
    ['|+', 'Gode tjenester\nfor alle'],
    ['|2 # merknad', 'Gode tjenester\nfor alle'],
    ['>-', 'Gode tjenester for alle'],
  ])('has no line break behind a text below %s', (sign, text) => {
    const file = `a:\n  b: ${sign}\n    Gode tjenester\n    for alle\n\nc: 1\n`;
    expect(readSource('a.yml', bytes(file))).toMatchObject({ value: { a: { b: text }, c: 1 } });
  });

  it('may have a remark behind a number, which loses nothing', () => {
    expect(valueOf('a: { line: 15 }\nb: 15 # her\n')).toEqual({ a: { line: 15 }, b: 15 });
  });

  it('may end its lines as old Macs did', () => {
    expect(valueOf('a: 1\rb:\r  - c\r')).toEqual({ a: 1, b: ['c'] });
  });

  it('is told of an odd space without the field that it would make', () => {
    const { findings } = readSource('a.yml', bytes('a:\n\u00a0\u00a0- { id: b }\n'));
    expect(findings?.map(({ code, field }) => [code, field])).toEqual([['HFS023', '']]);
  });
});
