import { describe, expect, it } from 'vitest';
import { isLanguage, languageOf, textIn } from './language.js';

describe('textIn', () => {
  it('gives the wanted language where the text has it', () => {
    expect(textIn({ original: 'nn', nn: 'mål', nb: 'mål på bokmål' }, 'nb')).toEqual({
      value: 'mål på bokmål',
      language: 'nb',
      fallback: false,
      editorial: false,
      pieces: [{ text: 'mål på bokmål', language: 'nb' }],
    });
  });

  it('falls back to the original, and says so', () => {
    const shown = textIn({ original: 'nn', nn: 'eldre med skrøpelegheit' }, 'nb');
    expect(shown).toMatchObject({ value: 'eldre med skrøpelegheit', language: 'nn', fallback: true });
    expect(shown.pieces).toEqual([{ text: 'eldre med skrøpelegheit', language: 'nn' }]);
  });

  it('never falls back to a third language, however near it is', () => {
    expect(textIn({ original: 'se', se: 'dearvvašvuohta', nb: 'helse', en: 'health' }, 'nn').language).toBe('se');
  });

  it('marks words that are ours only in the languages they are ours in', () => {
    const text = { original: 'nb', nb: 'tillit', en: 'trust', editorial: ['en'] } as const;
    expect(textIn({ ...text, editorial: [...text.editorial] }, 'en').editorial).toBe(true);
    expect(textIn({ ...text, editorial: [...text.editorial] }, 'nb').editorial).toBe(false);
  });

  it('cuts the original where its words change language', () => {
    const shown = textIn(
      {
        original: 'nn',
        nn: 'Meldinga «Vår felles helsetjeneste» og God start',
        runs: [
          { text: 'Vår felles helsetjeneste', language: 'nb' },
          { text: 'God start', language: 'nb' },
        ],
      },
      'nn',
    );
    expect(shown.pieces).toEqual([
      { text: 'Meldinga «', language: 'nn' },
      { text: 'Vår felles helsetjeneste', language: 'nb' },
      { text: '» og ', language: 'nn' },
      { text: 'God start', language: 'nb' },
    ]);
    expect(shown.pieces.map((piece) => piece.text).join('')).toBe(shown.value);
  });

  it('leaves a run out that does not stand in the text, and keeps every letter', () => {
    const shown = textIn({ original: 'nb', nb: 'en plan', runs: [{ text: 'a plan', language: 'en' }] }, 'nb');
    expect(shown.pieces).toEqual([{ text: 'en plan', language: 'nb' }]);
  });

  it('does not cut a translation by the runs of the original', () => {
    const shown = textIn(
      { original: 'nb', nb: 'Healthy ageing', en: 'Healthy ageing', runs: [{ text: 'Healthy', language: 'en' }] },
      'en',
    );
    expect(shown.pieces).toEqual([{ text: 'Healthy ageing', language: 'en' }]);
  });
});

describe('languageOf', () => {
  it.each([
    ['nb-NO', 'nb'],
    ['NN', 'nn'],
    ['nn_NO', 'nn'],
    ['no', 'nb'],
    ['se-FI', 'se'],
    ['en-GB', 'en'],
  ])('reads %s as %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  it('gives nothing for a language the model does not hold', () => {
    expect(languageOf('de')).toBeUndefined();
    expect(languageOf('')).toBeUndefined();
  });
});

describe('isLanguage', () => {
  it('refuses no, which does not tell bokmål from nynorsk', () => {
    expect(isLanguage('no')).toBe(false);
    expect(isLanguage('nn')).toBe(true);
  });
});
