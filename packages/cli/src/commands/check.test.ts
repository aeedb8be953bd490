import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFile } from '@helsefellesskap/model/checks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../run.js';
import { cli } from '../run.test-helper.js';

const data = fileURLToPath(new URL('../../../data/partnerships/', import.meta.url));
const good = readFileSync(join(data, 'sor-rogaland/strategy-2025.yml'), 'utf8');
const wrong = good
  .replace('language: nb\n', 'langage: nb\n')
  .replaceAll(/sources: \[\{ line: \d+ \}\]/g, 'sources: []');
const folder = mkdtempSync(join(tmpdir(), 'cli-check-'));
const at = (name: string) => join(folder, name);
const date = '2026-05-01';
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  writeFileSync(at('tabell.csv'), 'Del;Id;Tekst');
  for (const name of ['a', 'a/.git', 'a/node_modules', 'empty']) mkdirSync(at(name));
  writeFileSync(at('good.yml'), good);
  writeFileSync(at('a/wrong.yml'), wrong);
  writeFileSync(at('a/again.yaml'), wrong);
  writeFileSync(at('a/package.json'), '{"type":"module"}');
  writeFileSync(at('a/.git/c.yml'), wrong);
  writeFileSync(at('a/node_modules/d.yml'), wrong);
  symlinkSync(folder, at('a/round'));
});

const checked = async (...args: string[]) => {
  const answer = await cli(['check', '--date', date, ...args]);
  return { ...answer, stdout: answer.stdout.replaceAll(folder, '…') };
};
const errors = checkFile('a.yml', Buffer.from(wrong), { day: date }).filter(({ level }) => level === 'error');

describe('what people read', () => {
  test('a file without faults ends with 0 and a line that sums up', async () => {
    const { code, stdout, stderr } = await checked(at('good.yml'), '--level', 'error');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '1 fil: ingenting må rettes.\n', stderr: '' });
  });

  test('a fault has its file, line and column, how much it matters, its code, and a sentence', async () => {
    const { code, stdout } = await checked(at('a/wrong.yml'));
    const unknown = errors.find(({ text }) => text.nb.includes('langage'))!;
    expect(code).toBe(1);
    expect(stdout).toContain(
      `…/a/wrong.yml:${unknown.line}:${unknown.column}  må rettes  ${unknown.code}\n  langage: ${unknown.text.nb}\n`,
    );
    expect(stdout).toMatch(new RegExp(`\\n1 fil: ${errors.length} må rettes[^\\n]*\\.\\n$`));
  });

  test('what must be corrected comes before what should be, and that before tips', async () => {
    const { stdout } = await checked(data, at('a/wrong.yml'));
    const order = [...stdout.matchAll(/:\d+ {2}(må rettes|bør rettes|tips) {2}HFS/g)].map(([, level = '']) => level);
    expect(order.length).toBeGreaterThan(1);
    expect(order).toEqual([...order].sort((a, b) => 'mbt'.indexOf(a[0]!) - 'mbt'.indexOf(b[0]!)));
  });

  test('fifty equal faults are told of once, with where the next are and how many there are', async () => {
    const measures = Array.from(
      { length: 50 },
      (_, n) => `  - { id: measure-${n}, kind: measure, text: Vi vil gjøre ${n} }\n`,
    );
    writeFileSync(at('fifty.yml'), `${good}measures:\n${measures.join('')}`);
    const { stdout } = await checked(at('fifty.yml'), '--level', 'error');
    expect(stdout.match(/mangler kilde/g)).toHaveLength(1);
    const first = good.split('\n').length + 1; // the line after “measures:”
    expect(stdout).toContain(`…/fifty.yml:${first}:5  må rettes  HFS101\n  measures[0].sources: `);
    expect(stdout).toContain(`  Også ${[1, 2, 3, 4, 5].map((n) => `${first + n}:5`).join(', ')} og 44 steder til.`);
    expect(stdout).toMatch(/\n1 fil: 50 må rettes\.\n$/);
  });

  test.each([
    ['nb', 'må rettes'],
    ['nn', 'må rettast'],
    ['en', 'must be corrected'],
  ] as const)('in %s', async (ui, level) => {
    const { stdout } = await checked(at('a/wrong.yml'), '--ui', ui);
    expect(stdout).toContain(`  ${level}  HFS`);
    expect(stdout).toContain(errors[0]!.text[ui]);
  });

  test('--level leaves out what matters less, also of the sum, and programs still get the counts', async () => {
    const tips = checkFile('a.yml', Buffer.from(good), { day: date }).filter(({ level }) => level === 'tip');
    expect(tips.length).toBeGreaterThan(0);
    expect((await checked(at('good.yml'))).stdout).toContain('  tips  HFS');
    for (const level of ['error', 'må']) {
      const { stdout } = await checked(at('good.yml'), '--level', level);
      expect(stdout).not.toContain('HFS');
      expect(stdout).not.toContain('tips');
    }
    const { counts } = JSON.parse((await checked(at('good.yml'), '--level', 'error', '--json')).stdout);
    expect(counts.tip).toBe(tips.length);
  });

  test('nothing in a file steers the terminal', async () => {
    writeFileSync(at('steering.yml'), `${good}"\\e[2J": a\n`);
    const { stdout } = await checked(at('steering.yml'));
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('the terminal', () => {
  const said = async (isTTY: boolean, env: NodeJS.ProcessEnv = {}) => {
    const texts = { stdout: '', stderr: '' };
    const stream = (name: keyof typeof texts) => ({
      isTTY,
      getColorDepth: () => (isTTY ? 8 : 1),
      write: (text: string) => void (texts[name] += text),
    });
    await run(['check', at('a/wrong.yml')], { stdout: stream('stdout'), stderr: stream('stderr'), env });
    return texts.stdout;
  };

  test('has colours, a pipe has none, and NO_COLOR turns them off', async () => {
    expect(await said(true)).toContain('\u001b[31m');
    expect(await said(false)).not.toContain('\u001b');
    expect(await said(true, { NO_COLOR: '1' })).not.toContain('\u001b');
  });
});

describe('folders', () => {
  test('are searched for YAML and JSON, but for what others keep there', async () => {
    const { stdout } = await checked(at('a'), at('good.yml'), '--json');
    const { files, passedOver } = JSON.parse(stdout);
    expect(files.map(({ file }: { file: string }) => file).slice(0, 3)).toEqual([
      '…/a/again.yaml',
      '…/a/wrong.yml',
      '…/good.yml',
    ]);
    expect(passedOver).toEqual(['…/a/package.json']);
  });

  test('reports, schemas and lists are passed over, and what may be a record of ours is not', async () => {
    mkdirSync(at('built/registers'), { recursive: true });
    const others = { loss: [{ path: 'schemaVersion' }], list: [{ schemaVersion: 1, type: 'plan' }] };
    const lists = {
      index: { schemaVersion: 1, type: 'index', files: [] },
      all: { schemaVersion: 1, type: 'partnerships' },
    };
    const schema = { properties: { schemaVersion: { const: 1 } } };
    for (const [name, value] of Object.entries({ ...others, ...lists, schema }))
      writeFileSync(at(`built/${name}.json`), JSON.stringify(value));
    writeFileSync(at('built/misspelt.json'), '{"schemaVersion":1,"type":"plann"}');
    writeFileSync(at('built/broken.json'), '{"schemaVersion":1,');
    writeFileSync(at('built/redirects.yml'), '[]');
    const { files, passedOver } = JSON.parse((await checked(at('built'), '--json')).stdout);
    expect(files.map(({ file }: { file: string }) => file)).toEqual(['…/built/broken.json', '…/built/misspelt.json']);
    expect(passedOver).toHaveLength(6);
    expect((await checked(at('built/all.json'))).code).toBe(1);
  });

  test('the list of old ids is checked with its folder, where it lies as in packages/data', async () => {
    mkdirSync(at('moved/registers'), { recursive: true });
    writeFileSync(at('moved/redirects.yml'), '[]');
    writeFileSync(at('redirects.yml'), '[]');
    const { code, stdout } = await checked(at('moved/redirects.yml'));
    expect(code).toBe(0);
    expect(stdout).toContain(
      '…/moved/redirects.yml er hoppet over: Den sjekkes når du sjekker hele mappen den ligger i.\n',
    );
    expect((await checked(at('redirects.yml'))).stdout).toContain('HFS030');
    rmSync(at('redirects.yml'));
  });

  test('a file is checked once, however it is named', async () => {
    const here = relative('.', at('good.yml'));
    for (const names of [
      [here, at('good.yml'), join('.', here)],
      [folder, relative('.', folder)],
    ]) {
      const { files, passedOver } = JSON.parse((await checked(...names, '--json')).stdout);
      const told = [...files.map(({ file }: { file: string }) => file), ...passedOver];
      expect(told.filter((file) => file.endsWith('good.yml'))).toHaveLength(1);
    }
  });

  test('a file that is named is checked whatever it is, and once', async () => {
    const { stdout } = await checked(at('a'), at('a/package.json'), at('a/wrong.yml'), '--json');
    const { files, passedOver } = JSON.parse(stdout);
    expect(files.map(({ file }: { file: string }) => file)).toEqual([
      '…/a/again.yaml',
      '…/a/package.json',
      '…/a/wrong.yml',
    ]);
    expect(passedOver).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('what cannot be opened', () => {
  beforeAll(() => {
    mkdirSync(at('b'));
    symlinkSync(at('gone.yml'), at('b/dangling.yml'));
    symlinkSync(at('round.yml'), at('round.yml'));
    execFileSync('mkfifo', [at('b/pipe.yml')]);
    writeFileSync(at('b/wrong.yml'), wrong);
  });

  test('is told of as a finding, and the other files are checked', async () => {
    const { code, stdout, stderr } = await checked(at('b'), '--json');
    const { files } = JSON.parse(stdout) as { files: { file: string; findings: { code: string; level: string }[] }[] };
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(files.map(({ file }) => file)).toEqual(['…/b/dangling.yml', '…/b/pipe.yml', '…/b/wrong.yml']);
    for (const { findings } of files.slice(0, 2)) expect(findings).toMatchObject([{ code: 'HFS009', level: 'error' }]);
    expect(files[2]?.findings.length).toBeGreaterThanOrEqual(errors.length);
    expect((await checked(at('b'))).stdout).toContain(
      'Filen kan ikke åpnes. Sjekk at det er en vanlig fil, og at du har tilgang.\n',
    );
  });

  test.skipIf(process.getuid?.() === 0)('is called a folder where it is one', async () => {
    mkdirSync(at('b/closed'));
    chmodSync(at('b/closed'), 0);
    expect((await checked(at('b'))).stdout).toContain(
      '/closed:1:1  må rettes  HFS056\n  Mappen mangler, eller kan ikke',
    );
    expect((await checked(at('b/closed'))).stderr).toBe(
      `Mappen ${at('b/closed')} kan ikke åpnes. Sjekk at du har tilgang til den.\n`,
    );
    chmodSync(at('b/closed'), 0o700);
    rmSync(at('b/closed'), { recursive: true });
  });

  test('is not proposed in its own place', async () => {
    const { code, stderr } = await checked(at('b/dangling.yml'));
    expect([code, stderr]).toEqual([1, `Filen ${at('b/dangling.yml')} finnes ikke. Sjekk navn og mappe.\n`]);
  });

  test('is told of as what cannot be opened, not as missing, where it is there', async () => {
    const { code, stdout, stderr } = await checked(at('round.yml'), at('good.yml'), '--level', 'error');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^…\/round\.yml:1:1 {2}må rettes {2}HFS009\n.*\n\n2 filer: 1 må rettes\.\n$/);
  });
});

test('what is missing from one place is named, since all of it has the same line', async () => {
  const bare = good.replaceAll(/^(vision|values|culture):(\n .*)+\n/gm, '');
  expect(bare).not.toBe(good);
  writeFileSync(at('bare.yml'), bare);
  expect((await checked(at('bare.yml'))).stdout).toMatch(/HFS212\n {2}vision: .+\n {2}Også values og culture\./);
});

test('--json has every finding with its place, and is the same each time', async () => {
  const { code, stdout, stderr } = await checked(at('a/wrong.yml'), '--json');
  const answer = JSON.parse(stdout);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(answer).toMatchObject({ ok: false, day: date, counts: { error: errors.length } });
  const [{ file, findings }] = answer.files;
  expect(file).toBe('…/a/wrong.yml');
  const { code: name, level, line, column, field, text } = errors[0]!;
  expect(findings).toContainEqual({ code: name, level, line, column, field, message: text.nb });
  expect((await checked(at('a/wrong.yml'), '--json')).stdout).toBe(stdout);
  expect(JSON.parse((await checked(at('good.yml'), '--json')).stdout)).toMatchObject({ ok: true });
});

test('--ci github writes an annotation for each kind of fault in each file, and nothing ends it early', async () => {
  writeFileSync(at('odd, 100%:name.yml'), wrong);
  const { code, stdout } = await checked(
    at('odd, 100%:name.yml'),
    at('a/wrong.yml'),
    '--ci',
    'github',
    '--level',
    'error',
  );
  const lines = stdout.trimEnd().split('\n');
  const sum = lines.pop();
  expect(code).toBe(1);
  expect(sum).toMatch(/^2 filer: \d+ må rettes/);
  for (const line of lines) expect(line).toMatch(/^::error file=[^,:]+,line=\d+,col=\d+,title=HFS\d+ må rettes::\S/);
  expect(lines[0]).toContain('/odd%2C 100%25%3Aname.yml,');
  expect(lines.length).toBeLessThan(errors.length);
});

test('--documents looks quotes up in the documents, and says which it cannot read', async () => {
  mkdirSync(at('documents/deep'), { recursive: true });
  const document = 'Visjon\nGode tjenester til rett tid\n';
  const sha256 = createHash('sha256').update(document).digest('hex');
  writeFileSync(at('documents/deep/strategy.txt'), document);
  writeFileSync(at('documents/strategy.pdf'), '%PDF-1.7 …');
  const { stdout: text } = await cli(['new', 'strategy', '--document', at('documents/deep/strategy.txt')]);
  const vision = (words: string) =>
    text.replace(/^vision: .*$/m, `vision: { id: vision, text: ${words}, sources: [{ line: 2 }] }`);
  expect(text).toContain(sha256);
  writeFileSync(at('quoted.yml'), vision('Gode tjenester til rett tid'));
  writeFileSync(at('misquoted.yml'), vision('Gode tenester til rett tid'));
  const right = await checked(at('quoted.yml'), '--documents', at('documents'));
  expect(right.stderr.replaceAll(folder, '…')).toBe(
    'Ikke ren tekst, så sitater fra denne blir ikke slått opp: …/documents/strategy.pdf.\n',
  );
  expect(right.code).toBe(0);
  const misquoted = await checked(at('misquoted.yml'), '--documents', at('documents'));
  expect(misquoted).toMatchObject({ code: 1, stdout: expect.stringMatching(/vision.*itat/) });
});

describe('the folder of documents', () => {
  const fingerprinted = (sha256: string) => good.replaceAll(/sha256: \w{64}/g, `sha256: ${sha256}`);
  const documents = at('read');
  const withDocument = async (name: string, bytes: Uint8Array) => {
    writeFileSync(join(documents, name), bytes);
    writeFileSync(at('with-document.yml'), fingerprinted(createHash('sha256').update(bytes).digest('hex')));
    const answer = await checked(at('with-document.yml'), '--documents', documents);
    return { ...answer, stderr: answer.stderr.replaceAll(folder, '…') };
  };
  beforeAll(() => mkdirSync(documents));

  test('may hold UTF-16, which says so itself', async () => {
    const { stdout, stderr } = await withDocument(
      'plan.txt',
      Buffer.from('\ufeffVisjon: gode tjenester på ett sted', 'utf16le'),
    );
    expect(stderr).toBe('');
    expect(stdout).not.toContain('HFS222');
    expect(stdout).toContain('HFS102'); // it was looked in
  });

  test.skipIf(process.platform === 'win32')('may hold a link to a file', async () => {
    writeFileSync(at('elsewhere.txt'), 'Visjon');
    symlinkSync(at('elsewhere.txt'), join(documents, 'link.txt'));
    writeFileSync(at('linked.yml'), fingerprinted(createHash('sha256').update('Visjon').digest('hex')));
    expect((await checked(at('linked.yml'), '--documents', documents)).stdout).not.toContain('HFS222');
  });

  test('may hold what cannot be read, which is told of with what to do', async () => {
    const { stdout, stderr } = await withDocument('latin1.txt', Buffer.from('Sk\xf8nn', 'latin1'));
    expect(stderr).toBe(
      'Ikke lagret som UTF-8, så sitater fra denne blir ikke slått opp: …/read/latin1.txt. Lagre som UTF-8, og skriv inn det nye fingeravtrykket.\n',
    );
    expect(stdout).toContain('HFS222');
    rmSync(join(documents, 'latin1.txt'));
  });

  test.skipIf(process.platform === 'win32')('may hold what cannot be opened, and the others are read', async () => {
    symlinkSync(at('gone.txt'), join(documents, 'dangling.txt'));
    const { stdout, stderr } = await withDocument('plan.txt', Buffer.from('Visjon: alle'));
    expect(stderr).toBe(
      'Kan ikke åpnes, så sitater fra denne blir ikke slått opp: …/read/dangling.txt. Sjekk at du har tilgang.\n',
    );
    expect(stdout).not.toContain('HFS222');
  });

  test('is no file', async () => {
    const { code, stderr } = await checked(at('good.yml'), '--documents', at('good.yml'));
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `${at('good.yml')} er en fil. Skriv navnet på mappen den ligger i, etter --documents.\n`,
    });
  });
});

describe('starting files', () => {
  test.each([
    [['partnership']],
    [['strategy']],
    [['strategy', '--lang', 'nn', '--partnership', 'sogn-og-fjordane', '--from', '2029']],
    [['partnership', '--name', 'Helsefellesskapet i Dalane', '--municipality', 'Lund']],
  ])('new %j has nothing that must be corrected', async (args) => {
    const { stdout } = await cli(['new', ...args]);
    writeFileSync(at('new.yml'), stdout);
    expect(await checked(at('new.yml'), '--level', 'error')).toMatchObject({ code: 0 });
  });
});

test.each([
  [[], 2, 'Si hva som skal sjekkes: en fil eller en mappe'],
  [['/gone/good.yml'], 1, 'Filen /gone/good.yml finnes ikke.'],
  [[at('god.yml')], 1, `Filen ${at('god.yml')} finnes ikke. Mente du good.yml?`],
  [
    [at('tabell.csv')],
    2,
    `${at('tabell.csv')} er en tabell. Hent den inn i planen den ble laget av: helsefellesskap import`,
  ],
  [['https://kommunen.no/strategi.yml'], 2, 'https://kommunen.no/strategi.yml er en nettadresse. Last ned filen først'],
  [
    [at('*.yml')],
    2,
    `Ingen fil heter ${at('*.yml')}, og tegnene * og ? står ikke for andre her. Skriv navnet på mappen`,
  ],
  [[at('empty')], 2, `Mappen ${at('empty')} har ingen filer som slutter på .yml, .yaml eller .json.`],
  [[at('good.yml'), '--documents', at('gone')], 1, `Mappen ${at('gone')} finnes ikke.`],
  [[at('good.yml'), '--level', 'eror'], 2, 'Nivået «eror» finnes ikke. Mente du error?'],
  [[at('good.yml'), '--ci', 'gitlab'], 2, '«gitlab» er ikke kjent. Skriv --ci github'],
  [[at('good.yml'), '--ci', 'github', '--json'], 2, ''],
  [[at('good.yml'), '--lvel', 'error'], 2, 'Flagget --lvel finnes ikke. Mente du --level?'],
] as const)('check %j is refused with %i and what to do', async (args, code, beginning) => {
  const answer = await cli(['check', ...args]);
  expect(answer).toMatchObject({ code, stdout: '' });
  expect(answer.stderr.slice(0, beginning.length)).toBe(beginning);
});
