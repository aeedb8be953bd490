import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDefused, toCsv } from './csv.js';

/** A reader that follows RFC 4180 to the letter, with semicolons: nothing but quoted fields, CRLF after each record. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1; // after the byte order mark
  while (at < csv.length) {
    if (csv[at] !== '"') throw new SyntaxError(`no field at ${at}`);
    let value = '';
    for (at += 1; csv[at] !== '"' || csv[at + 1] === '"'; at += 1) {
      if (at >= csv.length) throw new SyntaxError('a field has no end');
      if (csv[at] === '"') at += 1;
      value += csv[at] ?? '';
    }
    row.push(value);
    at += 1;
    if (csv[at] === ';') at += 1;
    else if (csv.slice(at, at + 2) === '\r\n') {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new SyntaxError(`neither a new field nor a new record at ${at}`);
  }
  return rows;
}

describe('toCsv', () => {
  it('begins with a byte order mark, puts semicolons between fields and ends each record with CRLF', () => {
    expect(
      toCsv([
        ['Tiltak', 'Linje'],
        ['Øve sammen', 29],
      ]),
    ).toBe('\uFEFF"Tiltak";"Linje"\r\n"Øve sammen";"29"\r\n');
  });

  it('leaves a field empty where there is nothing', () => {
    expect(read(toCsv([['a', undefined, '']]))).toEqual([['a', '', '']]);
  });

  it('has nothing but the mark where there are no rows', () => {
    expect(toCsv([])).toBe('\uFEFF');
  });

  it.each([
    ['=HYPERLINK("https://example.org")'],
    ['+47'],
    ['-2+3'],
    ['@SUM(A1)'],
    ['\t=1'],
    ['\r=1'],
    ['\n=1'],
    [' =1'],
    ['\u00A0=1'],
    ['\0=1'],
    ['＝1+1'],
    ['－1'],
  ])('keeps a spreadsheet from running %j', (text) => {
    expect(read(toCsv([[text]]))).toEqual([[`'${text}`]]);
  });

  it.each([['– et punkt'], ['a = b'], ["'sitat'"], ['skal'], ['1;2'], ['"=1"']])('leaves %j as it is', (text) => {
    expect(read(toCsv([[text]]))).toEqual([[text]]);
  });

  it('leaves a negative number a number', () => {
    expect(read(toCsv([[-1]]))).toEqual([['-1']]);
  });

  it('gives back any text, and never a field that begins as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 })), (rows) => {
        const fields = read(toCsv(rows));
        expect(fields.map((row) => row.map(fromDefused))).toEqual(rows);
        expect(fields.flat().some((text) => /^\s*[=+\-@]/.test(text))).toBe(false);
      }),
    );
  });
});
