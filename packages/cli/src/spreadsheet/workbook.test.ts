import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import type { Action, Goal, Plan } from '@helsefellesskap/model';
import { exportRecord, formats, planFromTable, tableGuide, tableOf } from '@helsefellesskap/model/interop';
import { fromDefused, planArbitrary, words, written } from '../kit.test-helper.js';
import { problems } from '../locales/problems.js';
import { Refusal } from '../refusal.js';
import { xlsxTable } from './read.js';
import { xlsxOf } from './write.js';

const require = createRequire(import.meta.url);
const ids = [
  'helse-sor-ost-2040',
  'sogn-og-fjordane/strategy-2025',
  'sor-rogaland/strategy-2025',
  'st-olavs-hospital-og-kommunene/strategy-2022',
  'what-is-helsefellesskap',
  'med-handlingsplan',
];
const planOf = (id: string) =>
  id === 'med-handlingsplan' ? withSteps() : (require(`@helsefellesskap/data/json/plans/${id}.json`) as Plan);
/** What no published strategy has yet. */
function withSteps(): Plan {
  const nb = (text: string) => ({ original: 'nb' as const, nb: text });
  const { goals, ...rest } = planOf('sor-rogaland/strategy-2025');
  const [{ sources }] = goals as [Goal];
  const step: Action = {
    id: 'steg-1',
    text: nb('Lage en «plan»'),
    sources,
    owners: [nb('Faglig samarbeidsutvalg'), nb('=Kommunene')],
    deadline: { to: '2026-06', precision: 'month' },
    status: { value: nb('I gang'), scale: [nb('I gang'), nb('Ferdig')] },
    details: [
      { kind: 'budget', name: nb('Budsjett 2026'), text: nb('1 200') },
      { kind: 'milestone', name: nb('Milepæl'), text: nb('2026-06') },
    ],
  };
  return { ...rest, goals, actionPlan: { actions: [step] } } as Plan;
}
const file = 'plan.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'cli-workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What somebody is told of a workbook. */
const toldOf = async (bytes: Uint8Array) => {
  const refusal = await xlsxTable(bytes, file).catch((error: unknown) => error);
  if (!(refusal instanceof Refusal)) throw new Error('the workbook was read');
  return refusal.complaints.map(({ code, say, place }) => ({ code, place, sentence: say('nb', problems) }));
};
const sheet = (cells: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;
/** A real workbook with one of its parts replaced, or one more. */
const workbookWith = async (parts: Record<string, Uint8Array>) =>
  zipSync({ ...unzipSync(await writeXlsx({ sheets: [{ name: 'A', rows: [['a']] }] })), ...parts });

describe('a plan as a workbook', () => {
  it.each(ids)('%s comes back as it was, in each language', async (id) => {
    const plan = planOf(id);
    for (const language of ['nb', 'nn', 'en'] as const) {
      const { record, faults } = planFromTable(await xlsxTable(await xlsxOf(plan, language), file), plan);
      expect({ record, faults }).toEqual({ record: plan });
    }
  });

  it('is found behind other sheets, and refused where rows of it stand in two', async () => {
    const plan = planOf(ids[2]!);
    const rows = tableOf(plan, 'nb').map((row) => row.map((cell) => cell ?? null));
    const notes = { name: 'Notater', rows: [['Husk å spørre Kari']] };
    const behind = await writeXlsx({ sheets: [notes, { name: 'Plan', rows }] });
    expect(planFromTable(await xlsxTable(behind, file), plan)).toMatchObject({ record: plan });
    const parted = await writeXlsx({
      sheets: [
        { name: 'Plan', rows: rows.slice(0, 20) },
        { name: 'Tiltak', rows: [rows[0]!, ...rows.slice(20)] },
      ],
    });
    expect(await toldOf(parted)).toEqual([
      {
        code: 'several-sheets',
        place: { file },
        sentence: expect.stringContaining('Flere ark har rader fra planen: «Plan», «Tiltak».') as string,
      },
    ]);
  });

  it('has a second sheet that explains each column, and the same bytes each time', async () => {
    const bytes = await xlsxOf(planOf(ids[2]!), 'nn');
    expect(bytes).toEqual(await xlsxOf(planOf(ids[2]!), 'nn'));
    const strings = new TextDecoder().decode(unzipSync(bytes)['xl/sharedStrings.xml']);
    for (const [header, about] of tableGuide('nn')) expect(strings).toContain(about.replaceAll('&', '&amp;') && header);
  });

  it('has text in its text cells, and no formula', async () => {
    const plan = { ...planOf(ids[2]!), subtitle: { text: { original: 'nb', nb: '=1+1' }, sources: [] } } as Plan;
    const parts = unzipSync(await xlsxOf(plan, 'nb'));
    for (const part of Object.values(parts)) expect(new TextDecoder().decode(part)).not.toMatch(/<f[\s>]/);
    expect((await xlsxTable(await xlsxOf(plan, 'nb'), file)).flat()).toContain('=1+1');
  });

  it('refuses a text that a cell cannot hold, by its cell', async () => {
    const plan = { ...planOf(ids[2]!), subtitle: { text: { original: 'nb', nb: 'x'.repeat(32_768) }, sources: [] } };
    const refused = await xlsxOf(plan as unknown as Plan, 'nb').catch((error: unknown) => error as Refusal);
    expect((refused as Refusal).complaints.map(({ say }) => say('en', problems))).toEqual([
      expect.stringContaining('The text in G3 (“sor-rogaland/strategy-2025”)'),
    ]);
  });

  it('comes back as it was, whatever the plan', async () => {
    await fc.assert(
      fc.asyncProperty(planArbitrary().map(written), async (plan) => {
        const { record, faults } = planFromTable(await xlsxTable(await xlsxOf(plan, 'nb'), file), plan);
        expect({ record, faults }).toEqual({ record: plan });
      }),
      { numRuns: 25 },
    );
  });

  it('keeps every text, letter by letter', async () => {
    const plan = planOf(ids[2]!);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(words.map(written), fc.constantFrom('\n', ' ', '\t')), { minLength: 1 }),
        async (texts) => {
          const values = texts.map((nb, at) => ({ id: `v-${at}`, text: { original: 'nb', nb }, sources: [] }));
          const table = await xlsxTable(await xlsxOf({ ...plan, values } as unknown as Plan, 'nb'), file);
          expect(table.filter(([section]) => section === 'Verdi').map((row) => row[6])).toEqual(texts);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a workbook that is not what it should be', () => {
  it.each([
    ['no workbook at all', () => strToU8('Del;Id;Tekst'), 'not-a-workbook'],
    ['a file cut short', async () => (await xlsxOf(planOf(ids[2]!), 'nb')).slice(0, 3000), 'not-a-workbook'],
    ['an empty file', () => new Uint8Array(), 'not-a-workbook'],
    ['another kind of archive', () => zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook'],
    [
      'a workbook of the old kind',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'workbook-old',
    ],
    ['macros', () => workbookWith({ 'xl/vbaProject.bin': strToU8('x') }), 'workbook-macros'],
    [
      'a part that swells',
      () => workbookWith({ 'xl/sharedStrings.xml': new Uint8Array(60_000_000) }),
      'workbook-swells',
    ],
    [
      'a thousand parts',
      () => workbookWith(Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`${at}.xml`, strToU8('x')]))),
      'workbook-swells',
    ],
    [
      'entities',
      () => workbookWith({ 'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      'not-a-workbook',
    ],
    [
      'a cell at the end of the world',
      () =>
        workbookWith({
          'xl/worksheets/sheet1.xml': strToU8(sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
        }),
      'not-a-workbook',
    ],
  ])('is refused in one sentence: %s', async (_, make, code) => {
    const told = await toldOf(await make());
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ code, place: { file } });
    expect(told[0]?.sentence).toMatch(/^\p{Lu}.{20,110}\.$/u);
  });

  it.each([
    ['true', '<c r="B2" t="b"><v>1</v></c>', 'cell-boolean'],
    ['a formula', '<c r="B2" t="str"><f>A1</f><v>x</v></c>', 'cell-formula'],
  ])('is refused by its cell for %s, which are nobody’s words', async (_, cell, code) => {
    const told = await toldOf(
      await workbookWith({ 'xl/worksheets/sheet1.xml': strToU8(sheet(`<row r="2">${cell}</row>`)) }),
    );
    expect(told).toMatchObject([{ code, place: { file, path: 'B2' } }]);
  });

  it('names merged cells, of which the program keeps one alone', async () => {
    const merges = [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }];
    const rows = [
      ['Id', 'Tekst'],
      ['a', 'Trygghet'],
      ['b', null],
    ];
    expect(await toldOf(await writeXlsx({ sheets: [{ name: 'A', rows, merges }] }))).toMatchObject([
      { code: 'cell-merged', place: { file, path: 'B2' } },
    ]);
  });

  it.each(['nb', 'nn', 'en'] as const)(
    'names each number that a program has made a date, with %s headers',
    async (language) => {
      const [header = []] = tableOf(planOf(ids[2]!), language);
      const at = header.indexOf({ nb: 'Nummer', nn: 'Nummer', en: 'Number' }[language]);
      const dated = header.map((_, column) => (column === at || column === at + 9 ? new Date('2026-01-02') : 'a'));
      const rows = [header.map(String), dated];
      expect(await toldOf(await writeXlsx({ sheets: [{ name: 'A', rows }] }))).toMatchObject([
        { code: 'cell-date', place: { file, path: 'F2' } },
      ]);
    },
  );

  it('has the errors of a program as text, and the reader of tables tells of each by its cell', async () => {
    const words = ['Del', 'Id', 'Tekst'].map(
      (word, at) => `<c r="${'ABC'[at]!}1" t="inlineStr"><is><t>${word}</t></is></c>`,
    );
    for (const error of ['#NAME?', '#DIV/0!', '#N/A', '#BLOCKED!', '#GETTING_DATA']) {
      const rows = `<row r="1">${words.join('')}</row><row r="2"><c r="B2" t="e"><v>${error}</v></c></row>`;
      const bytes = await workbookWith({ 'xl/worksheets/sheet1.xml': strToU8(sheet(rows)) });
      const { faults = [] } = planFromTable(await xlsxTable(bytes, file));
      expect(faults).toContainEqual(expect.objectContaining({ code: 'cell-error', row: 2, column: 2 }));
    }
  });

  it('is refused when its parts say they are smaller than they are', async () => {
    const honest = zipSync({
      ...unzipSync(await workbookWith({})),
      'xl/sharedStrings.xml': new Uint8Array(60_000_000),
    });
    const view = new DataView(honest.buffer, honest.byteOffset, honest.byteLength);
    for (let at = 0; at < honest.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 60_000_000)
        view.setUint32(at + 24, 100, true);
    expect(await toldOf(honest)).toMatchObject([{ code: 'not-a-workbook' }]);
  });

  it('names each cell with a formula', async () => {
    const cells = new Map([['1,0', { value: 2, formula: 'HYPERLINK("https://example.org")' }]]);
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['Id'], ['x']], cells }] });
    expect(await toldOf(bytes)).toEqual([
      {
        code: 'cell-formula',
        place: { file, path: 'A2' },
        sentence: 'Cellen har en formel. Skriv inn det som skal stå der.',
      },
    ]);
  });

  it.each([
    [new Date(Date.UTC(2026, 5, 14)), 'dd.mm.yyyy', '2026-06-14'],
    [new Date(Date.UTC(2026, 5, 14)), '[$-414]d. mmmm yyyy;@', '2026-06-14'],
    [new Date(Date.UTC(2026, 5, 1)), 'mmm\\-yy', '2026-06'],
    [new Date(Date.UTC(2026, 0, 1)), 'yyyy', '2026'],
    [new Date(Date.UTC(2026, 5, 1)), '"innen" mm.yyyy', '2026-06'],
    [0.255, '0.0%', '25.5 %'],
    [0.07, '0 %', '7 %'],
    [1200, '#,##0', '1200'],
    [31, undefined, '31'],
  ])('reads %s, which a program shows as %s, as what a person would have written', async (value, numFmt, text) => {
    const cells = new Map([['0,1', { value, style: numFmt === undefined ? {} : { numFmt } }]]);
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['Til', value]], cells }] });
    expect(await xlsxTable(bytes, file)).toEqual([['Til', text]]);
  });
});

it('marks the cells of words as text, so that a program makes no date of what is typed there', async () => {
  const { sheets } = await readXlsx(await xlsxOf(planOf(ids[2]!), 'nb'), { readStyles: true });
  const [header = []] = sheets[0]!.rows;
  const formatOf = (column: string) => sheets[0]!.cells?.get(`9,${header.indexOf(column)}`)?.style?.numFmt;
  expect(['Til', 'Nummer', 'Status', 'Linje'].map(formatOf)).toEqual(['@', '@', '@', undefined]);
});

it('is found under a title, on a sheet that is not the first', async () => {
  const plan = planOf(ids[2]!);
  const rows = tableOf(plan, 'nb').map((row) => row.map((cell) => cell ?? null));
  const sheets = [
    { name: 'Forside', rows: [['Møte', '3. mars']] },
    {
      name: 'Plan',
      rows: [['Strategien vår'], [null], ...rows],
      merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 5 }],
    },
  ];
  const { record } = planFromTable(await xlsxTable(await writeXlsx({ sheets }), file), plan);
  expect(record).toEqual(plan);
});

/** LibreOffice's own program, where it is installed. */
const office = ['soffice', 'libreoffice'].find((program) => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

describe(office ? 'LibreOffice' : 'LibreOffice (left out: it is not installed here)', () => {
  const asText = 'Text - txt - csv (StarCalc)';
  /** Opens files with LibreOffice, and saves what it sees as CSV: semicolons, double quotes, UTF-8. */
  const converted = (kind: 'csv' | 'xlsx', ...more: string[]) => {
    const files = ids.map((id) => join(folder, `${nameOf(id)}.${kind}`));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = `csv:${asText}:59,34,76,1,,0,false,true,false`;
    execFileSync(office!, [
      profile,
      '--headless',
      ...more,
      '--convert-to',
      to,
      '--outdir',
      join(folder, kind),
      ...files,
    ]);
    return (id: string) => {
      const text = readFileSync(join(folder, kind, `${nameOf(id)}.csv`), 'utf8').replace(/^\uFEFF/, '');
      return Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true }).data;
    };
  };
  const nameOf = (id: string) => id.replace('/', '-');
  const written = (id: string) => tableOf(planOf(id), 'nb').map((row) => row.map((cell) => String(cell ?? '')));

  it.skipIf(!office)('opens the workbooks and the CSV of all documents with the cells we wrote', async () => {
    const csv = formats.find(({ name }) => name === 'csv')!;
    const options = { base: 'https://data.example.org/', language: 'nb', day: '2026-01-15' } as const;
    for (const id of ids) {
      writeFileSync(join(folder, `${nameOf(id)}.xlsx`), await xlsxOf(planOf(id), 'nb'));
      writeFileSync(join(folder, `${nameOf(id)}.csv`), exportRecord(csv, planOf(id), options).text);
    }
    const fromXlsx = converted('xlsx');
    const fromCsv = converted('csv', `--infilter=${asText}:59,34,76,1,,0,true,false`); // what is quoted is text
    for (const id of ids) {
      expect(fromXlsx(id)).toEqual(written(id));
      expect(fromCsv(id).map((row) => row.map(fromDefused))).toEqual(written(id));
    }
  });
});
