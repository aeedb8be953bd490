import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { check } from './check.js';
import { words, written, wrong } from './check.test-helper.js';
import { plan } from './plan.schema.js';

describe('check', () => {
  it('gives the record and no problems when nothing is wrong', () => {
    const checked = check(plan, written());
    expect(checked.problems).toBeUndefined();
    expect(checked.record?.id).toBe('sogn-og-fjordane/strategy-2025');
  });

  it.each([
    ['period', { from: '«2027»', to: '“2030”' }, ['period.from: "2027"', 'period.to: "2030"']],
    ['partnership', '„vestfold“', ['partnership: "vestfold"']],
    ['status', '‘draft’', ['status: "draft"']],
  ])('asks for straight quotation marks around %s, and shows them', (field, value, sentences) => {
    expect(wrong({ [field]: value })).toEqual(
      sentences.map((said) => said.replace(': ', ': Bruk rette anførselstegn: ') + '.'),
    );
  });

  it('takes crooked quotation marks in a text for a part of it', () => {
    expect(wrong({ title: words('«Sammen»') })).toEqual([]);
  });

  it('gives the same sentence in bokmål, nynorsk and English', () => {
    expect(check(plan, written({ id: 'Førde' })).problems).toEqual([
      {
        path: ['id'],
        code: 'HFS060',
        nb: 'Skriv id-en med små bokstaver a–z, sifre og bindestrek. Begynn med en bokstav, og bruk a for å, o for ø og ae for æ.',
        nn: 'Skriv id-en med små bokstavar a–z, siffer og bindestrek. Byrj med ein bokstav, og bruk a for å, o for ø og ae for æ.',
        en: 'Write the id with small letters a–z, digits and hyphens. Begin with a letter, and use a for å, o for ø and ae for æ.',
      },
    ]);
  });

  it('gives every problem at once', () => {
    expect(wrong({ id: 'Å', language: 'no', period: { from: '2025-13' } })).toHaveLength(3);
  });
});

describe('a sentence for a value of the wrong kind', () => {
  it('names what is missing', () => {
    expect(wrong({ vision: { id: 'v', sources: [{ line: 1 }] } })).toEqual([
      'vision.text: «text» mangler. Fyll inn tekst.',
    ]);
    expect(wrong({ title: undefined })).toEqual(['title: «title» mangler. Fyll inn felter med navn og verdi.']);
    expect(wrong({ documents: undefined })).toEqual([
      'documents: «documents» mangler. Fyll inn en liste, med bindestrek foran hvert punkt.',
    ]);
  });

  it('says what should stand where something else stands', () => {
    expect(wrong({ documents: 'x' })).toEqual([
      'documents: Her skal det stå en liste, med bindestrek foran hvert punkt.',
    ]);
    expect(wrong({ title: { text: 'S', sources: [{ line: 1.5 }] } })).toEqual([
      'title.sources.0.line: Her skal det stå et helt tall.',
    ]);
    expect(wrong({ claims: [{ id: 'c', ...words('31%'), value: '31', unit: '%' }] })).toEqual([
      'claims.0.value: Her skal det stå et tall. Skriv det uten mellomrom, anførselstegn og enhet, og med punktum foran desimaler: 4.5.',
    ]);
    expect(
      wrong({ governance: [{ id: 'g', kind: 'x', name: words('G'), seats: [{ party: 'gp', observer: 'ja' }] }] }),
    ).toEqual(['governance.0.seats.0.observer: Her skal det stå true (ja) eller false (nei).']);
  });

  it.each([
    [{ title: 'Strategi' }, 'title: Her skal det stå felter med navn og verdi: text og sources.'],
    [{ period: 2027 }, 'period: Her skal det stå felter med navn og verdi: from, to og text.'],
    [{ vision: ['Helse for alle'] }, 'vision: Her skal det stå felter med navn og verdi: id, text og sources.'],
    [
      { vision: { id: 'vision', text: 'Helse for alle', sources: [[{ line: 3 }]] } },
      'vision.sources.0: Her er det en liste inni listen. Fjern den ene, enten [ ] eller bindestreken.',
    ],
    [{ goals: ['Bedre helse'] }, 'goals.0: Her skal det stå felter med navn og verdi: id, text, sources og kind.'],
    [
      { goals: [{ id: 'g', kind: 'goal', ...words('G'), themes: ['helse'] }] },
      'goals.0.themes.0: Her skal det stå felter med navn og verdi: target og basis.',
    ],
    [
      { title: { text: 'Strategi', sources: ['side 3'] } },
      'title.sources.0: Si hvor i dokumentet sitatet står, med line (linje) eller page (side).',
    ],
  ])('names the fields that should stand where words do: %j', (fields, sentence) => {
    expect(wrong(fields)).toEqual([sentence]);
  });

  it('says that a fingerprint has small letters, since Windows writes large ones', () => {
    const [document] = written().documents;
    expect(wrong({ documents: [{ ...document, sha256: 'A'.repeat(64) }] })).toEqual([
      'documents.0.sha256: Dokumentets fingeravtrykk (sha256) skal ha 64 tegn: sifre og de små bokstavene a–f.',
    ]);
  });

  it('lists the words to choose from', () => {
    expect(wrong({ language: 'no' })).toEqual(['language: Velg én av disse: nb, nn, se, sma, smj, fkv, en.']);
    expect(wrong({ governance: [{ id: 'g', level: 4, kind: 'x', name: words('G') }] })).toEqual([
      'governance.0.level: Velg én av disse: 1, 2, 3.',
    ]);
  });

  it('says the one word where there is only one', () => {
    expect(wrong({ type: 'strategy' })).toEqual(['type: Her skal det stå plan.']);
  });

  it('lists the kinds of plan where the kind is missing or unknown', () => {
    const sentence = 'kind: Velg én av disse: partnership-strategy, regional-plan, national-plan, explainer.';
    expect(wrong({ kind: undefined })).toEqual([sentence]);
    expect(wrong({ kind: 'strategy' })).toEqual([sentence]);
  });

  it('names a field that does not exist', () => {
    expect(wrong({ colour: 'red' })).toEqual([
      'colour: Feltet «colour» finnes ikke. Sjekk skrivemåten, eller fjern det.',
    ]);
    expect(wrong({ colour: 'red', size: 1 })).toEqual([
      'colour: Feltene «colour», «size» finnes ikke. Sjekk skrivemåten, eller fjern dem.',
    ]);
  });

  it.each([
    [{ period: null }, 'period', 'Skriv from og to under det, eller { absent: not-stated } hvis kilden ikke sier noe.'],
    [
      { goals: null },
      'goals',
      'Skriv punktene under det, med bindestrek foran hvert, eller { absent: not-stated } hvis kilden ikke sier noe.',
    ],
    [{ documents: null }, 'documents', 'Skriv punktene under det, med bindestrek foran hvert.'],
    [{ title: null }, 'title', 'Skriv text og sources under det.'],
    [
      { title: { ...words('S'), sources: null } },
      'title.sources',
      'Skriv punktene under det, med bindestrek foran hvert.',
    ],
    [{ title: { ...words('S'), text: null } }, 'title.text', 'Skriv det som skal stå der.'],
    [{ id: null }, 'id', 'Skriv det som skal stå der.'],
    [{ period: { from: null } }, 'period.from', 'Skriv det som skal stå der, eller fjern feltet.'],
    [{ subtitle: null }, 'subtitle', 'Skriv text og sources under det, eller fjern feltet.'],
  ])('says what to do about a field with nothing behind it: %j', (parts, path, sentence) => {
    expect(wrong(parts)).toEqual([`${path}: Feltet «${path.split('.').at(-1)!}» er tomt. ${sentence}`]);
  });

  it('says it in three languages, and of a hyphen alone too', () => {
    expect(check(plan, written({ period: null })).problems).toEqual([
      {
        path: ['period'],
        code: 'HFS049',
        nb: 'Feltet «period» er tomt. Skriv from og to under det, eller { absent: not-stated } hvis kilden ikke sier noe.',
        nn: 'Feltet «period» er tomt. Skriv from og to under det, eller { absent: not-stated } viss kjelda ikkje seier noko.',
        en: 'The field “period” is empty. Write from and to below it, or { absent: not-stated } if the source says nothing.',
      },
    ]);
    expect(wrong({ goals: [null] })).toEqual(['goals.0: Punktet er tomt. Fyll det ut, eller fjern det.']);
    expect(wrong({ language: null })).toEqual(['language: Velg én av disse: nb, nn, se, sma, smj, fkv, en.']);
  });

  it('asks for hyphens where a list has none', () => {
    const sentence = 'Her skal det stå en liste. Sett en bindestrek foran hvert punkt, eller [ ] rundt punktene.';
    expect(wrong({ goals: { id: 'goal-1', kind: 'goal', ...words('M') } })).toEqual([`goals: ${sentence}`]);
    expect(wrong({ title: { text: 'S', sources: { line: 4 } } })).toEqual([`title.sources: ${sentence}`]);
    expect(wrong({ goals: { absent: 'gone' } })[0]).toMatch(/^goals\.absent: Velg én av disse/);
  });

  it.each([
    [{ visjon: 'V' }, 'visjon: Feltet «visjon» finnes ikke. Mente du vision?'],
    [
      { measures: [{ id: 'a', kind: 'measure', ...words('T'), ansvar: ['SSU'] }] },
      'measures.0.ansvar: Feltet «ansvar» finnes ikke. Mente du owners?',
    ],
    [
      { goals: [{ id: 'a', kind: 'goal', ...words('T'), indikator: 'A' }] },
      'goals.0.indikator: Feltet «indikator» finnes ikke. Skriv det under details: { kind: indicator, name: overskriften, text: det som står der }.',
    ],
    [{ governence: [] }, 'governence: Feltet «governence» finnes ikke. Mente du governance?'],
    [
      { title: { text: 'S', sources: [{ linje: 4, page: 1 }] } },
      'title.sources.0.linje: Feltet «linje» finnes ikke. Mente du line?',
    ],
    [{ period: { form: '2025' } }, 'period.form: Feltet «form» finnes ikke. Mente du from?'],
    [{ title: undefined, tittel: words('S') }, 'tittel: Feltet «tittel» finnes ikke. Mente du title?'],
    [{ ['ma\u030al']: [] }, 'ma\u030al: Feltet «ma\u030al» finnes ikke. Mente du goals?'], // as some systems write å
    [
      { title: { text: 'S', sources: [{ linje: 4 }] } },
      'title.sources.0.linje: Feltet «linje» finnes ikke. Mente du line?',
    ],
    [
      { title: { text: 'S', sources: [{ line: 4, method: 'shortened', sitat: 'Str' }] } },
      'title.sources.0.sitat: Feltet «sitat» finnes ikke. Mente du quote?',
    ],
    [
      { title: { text: { orginal: 'nb', nb: 'a', nn: 'b' }, sources: [{ line: 4 }] } },
      'title.text.orginal: Feltet «orginal» finnes ikke. Mente du original?',
    ],
    [{ localTerms: { 1: 'a' } }, 'localTerms.1: Feltet «1» finnes ikke. Sjekk skrivemåten, eller fjern det.'],
  ])('says which field was meant in %j, where one comes near', (more, sentence) => {
    expect(wrong(more)).toEqual([sentence]);
  });

  const stated = { basis: 'stated' };
  const goal = { id: 'a', kind: 'goal', ...words('M') };
  const measure = (parts: object) => (more: object) => ({
    measures: [{ id: 'b', kind: 'measure', ...words('T'), ...parts, ...more }],
  });
  const adoption = { body: 'Styret', outcome: 'noted', sources: [{ line: 1, quote: 'Styret' }] };
  it.each([
    ['a cost', 'kostnad', 'details', measure({ details: [{ kind: 'indicator', name: 'Indikator', text: 'A' }] })],
    ['a partner', 'samarbeidspart', 'details', measure({})],
    ['a status', 'status', 'details', measure({})],
    ['the goals of a measure', 'goals', 'about', measure({ about: [{ target: 'a', ...stated }] })],
    ['the area of a goal', 'innsatsområde', 'about', (more: object) => ({ goals: [{ ...goal, ...more }] })],
    ['the number of a case', 'saksnummer', 'conditions', (more: object) => ({ adoptions: [{ ...adoption, ...more }] })],
  ])('says where %s is written, and has nobody remove it', (_, field, where, around) => {
    const said = wrong(around({ [field]: 'x' }));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`Feltet «${field}» finnes ikke\\. Skriv .*under ${where}`));
  });

  it('names the field of its own that the same word has elsewhere', () => {
    expect(wrong({ challenges: [{ id: 'c', ...words('U'), områder: [] }] })).toEqual([
      'challenges.0.områder: Feltet «områder» finnes ikke. Mente du areas?',
    ]);
  });

  it.each([
    ['a period', { period: { from: 'fra vedtakstidspunktet' } }, 'skriver du ordene under text'],
    ['a deadline', measure({})({ deadline: { to: 'snarest', precision: 'unclear' } }), 'skriver du ordene under text'],
    ['a decision', { adoptions: [{ ...adoption, date: '18. juni' }] }, 'skriver du { raw: [ordene i kilden], problem:'],
    ['a document', { documents: [{ ...written().documents[0], updated: 'i fjor' }] }, 'så nøyaktig som kilden er.'],
  ])('says how the words that are no date are written in %s', (_, parts, sentence) => {
    const said = wrong(parts);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(sentence);
  });

  it('says it of each field that is misspelt, and of none that is thereby missing', () => {
    expect(wrong({ title: undefined, language: undefined, tittel: words('S'), språk: 'nn', colour: 'red' })).toEqual([
      'tittel: Feltet «tittel» finnes ikke. Mente du title?',
      'språk: Feltet «språk» finnes ikke. Mente du language?',
      'colour: Feltet «colour» finnes ikke. Sjekk skrivemåten, eller fjern det.',
    ]);
    expect(wrong({ vision: { id: 'v', Title: 'V', sources: [{ line: 1 }] } })).toContain(
      'vision.text: «text» mangler. Fyll inn tekst.',
    );
  });

  it.each([
    ['a sign without width', '\u200b'],
    ['a space that does not break', '\u00a0'],
  ])('tells of %s in the name or value of a field', (_, sign) => {
    const sentence =
      'Feltet har et usynlig tegn i seg, i navnet eller verdien. Skriv det på nytt i stedet for å lime det inn.';
    expect(wrong({ kind: `partnership-strategy${sign}` })).toEqual([`kind: ${sentence}`]);
    expect(wrong({ id: `a/b${sign}` })).toEqual([`id: ${sentence}`]);
    expect(wrong({ title: { text: 'S', sources: [{ line: `4${sign}` }] } })).toEqual([
      `title.sources.0.line: ${sentence}`,
    ]);
    expect(wrong({ language: undefined, [`${sign}language`]: 'nn' })).toEqual([`${sign}language: ${sentence}`]);
    expect(wrong({ title: words(`S${sign}`) })).toEqual([]);
  });

  it.each([
    ['16-17', 'ett tall. Skriv siste linje i lineEnd, og gi hver side sin egen kilde.'],
    ['16, 17', 'ett tall. Skriv siste linje i lineEnd, og gi hver side sin egen kilde.'],
    ['linje 16', 'et helt tall, og ikke noe mer.'],
  ])('asks for one number where a line is given as %s', (line, sentence) => {
    expect(wrong({ title: { text: 'S', sources: [{ line }] } })).toEqual([
      `title.sources.0.line: Her skal det stå ${sentence}`,
    ]);
  });

  it('proposes no field that stands there already, or may not stand there', () => {
    expect(wrong({ tittel: 'S' })[0]).toMatch(/Sjekk skrivemåten/);
    expect(wrong({ period: { linje: 4 } })[0]).toMatch(/Sjekk skrivemåten/);
  });

  it('does not ask for quotation marks around what is no number', () => {
    expect(wrong({ period: { from: NaN } })).toEqual(['period.from: Her skal det stå tekst.']);
  });

  it.each(['https://nav.no@evil.example/', 'https://https://e.no', 'http://user:word@e.no'])(
    'takes %s for no address',
    (url) => {
      const [document] = written({}).documents as object[];
      expect(wrong({ documents: [{ ...document, url }] })).toEqual([
        expect.stringMatching(/^documents\.0\.url: Lim inn hele nettadressen/),
      ]);
    },
  );

  it('asks for something where there is nothing, and for 1 or more where a number is too low', () => {
    expect(wrong({ documents: [] })).toContain('documents: Her mangler det noe. Fyll inn minst én verdi.');
    expect(wrong({ title: { text: '', sources: [{ line: 1 }] } })).toEqual([
      'title.text: Her mangler det noe. Fyll inn minst én verdi.',
    ]);
    expect(wrong({ title: { text: 'S', sources: [{ line: 0 }] } })).toEqual([
      'title.sources.0.line: Tallet må være 1 eller høyere.',
    ]);
    expect(check(z.number().check(z.minimum(5)), 4).problems?.[0]?.nn).toBe('Talet må vere 5 eller høgare.');
    expect(check(z.number().check(z.positive()), 0).problems).toEqual([
      {
        path: [],
        code: 'HFS045',
        nb: 'Tallet må være høyere enn 0.',
        nn: 'Talet må vere høgare enn 0.',
        en: 'The number must be higher than 0.',
      },
    ]);
  });

  it('says how to write a number that is text, such as a year', () => {
    expect(check(plan, written({ period: { from: 2025 } })).problems).toEqual([
      {
        path: ['period', 'from'],
        code: 'HFS042',
        nb: 'Sett anførselstegn rundt tallet: "2025".',
        nn: 'Set hermeteikn rundt talet: "2025".',
        en: 'Put quotation marks around the number: "2025".',
      },
    ]);
    expect(
      wrong({ adoptions: [{ body: 'ASU', date: 2023, outcome: 'adopted', sources: [{ line: 1, quote: 'A' }] }] }),
    ).toEqual(['adoptions.0.date: Sett anførselstegn rundt tallet: "2023".']);
    expect(wrong({ title: words(2025 as never) })).toEqual(['title.text: Sett anførselstegn rundt tallet: "2025".']);
  });

  it('asks for quotation marks around a word that is read as true or false, and for letters in an id', () => {
    expect(wrong({ title: words(true as never) })).toEqual([
      'title.text: Her skal det stå tekst. Sett anførselstegn rundt ordet: "true".',
    ]);
    const [said] = wrong({ goals: [{ id: 12, kind: 'goal', ...words('M') }] });
    expect(said).toMatch(/^goals\.0\.id: Skriv id-en .* Begynn med en bokstav/);
  });

  it('points to other files where it knows no better', () => {
    expect(check(z.union([]), 1).problems?.[0]?.nb).toBe('Verdien passer ikke her. Se hvordan andre filer er skrevet.');
    expect(check(z.string().check(z.maxLength(1)), 'ab').problems?.[0]?.nb).toBe(
      'Verdien kan ikke brukes her. Se hvordan andre filer er skrevet.',
    );
    expect(check(z.date(), 1).problems?.[0]?.nb).toBe('Her skal det stå date.');
  });
});

describe('where a value may have several shapes', () => {
  it('speaks of the shape the writer was nearest to', () => {
    const area = { id: 'a', layer: 'focus', title: words('A') };
    const measure = { id: 'M', ...words('M'), kind: 'measure' };
    expect(wrong({ areas: [{ ...area, measures: [measure] }] })[0]).toMatch(/^areas\.0\.measures\.0\.id: Skriv id-en/);
    expect(wrong({ areas: { absent: 'forgotten' } })[0]).toMatch(/^areas\.absent: Velg én av disse: not-stated/);
    expect(wrong({ period: { start: '2025' } })[0]).toMatch(/^period\.start: Feltet «start» finnes ikke/);
    expect(wrong({ areas: [{ ...area, title: { lost: false } }] })[0]).toMatch(
      /^areas\.0\.title\.lost: Her skal det stå true/,
    );
  });
});
