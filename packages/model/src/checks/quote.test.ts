import { describe, expect, it } from 'vitest';
import { standsAt, standsIn } from './quote.js';

const text = [
  'Verdier',
  '- Tillitt  og respekt',
  '- Utvikle felles tiltak for å rekruttere ',
  '',
  '  helsepersonell.',
  'Samarbeid om en helse-',
  'tjeneste for alle, og om utskriv\u00ad',
  'ningsklare pasienter.',
  'aktiv\u00a0medvirkning i helsetjenestenBedre bruk',
].join('\n');

describe('a quote', () => {
  it('is found at its line', () => {
    expect(standsAt(text, { quote: 'Verdier', line: 1 })).toBe(true);
  });

  it('is found over a line break with blank lines and white space around it', () => {
    expect(
      standsAt(text, { quote: 'Utvikle felles tiltak for å rekruttere helsepersonell.', line: 3, lineEnd: 5 }),
    ).toBe(true);
  });

  it('is found in a text with Windows line ends, or with a page break inside it', () => {
    expect(standsAt('for å \r\n\r\nrekruttere', { quote: 'for å rekruttere', line: 1, lineEnd: 3 })).toBe(true);
    expect(standsAt('for å\n\frekruttere', { quote: 'for å rekruttere', line: 1, lineEnd: 2 })).toBe(true);
  });

  it('is found before the raised number of a footnote, and never without the square of a unit', () => {
    expect(standsIn('Visjon: Saman heile livet¹', 'Saman heile livet')).toBe(true);
    expect(standsIn('Færre reinnleggingar i 2024²', 'Færre reinnleggingar i 2024')).toBe(true);
    expect(standsIn('eit bygg på 40 m²', 'eit bygg på 40 m')).toBe(false);
  });

  it('is found whichever way its letters are composed', () => {
    expect(standsIn('Målet er å nå alle'.normalize('NFD'), 'Målet er å nå alle')).toBe(true);
    expect(standsIn('Målet er å nå alle', 'å nå alle'.normalize('NFD'))).toBe(true);
    expect(standsIn('Målet er å nå alle'.normalize('NFD'), 'Malet er')).toBe(false);
  });

  it('is not found when it stands elsewhere than at its lines', () => {
    expect(standsAt(text, { quote: 'Verdier', line: 2, lineEnd: 9 })).toBe(false);
    expect(standsAt(text, { quote: 'for å rekruttere helsepersonell.', line: 3 })).toBe(false);
  });

  it('is not found when a letter is changed, large for small, or put right', () => {
    expect(standsAt(text, { quote: 'Verdiar', line: 1 })).toBe(false);
    expect(standsAt(text, { quote: 'verdier', line: 1 })).toBe(false);
    expect(standsAt(text, { quote: 'Tillit', line: 2 })).toBe(false);
  });

  it('is found with the hyphen of a divided word kept or dropped', () => {
    for (const quote of ['en helse-tjeneste for alle', 'en helsetjeneste for alle', 'utskrivningsklare pasienter.'])
      expect(standsAt(text, { quote, line: 6, lineEnd: 8 })).toBe(true);
  });

  it('takes U+2010 for a hyphen at a break, and for no other mark elsewhere', () => {
    expect(standsIn('en helse\u2010\ntjeneste', 'en helsetjeneste')).toBe(true);
    expect(standsIn('en helse\u2010\ntjeneste', 'en helse\u2010tjeneste')).toBe(true);
    expect(standsIn('en helse\u2010tjeneste', 'en helse-tjeneste')).toBe(false);
  });

  it.each([
    ['sterk-\nog svak', 'sterkog svak'],
    ['hjemme-\neller borte', 'hjemmeeller borte'],
    ['Sør-\nØst', 'SørØst'],
    ['EU-\nland', 'EUland'],
  ])('keeps a hyphen that belongs to the word: «%s» is not «%s»', (text, quote) => {
    expect(standsIn(text, quote)).toBe(false);
    expect(standsIn(text, quote.replace(/(?=og|eller|Øst|land)/, '-'))).toBe(true);
  });

  it('drops the hyphen before a word that only begins like «og»', () => {
    expect(standsIn('psyko-\nogskriv', 'psykoogskriv')).toBe(true);
  });

  it('drops a soft hyphen also between capitals', () => {
    expect(standsIn('STRA\u00ad\nTEGI', 'STRATEGI')).toBe(true);
  });

  it('is not found when the hyphen stands inside a line', () => {
    expect(standsAt('en helse-tjeneste', { quote: 'en helsetjeneste', line: 1 })).toBe(false);
  });

  it('keeps the white space that stands inside a line', () => {
    expect(standsAt(text, { quote: 'Tillitt  og respekt', line: 2 })).toBe(true);
    expect(standsAt(text, { quote: 'Tillitt og respekt', line: 2 })).toBe(false);
    expect(standsAt(text, { quote: 'aktiv\u00a0medvirkning', line: 9 })).toBe(true);
    expect(standsAt(text, { quote: 'aktiv medvirkning', line: 9 })).toBe(false);
  });

  it('may end where two words have lost their space, but not inside a word', () => {
    expect(standsAt(text, { quote: 'i helsetjenesten', line: 9 })).toBe(true);
    expect(standsAt(text, { quote: 'Bedre bruk', line: 9 })).toBe(true);
    expect(standsAt(text, { quote: 'helsetjeneste', line: 9 })).toBe(false);
  });

  it.each(['KKE kutte', 'Vi skal IKK', '5 mill', 'Vi  skal'])(
    'does not find «%s», which cuts a word or number',
    (quote) => {
      expect(standsAt('Vi skal IKKE kutte 1,5 mill', { quote, line: 1 })).toBe(false);
    },
  );

  it('takes a line break for one space only', () => {
    expect(standsAt('rus\nfor alle', { quote: 'rus for alle', line: 1, lineEnd: 2 })).toBe(true);
    expect(standsAt('rus\nfor alle', { quote: 'rus  for alle', line: 1, lineEnd: 2 })).toBe(false);
  });

  it('takes marks that mean something in a pattern as they stand', () => {
    expect(standsAt('Hva (nå)? 50 % [1]', { quote: 'Hva (nå)? 50 % [1]', line: 1 })).toBe(true);
    expect(standsAt('Hva na', { quote: 'Hv. n.', line: 1 })).toBe(false);
  });

  it('is found on its page', () => {
    expect(standsAt('Først\fSå', { quote: 'Så', page: 2 })).toBe(true);
    expect(standsAt('Først\fSå', { quote: 'Så', page: 1 })).toBe(false);
    expect(standsAt('Først', { quote: 'Først', page: 2 })).toBe(false);
  });
});
