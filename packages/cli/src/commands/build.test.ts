import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConfig, lint } from '@redocly/openapi-core';
import { partnershipIds, planIds } from '@helsefellesskap/data';
import { plan as strategy } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { formatNames, writers } from '../formats.js';
import { saveFolder } from '../save-folder.js';
import { run } from '../run.js';
import { cli } from '../run.test-helper.js';

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cli-build-'));
const out = join(folder, 'site');
const base = 'https://data.example.org/';
const date = '2026-05-01';
const build = (...args: string[]) => cli(['build', data, '--out', out, '--base', base, '--date', date, ...args]);
const read = (path: string) => readFileSync(join(out, path), 'utf8');
const filesIn = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64url');

beforeAll(async () => {
  expect(await build()).toMatchObject({ code: 0, stderr: '' });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a site of data', () => {
  it('has the very bytes that the package publishes, under the same names', () => {
    const require = createRequire(import.meta.url);
    for (const path of ['partnerships/vestfold', 'glossary', ...planIds.map((id) => `plans/${id}`)])
      expect(read(`${path}.json`)).toBe(
        readFileSync(require.resolve(`@helsefellesskap/data/json/${path}.json`), 'utf8'),
      );
  });

  it('lists every file with its size and hash', () => {
    const { files } = JSON.parse(read('index.json')) as { files: { path: string; hash: string; bytes: number }[] };
    expect([...files.map(({ path }) => path), 'index.json'].sort()).toEqual(filesIn(out));
    for (const { path, hash: listed, bytes } of files)
      expect([path, listed, bytes]).toEqual([
        path,
        hash(readFileSync(join(out, path))),
        statSync(join(out, path)).size,
      ]);
  });

  it('has every file that the guide about publishing names', () => {
    const guide = readFileSync(new URL('../../../../docs/guides/publishing-data.md', import.meta.url), 'utf8');
    const named = [...guide.matchAll(/`\/?([\w-]+\.(?:atom|html|json|ttl))`/g)].map(([, name = '']) => name);
    expect(named).toContain('openapi.json');
    const names = filesIn(out).map((path) => basename(path));
    for (const name of named) expect(names).toContain(name);
  });

  it('weighs what the guide about publishing counts with, to a twentieth', () => {
    const guide = readFileSync(new URL('../../../../docs/guides/publishing-data.md', import.meta.url), 'utf8');
    const require = createRequire(import.meta.url);
    const told = [...guide.matchAll(/^\| (.+?) +\| +(?:\*\*)?([\d,]+) kB/gm)].map(
      ([, name = '', size = '']) => [name.replaceAll(/[`*]/g, ''), Number(size.replace(',', '.'))] as const,
    );
    const [parts, [[, sum] = ['', 0]]] = [told.slice(0, -1), told.slice(-1)];
    expect(parts.reduce((all, [, size]) => all + size, 0)).toBeCloseTo(sum, 5);
    const files = parts.filter(([name]) => /\.\w+$/.test(name));
    expect(files).toHaveLength(3);
    for (const [name, size] of files) {
      const file = name.endsWith('.json')
        ? join(out, 'plans', name)
        : require.resolve(`@helsefellesskap/elements/cdn/${name}`);
      expect(Math.abs(gzipSync(readFileSync(file)).length / 1000 / size - 1), name).toBeLessThan(0.05);
    }
  });

  it('has each record under a name that never changes too', () => {
    const frozen = filesIn(out).filter((path) => /\.[\w-]{43}\.json$/.test(path));
    expect(frozen.length).toBeGreaterThan(400);
    for (const path of frozen) expect(path).toContain(`.${hash(readFileSync(join(out, path)))}.json`);
    const live = filesIn(out).filter((path) =>
      /^(?:plans|partnerships|municipalities|organisations|patient-groups)\/[^.]*\.json$/.test(path),
    );
    for (const path of live)
      expect(existsSync(join(out, path.replace(/\.json$/, `.${hash(readFileSync(join(out, path)))}.json`)))).toBe(true);
  });

  it('has a strategy in every format there is, each with its loss report', async () => {
    const taking = writers.filter(({ name, takes }) => name !== 'json' && takes.includes('plan'));
    expect(taking.map(({ name }) => name)).toEqual(formatNames.filter((name) => name !== 'json'));
    expect(new Set(taking.map(({ extension }) => extension)).size).toBe(taking.length);
    for (const format of taking) {
      const { content, loss } = await format.write(strategy, { base, language: 'nb', day: date });
      const path = `plans/sor-rogaland/strategy-2025.${format.extension}`;
      expect(readFileSync(join(out, path)).equals(Buffer.from(content as string))).toBe(true);
      expect(JSON.parse(read(`${path}.loss.json`))).toEqual({ format: format.name, file: path, loss });
    }
  });

  it('has a page for a strategy that says which formats there are', () => {
    const html = read('plans/sor-rogaland/strategy-2025/index.html');
    expect(html).toContain('Gode helsetjenester til rett tid');
    const links = [...html.matchAll(/<link rel="alternate" type="[^"]+" href="([^"]+)">/g)].map(([, href]) => href);
    expect(links).toContain(`${base}plans/sor-rogaland/strategy-2025.json`);
    for (const link of links) expect(existsSync(join(out, link!.slice(base.length)))).toBe(true);
  });

  it('has a catalogue whose files are all there, with their sizes', () => {
    const files = [...read('catalogue.ttl').matchAll(/dcat:downloadURL <([^>]+)> ;[^]*?dcat:byteSize "(\d+)"/g)];
    expect(files.length).toBeGreaterThan(80);
    for (const [, address, bytes] of files)
      expect(statSync(join(out, address!.slice(base.length))).size).toBe(Number(bytes));
  });

  it('has one feed for the whole, newest first, with every entry of the single feeds as it stands there', () => {
    const entriesOf = (path: string) => [...read(path).matchAll(/<entry>[^]*?<\/entry>/g)].map(([entry]) => entry);
    const whole = entriesOf('feed.atom');
    const single = filesIn(out).filter((path) => path.endsWith('.atom') && path !== 'feed.atom');
    expect(single).toHaveLength(planIds.length + partnershipIds.length);
    expect([...whole].sort()).toEqual(single.flatMap(entriesOf).sort());
    const times = whole.map((entry) => /<updated>(.*)<\/updated>/.exec(entry)![1]);
    expect(times).toEqual([...times].sort().reverse());
    expect(new Set(whole.map((entry) => /<id>(.*)<\/id>/.exec(entry)![1])).size).toBe(whole.length);
    expect(read('index.html')).toContain(`<link rel="alternate" type="application/atom+xml" href="${base}feed.atom">`);
  });

  it('has an OpenAPI description without a fault, true of the files that lie there', async () => {
    expect(await faults(join(out, 'openapi.json'))).toEqual([]);

    const { paths } = JSON.parse(read('openapi.json')) as { paths: Record<string, Operation> };
    const described = Object.entries(paths).map(([path, { parameters = [] }]) => ({
      path,
      takes: takerOf(path, parameters),
    }));
    const written = filesIn(out).map((path) => `/${path}`);
    expect(written.filter((file) => !described.some(({ takes }) => takes.test(file)))).toEqual([]);
    expect(described.filter(({ takes }) => !written.some((file) => takes.test(file)))).toEqual([]);
    const types = Object.values(paths).flatMap(({ get }) => Object.keys(get.responses['200'].content));
    for (const { mediaType } of writers) expect(types).toContain(mediaType);
  });

  it('has a linter of OpenAPI that finds a fault where there is one', async () => {
    const broken = join(out, 'schemas', 'broken.json');
    writeFileSync(
      broken,
      read('openapi.json').replace('"required": true', '"required": "yes"').replace('schemas/plan.', 'plans.'),
    );
    expect(await faults(broken)).toEqual(expect.arrayContaining(['struct', 'no-unresolved-refs']));
    rmSync(broken);
  });

  it('is the same, byte for byte, when it is built again', async () => {
    const before = filesIn(out).map((path) => [path, hash(readFileSync(join(out, path)))]);
    expect(await build('--force')).toMatchObject({ code: 0 });
    expect(filesIn(out).map((path) => [path, hash(readFileSync(join(out, path)))])).toEqual(before);
  });

  it('tells a terminal how far it has come, and leaves it as it was', async () => {
    let now = 0;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 200)); // as if all of it took long
    let told = '';
    const stderr = { isTTY: true, write: (text: string | Uint8Array) => void (told += String(text)) };
    const args = ['build', data, '--out', join(folder, 'told'), '--base', base, '--date', date];
    expect(await run(args, { stdout: { write: () => undefined }, stderr, env: {} })).toBe(0);
    clock.mockRestore();
    expect(told).toMatch(/Alle formater er laget for \d+ av \d+ …/);
    expect(told).toMatch(/Har skrevet \d+ av \d+ filer …/);
    expect(told.endsWith('\r\u001b[K')).toBe(true);
  });

  it('says that its addresses lead nowhere when it is not told its own', async () => {
    const nameless = (...more: string[]) =>
      cli(['build', data, '--out', join(folder, 'nameless'), '--date', date, ...more]);
    const { code, stdout, stderr } = await nameless();
    expect([code, stdout]).toEqual([0, expect.stringContaining('for adressen https://helsefellesskap.example/')]);
    expect(stderr).toMatch(/^Adressene peker på helsefellesskap\.example, som ikke finnes\. .* --base /);
    expect((await nameless('--force', '--json')).stderr).toBe('');
  });

  it('names its publisher in the catalogue when it is told', async () => {
    const [code] = [
      (
        await build(
          '--force',
          '--publisher',
          '983 974 732',
          '--publisher-name',
          'Helse Stavanger HF',
          '--contact',
          'mailto:post@example.org',
        )
      ).code,
    ];
    expect(code).toBe(0);
    expect(read('catalogue.ttl')).toMatch(/dct:publisher <https:\/\/organization-catalog\.\S+\/983974732>/);
  });
});

async function faults(ref: string): Promise<string[]> {
  const problems = await lint({ ref, config: await createConfig({ extends: ['recommended'] }) });
  return problems.map(({ ruleId }) => ruleId);
}

interface Operation {
  parameters?: { name: string; schema: { enum?: string[]; pattern?: string } }[];
  get: { responses: { 200: { content: object } } };
}

/** The paths of files that a described path stands for. */
function takerOf(path: string, parameters: NonNullable<Operation['parameters']>): RegExp {
  const literal = (text: string) => text.replace(/[.]/g, '\\.');
  const values = ({ enum: all, pattern = '' }: (typeof parameters)[number]['schema']) =>
    all ? all.map(literal).join('|') : pattern.slice(1, -1);
  const filled = parameters.reduce(
    (text, { name, schema }) => text.replace(`{${name}}`, `(?:${values(schema)})`),
    literal(path),
  );
  return new RegExp(`^${filled}$`);
}

describe('what is there is safe', () => {
  const kept = join(folder, 'kept');
  const put = () => {
    rmSync(kept, { recursive: true, force: true });
    cpSync(join(out, 'schemas'), kept, { recursive: true });
    return filesIn(kept);
  };
  const into = (target: string, source = data, ...more: string[]) => cli(['build', source, '--out', target, ...more]);

  it('a folder with something in it is replaced only with --force', async () => {
    const before = put();
    const { code, stderr } = await into(kept);
    expect([code, stderr]).toEqual([
      2,
      `Mappen ${kept} er ikke tom. Velg en annen, eller skriv --force for å erstatte alt som ligger i den.\n`,
    ]);
    expect(filesIn(kept)).toEqual(before);
  });

  const broken = () => {
    const source = join(folder, 'source');
    cpSync(data, source, { recursive: true, filter: (path) => !/\/(?:dist|lib|node_modules)$/.test(path) });
    const change = (path: string, from: string, to: string) =>
      writeFileSync(join(source, path), readFileSync(join(source, path), 'utf8').replace(from, to));
    change('partnerships/vestfold/partnership.yml', 'nameStatus: ', 'nameStatus: x');
    change('plans/nhsp-2024-2027.yml', 'group: frail-older-people', 'group: old-people');
    const [frozen = ''] = readdirSync(join(source, 'frozen/plans'));
    change(`frozen/plans/${frozen}`, '}', '} ');
    return { source, frozen };
  };

  it.each([
    ['nb', 'må rettes', 'nameStatus: Velg én av disse', 'Pasientgruppen «old-people» finnes ikke'],
    ['nn', 'må rettast', 'nameStatus: Vel éin av desse', 'Pasientgruppa «old-people» finst ikkje'],
    ['en', 'must be corrected', 'nameStatus: Choose one of these', 'The patient group “old-people” is not in'],
  ])('a fault in the source is told as check tells it in %s, and leaves the old folder whole', async (ui, ...words) => {
    const before = put();
    const { source, frozen } = broken();
    const { code, stdout, stderr } = await into(kept, source, '--force', '--ui', ui);
    expect([code, stdout]).toEqual([1, '']);
    for (const word of words) expect(stderr).toContain(word);
    expect(stderr).toMatch(/partnerships\/vestfold\/partnership\.yml:\d+:\d+ {2}.* {2}HFS043\n/);
    expect(stderr).toContain(join(source, 'frozen/plans', frozen));
    expect(stderr).toBe((await cli(['check', source, '--level', 'error', '--ui', ui])).stdout);
    expect(filesIn(kept)).toEqual(before);
  });

  it('a fault in the source has its code, its place and its words for programs', async () => {
    const { source } = broken();
    const { code, stderr } = await into(join(folder, 'unmade'), source, '--json', '--ui', 'en');
    const { errors, ...rest } = JSON.parse(stderr) as { errors: object[] };
    expect([code, rest]).toEqual([1, { ok: false, exitCode: 1 }]);
    expect(errors).toContainEqual({
      code: 'HFS158',
      message: expect.stringContaining('The patient group “old-people” is not in patient-groups.'),
      file: join(source, 'plans/nhsp-2024-2027.yml'),
      line: expect.any(Number),
      column: 5,
      path: 'changes[2].group',
    });
    expect(errors).toContainEqual(expect.objectContaining({ code: 'HFS058' }));
  });

  it('a write that fails half way leaves the old folder whole, and nothing beside it', async () => {
    const before = put();
    const impossible = new Map([
      ['a', '1'],
      ['a/b', '2'],
    ]);
    await expect(saveFolder(kept, impossible)).rejects.toThrow('not-written');
    expect(filesIn(kept)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('the source is never replaced by its own site, nor what it lies in', async () => {
    const home = join(folder, 'home');
    const source = join(home, 'data');
    cpSync(join(data, 'plans'), source, { recursive: true });
    const before = filesIn(home);
    for (const target of [source, home]) {
      const { code, stderr } = await into(target, source, '--force');
      expect([code, stderr]).toEqual([
        2,
        `${source} ligger i ${target}, og ville blitt slettet. Velg en annen mappe med --out.\n`,
      ]);
    }
    mkdirSync(join(source, 'partnerships'));
    for (const name of ['partnerships', 'partnerships/agder', 'plans', 'frozen']) {
      const target = join(source, name);
      const { code, stderr } = await into(target, source, '--force');
      expect([code, stderr]).toEqual([
        2,
        `${target} er blant filene som leses, og de ville blitt slettet. Velg en annen mappe med --out.\n`,
      ]);
    }
    expect(filesIn(home)).toEqual(before);
  });

  test.each([
    [['build'], 2, 'Si hvilken mappe som skal leses, som packages/data.'],
    [['build', data], 2, 'Si hvor nettstedet skal skrives: --out og navnet på en mappe.'],
    [['build', join(folder, 'nowhere'), '--out', join(folder, 'new')], 1, 'finnes ikke, eller er ikke en mappe'],
    [
      ['build', 'https://data.kommunen.no/', '--out', join(folder, 'new')],
      2,
      'er en nettadresse. Last ned filen først',
    ],
    [['build', join(data, 'plans'), '--out', join(folder, 'new')], 1, 'har verken partnerships eller registers i seg.'],
    [['build', data, '--out', join(folder, 'no/such/folder')], 2, 'finnes ikke. Lag den først'],
    [['build', data, '--out', fileURLToPath(`${import.meta.url}/new`)], 2, 'finnes ikke. Lag den først'],
    [['build', data, '--out', join(folder, 'a'.repeat(300))], 1, 'kunne ikke skrives (ENAMETOOLONG)'],
    [['build', data, '--out', fileURLToPath(import.meta.url)], 2, 'er ikke en mappe. Skriv navnet på mappen'],
    [['build', data, '--out', kept, '--base', 'data'], 2, 'Adressen «data» kan ikke brukes etter --base.'],
    [['build', data, '--out', kept, '--publisher', '123456789'], 2, '«123456789» er ikke et organisasjonsnummer.'],
    [['build', data, '--out', kept, '--publisher', '983974732'], 2, 'trenger både nummer og navn'],
    [['build', data, '--out', kept, '--froce'], 2, 'Mente du --force?'],
  ])('%s is answered with what to do', async (args, code, sentence) => {
    const told = await cli(args);
    expect([told.code, told.stdout]).toEqual([code, '']);
    expect(told.stderr).toContain(sentence);
  });
});

test.each([
  ['nb', 'Lag et statisk nettsted', 'Leser en mappe'],
  ['nn', 'Lag ein statisk nettstad', 'Les ei mappe'],
  ['en', 'Make a static site', 'Reads a folder'],
])('help is there in %s', async (ui, brief, description) => {
  expect((await cli(['--help', '--ui', ui])).stdout).toContain(brief);
  const { stdout, code } = await cli(['build', '--help', '--ui', ui]);
  expect(code).toBe(0);
  expect(stdout).toContain(description);
});

test('a program gets the result as JSON', async () => {
  const { stdout } = await build('--force', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, out, base, date, files: filesIn(out).length });
});
