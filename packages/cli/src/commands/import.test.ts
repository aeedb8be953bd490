import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../run.test-helper.js';
import { xlsxTable } from '../spreadsheet/read.js';

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cli-import-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const ids = [
  'helse-sor-ost-2040',
  'sogn-og-fjordane/strategy-2025',
  'sor-rogaland/strategy-2025',
  'st-olavs-hospital-og-kommunene/strategy-2022',
  'what-is-helsefellesskap',
];
const source = (id: string) => join(data, id.includes('/') ? 'partnerships' : 'plans', `${id}.yml`);
const strategy = source('sor-rogaland/strategy-2025');
/** A table of the strategy, changed cell by cell. */
const edited = async (name: string, change: (rows: string[][]) => string[][]) => {
  const from = at('from.xlsx');
  await cli(['export', strategy, '--out', from, '--force']);
  const rows = change(await xlsxTable(readFileSync(from), from));
  if (name.endsWith('.xlsx')) writeFileSync(at(name), await writeXlsx({ sheets: [{ name: 'Plan', rows }] }));
  else
    writeFileSync(
      at(name),
      rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n'),
    );
  return at(name);
};
/** New words for a goal, with the quote that proves them. */
const reworded = (rows: string[][]) =>
  set('goal-1', 'Sitat', 'Vi planlegger sammen.')(set('goal-1', 'Tekst', 'Vi planlegger sammen.')(rows));
const set = (id: string, columns: string | string[], cell: string) => (rows: string[][]) =>
  rows.map((row) =>
    row[1] === id ? [columns].flat().reduce((all, column) => all.with(rows[0]!.indexOf(column), cell), row) : row,
  );

test.each(ids.flatMap((id) => ['csv', 'xlsx'].map((kind) => [id, kind])))(
  '%s goes out as %s and comes back as it was, to the letter',
  async (id, kind) => {
    const table = at(`table.${kind}`);
    await cli(['export', source(id!), '--out', table, '--force']);
    const back = await cli(['import', table, '--into', source(id!)]);
    expect(back).toEqual({ code: 0, stdout: readFileSync(source(id!), 'utf8'), stderr: 'Ingenting er endret.\n' });
    const complete = await cli(['import', table, '--into', id!, '--out', at('whole.json'), '--force']);
    expect(complete.code).toBe(0);
    expect(JSON.parse(readFileSync(at('whole.json'), 'utf8'))).toEqual(
      JSON.parse(readFileSync(join(data, `dist/json/plans/${id!}.json`), 'utf8')),
    );
  },
);

/** What the tester of a table meets: nothing is written, and each sentence has its cell. */
const refused = async (name: string, change: (rows: string[][]) => string[][]) => {
  const table = await edited(name, change);
  const answer = await cli(['import', table, '--into', strategy, '--out', at('refused.yml'), '--force']);
  expect(answer).toMatchObject({ code: 1, stdout: '' });
  expect(existsSync(at('refused.yml'))).toBe(false);
  return answer.stderr.replaceAll(`${table}: `, '').trimEnd().split('\n');
};

describe('a table that would make a plan which check refuses', () => {
  test.each<[string, (rows: string[][]) => string[][], string[]]>([
    ['a goal under itself', set('goal-1', 'Hører under', 'goal-1'), ['D10: Raden står under seg selv. ']],
    [
      'goals in a ring',
      (rows) => set('goal-2', 'Hører under', 'goal-1')(set('goal-1', 'Hører under', 'goal-2')(rows)),
      ['D10: Raden står under seg selv.', 'D11: Raden står under seg selv. Rett «Hører under», så rekken får en ende.'],
    ],
    [
      'a parent that is not there',
      set('goal-1', 'Hører under', 'goal-9'),
      ['D10: Ingen rad den kan stå under, har id-en «goal-9».'],
    ],
    [
      'an area whose rows are gone',
      (rows) => rows.filter(([, id]) => !id!.startsWith('digital-samhandling')),
      ['V9: Ingen rad med «Satsingsområde» under «Del» har id-en «digital-samhandling».'],
    ],
    [
      'a time that ends before it begins',
      set('sor-rogaland/strategy-2025', 'Fra', '2040'),
      ['O2: Tiden slutter før den begynner. Bytt om «Fra» og «Til»'],
    ],
    ['lines in the wrong order', set('goal-1', 'Til linje', '1'), ['L10: «Til linje» kan ikke komme før «Linje».']],
    ['a document that is not there', set('goal-1', 'Dokument', 'annet'), ['J10: Dokumentet finnes ikke i planen.']],
    ['no place', set('goal-1', 'Linje', ''), ['10: Raden mangler sted i dokumentet. Fyll inn «Linje» eller «Side».']],
    ['an id twice', set('respekt', 'Id', 'goal-1'), ['B10: Id-en «goal-1» er brukt før i planen. ']],
    ['no kind', set('goal-1', 'Slag', ''), ['E10: «Slag» er tom i denne raden. Skriv det som skal stå der.']],
    [
      'a quote that is another text',
      set('goal-2', 'Sitat', 'noe annet'),
      [
        'N11: Teksten er ikke lik sitatet. La ordene stå som i kilden, eller skriv «forkortet» eller «vårt sammendrag» under «Kildetype».',
      ],
    ],
    [
      'a new row without a source',
      ([header, ...rows]) => [header!, rows[0]!, ['Verdi', 'ny', '', '', '', '', 'Mot'], ...rows.slice(1)],
      ['3: Raden mangler kilde. Skriv «Linje» eller'],
    ],
    ['a text that nobody sees', set('respekt', ['Tekst', 'Sitat'], '\u200b'), ['G4: Her står det bare mellomrom. ']],
    [
      'a sign that turns the text around',
      set('respekt', ['Tekst', 'Sitat'], 'Res\u202epekt'),
      ['G4: Teksten har et usynlig styretegn '],
    ],
  ])('is refused for %s', async (_, change, beginnings) => {
    const said = await refused('checked.csv', change);
    expect(said.map((sentence, index) => sentence.slice(0, beginnings[index]?.length))).toEqual(beginnings);
  });
});

test('what the table does not carry is told by its field in the plan, not by a row', async () => {
  const into = at('with-claim.yml');
  const claim = 'claims:\n  - { id: tall-1, text: Tall, sources: [{ line: 3 }], value: 1, unit: "%" }\n';
  writeFileSync(into, readFileSync(strategy, 'utf8') + claim);
  const table = await edited('claim.csv', set('respekt', 'Id', 'tall-1'));
  const { code, stderr } = await cli(['import', table, '--into', into]);
  expect(code).toBe(1);
  expect(stderr).toBe(
    `${into}: claims[0].id: Id-en «tall-1» er brukt før i planen. Gi dette punktet en egen. (HFS103)\n`,
  );
});

test('a patient group that nobody knows is told of, and one that the plan had is not', async () => {
  const into = at('own-group.yml');
  const own =
    'measures:\n  - id: m-1\n    kind: measure\n    text: Vi vil\n    sources: [{ line: 3 }]\n    groups: [{ target: own-group, basis: inferred }]\n';
  writeFileSync(into, readFileSync(strategy, 'utf8') + own);
  const from = at('own-group.csv');
  await cli(['export', into, '--out', from]);
  const imported = async (groups: string, ui = 'nb') => {
    writeFileSync(from, readFileSync(from, 'utf8').replace(/"own-group[^"]*"/, `"${groups}"`));
    return (await cli(['import', from, '--into', into, '--ui', ui])).stderr;
  };
  expect(await imported('own-group, frail-older-people')).toBe('1 endret: m-1.\n');
  expect(await imported('own-group, frail-older-peple')).toBe(
    '1 endret: m-1.\nPasientgruppen «frail-older-peple» er ikke kjent. Mente du frail-older-people? Er den deres egen, trenger den en fil i patient-groups.\n',
  );
  expect(await imported('own-group, xyz', 'en')).toContain('The patient group “xyz” is not known. If it is');
});

test('a table whose deleted rows the plan points to from elsewhere names the id, and no row', async () => {
  const into = at('adopted.yml');
  const adoptions = `adoptions:
  - body: Utvalget
    outcome: adopted
    covers: [values]
    sources: [{ line: 3, quote: Utvalget }]
`;
  const file = readFileSync(strategy, 'utf8').replace('adoptions:\n  absent: not-stated\n', adoptions);
  writeFileSync(into, file);
  const table = await edited('gone.csv', (rows) => rows.filter(([section]) => section !== 'Verdi'));
  const { code, stderr } = await cli(['import', table, '--into', into]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^[^:]+gone\.csv: Ingen rad har «Verdi» under «Del» lenger, men vedtaket til «Utvalget» /);
});

describe('a table cut short', () => {
  test('is refused where more than half of the plan would go, and --remove takes it out all the same', async () => {
    const [sentence] = await refused('short.csv', ([header]) => [header!]);
    expect(sentence).toMatch(/^Tabellen mangler rader for (\d+) av \1 deler i planen\. .*--remove/);
    const [first, ...others] = await refused('cut.csv', (rows) => rows.slice(0, 10)); // its challenges point to areas
    expect([first, others]).toEqual([
      expect.stringMatching(/^Tabellen mangler rader for \d+ av \d+ deler i planen\./),
      [],
    ]);
    const table = await edited('bare.csv', (rows) => rows.slice(0, 2));
    const { code, stdout } = await cli(['import', table, '--into', strategy, '--remove']);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/^(goals|areas|measures):/m);
  });
});

test('rows that a reader has sorted leave the plan as it is, and that is said', async () => {
  const table = await edited('sorted.csv', ([header, ...rows]) => [
    header!,
    ...rows.toSorted((a, b) => (a[6]! < b[6]! ? -1 : 1)),
  ]);
  const answer = await cli(['import', table, '--into', strategy]);
  const stderr = 'Ingenting er endret.\nRadene står i en annen rekkefølge, men planen beholder sin.\n';
  expect(answer).toEqual({ code: 0, stdout: readFileSync(strategy, 'utf8'), stderr });
});

describe('an edited table', () => {
  test.each(['windows.csv', 'windows.xlsx'])('%s may have the line ends of Windows in its cells', async (name) => {
    const lines = 'Vi planlegger\nsammen.';
    const from = await edited('lines.csv', (rows) => set('goal-1', ['Tekst', 'Sitat'], lines)(rows));
    const plain = await cli(['import', from, '--into', strategy]);
    expect(plain).toMatchObject({ code: 0, stderr: '1 endret: goal-1.\n' });
    const table = await edited(name, (rows) => set('goal-1', ['Tekst', 'Sitat'], lines.replace('\n', '\r\n'))(rows));
    expect(await cli(['import', table, '--into', strategy])).toEqual(plain);
  });

  test.each([
    ['unicode.txt', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')], // “Unicode Text” of Excel
    ['tabs.tsv', (text: string) => Buffer.from(text)],
  ])('may be %s, with tabs between its cells', async (name, encoded) => {
    const from = await edited('from.csv', reworded);
    writeFileSync(at(name), encoded(readFileSync(from, 'utf8').replaceAll('";"', '"\t"')));
    const { code, stderr } = await cli(['import', at(name), '--into', strategy]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '1 endret: goal-1.\n' });
  });

  test.each(['edited.xlsx', 'edited.csv'])(
    '%s changes the words it changes, and nothing else in the file',
    async (name) => {
      const table = await edited(name, reworded);
      const { code, stdout, stderr } = await cli(['import', table, '--into', strategy]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '1 endret: goal-1.\n' });
      const old = /text: >-\n.*\n.*pasientforløp\.\n/.exec(readFileSync(strategy, 'utf8'))![0];
      expect(stdout).toBe(readFileSync(strategy, 'utf8').replace(old, 'text: Vi planlegger sammen.\n'));
    },
  );

  test('adds and takes out what it has rows for, and says so', async () => {
    const fresh = [
      'Tiltak',
      'digital-samhandling-4',
      '',
      'digital-samhandling',
      'measure',
      '',
      'Øve sammen',
      '',
      '',
      '',
      '90',
    ];
    const table = await edited('more.xlsx', (rows) => [...rows.filter(([, id]) => id !== 'tillit'), fresh]);
    const out = at('more.yml');
    const answer = await cli(['import', table, '--into', strategy, '--out', out]);
    expect(answer).toEqual({ code: 0, stdout: '', stderr: '1 lagt til: digital-samhandling-4.\n1 tatt ut: tillit.\n' });
    const written = readFileSync(out, 'utf8');
    expect(written).toMatch(/^# Slik retter du denne filen/);
    expect(written).toMatch(
      /- id: digital-samhandling-4\n +text: Øve sammen\n +sources:\n +- line: 90\n +kind: measure\n/,
    );
    expect(written).not.toContain('id: tillit');
    expect((await cli(['render', out])).code).toBe(0);
  });

  test('answers programs with --json', async () => {
    const table = await edited('json.csv', reworded);
    const { stdout } = await cli(['import', table, '--into', strategy, '--json', '--out', at('json.yml')]);
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      id: 'sor-rogaland/strategy-2025',
      added: [],
      changed: ['goal-1'],
      removed: [],
      out: at('json.yml'),
    });
  });

  test('is checked before it is written, and each fault has its cell', async () => {
    const table = await edited('bad.xlsx', (rows) =>
      set('goal-1', 'Til', '14. juni')(set('goal-2', 'Sitat', 'noe annet')(set('respekt', 'Linje', 'x')(rows))),
    );
    const first = await cli(['import', table, '--into', strategy]);
    expect(first).toMatchObject({ code: 1, stdout: '' });
    expect(first.stderr.split('\n')).toEqual([
      `${table}: K4: «x» er ikke et helt tall. Skriv for eksempel 31.`,
      expect.stringContaining('P10: «14. juni» er ikke en dato her. Skriv år, måned og dag med bindestrek') as string,
      '',
    ]);

    const second = await cli([
      'import',
      await edited('bad.xlsx', (rows) => set('goal-1', 'Til', '14. juni')(set('goal-2', 'Sitat', 'noe annet')(rows))),
      '--into',
      strategy,
      '--out',
      at('never.yml'),
    ]);
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(`${table}: P10: `);
    expect(() => readFileSync(at('never.yml'))).toThrow('ENOENT');
    const third = await cli([
      'import',
      await edited('bad.xlsx', set('goal-2', 'Sitat', 'noe annet')),
      '--into',
      strategy,
    ]);
    expect(third.stderr).toMatch(/: N11: \p{Lu}[^\n]+\. \(HFS\d+\)\n$/u);
  });
});

test.each([
  ['no --into', () => ['x.csv'], 2, 'Si hvilken plan tabellen skal legges over, med --into strategi.yml.'],
  [
    'another kind of file',
    () => [at('x.docx'), '--into', strategy],
    2,
    'Gi en tabell som slutter på .csv eller .xlsx.',
  ],
  [
    'a table of another program',
    () => [at('x.ods'), '--into', strategy],
    2,
    `${at('x.ods')} kan ikke leses slik den er. Åpne den i regnearkprogrammet, og lagre eller eksporter den som .xlsx.`,
  ],
  [
    'a sheet on the web',
    () => ['https://docs.google.com/spreadsheets/d/1/edit', '--into', strategy],
    2,
    'https://docs.google.com/spreadsheets/d/1/edit er en nettadresse. Last ned filen først',
  ],
  [
    'a plan on the web',
    () => [at('x.csv'), '--into', 'https://data.kommunen.no/plan'],
    2,
    'https://data.kommunen.no/plan er en nettadresse. Last ned filen først',
  ],
  [
    'table and plan the wrong way round',
    () => (writeFileSync(at('w.xlsx'), 'PK'), [strategy, '--into', at('w.xlsx')]),
    2,
    `${at('w.xlsx')} er en tabell. Hent den inn i planen den ble laget av: helsefellesskap import ${at('w.xlsx')} --into`,
  ],
  ['a table that is not there', () => [at('x.csv'), '--into', strategy], 1, 'Filen '],
  [
    'a partnership',
    () => [at('x.csv'), '--into', 'vestfold'],
    1,
    'Tabellen kan bare legges over en plan, men dette er et helsefellesskap.',
  ],
  [
    'an ending that is no record',
    () => [at('x.csv'), '--into', strategy, '--out', at('x.txt')],
    2,
    'Planen kan ikke skrives til ',
  ],
  [
    'text in a workbook’s name',
    () => (writeFileSync(at('a.xlsx'), 'Del;Id'), [at('a.xlsx'), '--into', strategy]),
    1,
    `${at('a.xlsx')}: Filen er ikke et regneark`,
  ],
  [
    '50 MB',
    () => (writeFileSync(at('b.xlsx'), Buffer.alloc(50_000_000)), [at('b.xlsx'), '--into', strategy]),
    1,
    `${at('b.xlsx')}: Arbeidsboken er større enn 2 MB.`,
  ],
  [
    '50 MB of CSV',
    () => (writeFileSync(at('b.csv'), Buffer.alloc(50_000_000, 'a')), [at('b.csv'), '--into', strategy]),
    1,
    `${at('b.csv')}: Filen er større enn 2 MB.`,
  ],
  [
    'a workbook by another name',
    () => (writeFileSync(at('x.csv'), Uint8Array.of(0x50, 0x4b, 3, 4, 0)), [at('x.csv'), '--into', strategy]),
    1,
    `${at('x.csv')}: Filen er ikke en CSV-fil. Er den et regneark, så`,
  ],
  [
    'Excel’s plain CSV',
    () => (writeFileSync(at('l.csv'), Buffer.from('"Mål";"Frå år"', 'latin1')), [at('l.csv'), '--into', strategy]),
    1,
    `${at('l.csv')}: Filen er ikke lagret som UTF-8. Velg «CSV UTF-8»`,
  ],
  [
    'words without a table',
    () => (writeFileSync(at('w.csv'), 'Hei\n'), [at('w.csv'), '--into', strategy]),
    1,
    `${at('w.csv')}: 1: Den første raden må ha overskriftene`,
  ],
  [
    'a quotation mark that is not closed',
    () => (writeFileSync(at('q.csv'), '"Del";"Id";"Tekst"\n"Mål'), [at('q.csv'), '--into', strategy]),
    1,
    `${at('q.csv')}: 2: Et anførselstegn er ikke avsluttet her.`,
  ],
])('is refused for %s', async (_, make, code, beginning) => {
  const answer = await cli(['import', ...make()]);
  expect(answer).toMatchObject({ code, stdout: '' });
  expect(answer.stderr.slice(0, beginning.length)).toBe(beginning);
});

test('a plan is not replaced without --force', async () => {
  const table = await edited('same.csv', (rows) => rows);
  writeFileSync(at('old.yml'), 'gammel');
  expect(await cli(['import', table, '--into', strategy, '--out', at('old.yml')])).toMatchObject({ code: 2 });
  expect(readFileSync(at('old.yml'), 'utf8')).toBe('gammel');
  expect(await cli(['import', table, '--into', strategy, '--out', at('old.yml'), '--force'])).toMatchObject({
    code: 0,
  });
  expect(readFileSync(at('old.yml'), 'utf8')).toBe(readFileSync(strategy, 'utf8'));
});
