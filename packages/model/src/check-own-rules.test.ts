import { describe, expect, it } from 'vitest';
import { check } from './check.js';
import { words, wrong } from './check.test-helper.js';
import { municipality, municipalityIndex, organisation, partnership } from './partnership.schema.js';

describe('a sentence for one of our own rules', () => {
  const title = (source: object, text: unknown = 'Strategi') => ({ title: { text, sources: [source] } });

  it.each([
    [
      { adoptions: [{ body: 'ASU', date: '14.06.2023', outcome: 'adopted', sources: [{ line: 1, quote: 'ASU' }] }] },
      'adoptions.0.date: Skriv datoen',
    ],
    [{ actionPlan: { revisionInterval: 'kvart andre år' } }, 'actionPlan.revisionInterval: Skriv varigheten'],
    [
      { references: [{ id: 'r', title: 'R', kind: 'report', url: 'javascript:x', citations: [words('R')] }] },
      'references.0.url: Lim inn hele nettadressen',
    ],
    ...['https://', 'https://a.no/b c', 'https://a.no/b\nc', 'https://a.no:99999/'].map((url): [object, string] => [
      { references: [{ id: 'r', title: 'R', kind: 'report', url, citations: [words('R')] }] },
      'references.0.url: Lim inn hele nettadressen',
    ]),
    [title({ line: 1, sha256: 'A' }), 'title.sources.0.sha256: Dokumentets fingeravtrykk (sha256) skal ha 64 tegn'],
    [
      title({ line: 1 }, { nb: 'a', nn: 'b' }),
      'title.text: Si hvilket språk originalen er på, med original: nb, nn, se, sma, smj, fkv eller en, og',
    ],
    [
      title({ line: 1 }, { original: 'nn', nb: 'a' }),
      'title.text: Si hvilket språk originalen er på, med original: nb, nn, se, sma, smj, fkv eller en, og',
    ],
    [
      title({ line: 1 }, { nn: 'God start', runs: [{ text: 'good', language: 'en' }] }),
      'title.text.runs.0: Ordene finnes ikke i originalteksten',
    ],
    [title({}), 'title.sources.0: Si hvor i dokumentet sitatet står'],
    [title({ line: 5, lineEnd: 4 }), 'title.sources.0.lineEnd: Siste linje (lineEnd) kan ikke komme før'],
    [{ period: { from: '2028', to: '2025' } }, 'period: Perioden slutter før den begynner. Bytt om from og to'],
    [
      {
        actionPlan: {
          actions: [{ id: 'a', ...words('A'), deadline: { from: '2025-07', to: '2025-06-30', precision: 'month' } }],
        },
      },
      'actionPlan.actions.0.deadline: Perioden slutter før den begynner.',
    ],
    [title({ line: 1, document: 'gone' }), 'title.sources.0.document: Dokumentet finnes ikke under documents'],
    [title({ line: 1, sha256: 'b'.repeat(64) }), 'title.sources.0.sha256: Fingeravtrykket er et annet'],
    [title({ line: 1, method: 'editorial' }), 'title.sources.0: Lim inn setningen fra dokumentet under quote'],
    [title({ line: 1, method: 'shortened' }), 'title.sources.0: Lim inn setningen fra dokumentet under quote'],
    [
      { vision: { absent: 'not-stated', sources: [{ line: 1 }] } },
      'vision.sources.0: Lim inn setningen fra dokumentet under quote',
    ],
    [title({ line: 1, quote: 'Strategi 2025' }), 'title.sources.0: Teksten er ikke lik sitatet'],
  ])('%j', (parts, beginning) => {
    const found = wrong(parts);
    expect(found).toHaveLength(1);
    expect(found[0]?.slice(0, beginning.length)).toBe(beginning);
  });

  it('lets a period begin and end in the same year, month or day, and says nothing of order where a date is wrong', () => {
    for (const [from, to] of [
      ['2025', '2025'],
      ['2025-06-14', '2025'],
      ['2025', '2025-06'],
      ['2025-06-14', '2025-06-14'],
    ])
      expect(wrong({ period: { from, to } })).toEqual([]);
    expect(wrong({ period: { from: '2025-13', to: '2024' } })).toHaveLength(1);
  });

  it('says that a document without a hash cannot be quoted', () => {
    const documents = [{ id: 'law', title: 'Lov', kind: 'law', completeness: 'part' }];
    expect(wrong({ documents })[0]).toMatch(/^title\.sources\.0\.document: Dokumentet har ikke fingeravtrykk/);
  });

  it('tells a bad municipality number and a bad organisation number', () => {
    const oslo = { names: { nb: 'Oslo' }, officialName: 'Oslo', countyNumber: '03', countyName: 'Oslo' };
    expect(check(municipality, { ...oslo, number: '301' }).problems?.[0]?.nb).toMatch(/^Skriv kommunenummeret/);
    expect(check(municipality, { ...oslo, number: 301 }).problems?.[0]?.nb).toMatch(/^Skriv kommunenummeret/); // 0301 unquoted
    expect(check(municipality, oslo).problems?.[0]?.nb).toMatch(/^«number» mangler/);
    const trust = { id: 'helse-forde', name: 'Helse Førde HF', kind: 'hf', website: 'https://a.no', sources: ['ER'] };
    expect(check(organisation, { ...trust, orgNumber: '983974734' }).problems?.[0]?.nb).toMatch(
      /^Organisasjonsnummeret stemmer ikke/,
    );
  });

  it('tells that a record without a language needs one for every text', () => {
    const written = {
      schemaVersion: 1,
      type: 'partnership',
      id: 'p',
      name: 'P',
      nameStatus: 'unverified',
      healthTrusts: [{ id: 'h', name: 'H' }],
      privateHospitals: [],
      regionalHealthAuthority: { id: 'r', name: 'R' },
      website: { absent: 'not-stated', note: 'Ingen' },
      members: [{ municipality: '0301', name: 'Oslo' }],
      membershipEvidence: { kind: 'count', text: 'x', sources: ['S'] },
      changes: [],
      toVerify: [],
      sources: ['S'],
      plans: [{ id: 'p/s', kind: 'explainer', title: 'S', language: 'nb' }],
    };
    const paths = check(partnership, written).problems?.map(({ path }) => path);
    expect(paths).toEqual([['name'], ['website', 'note'], ['plans', 0, 'title']]);
    const said = {
      ...written,
      name: { nb: 'P' },
      website: { absent: 'not-stated', note: { nb: 'Ingen' } },
      plans: [{ ...written.plans[0], title: { nb: 'S' } }],
    };
    expect(check(partnership, said).record?.name).toEqual({ original: 'nb', nb: 'P' });
    const index = { schemaVersion: 1, type: 'municipality-index', municipalities: [] };
    const website = { absent: 'not-stated', note: 'Ingen' };
    const listed = {
      ...index,
      partnerships: [{ id: 'p', name: 'P', nameStatus: 'unverified', language: 'nb', website }],
    };
    expect(check(municipalityIndex, listed).problems?.[0]?.path).toEqual(['partnerships', 0, 'website', 'note']);
  });
});
