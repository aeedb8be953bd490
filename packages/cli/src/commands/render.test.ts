import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glossary } from '@helsefellesskap/data/glossary';
import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { partnership } from '@helsefellesskap/data/partnerships/vestfold';
import { plan as frame } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import { renderWidget, widgetTags, type WidgetTag } from '@helsefellesskap/elements/server';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../run.test-helper.js';

const today = '2026-05-01';
const plan = 'sogn-og-fjordane/strategy-2025';
const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cli-render-'));
afterAll(() => rmSync(folder, { recursive: true }));

const records: Partial<Record<WidgetTag, [id: string, record: unknown]>> = {
  'hfs-explainer': ['what-is-helsefellesskap', explainer],
  'hfs-national-frame': ['nhsp-2024-2027', frame],
  'hfs-partnership-card': ['vestfold', partnership],
  'hfs-partnership-map': ['municipality-index', municipalityIndex],
  'hfs-municipality-finder': ['municipality-index', municipalityIndex],
  'hfs-glossary-term': ['glossary', glossary],
};
const needed: Partial<Record<WidgetTag, Record<string, string>>> = {
  'hfs-source': { element: 'main-objective' },
  'hfs-glossary-term': { term: 'delavtale' },
};

test.each(widgetTags)('%s from the command line is what renderWidget gives', async (tag) => {
  const [id, record] = records[tag] ?? [plan, sognOgFjordane];
  const attributes = needed[tag] ?? {};
  const asked = Object.entries(attributes).flatMap(([name, value]) => [`--${name}`, value]);
  const args = [
    'render',
    id,
    '--widget',
    tag.slice(4),
    '--lang',
    'nn',
    '--heading-level',
    '3',
    '--date',
    today,
    ...asked,
  ];
  const html = renderWidget(tag, record, { lang: 'nn', headingLevel: 3, today, attributes });
  expect(await cli(args)).toEqual({ code: 0, stdout: `${html}\n`, stderr: '' });
  expect(html.replace(/<[^>]*>/g, '')).toMatch(/\p{L}{4}/u);
});

test.each([
  [plan, 'hfs-plan', sognOgFjordane],
  ['vestfold', 'hfs-partnership-card', partnership],
  ['municipality-index', 'hfs-municipality-finder', municipalityIndex],
] as const)('%s without --widget becomes %s', async (id, tag, record) => {
  expect((await cli(['render', id, '--date', today])).stdout).toBe(`${renderWidget(tag, record, { today })}\n`);
});

test('the YAML that editors write gives the same HTML as the JSON that is published from it', async () => {
  const written = await cli(['render', join(data, 'partnerships/sogn-og-fjordane/strategy-2025.yml'), '--date', today]);
  const published = await cli([
    'render',
    join(data, 'dist/json/plans/sogn-og-fjordane/strategy-2025.json'),
    '--date',
    today,
  ]);
  expect(written).toEqual(published);
  expect(written.stdout).toBe((await cli(['render', plan, '--date', today])).stdout);
});

test('the measures are those that the flags choose', async () => {
  const all = await cli(['render', plan, '--widget', 'commitments', '--date', today]);
  const few = await cli(['render', plan, '--widget', 'commitments', '--date', today, '--strength', 'consider']);
  const attributes = { strength: 'consider' };
  expect(few.stdout).toBe(`${renderWidget('hfs-commitments', sognOgFjordane, { today, attributes })}\n`);
  expect(few.stdout.length).toBeLessThan(all.stdout.length);
});

test('--src puts the HTML in its tag, which then says the same as the flags', async () => {
  const asked = ['--widget', 'source', '--element', 'main-objective', '--lang', 'nn', '--date', today];
  const { stdout } = await cli(['render', plan, ...asked, '--src', '/a.json?b="&c']);
  const [first, ...rest] = stdout.split('\n');
  expect(first).toBe('<hfs-source src="/a.json?b=&#34;&#38;c" lang="nn" heading-level="2" element="main-objective">');
  expect(rest.join('\n')).toBe(`${(await cli(['render', plan, ...asked])).stdout}</hfs-source>\n`);
});

test('--document is a whole page in the language, with a title, one h1, and neither script nor style', async () => {
  const { stdout } = await cli(['render', plan, '--document', '--lang', 'nn', '--date', today]);
  expect(stdout).toMatch(/^<!doctype html>\n<html lang="nn">\n<head>\n<meta charset="utf-8">/);
  expect(stdout).toMatch(/<title>Strategi 2025.*<\/title>/);
  expect(stdout.match(/<h1/g)).toHaveLength(1);
  expect(stdout).not.toMatch(/<script|<style|<link|\sstyle=/);
});

describe('--out', () => {
  test('writes the file and says nothing', async () => {
    const out = join(folder, 'card.html');
    expect(await cli(['render', 'vestfold', '--date', today, '--out', out])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(out, 'utf8')).toBe((await cli(['render', 'vestfold', '--date', today])).stdout);
  });

  test('says what it made with --json, and gives the HTML where there is no file', async () => {
    const out = join(folder, 'goals.html');
    const args = ['render', plan, '--widget', 'goals', '--date', today, '--json'];
    const made = { ok: true, widget: 'hfs-goals', type: 'plan', id: plan, lang: 'nb', headingLevel: 2, date: today };
    expect(JSON.parse((await cli([...args, '--out', out])).stdout)).toEqual({ ...made, out });
    expect(JSON.parse((await cli(args)).stdout)).toEqual({ ...made, html: readFileSync(out, 'utf8') });
  });
});

test.each([
  [
    [plan, '--widget', 'partnership-card'],
    1,
    'hfs-partnership-card viser et helsefellesskap, men dette er en plan. Prøv --widget hfs-plan.',
  ],
  [
    [plan, '--widget', 'national-frame'],
    1,
    'hfs-national-frame viser en nasjonal plan eller en regional plan, men dette er strategien til et helsefellesskap. Prøv --widget hfs-plan.',
  ],
  [[plan, '--widget', 'gaols'], 2, 'Widgeten «gaols» finnes ikke. Mente du hfs-goals?'],
  [[plan, '--widget', 'source'], 2, 'hfs-source trenger --element, for eksempel --element '],
  [
    [plan, '--widget', 'source', '--element', 'main-objectve'],
    1,
    '--element main-objectve finnes ikke her. Mente du main-objective',
  ],
  [
    [plan, '--widget', 'goals', '--term', 'asu'],
    2,
    'hfs-goals kan ikke brukes med --term. Fjern flagget, eller velg hfs-glossary-term',
  ],
  [[plan, '--widget', 'commitments', '--strength', 'wil'], 1, '--strength wil finnes ikke her. Mente du will?'],
  [['municipality-index', '--href', 'javascript:x'], 2, 'Adressen «javascript:x» kan ikke brukes. Gi --href'],
  [['glossary', '--term', 'helsefeleskap'], 1, '--term helsefeleskap finnes ikke her. Mente du helsefellesskap'],
  [['vestfolt'], 1, 'Ingenting har id-en «vestfolt». Mente du vestfold?'],
  [
    ['strategy-2025'],
    1,
    'Ingenting har id-en «strategy-2025». Mente du sogn-og-fjordane/strategy-2025 eller sor-rogaland/strategy-2025?',
  ],
  [['vestfold', '--lang', 'dansk'], 2, 'Språket «dansk» er ikke kjent. Velg nb, nn'],
  [['vestfold', '--heading-level', '0'], 2, 'Overskriften kan ikke ha nivå «0».'],
  [['vestfold', '--date', '2026-02-30'], 2, '«2026-02-30» er ikke en dag. Skriv den som 2026-05-01.'],
] as const)('render %j is refused with %i and a sentence that says what to do', async (args, code, beginning) => {
  const answer = await cli(['render', ...args]);
  expect(answer).toMatchObject({ code, stdout: '' });
  expect(answer.stderr.slice(0, beginning.length)).toBe(beginning);
  expect(answer.stderr.trimEnd()).not.toContain('\n');
});
