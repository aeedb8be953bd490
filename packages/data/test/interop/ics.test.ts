import { exportRecord, formats, type Format } from '@helsefellesskap/model/interop';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it, test } from 'vitest';
import { expectTrueLoss, keptWithoutTrace, options, planArbitrary } from './kit.js';
import { partnerships, plans } from './records.js';

const format = formats.find(({ name }) => name === 'ics') as Format;
const records = [...plans, ...partnerships].map((record) => [record.id, record] as const);
type AnyRecord = (typeof records)[number][1];

/** The calendar as another program reads it. */
function readBack(record: AnyRecord) {
  const { text } = exportRecord(format, record, options);
  for (const line of text.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, events };
}

test.each(records)('the calendar of %s is read back by another program', (_, record) => {
  const { calendar, events } = readBack(record);
  expect(calendar.getAllSubcomponents()).not.toHaveLength(0);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  for (const { startDate, endDate, summary } of events) {
    expect(startDate.isDate).toBe(true);
    expect(endDate.compare(startDate)).toBe(1);
    expect(summary).not.toBe('');
  }
});

test.each(records)('the loss report of %s is true', (_, record) => {
  expectTrueLoss(format, record);
  expect(keptWithoutTrace(format, record)).toEqual([]);
});

it('a plan of any words is read back, and its loss report is true', () => {
  fc.assert(
    fc.property(planArbitrary(), (plan) => {
      const { calendar } = readBack(plan);
      expect(calendar.getAllSubcomponents().length).toBeGreaterThan(0);
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

it('a strategy has its period, its decisions and the revision of its action plan', () => {
  const days = (id: string) =>
    readBack(plans.find((plan) => plan.id === id)!).events.map(({ startDate, endDate, summary }) => [
      startDate.toString(),
      endDate.toString(),
      summary,
    ]);
  expect(days('sogn-og-fjordane/strategy-2025')).toEqual([
    ['2025-01-01', '2025-01-02', 'Perioden begynner: Strategi 2025 – 2028, Sogn og Fjordane helsefellesskap'],
    ['2028-12-31', '2029-01-01', 'Perioden slutter: Strategi 2025 – 2028, Sogn og Fjordane helsefellesskap'],
    [
      '2027-01-01',
      '2028-01-01',
      'Handlingsplanen skal revideres: Strategi 2025 – 2028, Sogn og Fjordane helsefellesskap',
    ],
  ]);
  expect(days('st-olavs-hospital-og-kommunene/strategy-2022')).toContainEqual([
    '2023-06-14',
    '2023-06-15',
    'Vedtatt – Administrativt Samarbeidsutvalg (ASU) – verdier: STRATEGI FOR HELSEFELLESSKAPET ST. OLAVS HOSPITAL OG KOMMUNENE 2022 - 2024',
  ]);
});

it('marks the days of a draft in the calendar of its partnership', () => {
  const [{ id, kind, title, language }] = plans as [(typeof plans)[number]];
  const draft = {
    id,
    kind,
    title: title.text,
    language,
    period: { from: '2027', to: '2030' },
    status: 'draft' as const,
  };
  const { text } = exportRecord(format, { ...partnerships[0]!, plans: [draft] } as AnyRecord, options);
  expect(text).toMatch(/STATUS:TENTATIVE\r\nSUMMARY[^:]*:Perioden begynner \(utkast\): /);
});
