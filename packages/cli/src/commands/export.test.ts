import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { planIds } from '@helsefellesskap/data';
import { municipalities } from '@helsefellesskap/data/municipalities';
import { organisations } from '@helsefellesskap/data/organisations';
import { patientGroups } from '@helsefellesskap/data/patient-groups';
import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { exportRecord, formats, type ExportOptions, type Loss } from '@helsefellesskap/model/interop';
import { formatNames } from '../formats.js';
import { run } from '../run.js';
import { cli } from '../run.test-helper.js';
import { xlsxOf } from '../spreadsheet/write.js';

const id = 'sor-rogaland/strategy-2025';
const date = '2026-05-01';
const folder = mkdtempSync(join(tmpdir(), 'cli-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const options: ExportOptions = { base: 'https://data.example.org/', language: 'nb', day: date };
const asked = ['--date', date, '--base', 'https://data.example.org'];

test.each(formats.filter(({ takes }) => takes.includes('plan')).map(({ name }) => name))(
  '%s on standard output is what the model writes, and the loss report stands apart',
  async (name) => {
    const format = formats.find((one) => one.name === name)!;
    const { text, loss } = exportRecord(format, plan, options);
    const answer = await cli(['export', id, '--to', name, ...asked]);
    expect(answer).toMatchObject({ code: 0, stdout: text });
    const count = loss.reduce((sum, one) => sum + one.count, 0);
    if (count === 0) expect(answer.stderr).toBe('');
    else expect(answer.stderr.split('\n')[0]).toBe(`${name} kunne ikke romme alt. ${count} verdier er ikke med:`);
  },
);

test('xlsx goes to a file, whose ending is enough to choose it', async () => {
  const out = join(folder, 'plan.xlsx');
  expect(await cli(['export', id, '--out', out, ...asked])).toMatchObject({ code: 0, stdout: '' });
  expect(new Uint8Array(readFileSync(out))).toEqual(await xlsxOf(plan, 'nb'));
});

test('xlsx goes through a pipe as bytes, and is kept from a terminal', async () => {
  const chunks: Uint8Array[] = [];
  const to = (isTTY: boolean) =>
    run(['export', id, '--to', 'xlsx', ...asked], {
      stdout: { isTTY, write: (chunk) => void chunks.push(Buffer.from(chunk)) },
      stderr: { write: () => undefined },
      env: {},
    });
  expect(await to(false)).toBe(0);
  expect(new Uint8Array(Buffer.concat(chunks))).toEqual(await xlsxOf(plan, 'nb'));
  chunks.length = 0;
  expect(await to(true)).toBe(2);
  expect(chunks).toEqual([]);
});

const documents = planIds.filter((id) => !id.startsWith('nhsp-'));

test('five documents and more are read', () => expect(documents.length).toBeGreaterThanOrEqual(5));

describe.each(documents)('%s', (document) => {
  test.each(formatNames)('is exported as %s, with a loss report', async (name) => {
    const [out, lossFile] = [
      join(folder, `${document.replace('/', '-')}.${name}`),
      join(folder, 'of-a-document.json'),
    ] as const;
    const args = ['export', document, '--to', name, '--out', out, '--loss', lossFile, '--force', ...asked];
    expect(await cli(args)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(statSync(out).size).toBeGreaterThan(200);
    const {
      format,
      id: of,
      loss,
    } = JSON.parse(readFileSync(lossFile, 'utf8')) as { format: string; id: string; loss: Loss[] };
    expect([format, of]).toEqual([name, document]);
    expect(loss.length > 0).toBe(name !== 'json'); // no other format holds all of a plan
    for (const { path, count } of loss) expect([path.length > 0, count > 0]).toEqual([true, true]);
  });
});

describe('every type of record that is published', () => {
  const group = patientGroups.find(({ id }) => id === 'frail-older-people')!;
  const trust = organisations.find(({ id }) => id === 'helse-stavanger')!;
  const stavanger = municipalities.find(({ number }) => number === '1103')!;
  const kinds = [
    ['patient-group', group.id, group],
    ['organisation', trust.id, trust],
    ['municipality', stavanger.number, stavanger],
  ] as const;

  test.each(kinds)('%s %s is exported by its id, and from a file as it is published', async (type, name, record) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(record));
    for (const given of [name, file]) {
      const answer = await cli(['export', given, '--to', 'json', '--json', ...asked]);
      const { text, ...rest } = JSON.parse(answer.stdout) as { text: string };
      expect(rest).toMatchObject({ ok: true, type, id: name, loss: [] });
      expect(JSON.parse(text)).toEqual(record);
    }
  });

  test('a patient group from its YAML, in every format that takes it', async () => {
    const file = fileURLToPath(new URL('../../../data/patient-groups/frail-older-people.yml', import.meta.url));
    const taking = formats.filter(({ takes }) => takes.includes('patient-group'));
    expect(taking.length).toBeGreaterThan(2);
    for (const { name } of taking) {
      const fromFile = await cli(['export', file, '--to', name, ...asked]);
      expect(fromFile).toMatchObject({ code: 0 });
      expect(fromFile.stdout).toBe((await cli(['export', group.id, '--to', name, ...asked])).stdout);
    }
  });
});

test.each([
  ['nb', 'Her er ingenting som skos kan romme, så ingenting er skrevet. Velg et annet format.'],
  ['nn', 'Her er ingenting som skos kan romme, så ingenting er skrive. Vel eit anna format.'],
  ['en', 'There is nothing here that skos can hold, so nothing is written. Choose another format.'],
])('a plan without a single concept gives no empty file, and that is said in %s', async (ui, sentence) => {
  const [file, out] = [join(folder, 'no-concepts.json'), join(folder, 'no-concepts.ttl')] as const;
  const none = { absent: 'not-stated' };
  writeFileSync(
    file,
    JSON.stringify({ ...plan, areas: none, challenges: none, patientGroups: none, governance: none }),
  );
  const answer = await cli(['export', file, '--to', 'skos', '--out', out, '--ui', ui, ...asked]);
  expect(answer).toEqual({ code: 1, stdout: '', stderr: `${sentence}\n` });
  expect(existsSync(out)).toBe(false);
});

describe('without --base', () => {
  const lossFile = join(folder, 'without-base.json');
  const told = async (...args: string[]) => (await cli(['export', id, '--loss', lossFile, '--force', ...args])).stderr;

  test('the addresses are those of a site built without it, and lead nowhere, which is said', async () => {
    const { stdout, stderr } = await cli(['export', id, '--to', 'atom']);
    expect(stdout).toContain(`<id>https://helsefellesskap.example/plans/${id}</id>`);
    expect(stderr).toMatch(/Adressene peker på helsefellesskap\.example, som ikke finnes\. .* --base .*\n$/);
  });

  test.each([
    ['nb', 'Adressene peker på'],
    ['nn', 'Adressene peikar på'],
    ['en', 'The addresses point to'],
  ])('it is said in %s', async (ui, words) => {
    expect(await told('--to', 'json-ld', '--ui', ui)).toContain(`${words} helsefellesskap.example, `);
  });

  test('nothing is said of a table, which has no addresses, nor where the address is given, nor to programs', async () => {
    expect(await told('--to', 'csv')).toBe('');
    expect(await told('--out', join(folder, 'without-base.xlsx'))).toBe('');
    expect(await told('--to', 'json-ld', '--base', options.base)).toBe('');
    expect(await told('--to', 'json-ld', '--json')).toBe('');
  });
});

describe('the loss report', () => {
  test('says in plain words what found no place, in the language of the reader', async () => {
    const args = ['export', id, '--to', 'csv', ...asked];
    expect((await cli(args)).stderr).toContain('  fingeravtrykk av kildene (30): title.sources[].sha256, vision.');
    expect((await cli([...args, '--ui', 'nn'])).stderr).toContain('  fingeravtrykk av kjeldene (30): ');
    expect((await cli([...args, '--ui', 'en'])).stderr).toContain('csv could not hold everything. ');
  });

  test('goes to a file as JSON with --loss, and standard error is silent', async () => {
    const file = join(folder, 'loss.json');
    expect(await cli(['export', id, '--to', 'csv', '--loss', file, ...asked])).toMatchObject({ code: 0, stderr: '' });
    const { loss } = exportRecord(
      formats.find(({ name }) => name === 'csv')!,
      plan,
      options,
    );
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ format: 'csv', type: 'plan', id, lang: 'nb', date, loss });
  });

  test('is part of the answer with --json', async () => {
    const { text, loss } = exportRecord(
      formats.find(({ name }) => name === 'csv')!,
      plan,
      options,
    );
    const answer = await cli(['export', id, '--to', 'csv', '--json', ...asked]);
    expect(JSON.parse(answer.stdout)).toEqual({
      ok: true,
      format: 'csv',
      type: 'plan',
      id,
      lang: 'nb',
      date,
      loss,
      text,
    });
    expect(answer.stderr).toBe('');
  });
});

test('a file is never replaced without --force, and a refused export leaves it whole', async () => {
  const out = join(folder, 'kept.csv');
  writeFileSync(out, 'mitt');
  expect(await cli(['export', id, '--out', out])).toMatchObject({ code: 2, stdout: '' });
  expect(readFileSync(out, 'utf8')).toBe('mitt');
  expect(await cli(['export', id, '--out', out, '--force'])).toMatchObject({ code: 0 });
  expect(readFileSync(out, 'utf8')).toMatch(/^\uFEFF"Del"/);
  expect(await cli(['export', 'vestfold', '--out', join(folder, 'never.csv')])).toMatchObject({ code: 1 });
  expect(existsSync(join(folder, 'never.csv'))).toBe(false);
});

test('the file that is read is never replaced by what is made of it, --force or not', async () => {
  const file = join(folder, 'read.json');
  const link = join(folder, 'link.json');
  writeFileSync(file, JSON.stringify(plan));
  symlinkSync(file, link);
  for (const out of [file, link, join(folder, '.', 'read.json')])
    for (const args of [
      ['export', file, '--to', 'json', '--out', out],
      ['export', file, '--to', 'csv', '--loss', out],
      ['render', file, '--out', out],
    ]) {
      const answer = await cli([...args, '--force']);
      expect(answer).toEqual({
        code: 2,
        stdout: '',
        stderr: `${out} er filen som leses, og ville gått tapt. Velg et annet navn på den nye.\n`,
      });
      expect(readFileSync(file, 'utf8')).toBe(JSON.stringify(plan));
    }
});

test('nothing is written where one of two files cannot be', async () => {
  const out = join(folder, 'alone.csv');
  const answer = await cli(['export', id, '--out', out, '--loss', join(folder, 'nowhere', 'loss.json')]);
  expect(answer).toMatchObject({ code: 2, stdout: '' });
  expect(existsSync(out)).toBe(false);
});

test('a file that check refuses is not written in another format, nor shown', async () => {
  const file = join(folder, 'turned.json');
  writeFileSync(file, JSON.stringify(plan).replaceAll('Respekt', 'Res\u202epekt'));
  for (const args of [
    ['export', file, '--to', 'csv'],
    ['render', file],
  ]) {
    const answer = await cli(args);
    expect(answer).toMatchObject({ code: 1, stdout: '' });
    expect(answer.stderr).toContain('Teksten har et usynlig styretegn');
  }
});

const unknownType = join(folder, 'report.json');
writeFileSync(unknownType, '{"schemaVersion":1,"type":"report"}');

test.each([
  [[id], 2, `Si hvilket format du vil ha, med --to: ${formatNames.slice(0, 1).join()}`],
  [[id, '--to', 'cvs'], 2, 'Formatet «cvs» finnes ikke. Mente du csv'],
  [[id, '--to', 'docx'], 2, 'Formatet «docx» finnes ikke.'],
  [['vestfold', '--to', 'csv'], 1, 'csv kan romme en plan, men dette er et helsefellesskap.'],
  [['glossary', '--to', 'xlsx'], 1, 'xlsx kan romme en plan, men dette er ordlisten.'],
  [['helse-stavanger', '--to', 'csv'], 1, 'csv kan romme en plan, men dette er en organisasjon.'],
  [['1103', '--to', 'ics'], 1, 'ics kan romme en plan eller et helsefellesskap, men dette er en kommune.'],
  [['helse-stavnger', '--to', 'json'], 1, 'Ingenting har id-en «helse-stavnger». Mente du helse-stavanger'],
  [
    [unknownType, '--to', 'json'],
    1,
    `${unknownType}:1:20: type: Innhold av typen «report» er ikke kjent. La «type» være plan,`,
  ],
  [
    [id, '--to', 'csv', '--base', 'data'],
    2,
    'Adressen «data» kan ikke brukes etter --base. Skriv den hel, som https://',
  ],
  [[id, '--out', join(folder, 'x.csv'), '--loss', join(folder, 'x.csv')], 2, '--out og --loss peker begge på '],
  [[id, '--out', join(folder, 'nowhere', 'x.csv')], 2, 'Mappen '],
  [[id, '--to', 'csv', '--out', join(folder, 'x/')], 2, `${join(folder, 'x/')} er ikke en fil. Skriv navnet på filen`],
  [[id, '--to', 'csv', '--loss', folder], 2, `${folder} er ikke en fil. Skriv navnet på filen som skal lages.`],
  [[id, '--to', 'csv', '--out', join(folder, 'x.xlsx')], 2, 'Et regnearkprogram kan ikke åpne csv i '],
  [[id, '--to', 'xlsx', '--out', join(folder, 'x.CSV')], 2, 'Et regnearkprogram kan ikke åpne xlsx i '],
  [[id, '--to', 'json', '--out', join(folder, 'x.csv')], 2, 'Et regnearkprogram kan ikke åpne json i '],
] as const)('export %j is refused with %i and one sentence', async (args, code, beginning) => {
  const answer = await cli(['export', ...args]);
  expect(answer).toMatchObject({ code, stdout: '' });
  expect(answer.stderr.slice(0, beginning.length)).toBe(beginning);
  expect(answer.stderr.trimEnd()).not.toContain('\n');
});

test('a published file that is broken is told of by its schema, not by the writer', async () => {
  const file = join(folder, 'broken.json');
  writeFileSync(file, JSON.stringify({ ...plan, goals: [{ id: 'g' }], vision: { id: 'v', text: null } }));
  const answer = await cli(['export', file, '--to', 'csv']);
  expect(answer).toMatchObject({ code: 1, stdout: '' });
  expect(answer.stderr).toMatch(/broken\.json:\d+:\d+: vision/);
});

test.each(['nb', 'nn', 'en'])('help in %s names every format', async (ui) => {
  const { stdout } = await cli(['export', '--help', '--ui', ui]);
  for (const name of formatNames) expect(stdout).toContain(name);
});
