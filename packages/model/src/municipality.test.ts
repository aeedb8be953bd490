import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMunicipalities, fold } from './municipality.js';

type Found = Parameters<typeof findMunicipalities>[1][number];
const named = (number: string, nb: string, rest: Partial<Found['names']> & { as?: string } = {}): Found => {
  const { as, ...names } = rest;
  return { number, names: { nb, ...names }, ...(as && { disambiguatedName: as }) };
};
const search = (query: string, ...municipalities: Found[]) =>
  findMunicipalities(query, municipalities).map(({ number }) => number);

describe('findMunicipalities', () => {
  it.each(['Guovdageaidnu', 'Kautokeino', '5612', 'guovda', 'KAUTO', '  kautokeino '])(
    'finds Kautokeino by «%s»',
    (query) => {
      expect(search(query, named('0301', 'Oslo'), named('5612', 'Kautokeino', { se: 'Guovdageaidnu' }))).toEqual([
        '5612',
      ]);
    },
  );

  it('finds one by number and name together, and by name and county as a page writes them', () => {
    const stavanger = { ...named('1103', 'Stavanger'), countyName: 'Rogaland' };
    for (const query of ['1103 Stavanger', '1103 stav', 'Stavanger, Rogaland', 'stavanger rog', 'Stavanger (Rogaland)'])
      expect(search(query, stavanger)).toEqual(['1103']);
    for (const query of ['1103 Bergen', 'Stavanger, Vestland', '1103 vanger', 'Rogaland'])
      expect(search(query, stavanger)).toEqual([]);
  });

  it('finds both of two municipalities with one name, and each by its own', () => {
    const both = [
      named('1515', 'Herøy', { as: 'Herøy (Møre og Romsdal)' }),
      named('1818', 'Herøy', { as: 'Herøy (Nordland)' }),
    ];
    expect(search('herøy', ...both)).toEqual(['1515', '1818']);
    expect(search('heroy nordland', ...both)).toEqual(['1818']);
  });

  it('finds a name by its first and by its second word', () => {
    expect(search('aurskog', named('3226', 'Aurskog-Høland'))).toEqual(['3226']);
    expect(search('holand', named('3226', 'Aurskog-Høland'))).toEqual(['3226']);
  });

  it.each(['Snåase', 'snaase', 'snaaase', 'Snåsa', 'snasa'])('finds Snåsa by «%s»', (query) => {
    expect(search(query, named('5041', 'Snåsa', { sma: 'Snåase' }))).toEqual(['5041']);
  });

  it.each(['Bodø kommune', 'bodo Kommune'])('takes the word for municipality for what it is in «%s»', (query) => {
    expect(search(query, named('1804', 'Bodø'))).toEqual(['1804']);
  });

  it.each(['nordfron', 'nord fron', 'Nord-Fron'])('does not mind how «%s» is joined', (query) => {
    expect(search(query, named('3436', 'Nord-Fron'))).toEqual(['3436']);
  });

  it('finds a number that has lost its first zero', () => {
    expect(search('301', named('0301', 'Oslo'), named('1103', 'Stavanger'))).toEqual(['0301']);
  });

  it.each(['Ålesund', 'alesund', 'aalesund', 'A\u030alesund', 'ÅLE'])('finds Ålesund by «%s»', (query) => {
    expect(search(query, named('1508', 'Ålesund'))).toEqual(['1508']);
  });

  it.each(['Kárášjohka', 'karasjohka', 'karasjok'])('finds Karasjok by «%s»', (query) => {
    expect(search(query, named('5610', 'Karasjok', { se: 'Kárášjohka' }))).toEqual(['5610']);
  });

  it('puts the whole name before a name that only begins so, and that before a later word', () => {
    const list = [named('1', 'Nordre Bø'), named('1804', 'Bodø'), named('1867', 'Bø')];
    expect(search('bo', ...list)).toEqual(['1867', '1804', '1']);
  });

  it('keeps the order of the list among equals', () => {
    expect(search('nord', named('2', 'Nordre Land'), named('1', 'Nord-Fron'))).toEqual(['2', '1']);
  });

  it.each(['', '   ', '😀', '.*', '(', '[a-', '\\', '-'])('finds nothing for «%s»', (query) => {
    expect(search(query, named('0301', 'Oslo'))).toEqual([]);
  });

  it('does not find what only stands inside a word', () => {
    expect(search('sund', named('1508', 'Ålesund'))).toEqual([]);
  });
});

describe('fold', () => {
  it.each([
    ['ø', 'ö', 'oe'],
    ['æ', 'ä', 'ae'],
    ['å', 'aa', 'Å'],
    ['đ', 'd', 'Đ'],
    ['ŋ', 'n', 'Ŋ'],
    ['ŧ', 't', 'Ŧ'],
    ['č', 'c', 'C'],
  ])('makes %s, %s and %s one', (...letters) => {
    expect(new Set(letters.map(fold)).size).toBe(1);
  });

  it('gives the same again when it is folded again, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'aåáoøeæäé\u030a\u0301 -') }),
    );
    fc.assert(fc.property(typed, (text) => fold(fold(text)) === fold(text)));
  });
});
