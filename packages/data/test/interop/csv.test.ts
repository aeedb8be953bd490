import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Plan } from '@helsefellesskap/model';
import { exportRecord, fromCsv } from '@helsefellesskap/model/interop';
import { check, plan as schema } from '@helsefellesskap/model/schema';
import { csv, expectTrueLoss, keptWithoutTrace, options } from './kit.js';

const ids = [
  'helse-sor-ost-2040',
  'nhsp-2020-2023',
  'nhsp-2024-2027',
  'sogn-og-fjordane/strategy-2025',
  'sor-rogaland/strategy-2025',
  'st-olavs-hospital-og-kommunene/strategy-2022',
  'what-is-helsefellesskap',
];
const read = (id: string) =>
  JSON.parse(readFileSync(new URL(`../../dist/json/plans/${id}.json`, import.meta.url), 'utf8')) as Plan;

it.each(ids)('%s goes through CSV and back in each language, and is the same plan to the schema', (id) => {
  const plan = read(id);
  for (const language of ['nb', 'nn', 'en'] as const) {
    const { text } = exportRecord(csv, plan, { ...options, language });
    const { record, changes, faults } = fromCsv(text, plan) as never;
    expect({ record, changes, faults }).toEqual({ record: plan, changes: { added: [], changed: [], removed: [] } });
    expect(check(schema, record).record).toEqual(plan);
  }
});

it.each(ids)('the loss report of %s is true', (id) => {
  const plan = read(id);
  expectTrueLoss(csv, plan);
  expect(keptWithoutTrace(csv, plan)).toEqual([]);
  expect(exportRecord(csv, plan, options).loss.map(({ path }) => path)).not.toContain('areas[].measures[].text.nb');
});
