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
    expect(standsIn('eit bygg på 40 m², til leige', 'eit bygg på 40 m, til leige')).toBe(false);
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

  it('keeps the number of spaces that stand inside a line, whatever their kind', () => {
    expect(standsAt(text, { quote: 'Tillitt  og respekt', line: 2 })).toBe(true);
    expect(standsAt(text, { quote: 'Tillitt og respekt', line: 2 })).toBe(false);
    for (const quote of ['aktiv\u00a0medvirkning', 'aktiv\u2009medvirkning', 'aktiv medvirkning'])
      expect(standsAt(text, { quote, line: 9 })).toBe(true);
    expect(standsAt(text, { quote: 'aktivmedvirkning', line: 9 })).toBe(false);
  });

  it.each([
    ['trygge pasient\u00adforløp', 'trygge pasientforløp'],
    ['Vi skal \ufb01nne \ufb02eire', 'Vi skal finne fleire'],
    ['Vi vil samarbeide¹ om planer', 'Vi vil samarbeide om planer'],
    ['innen utgangen av 2028.¹', 'innen utgangen av 2028.'],
    ['ned med 20 %.² Vi måler', 'ned med 20 %. Vi måler'],
    ['fra 2026,³ og siden', 'fra 2026, og siden'],
    ['«Saman heile livet»¹² er visjonen', '«Saman heile livet» er visjonen'],
    ['10\u00a0% av 1\u202f500\u202f000 kroner', '10 % av 1 500 000 kroner'],
  ])('in «%s» is found as people read it, and as programs copy it', (text, read) => {
    for (const quote of [read, text]) expect(standsIn(text, quote)).toBe(true);
    expect(standsIn(read, text)).toBe(true);
  });

  it.each([
    ['bygge 1 500 plasser', '500 plasser'],
    ['bygge 1\u202f500 plasser', '500 plasser'],
    ['bygge 1 500 plasser', 'bygge 1'],
    ['kutte −5 %', '5 %'],
    ['kutte –5 %', '5 %'],
    ['kutte -5 %', '5 %'],
    ['Vi godtar ikke-\nkommunale tilbud', 'kommunale tilbud'],
    ['Vi godtar ikke-\nkommunale tilbud', 'Vi godtar ikke'],
    ['Vi godtar ikke-\nkommunale tilbud', 'Vi godtar ikke-'],
    ['Vi godtar ikke-kommunale tilbud', 'kommunale tilbud'],
    ['Vi godtar ikke-kommunale tilbud', '-kommunale tilbud'],
    ['og u-\nlikheter', 'likheter'],
    ['og u\u00ad\nlikheter', 'likheter'],
    ['et u\u00adverdig tilbud', 'verdig tilbud'],
    ['under covid-19-pandemien', 'under covid-19'],
    ['hjemme- og borte', 'hjemme'],
  ])('is not found where it cuts a word or number: «%s» does not say «%s»', (text, quote) => {
    expect(standsIn(text, quote)).toBe(false);
  });

  it.each([
    ['i 2025 500 plasser', '500 plasser'],
    ['Tabell\n1\n500 plasser', '500 plasser'],
    ['perioden 2025–2028', '2028'],
    ['bruk sterk-\nog svak', 'og svak'],
    ['- Tillit', 'Tillit'],
    ['- Tillit', '- Tillit'],
    ['Visjon -\nSaman', 'Saman'],
    ['https://e.no/vedteke-av-FSU-050924.pdf', 'FSU'],
  ])('is found where a word or number begins: «%s» says «%s»', (text, quote) => {
    expect(standsIn(text, quote)).toBe(true);
  });

  it('does not begin inside a word that the line before began', () => {
    expect(standsAt('og u-\nlikheter', { quote: 'likheter', line: 2 })).toBe(false);
  });

  it('is found over a page break with a page number and a running head', () => {
    const pages = ['Forside', 'Helseplan\n\nVi vil samarbeide om\n\n4\n', 'Helseplan\n\nplaner og øvelser\n\n5\n'];
    const quote = 'Vi vil samarbeide om planer og øvelser';
    expect(standsAt(pages.join('\f'), { quote, line: 3, lineEnd: 8 })).toBe(true);
    expect(standsIn(pages.join('\f'), 'Helseplan')).toBe(true);
    expect(standsIn(pages.join('\f').replace('\fHelseplan\n\nplaner', '\fIngen\n\nplaner'), quote)).toBe(false);
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
