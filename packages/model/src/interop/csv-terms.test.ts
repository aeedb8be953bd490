import { describe, expect, it } from 'vitest';
import { fromDefused, toCsv } from '../csv.js';
import type { Action } from '../action-plan.js';
import { csv, fromCsv } from './csv.js';
import { at, back, csvOf, read } from './csv.test-helper.js';
import { exportRecord } from './format.js';
import { expectTrueLoss, keptWithoutTrace, options } from './true-loss.test-helper.js';

const scale = ['Ikke begynt', 'I gang', 'Ferdig'];
const plan = read({
  measures: [{ id: 'm-1', kind: 'measure', text: 'Øve sammen', sources: at(3) }],
  actionPlan: {
    actions: [
      {
        id: 'steg-1',
        text: 'Lage en øvingsplan',
        sources: at(5),
        measures: [{ target: 'm-1', basis: 'stated' }],
        owners: [{ nb: 'Faglig samarbeidsutvalg', nn: 'Fagleg samarbeidsutval', original: 'nb' }, 'Kommuneoverlegen'],
        approvers: ['Strategisk samarbeidsutvalg'],
        deadline: { to: '2026-06', precision: 'month' },
        status: { value: 'I gang', scale },
        risk: { value: 'Lav' },
        details: [
          { kind: 'budget', name: 'Budsjett 2026', text: '1 200' },
          { kind: 'indicator', name: 'Indikator', text: 'Øvelser i året' },
          { kind: 'indicator', name: 'Indikator', text: 'Deltakere' },
        ],
      },
      {
        id: 'steg-2',
        text: 'Øve',
        sources: at(6),
        details: [{ kind: 'note', name: { nn: 'Merknad' }, text: 'Årleg' }],
      },
    ],
  },
});
const table = (of = plan, language?: 'nn' | 'en') =>
  csvOf(of, language)
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.slice(1, -1).split('";"').map(fromDefused));
type Rows = string[][];
const set = (id: string, column: string, cell: string) => (rows: Rows) =>
  rows.map((row) => (row[1] === id ? row.with(rows[0]!.indexOf(column), cell) : row));
const stepsOf = (change: (rows: Rows) => Rows) => {
  const { actionPlan } = back(toCsv(change(table())), plan) as unknown as { actionPlan: { actions: Action[] } };
  return actionPlan.actions;
};
const [first, second] = (plan as unknown as { actionPlan: { actions: [Action, Action] } }).actionPlan.actions;
const nb = (words: string) => ({ original: 'nb', nb: words });

describe('the steps of an action plan in a table', () => {
  it('have columns for who, how far and what else the source says, each under its own heading', () => {
    const [header, , , step] = table();
    expect(header!.slice(23)).toEqual([
      'Tiltak',
      'Ansvarlig',
      'Godkjenner',
      'Status',
      'Risiko',
      'Budsjett 2026 (budget)',
      'Indikator (indicator)',
      'Indikator (indicator 2)',
      'nn: Merknad (note)',
    ]);
    expect(step!.slice(23)).toEqual([
      'm-1',
      'Faglig samarbeidsutvalg\nKommuneoverlegen',
      'Strategisk samarbeidsutvalg',
      'I gang',
      'Lav',
      '1 200',
      'Øvelser i året',
      'Deltakere',
      '',
    ]);
    expect(table(plan, 'nn')[0]).toContain('Ansvarleg');
    expect(table(plan, 'en')[0]).toContain('Responsible');
    const { kind: _, partnership: __, actionPlan: ___, ...rest } = plan as unknown as Record<string, unknown>;
    expect(csvOf({ ...rest, kind: 'regional-plan', organisation: 'x' } as never)).not.toContain('Ansvarlig');
  });

  it('come back as they were, also from spaces, line ends and small letters that a spreadsheet leaves', () => {
    expect(stepsOf((rows) => rows)).toEqual([first, second]);
    const touched = set('steg-1', 'Ansvarlig', ' Faglig samarbeidsutvalg \r\nKommuneoverlegen\r\n');
    expect(stepsOf((rows) => set('steg-1', 'Indikator (indicator)', 'Øvelser i året ')(touched(rows)))[0]).toEqual(
      first,
    );
    const renamed = (rows: Rows) => [rows[0]!.map((name) => name.replace('Budsjett', ' budsjett ')), ...rows.slice(1)];
    expect(stepsOf(renamed)).toEqual([first, second]);
  });

  it('keep what their columns said where these are taken out', () => {
    for (const column of table()[0]!.slice(22))
      expect(stepsOf((rows) => rows.map((row) => row.toSpliced(rows[0]!.indexOf(column), 1)))).toEqual([first, second]);
  });

  it('take what somebody has written, and keep the translations of names that were there', () => {
    const [step] = stepsOf(set('steg-1', 'Ansvarlig', 'Kommuneoverlegen; Ny rolle\nFaglig samarbeidsutvalg'));
    expect(step).toEqual({ ...first, owners: [first.owners![1], nb('Ny rolle'), first.owners![0]] });
    expect(stepsOf(set('steg-1', 'Ansvarlig', ''))[0]).not.toHaveProperty('owners');
    expect(stepsOf(set('steg-1', 'Status', ' ferdig'))[0]).toEqual({
      ...first,
      status: { ...first.status, value: nb('Ferdig') },
    });
    expect(stepsOf(set('steg-1', 'Risiko', 'Høy'))[0]).toEqual({ ...first, risk: { value: nb('Høy') } });
    const [budget, ...others] = first.details!;
    expect(stepsOf(set('steg-1', 'Budsjett 2026 (budget)', '1 500'))[0]?.details).toEqual([
      { ...budget, text: nb('1 500') },
      ...others,
    ]);
    expect(stepsOf(set('steg-1', 'Budsjett 2026 (budget)', ''))[0]?.details).toEqual(others);
    expect(stepsOf(set('steg-1', 'Tiltak', ''))[0]).not.toHaveProperty('measures');
  });

  it('take a column of one’s own, where its heading says what kind of detail it is', () => {
    const added = (rows: Rows) =>
      rows.map((row, index) => [...row, index === 0 ? 'Budsjett 2027 (budget)' : row[1] === 'steg-2' ? '900' : '']);
    expect(stepsOf(added)).toEqual([
      first,
      { ...second, details: [...second.details!, { kind: 'budget', name: nb('Budsjett 2027'), text: nb('900') }] },
    ]);
  });

  it('come back under headings that differ by a capital alone, and kinds with parentheses', () => {
    const detail = (name: string, kind: string, text: string) => ({ name, kind, text });
    const odd = read({
      actionPlan: {
        actions: [
          {
            id: 'steg-1',
            text: 'Øve',
            sources: at(6),
            details: [detail('Mål', 'aim', 'a'), detail('mål', 'aim', 'b')],
          },
          { id: 'steg-2', text: 'Øve', sources: at(7), details: [detail('Pris (kr)', 'cost (budget)', '9')] },
        ],
      },
    });
    expect(back(csvOf(odd), odd)).toEqual(odd);
  });

  it('come, stand on the scale of the others, and go', () => {
    const row = (rows: Rows) =>
      set(
        'steg-3',
        'Status',
        'I gang',
      )([rows[0]!, ['Handling', 'steg-3', '', '', '', '', 'Ny', '', '', '', '9', ...Array<string>(20).fill('')]])[1]!;
    expect(stepsOf((rows) => [...rows, row(rows)])[2]).toMatchObject({
      id: 'steg-3',
      text: nb('Ny'),
      status: first.status,
    });
    const without = toCsv(table().filter(([, id]) => id !== 'steg-1'));
    expect(fromCsv(without, plan)).toMatchObject({ changes: { added: [], changed: [], removed: ['steg-1'] } });
  });

  it.each([
    [
      'a word that is not on the scale',
      set('steg-1', 'Status', 'Påbegynt'),
      'off-scale',
      4,
      27,
      '«Påbegynt» er ikke et trinn på skalaen. Velg Ikke begynt, I gang, Ferdig',
    ],
    [
      'the same of a step that had none',
      set('steg-2', 'Status', 'igang'),
      'off-scale',
      5,
      27,
      '«igang» er ikke et trinn på skalaen.',
    ],
    [
      'a measure that is not there',
      set('steg-1', 'Tiltak', 'm-2'),
      'link',
      4,
      24,
      'Ingen rad med «Tiltak» under «Del» har id-en «m-2».',
    ],
    ['a row twice', (rows: Rows) => [...rows, rows[3]!], 'id-twice', 6, 2, '«steg-1» står to ganger'],
    [
      'a status of a row that is no step',
      set('m-1', 'Status', 'I gang'),
      'not-used',
      3,
      27,
      'Denne cellen brukes ikke',
    ],
    [
      'a detail of the plan itself',
      set('vestfold/strategy-2026', 'Budsjett 2026 (budget)', '1'),
      'not-used',
      2,
      29,
      'Denne cellen brukes ikke',
    ],
    [
      'a sum',
      (rows: Rows) => [...rows, ['Totalt', ...rows[0]!.slice(1).fill('').with(27, '1 200')]],
      'section',
      6,
      1,
      '«Totalt» er ikke en del av en plan.',
    ],
    [
      'a heading without its kind',
      (rows: Rows) => rows.map((row, index) => [...row, index ? '' : 'Kostnad']),
      'unknown-column',
      1,
      33,
      'Kolonnen «Kostnad» finnes ikke',
    ],
  ] as const)('are refused with one sentence and its cell for %s', (_, change, code, row, column, sentence) => {
    const { faults = [] } = fromCsv(toCsv(change(table())), plan);
    expect(faults).toMatchObject([{ code, row, column }]);
    expect(faults[0]?.text.nb.slice(0, sentence.length)).toBe(sentence);
  });

  it('are told of by their cells where the schema refuses them', () => {
    const { cellOf } = fromCsv(csvOf(plan), plan) as Extract<ReturnType<typeof fromCsv>, { record: object }>;
    const step = ['actionPlan', 'actions', 0];
    expect(cellOf([...step, 'owners', 1, 'nb'])).toEqual({ row: 4, column: 25 });
    expect(cellOf([...step, 'status', 'value', 'nb'])).toEqual({ row: 4, column: 27 });
    expect(cellOf([...step, 'details', 2, 'text', 'nb'])).toEqual({ row: 4, column: 31 });
    expect(cellOf([...step, 'measures', 0, 'target'])).toEqual({ row: 4, column: 24 });
  });

  it('leave behind translations and scales, and the loss report says so', () => {
    expectTrueLoss(csv, plan);
    expect(keptWithoutTrace(csv, plan)).toEqual([]);
    const lost = exportRecord(csv, plan, options).loss.map(({ path }) => path);
    expect(lost.filter((path) => path.startsWith('actionPlan'))).toEqual([
      'actionPlan.actions[].sources[].sha256',
      'actionPlan.actions[].measures[].basis',
      'actionPlan.actions[].owners[].nn',
      'actionPlan.actions[].status.scale[].original',
      'actionPlan.actions[].status.scale[].nb',
    ]);
  });
});

describe('the goals and measures of a plan in a table', () => {
  const parts = {
    goals: [
      {
        id: 'mal-1',
        kind: 'goal',
        text: 'Færre liggedøgn',
        sources: at(3),
        details: [{ kind: 'indicator', name: 'Slik måler vi', text: 'Liggedøgn' }],
      },
      { id: 'mal-2', kind: 'goal', text: 'Trygge overganger', sources: at(4) },
    ],
    areas: [
      {
        id: 'omrade-1',
        layer: 'focus',
        title: { text: 'Folk', sources: at(5) },
        measures: [
          { id: 'm-1', kind: 'measure', text: 'Øve', sources: at(6), owners: ['Sykehuset', { nn: 'Kommunane' }] },
          {
            id: 'm-2',
            kind: 'measure',
            text: 'Ringe',
            sources: at(7),
            details: [{ kind: 'budget', name: 'Kostnad', text: '300, 400' }],
          },
        ],
      },
    ],
  };
  const strategy = read(parts);
  type Terms = Pick<Action, 'id' | 'owners' | 'details'>;
  const termsOf = (change: (rows: Rows) => Rows, of = strategy) => {
    const { goals, areas } = back(toCsv(change(table(of))), of) as unknown as {
      goals: Terms[];
      areas: { measures: Terms[] }[];
    };
    return Object.fromEntries([...goals, ...areas[0]!.measures].map((element) => [element.id, element]));
  };
  const old = termsOf((rows) => rows);
  const added =
    (header: string, ...of: string[]) =>
    (rows: Rows) =>
      rows.map((row, index) => [...row, index === 0 ? header : of.includes(row[1]!) ? '600' : '']);

  it('have the same columns for who is responsible and for each heading of their own', () => {
    const [header, ...rows] = table(strategy);
    const cell = (id: string, column: string) => rows.find((row) => row[1] === id)?.[header!.indexOf(column)];
    expect(cell('m-1', 'Ansvarlig')).toBe('Sykehuset\nnn: Kommunane');
    expect(cell('mal-1', 'Slik måler vi (indicator)')).toBe('Liggedøgn');
    expect(cell('m-2', 'Kostnad (budget)')).toBe('300, 400');
    expect(back(csvOf(strategy), strategy)).toEqual(strategy);
  });

  it('take owners that somebody has changed, added and emptied', () => {
    const { owners } = old['m-1']!;
    expect(termsOf(set('m-1', 'Ansvarlig', 'nn: Kommunane; Legene'))['m-1']!.owners).toEqual([
      owners![1],
      nb('Legene'),
    ]);
    expect(termsOf(set('m-2', 'Ansvarlig', 'Kommuneoverlegen'))['m-2']).toEqual({
      ...old['m-2'],
      owners: [nb('Kommuneoverlegen')],
    });
    expect(termsOf(set('m-1', 'Ansvarlig', ''))['m-1']).not.toHaveProperty('owners');
  });

  it('take details that somebody has changed and emptied, and a column of one’s own', () => {
    expect(termsOf(set('m-2', 'Kostnad (budget)', '500'))['m-2']!.details).toMatchObject([{ text: nb('500') }]);
    expect(termsOf(set('mal-1', 'Slik måler vi (indicator)', ''))['mal-1']).not.toHaveProperty('details');
    const target = { kind: 'target', name: nb('Måltall'), text: nb('600') };
    expect(termsOf(added('Måltall (target)', 'mal-1', 'mal-2'))).toMatchObject({
      'mal-1': { details: [...old['mal-1']!.details!, target] },
      'mal-2': { details: [target] },
      'm-2': { details: old['m-2']!.details },
    });
  });

  it('keep what their columns said where these are taken out', () => {
    for (const column of ['Ansvarlig', 'Slik måler vi (indicator)', 'Kostnad (budget)'])
      expect(termsOf((rows) => rows.map((row) => row.toSpliced(rows[0]!.indexOf(column), 1)))).toEqual(old);
  });

  it('have those columns in other plans where somebody uses them', () => {
    const { kind: _, partnership: __, actionPlan: ___, ...rest } = strategy as unknown as Record<string, unknown>;
    const regional = { ...rest, kind: 'regional-plan', organisation: 'x' } as unknown as typeof strategy;
    const [header] = table(regional);
    expect(header).toContain('Ansvarlig');
    expect(header).not.toContain('Godkjenner');
    expect(back(csvOf(regional), regional)).toEqual(regional);
  });

  it.each([
    ['Status', 'm-1'],
    ['Godkjenner', 'm-1'],
    ['Ansvarlig', 'mal-1'],
    ['Kostnad (budget)', 'omrade-1'],
  ])('are told of a cell under «%s» that %s does not use', (column, id) => {
    const rows = set(id, column, 'I gang')(table(strategy));
    expect(fromCsv(toCsv(rows), strategy).faults).toMatchObject([
      { code: 'not-used', row: rows.findIndex((row) => row[1] === id) + 1, column: rows[0]!.indexOf(column) + 1 },
    ]);
  });

  it('are told of by their cells where the schema refuses them', () => {
    const { cellOf } = fromCsv(csvOf(strategy), strategy) as Extract<ReturnType<typeof fromCsv>, { record: object }>;
    const [header] = table(strategy);
    const place = (row: number, column: string) => ({ row, column: header!.indexOf(column) + 1 });
    expect(cellOf(['areas', 0, 'measures', 0, 'owners', 1, 'nn'])).toEqual(place(6, 'Ansvarlig'));
    expect(cellOf(['goals', 0, 'details', 0, 'text', 'nb'])).toEqual(place(3, 'Slik måler vi (indicator)'));
  });

  it('leave nothing of these behind, and the loss report is true', () => {
    expectTrueLoss(csv, strategy);
    expect(keptWithoutTrace(csv, strategy)).toEqual([]);
    const lost = exportRecord(csv, strategy, options).loss.map(({ path }) => path);
    expect(lost.filter((path) => /owners|details/.test(path))).toEqual([]);
  });

  it('are found by the semicolons between headings, however many commas one has', () => {
    const commas = read({
      goals: [{ ...parts.goals[1], details: [{ kind: 'other', name: 'a,'.repeat(60), text: 'b' }] }],
    });
    expect(back(csvOf(commas), commas)).toEqual(commas);
  });
});
