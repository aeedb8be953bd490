import { exportRecord, formats, type Format } from '@helsefellesskap/model/interop';
import * as fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { XmlDocument } from 'libxml2-wasm';
import { expect, it, test } from 'vitest';
import { expectTrueLoss, keptWithoutTrace, options, planArbitrary } from './kit.js';
import { partnerships, plans } from './records.js';

const format = formats.find(({ name }) => name === 'atom') as Format;
const records = [...plans, ...partnerships].map((record) => [record.id, record] as const);
type AnyRecord = (typeof records)[number][1];

/** The feed as another program reads it; fails where the XML is not well formed. */
function readBack(record: AnyRecord, given = options) {
  const { text } = exportRecord(format, record, given);
  XmlDocument.fromString(text).dispose();
  return parseAtomFeed(text);
}

function expectFeed(record: AnyRecord): void {
  const { id, title, updated, authors, entries = [] } = readBack(record);
  expect(id).toMatch(/^https:\/\/data\.example\.org\/(plans|partnerships)\//);
  expect(title).toBeDefined();
  expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  expect(authors).toHaveLength(1);
  expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
  const times = entries.map((entry) => entry.updated);
  expect(times).toEqual([...times].sort().reverse());
  if (entries.length > 0) expect(updated).toBe(times[0]);
}

test.each(records)('the feed of %s is read back by another program', (_, record) => expectFeed(record));

test.each(records)('the loss report of %s is true', (_, record) => {
  expectTrueLoss(format, record);
  expect(keptWithoutTrace(format, record)).toEqual([]);
});

it('a plan of any words is read back, and its loss report is true', () => {
  fc.assert(
    fc.property(planArbitrary(), (plan) => {
      expectFeed(plan);
      expectTrueLoss(format, plan);
    }),
    { numRuns: 30 },
  );
});

it('nothing that a plan of any words does not report as lost goes without a trace', () => {
  fc.assert(
    fc.property(planArbitrary(), (plan) => void expect(keptWithoutTrace(format, plan)).toEqual([])),
    { numRuns: 5, endOnFailure: true },
  );
});

it('each decision has an entry, and the feed is as new as the newest', () => {
  const feed = readBack(plans.find(({ id }) => id === 'st-olavs-hospital-og-kommunene/strategy-2022')!);
  expect(feed.updated).toBe('2023-06-14T00:00:00Z');
  expect(feed.authors).toEqual([{ name: 'Helsefellesskapet St. Olavs hospital og kommunene' }]);
  expect(feed.entries?.map(({ id }) => id?.split('#')[1])).toEqual([
    'adopted-2023-06-14-challenges',
    'adopted-2023-06-14-values',
    'adopted-2023-06-14-culture',
  ]);
});

it('the feed of a partnership tells who moved', () => {
  const feed = readBack(partnerships.find(({ id }) => id === 'oslo')!);
  expect(feed.entries?.map(({ id, updated }) => [id, updated])).toEqual([
    ['https://data.example.org/partnerships/oslo#change-0301-2026-01-01', '2026-01-01T00:00:00Z'],
  ]);
});

it('the feed is the same on a later day, but for what has come in between', () => {
  for (const [, record] of records) {
    const later = readBack(record, { ...options, day: '2031-07-01' }).entries ?? [];
    const past = later.filter(({ updated = '' }) => updated.slice(0, 10) <= options.day);
    expect(past).toEqual(readBack(record).entries ?? []);
  }
});
