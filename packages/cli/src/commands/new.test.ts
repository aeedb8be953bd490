import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '@helsefellesskap/model';
import { check, partnership, plan } from '@helsefellesskap/model/schema';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cli } from '../run.test-helper.js';

const folder = mkdtempSync(join(tmpdir(), 'cli-new-'));
afterAll(() => rmSync(folder, { recursive: true }));

const made = async (...args: string[]) => {
  const { code, stdout, stderr } = await cli(['new', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};
const read = (text: string) => parse(text) as Record<string, never>;
const planSchema = fileURLToPath(new URL('../../../model/schemas/plan.schema.json', import.meta.url));
const schemas = { partnership, strategy: plan };

describe('a starting file', () => {
  test.each(['partnership', 'strategy'] as const)('of a %s is correct as it is, without a flag', async (type) => {
    const signs = { nb: /\b(ikke|hvem|hvordan)\b/i, nn: /\b(ikkje|kven|korleis)\b/i, en: /\b(not|who|how)\b/i };
    for (const [ui, sign] of Object.entries(signs)) {
      const text = await made(type, '--ui', ui);
      expect(check<unknown>(schemas[type], read(text)).problems).toBeUndefined();
      expect(text).toMatch(sign);
    }
    expect(await made(type, '--lang', 'nn', '--ui', 'en')).toMatch(signs.nn);
  });

  test.each(languages)('holds content in %s', async (lang) => {
    const strategy = read(await made('strategy', '--lang', lang, '--partnership', 'finnmark'));
    expect(strategy).toMatchObject({ language: lang, documents: [{ language: lang }] });
    expect(read(await made('partnership', '--lang', lang, '--name', 'A'))).toMatchObject({ name: { [lang]: 'A' } });
  });

  test.each(['nb', 'nn', 'en'])('passes check, which asks for what it leaves open: in %s', async (ui) => {
    for (const [type, asked] of [
      ['strategy', ['HFS212', 'HFS215', 'HFS229', 'HFS309', 'HFS310']],
      ['partnership', ['HFS229', 'HFS313']],
    ] as const) {
      const file = join(folder, `${ui}-${type}.yml`);
      await made(type, '--ui', ui, '--out', file);
      const { code, stdout } = await cli(['check', file, '--json']);
      expect(code).toBe(0);
      const { files } = JSON.parse(stdout) as { files: { findings: { code: string }[] }[] };
      expect([...new Set(files[0]!.findings.map((finding) => finding.code))].sort()).toEqual(asked);
    }
  });

  test('names the published JSON Schema in its first line, and an installed one where there is one', async () => {
    const [first] = (await made('strategy')).split('\n');
    const name = 'packages/model/schemas/plan.schema.json';
    expect(first).toBe(
      `# yaml-language-server: $schema=https://raw.githubusercontent.com/helsefellesskap/helsefellesskap/main/${name}`,
    );
    const root = fileURLToPath(new URL('../../../../', import.meta.url));
    expect(existsSync(join(root, name))).toBe(true);

    const installed = join(folder, 'node_modules/@helsefellesskap/model/schemas');
    mkdirSync(installed, { recursive: true });
    writeFileSync(join(installed, 'plan.schema.json'), '{}');
    mkdirSync(join(folder, 'vestfold'));
    const file = join(folder, 'vestfold/strategy-2027.yml');
    await made('strategy', '--out', file);
    const [, address = ''] = /\$schema=(.+)/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(resolve(dirname(file), address)).toBe(join(installed, 'plan.schema.json'));
  });

  test('is written to a file that is not there, and replaces one only with --force', async () => {
    const file = join(folder, 'again.yml');
    writeFileSync(file, 'mine');
    expect(await cli(['new', 'strategy', '--out', file])).toMatchObject({ code: 2, stdout: '' });
    const inFolder = await cli(['new', 'strategy', '--out', folder]);
    expect(inFolder).toMatchObject({ code: 2, stderr: expect.stringContaining('er ikke en fil.') });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    const answer = JSON.parse(await made('strategy', '--out', file, '--force', '--json'));
    expect(answer).toMatchObject({ ok: true, type: 'strategy', out: file });
    expect(read(readFileSync(file, 'utf8'))['id']).toBe(answer.id);
  });
});

describe('the file of a strategy', () => {
  test('says what the flags say', async () => {
    const text = await made(
      'strategy',
      '--partnership',
      'sogn-og-fjordane',
      '--from',
      '2029',
      '--to',
      '2032-06',
      '--title',
      'Helse: saman #1',
      '--url',
      'https://a.no/b?c=d',
      '--lang',
      'nn',
    );
    expect(read(text)).toMatchObject({
      id: 'sogn-og-fjordane/strategy-2029',
      partnership: 'sogn-og-fjordane',
      title: { text: 'Helse: saman #1' },
      language: 'nn',
      period: { from: '2029', to: '2032-06' },
      documents: [{ url: 'https://a.no/b?c=d', language: 'nn' }],
    });
  });

  test('claims no year that nobody has given', async () => {
    const text = await made('strategy');
    expect(text.replace(/^ *#.*/gm, '')).not.toMatch(/\b20\d\d\b/);
    expect(read(text)).toMatchObject({ id: 'mitt-helsefellesskap/strategy', period: { absent: 'not-registered' } });
    expect(read(await made('strategy', '--to', '2030'))['period']).toEqual({ to: '2030' });
    expect(read(await made('strategy', '--from', '2027'))['period']).toEqual({ from: '2027' });
  });

  test('has the id that its file stands for', async () => {
    const idIn = async (name: string) => {
      const file = join(folder, name);
      await made('strategy', '--partnership', 'vestfold', '--from', '2031', '--out', file);
      return read(readFileSync(file, 'utf8'))['id'];
    };
    expect(await idIn('strategy-2032.yml')).toBe('vestfold/strategy-2032');
    expect(await idIn('Strategien vår.yml')).toBe('vestfold/strategy-2031');
  });

  test('shows every field that a strategy can have', async () => {
    const { $defs } = JSON.parse(readFileSync(planSchema, 'utf8')) as {
      $defs: { Plan: { oneOf: { properties: Record<string, { const?: string }> }[] } };
    };
    const { properties } = $defs.Plan.oneOf.find((one) => one.properties['kind']?.const === 'partnership-strategy')!;
    const shown = new Set([...(await made('strategy')).matchAll(/^(?:# )?(\w+):/gm)].map(([, name]) => name));
    const hidden = Object.keys(properties).filter((name) => !shown.has(name));
    expect(hidden).toEqual(['redirects']); // nothing has moved yet
  });

  test.each(['... og så', '--- og så', '...'])('has a title that begins as YAML ends a document: %s', async (title) => {
    expect(read(await made('strategy', '--title', title))).toMatchObject({ title: { text: title } });
  });

  test.each(['nb', 'nn', 'en'])('shows in %s how each section is written, and every example is correct', async (ui) => {
    const document = join(folder, 'read.txt');
    writeFileSync(document, 'Andre\nStrategi\n');
    for (const more of [[], ['--document', document, '--title', 'Strategi']]) {
      const text = await made('strategy', '--ui', ui, ...more);
      const sections = [...text.matchAll(/((?:^# .*\n)+)^(\w+): \{ absent: not-registered \}$/gm)];
      expect(sections.length).toBe(14);
      const filled = sections.reduce((all, [whole, comments = '', name = '']) => {
        const at = comments.indexOf(`# ${name}:\n`);
        expect(at, name).toBeGreaterThan(0);
        return all.replace(whole, comments.slice(at).replace(/^# /gm, ''));
      }, text);
      expect(filled).not.toContain('absent: not-registered }\n\n');
      const whole = filled.replace(/^( *)# ((?:[a-zA-Z]+:| ).*)$/gm, '$1$2');
      expect(read(whole)).toMatchObject({
        status: 'draft',
        claims: [{}],
        documents: [{ publisher: expect.any(String) }],
      });
      expect(check<unknown>(plan, read(whole)).problems).toBeUndefined();
    }
  });

  test('carries the fingerprint of the document, and the line where the title stands', async () => {
    const document = join(folder, 'strategi.txt');
    writeFileSync(document, 'Forside\n\nStrategi for Vestfold\n');
    const sha256 = createHash('sha256').update(readFileSync(document)).digest('hex');
    const text = await made('strategy', '--document', document, '--title', 'Strategi for Vestfold');
    expect(read(text)).toMatchObject({ title: { sources: [{ line: 3 }] }, documents: [{ sha256 }] });
    expect(read(await made('strategy', '--document', document))).toMatchObject({
      title: { sources: [{ method: 'external' }] },
    });
  });
});

describe('the file of a partnership', () => {
  test('has the municipalities by their register, and the trusts they belong to', async () => {
    const text = await made(
      'partnership',
      '--name',
      'Helsefellesskapet på Øst-Jæren',
      '--municipality',
      'hå',
      '--municipality',
      '1120',
      '--website',
      'https://a.no',
    );
    expect(read(text)).toMatchObject({
      id: 'ost-jaeren',
      name: { nb: 'Helsefellesskapet på Øst-Jæren' },
      website: 'https://a.no',
      members: [
        { municipality: '1119', name: 'Hå' },
        { municipality: '1120', name: 'Klepp' },
      ],
      healthTrusts: [{ id: 'helse-stavanger' }],
      regionalHealthAuthority: { id: 'helse-vest' },
    });
  });

  test('has a municipality once, however often and by what it is named', async () => {
    const text = await made('partnership', '--municipality', '0301', '--municipality', 'Oslo');
    expect(read(text)).toMatchObject({ members: [{ municipality: '0301' }] });
  });

  test('never takes the id of another', async () => {
    expect(read(await made('partnership', '--name', 'Helsefellesskapet i Vestfold'))['id']).toBe('vestfold-2');
  });
});

test.each([
  [['strategy', '--partnership', 'vestfolt'], 'Helsefellesskapet «vestfolt» finnes ikke. Mente du vestfold?'],
  [
    ['strategy', '--partnership', 'Sør-Rogaland'],
    'Helsefellesskapet «Sør-Rogaland» finnes ikke. Mente du sor-rogaland?',
  ],
  [['strategy', '--from', '2030', '--to', '2027'], 'Strategien slutter (2027) før den begynner (2030).'],
  [['strategy', '--from', 'i fjor'], '«i fjor» er ikke en dato.'],
  [['strategy', '--lang', 'tysk'], 'Språket «tysk» er ikke kjent. Velg nb, nn, se, sma, smj, fkv eller en.'],
  [['strategy', '--url', 'a.no'], 'Adressen «a.no» kan ikke brukes. Gi --url en adresse med https:// foran.'],
  [['strategy', '--tilte', 'A'], 'Flagget --tilte finnes ikke. Mente du --title?'],
  [['partnership', '--municipality', 'Egersund'], 'Kommunen «Egersund» finnes ikke i registeret. Mente du Eigersund'],
  [['partnership', '--municipality', 'Herøy'], 'Flere kommuner heter Herøy. Skriv nummeret: 1515 eller 1818.'],
  [['partnership', '--id', 'Øst'], '«Øst» kan ikke være en id.'],
  [['strategy', '--title', ' '], 'Skriv en verdi etter --title.'],
  [['partnership', '--name', ''], 'Skriv en verdi etter --name.'],
  [['strategy', '--out', 'x.json'], 'Startfilen blir skrevet som YAML. Skriv --out x.yml.'],
  [['stratgy'], 'Kommandoen «stratgy» finnes ikke. Mente du strategy?'],
] as const)('new %j is refused with what was meant', async (args, beginning) => {
  const { code, stdout, stderr } = await cli(['new', ...args]);
  expect({ code, stdout, told: stderr.slice(0, beginning.length) }).toEqual({ code: 2, stdout: '', told: beginning });
});
