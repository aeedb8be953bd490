import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
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
const schemas = { partnership, strategy: plan };

describe('a starting file', () => {
  test.each(['partnership', 'strategy'] as const)('of a %s is correct as it is, without a flag', async (type) => {
    for (const lang of ['nb', 'nn']) {
      const text = await made(type, '--lang', lang);
      expect(check<unknown>(schemas[type], read(text)).problems).toBeUndefined();
      const sign = lang === 'nb' ? /\b(ikke|hvem|hvordan)\b/i : /\b(ikkje|kven|korleis)\b/i;
      expect(text).toMatch(sign);
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

  test.each(['... og så', '--- og så', '...'])('has a title that begins as YAML ends a document: %s', async (title) => {
    expect(read(await made('strategy', '--title', title))).toMatchObject({ title: { text: title } });
  });

  test.each(['nb', 'nn'])('shows in %s how each section is written, and every example is correct', async (lang) => {
    const document = join(folder, 'read.txt');
    writeFileSync(document, 'Andre\nStrategi\n');
    for (const more of [[], ['--document', document, '--title', 'Strategi']]) {
      const text = await made('strategy', '--lang', lang, ...more);
      const sections = [...text.matchAll(/((?:^# .*\n)+)^(\w+): \{ absent: not-registered \}$/gm)];
      expect(sections.length).toBe(13);
      const filled = sections.reduce((all, [whole, comments = '', name = '']) => {
        const at = comments.indexOf(`# ${name}:\n`);
        expect(at, name).toBeGreaterThan(0);
        return all.replace(whole, comments.slice(at).replace(/^# /gm, ''));
      }, text);
      expect(filled).not.toContain('absent: not-registered }\n\n');
      expect(check<unknown>(plan, read(filled)).problems).toBeUndefined();
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
  [['strategy', '--lang', 'se'], 'Språket «se» er ikke kjent. Velg nb eller nn.'],
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
