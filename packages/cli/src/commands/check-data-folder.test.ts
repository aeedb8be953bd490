import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { cli } from '../run.test-helper.js';

// What `check` says of files that lie as in packages/data, and of such a folder as a whole.

const data = fileURLToPath(new URL('../../../data/partnerships/', import.meta.url));
const good = readFileSync(join(data, 'sor-rogaland/strategy-2025.yml'), 'utf8');
const wrong = good.replace('language: nb\n', 'langage: nb\n');
const folder = mkdtempSync(join(tmpdir(), 'cli-check-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const checked = async (...args: string[]) => {
  const answer = await cli(['check', '--date', '2026-05-01', ...args]);
  return { ...answer, stdout: answer.stdout.replaceAll(folder, '…') };
};

describe('a file in a folder of data', () => {
  const inData = async (path: string, text: string) => {
    mkdirSync(at(`data/${path.split('/').slice(0, -1).join('/')}`), { recursive: true });
    mkdirSync(at('data/registers'), { recursive: true });
    writeFileSync(at(`data/${path}`), text);
    return checked(at(`data/${path}`), '--level', 'error');
  };

  test('has its path as its id, or is refused, as build refuses it', async () => {
    const { code, stdout } = await inData('partnerships/vestfold/strategy-2027.yml', good);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'må rettes  HFS024\n  id: Id-en skal være den samme som mappen og filen: vestfold/strategy-2027.',
    );
    expect((await inData('plans/sor-rogaland.yml', good)).stdout).toContain('mappen og filen: sor-rogaland.');
    expect((await inData('partnerships/sor-rogaland/strategy-2025.yml', good)).code).toBe(0);
  });

  test('is told of where build does not read it, also when it is given alone', async () => {
    for (const path of ['partnerships/vestfold/strategy-2027.yaml', 'plans/utkast/nhsp.yml', 'plans/nhsp.json'])
      expect((await inData(path, good)).stdout).toContain(':1:1  må rettes  HFS057\n  Filen blir ikke lest her.');
    expect((await inData('utkast/strategy-2027.yaml', good)).code).toBe(0);
  });

  test('elsewhere may be called anything', async () => {
    mkdirSync(at('partnerships/vestfold'), { recursive: true });
    writeFileSync(at('partnerships/vestfold/utkast.yml'), good);
    expect((await checked(at('partnerships/vestfold/utkast.yml'), '--level', 'error')).code).toBe(0);
  });
});

describe('a whole folder of data', () => {
  const home = at('home/data');
  const path = (name: string) => join(home, name);
  const told = async (...args: string[]) => {
    const { stdout } = await checked('--json', '--level', 'error', ...args);
    const { files } = JSON.parse(stdout) as {
      files: { file: string; findings: { code: string; message: string }[] }[];
    };
    return files.flatMap(({ file, findings }) =>
      findings.map((one) => ({ ...one, file: file.replace('…/home/', '') })),
    );
  };
  beforeEach(() => {
    rmSync(home, { recursive: true, force: true });
    for (const name of ['partnerships', 'patient-groups', 'plans', 'registers', 'redirects.yml', 'glossary.yml'])
      cpSync(join(data, '..', name), path(name), { recursive: true });
  });

  test('is checked as build reads it, also for what holds between its files', async () => {
    expect(await told(home)).toEqual([]);
    const plan = path('plans/nhsp-2024-2027.yml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('group: frail-older-people', 'group: old-people'));
    writeFileSync(path('redirects.yml'), '- { from: old, change: moved, to: [gone] }\n');
    writeFileSync(path('plans/odd.yaml'), 'type: plan\n');
    rmSync(path('registers/SOURCES.md'));
    rmSync(path('patient-groups'), { recursive: true });
    expect((await told(home)).map(({ file, code }) => [file, code])).toEqual([
      ['data/patient-groups', 'HFS056'],
      ['data/plans/odd.yaml', 'HFS057'],
      ['data/registers/SOURCES.md', 'HFS055'],
    ]); // without it, every source would look wrong
    for (const name of ['registers', 'patient-groups']) cpSync(join(data, '..', name), path(name), { recursive: true });
    expect((await told(home)).map(({ file, code }) => [file, code])).toEqual(
      expect.arrayContaining([
        ['data/plans/nhsp-2024-2027.yml', 'HFS158'],
        ['data/redirects.yml', 'HFS163'],
        ['data/plans/odd.yaml', 'HFS057'],
      ]),
    );
  });

  test('is found in the folder around it, and nothing in it is told of twice', async () => {
    const file = path('partnerships/vestfold/partnership.yml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('nameStatus: ', 'nameStatus: x'));
    for (const args of [[at('home')], [home, file], [file, home]])
      expect((await told(...args)).map(({ code }) => code)).toEqual(['HFS043']);
  });

  test('has one fault where no source is explained', async () => {
    writeFileSync(path('registers/SOURCES.md'), readFileSync(path('registers/SOURCES.md'), 'utf16le'));
    expect(await told(home)).toMatchObject([
      {
        file: 'data/registers/SOURCES.md',
        code: 'HFS156',
        message: expect.stringMatching(/^Ingen kilder er forklart her\. /),
      },
    ]);
  });

  test('has quotes looked up too', async () => {
    mkdirSync(at('none'), { recursive: true });
    expect((await checked(home, '--documents', at('none'))).stdout).toContain('HFS222');
  });

  test('what no site is built of, is not checked with it', async () => {
    mkdirSync(path('dist'));
    writeFileSync(path('dist/plan.yml'), wrong);
    expect(await told(home)).toEqual([]);
    expect(await told(home, path('dist/plan.yml'))).not.toEqual([]);
  });

  test('is right again when an editor who copied a file does what the messages say', async () => {
    const to = (name: string) => path(`partnerships/vestfold/${name}`);
    const change = (name: string, from: RegExp, text: string) =>
      writeFileSync(to(name), readFileSync(to(name), 'utf8').replace(from, text));
    cpSync(path('partnerships/sor-rogaland/strategy-2025.yml'), to('Strategi 2027.yml'));
    expect(await told(to('Strategi 2027.yml'))).toMatchObject([{ code: 'HFS079' }]);
    expect(await told(home)).toMatchObject([{ code: 'HFS079' }, { code: 'HFS157' }]);

    renameSync(to('Strategi 2027.yml'), to('strategi-2027.yml'));
    const [{ message } = { message: '' }] = await told(to('strategi-2027.yml'));
    const [, id = ''] = /mappen og filen: (\S+)\. Rett id-en/.exec(message) ?? [];
    change('strategi-2027.yml', /^id: .*/m, `id: ${id}`);
    expect(await told(to('strategi-2027.yml'))).toEqual([]);

    expect(await told(home)).toMatchObject([
      {
        code: 'HFS157',
        message: 'Planen ligger ikke i partnerships/sor-rogaland. Rett partnership, eller flytt filen dit.',
      },
    ]);
    change('strategi-2027.yml', /^partnership: .*/m, 'partnership: vestfold');
    expect(await told(home)).toEqual([]);
  });
});
