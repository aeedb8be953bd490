import { describe, expect, it } from 'vitest';
import { check } from '../check.js';
import { fromDefused, toCsv } from '../csv.js';
import type { Plan } from '../plan.js';
import { plan as planSchema } from '../plan.schema.js';
import { csv, fromCsv } from './csv.js';
import { at, back, csvOf, read, sha256 } from './csv.test-helper.js';
import { exportRecord } from './format.js';
import { expectTrueLoss, keptWithoutTrace, options } from './true-loss.test-helper.js';

const plan = read({
  goals: [{ id: 'goal-1', kind: 'goal', text: 'Bedre overganger', sources: at(3), note: 'Punktet er delt.' }],
  areas: [
    {
      id: 'area-1',
      layer: 'focus',
      title: { text: 'Øve sammen', sources: at(5) },
      measures: [
        {
          id: 'm-1',
          kind: 'measure',
          text: 'Øve på beredskap',
          sources: at(6),
          deadline: { to: '2027', precision: 'year' },
        },
        { id: 'm-2', kind: 'measure', text: '=Dele planer', sources: at(7) },
      ],
    },
  ],
});
const written = (of = plan, language?: 'nb' | 'nn' | 'en') => csvOf(of, language);
/** The table as rows of cells, changed, and as CSV again. */
const edited = (change: (rows: string[][]) => string[][]) => {
  const rows = written()
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.slice(1, -1).split('";"').map(fromDefused));
  return toCsv(change(rows));
};
const set = (id: string, column: string, cell: string) => (rows: string[][]) =>
  rows.map((row) => (row[1] === id && row[2] !== 'Merknad' ? row.with(rows[0]!.indexOf(column), cell) : row));

describe('a plan as CSV', () => {
  it('has a row for each text, with what it is, what it stands under and where it is taken from', () => {
    const rows = written().split('\r\n');
    expect(rows[0]).toMatch(/^\uFEFF"Del";"Id";"Felt";"Hører under";"Slag";"Nummer";"Tekst";"Språk";"Kildetype"/);
    expect(rows[1]).toMatch(
      /^"Plan";"vestfold\/strategy-2026";"Tittel";"";"partnership-strategy";"";"Strategi";"nb";"ordrett";"strategy";"1"/,
    );
    expect(rows[5]).toMatch(
      /^"Tiltak";"m-1";"Tekst";"area-1";"measure";"";"Øve på beredskap";"nb";"ordrett";"strategy";"6";"";"";"";"";"2027";"";"år"/,
    );
    expect(rows).toHaveLength(8);
  });

  it('says truly what it leaves behind', () => {
    expectTrueLoss(csv, plan);
    expect(keptWithoutTrace(csv, plan)).toEqual([]);
    expect(exportRecord(csv, plan, options).loss.map(({ path }) => path)).toContain('documents[].sha256');
  });

  it.each(['nb', 'nn', 'en'] as const)('comes back from %s into the same plan', (language) => {
    expect(back(written(plan, language), plan)).toEqual(plan);
  });

  it.each([
    ['commas', (text: string) => text.replaceAll('";"', '","')],
    ['tabs', (text: string) => text.replaceAll('";"', '"\t"')],
    ['line feeds alone', (text: string) => text.replaceAll('\r\n', '\n')],
    ['carriage returns alone', (text: string) => text.replaceAll('\r\n', '\r')],
    ['line feeds below the header', (text: string) => text.replaceAll('\r\n', '\n').replace('\n', '\r\n')],
    ['no byte order mark', (text: string) => text.slice(1)],
    ['a separator line of Excel’s', (text: string) => `\uFEFFsep=;\r\n${text.slice(1)}`],
    ['spaces behind words', (text: string) => text.replaceAll('Bedre overganger"', 'Bedre overganger \u00a0"')],
    ['empty rows at the end', (text: string) => `${text}${'";"'.repeat(3).slice(1, -1)}\r\n\r\n`],
  ])('comes back with %s', (_, change) => {
    expect(back(change(written()), plan)).toEqual(plan);
  });
});

describe('a table that somebody has changed', () => {
  const changed = set('goal-1', 'Tekst', 'Gode overganger');

  it('gives new words to a text whose new quote is given too, and leaves what it does not carry', () => {
    const quoted = set('goal-1', 'Sitat', 'Gode overganger');
    const { goals } = back(
      edited((rows) => quoted(changed(rows))),
      plan,
    ) as unknown as Plan;
    expect(goals).toEqual([
      {
        ...(plan.goals as object[])[0],
        text: { original: 'nb', nb: 'Gode overganger' },
        sources: [{ method: 'verbatim', document: 'strategy', sha256, line: 3, quote: 'Gode overganger' }],
      },
    ]);
  });

  it('does not let new words pass for what the document says', () => {
    const { faults = [] } = fromCsv(edited(changed), plan);
    expect(faults).toEqual([
      expect.objectContaining({ code: 'quote-left', row: 3, column: 1 + written().split(';').indexOf('"Sitat"') }),
    ]);
    expect(faults[0]?.text.nb).toContain('dokumentet sier fortsatt «Bedre overganger»');
  });

  it('keeps the quote of words that were shortened', () => {
    const shortened = set('goal-1', 'Kildetype', 'forkortet');
    const { goals } = back(
      edited((rows) => shortened(changed(rows))),
      plan,
    ) as unknown as Plan;
    expect((goals as Plan['goals'] as { sources: object[] }[])[0]?.sources).toEqual([
      { method: 'shortened', document: 'strategy', sha256, line: 3, quote: 'Bedre overganger' },
    ]);
  });

  it('adds a measure under an area, with a source and a deadline as exact as it is written', () => {
    const row = [
      'Tiltak',
      'm-3',
      '',
      'area-1',
      'measure',
      '',
      'Lage en plan',
      '',
      '',
      '',
      '8',
      '',
      '',
      '',
      '',
      '2026-06',
    ];
    const { areas } = back(
      edited((rows) => [...rows, row]),
      plan,
    ) as unknown as Plan;
    expect((areas as { measures: unknown[] }[])[0]?.measures).toHaveLength(3);
    expect((areas as { measures: unknown[] }[])[0]?.measures[2]).toEqual({
      id: 'm-3',
      kind: 'measure',
      text: { original: 'nb', nb: 'Lage en plan' },
      sources: [{ method: 'verbatim', document: 'strategy', sha256, line: 8, quote: 'Lage en plan' }],
      deadline: { to: '2026-06', precision: 'month' },
    });
    expect(
      check(
        planSchema,
        back(
          edited((rows) => [...rows, row]),
          plan,
        ),
      ).problems,
    ).toBeUndefined();
  });

  it.each([
    ['kvartal', 'quarter'],
    ['  Årstid ', 'season'],
    ['half-year', 'half-year'],
    ['after something else', 'relative'],
  ])('reads how exact a deadline is: %s', (typed, precision) => {
    const { areas } = back(edited(set('m-1', 'Presisjon', typed)), plan) as unknown as Plan;
    expect((areas as { measures: unknown[] }[])[0]?.measures[0]).toMatchObject({ deadline: { precision } });
  });

  it.each([
    ['14.06.2027', '2027-06-14'],
    ['1.6.2027', '2027-06-01'],
    ['14.06.2027 00:00', '2027-06-14'],
    ['06.2027', '2027-06'],
    ['2027', '2027'],
  ])('reads a date as Norwegian spreadsheets save it: %s', (typed, to) => {
    const { areas } = back(edited(set('m-1', 'Til', typed)), plan) as unknown as Plan;
    expect((areas as { measures: unknown[] }[])[0]?.measures[0]).toMatchObject({ deadline: { to } });
  });

  it('may have a title above it, and every fault still has its own row', () => {
    const titled = (rows: string[][]) => [['Vår strategi', ...Array<string>(20).fill('')], [''], ...rows];
    expect(back(edited(titled), plan)).toEqual(plan);
    const { faults = [] } = fromCsv(
      edited((rows) => titled(set('m-1', 'Id', '')(rows))),
      plan,
    );
    expect(faults).toMatchObject([{ code: 'id-missing', row: 8, column: 2 }]);
  });

  it('takes out what has no row, and tells what was done', () => {
    const reading = fromCsv(
      edited((rows) => [...rows.filter(([, id]) => id !== 'm-1')]),
      plan,
    );
    expect(reading).toMatchObject({ changes: { added: [], changed: [], removed: ['m-1'] }, isTurned: false });
  });

  it('keeps the order of the plan, whichever way the rows are sorted, and says that they are', () => {
    const reading = fromCsv(
      edited(([header, ...rows]) => [header!, ...rows.toReversed()]),
      plan,
    );
    expect(reading).toMatchObject({ record: plan, isTurned: true });
  });

  it('puts what is new after the row above it in the same list, also where rows are sorted', () => {
    const table = edited(([header, ...rows]) => {
      const fresh = (id: string) => rows.find((row) => row[1] === 'm-1')!.with(1, id);
      const measure = (id: string) => rows.find((row) => row[1] === id)!;
      const others = rows.filter((row) => !row[1]?.startsWith('m-'));
      return [
        header!,
        fresh('m-0'),
        measure('m-2'),
        ...others,
        fresh('m-3'),
        fresh('m-4'),
        measure('m-1'),
        fresh('m-5'),
      ];
    });
    const { areas } = back(table, plan) as { areas: { measures: { id: string }[] }[] };
    expect(areas[0]?.measures.map(({ id }) => id)).toEqual(['m-0', 'm-1', 'm-5', 'm-2', 'm-3', 'm-4']);
  });

  it('leaves the fields alone whose columns are not there', () => {
    for (const column of written().slice(1).split('\r\n')[0]!.slice(1, -1).split('";"').toSpliced(0, 3)) {
      if (column === 'Tekst') continue; // nothing can be read without it
      const table = edited((rows) => rows.map((row) => row.toSpliced(rows[0]!.indexOf(column), 1)));
      expect({ column, record: back(table, plan) }).toEqual({ column, record: plan });
    }
    const onlyWords = edited((rows) => rows.map((row) => [0, 1, 2, rows[0]!.indexOf('Tekst')].map((at) => row[at]!)));
    expect(back(onlyWords, plan)).toEqual(plan);
  });

  it('has nothing registered where every row of a list is taken out, which is no claim about the source', () => {
    const table = edited((rows) => rows.filter(([section]) => section !== 'Mål' && section !== 'Tiltak'));
    const { record } = check(planSchema, back(table, plan));
    expect(record?.goals).toEqual({ absent: 'not-registered' });
    expect(record?.areas).toMatchObject([{ measures: { absent: 'not-registered' } }]);
  });

  it('knows which cell a value came from', () => {
    const { cellOf } = fromCsv(written(), plan) as Extract<ReturnType<typeof fromCsv>, { record: object }>;
    expect(cellOf(['areas', 0, 'measures', 0, 'deadline', 'to'])).toEqual({ row: 6, column: 16 });
    expect(cellOf(['goals', 0, 'note', 'nb'])).toEqual({ row: 4, column: 7 });
    expect(cellOf(['period', 'to'])).toEqual({ row: 2, column: 16 });
    expect(cellOf(['areas', 0, 'measures', 0, 'deadline'])).toEqual({ row: 6, column: 15 });
    expect(cellOf(['documents', 0, 'id'])).toBeUndefined(); // the table does not carry it
    const twice = fromCsv(edited(set('m-2', 'Id', 'goal-1')), plan) as Extract<
      ReturnType<typeof fromCsv>,
      { record: object }
    >;
    expect(twice.cellOf(['areas', 0, 'measures', 1, 'id'])).toEqual({ row: 7, column: 2 });
  });

  it.each([
    ['an unknown section', set('m-1', 'Del', 'Tiltek'), 'section', 6, 1, '«Tiltek» er ikke en del av en plan.'],
    ['an unknown field', set('m-1', 'Felt', 'Tittel'), 'part', 6, 3, 'Feltet «Tittel» finnes ikke her.'],
    ['no id', set('m-1', 'Id', ''), 'id-missing', 6, 2, 'Raden mangler id.'],
    ['an id twice', set('m-2', 'Id', 'm-1'), 'id-twice', 7, 2, '«m-1» står to ganger'],
    ['no text', set('m-1', 'Tekst', ''), 'text-missing', 6, 7, 'Raden mangler tekst.'],
    ['an area without its title', set('area-1', 'Tekst', ''), 'text-missing', 5, 7, 'Raden mangler tekst.'],
    [
      'a parent that is not there',
      set('m-1', 'Hører under', 'area-2'),
      'parent',
      6,
      4,
      'Ingen rad den kan stå under, har id-en «area-2».',
    ],
    [
      'an area whose row is gone',
      (rows: string[][]) => rows.filter(([, id]) => id !== 'area-1'),
      'parent',
      5,
      4,
      'Ingen rad den kan stå under, har id-en «area-1». Sjekk skrivemåten, eller legg raden tilbake. Det samme gjelder rad 6.',
    ],
    [
      'a remark whose words are gone',
      (rows: string[][]) => rows.filter(([, id, part]) => id !== 'goal-1' || part === 'Merknad'),
      'row-missing',
      3,
      3,
      'Raden med feltet «Tekst» for «goal-1» mangler.',
    ],
    ['an unknown language', set('m-1', 'Språk', 'dansk'), 'language', 6, 8, '«dansk» er ikke et språk her.'],
    ['an unknown kind of source', set('m-1', 'Kildetype', 'sitat'), 'method', 6, 9, '«sitat» er ikke en kildetype.'],
    ['words for a line', set('m-1', 'Linje', 'tre'), 'number', 6, 11, '«tre» er ikke et helt tall.'],
    ['a cell that nobody would read', set('area-1', 'Nettadresse', 'x'), 'not-used', 5, 23, 'Denne cellen brukes ikke'],
    [
      'the table of another plan',
      set('vestfold/strategy-2026', 'Id', 'agder/x'),
      'other-plan',
      2,
      2,
      'Tabellen hører til «agder/x»',
    ],
    [
      'a column of its own',
      (rows: string[][]) => rows.map((row, index) => [...row, index ? 'x' : 'Ansvar']),
      'unknown-column',
      1,
      29,
      'Kolonnen «Ansvar» finnes ikke',
    ],
    [
      'a column twice',
      (rows: string[][]) => rows.map((row, index) => [...row, index ? '' : 'Id']),
      'column-twice',
      1,
      29,
      'Kolonnen «Id» står to ganger',
    ],
    [
      'words outside the columns',
      (rows: string[][]) => [...rows, [...rows[1]!.with(1, 'v'), 'x']],
      'outside-columns',
      8,
      29,
      'Cellen står utenfor',
    ],
    ['no header', (rows: string[][]) => rows.slice(1), 'headers-missing', 1, undefined, 'Den første raden må ha'],
    [
      'a row of words above the header',
      (rows: string[][]) => [['Vår strategi', 'Utkast'], [], ...rows],
      'header-below',
      1,
      undefined,
      'Overskriftene står i rad 3.',
    ],
    [
      'a day in words',
      set('m-1', 'Til', '14. juni 2027'),
      'date',
      6,
      16,
      '«14. juni 2027» er ikke en dato her. Skriv år,',
    ],
    ['a day that does not exist', set('m-1', 'Til', '31.06.2027'), 'date', 6, 16, '«31.06.2027» er ikke en dato her.'],
    ['a day as Americans write it', set('m-1', 'Fra', '6/14/2027'), 'date', 6, 15, '«6/14/2027» er ikke en dato her.'],
    [
      'a header that was renamed',
      (rows: string[][]) => rows.map((row) => row.map((cell) => (cell === 'Tekst' ? 'Innhold' : cell))),
      'no-header',
      1,
      undefined,
      'Den første raden mangler kolonnen «Tekst».',
    ],
    [
      'a goal under one that is not there',
      set('goal-1', 'Hører under', 'goal-9'),
      'parent',
      3,
      4,
      'Ingen rad den kan stå under, har id-en «goal-9».',
    ],
    [
      'a deadline that is exact in no way',
      set('m-1', 'Presisjon', 'snart'),
      'precision',
      6,
      18,
      '«snart» sier ikke hvor',
    ],
    ['an error of the spreadsheet’s own', set('m-1', 'Til', '#BLOKKERT!'), 'cell-error', 6, 16, 'Cellen viser en feil'],
    ['an error of the spreadsheet', set('m-1', 'Til', '#NAVN?'), 'cell-error', 6, 16, 'Cellen viser en feil'],
  ] as const)('is refused with one sentence, row and column for %s', (_, change, code, row, column, sentence) => {
    const { faults = [] } = fromCsv(edited(change as (rows: string[][]) => string[][]), plan);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ code, row, ...(column && { column }) });
    expect(faults[0]?.text.nb.slice(0, sentence.length)).toBe(sentence);
  });

  it.each(['', 'x', 'a;b\nc', '"a', 'Del;Id;Tekst\n"Mål;x;y', '\0\0', 'Id;Id\n', `${'"'.repeat(999)}`])(
    'never throws: %j',
    (text) => {
      const { faults = [] } = fromCsv(text);
      expect(faults.length).toBeGreaterThan(0);
      for (const { text: sentence } of faults) expect(sentence.nn && sentence.en && sentence.nb).toBeTruthy();
    },
  );
});
