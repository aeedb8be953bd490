import type { PublishedRecord } from '@helsefellesskap/model';
import { exportRecord, formats, type Format } from '@helsefellesskap/model/interop';
import { describe, expect, it, test } from 'vitest';
import { expectTrueLoss, keptWithoutTrace, options, strategyWithSteps } from './kit.js';
import { expanded, framed, triplesIn } from './linked-data.js';
import { glossary, municipalityIndex, partnerships, patientGroups, plans, shortIndex } from './records.js';

const format = formats.find(({ name }) => name === 'json-ld') as Format;
const records: [string, PublishedRecord][] = [
  ...[...plans, strategyWithSteps, ...partnerships, ...patientGroups].map((record): [string, PublishedRecord] => [
    record.id,
    record,
  ]),
  ['glossary', glossary],
  ['municipality-index', municipalityIndex],
];
const textOf = (record: PublishedRecord) => exportRecord(format, record, options).text;
const triplesOf = (record: PublishedRecord) => triplesIn(textOf(record));

test.each(records)('%s expands to linked data that fetches nothing and loses no word', async (_, record) => {
  const document = JSON.parse(textOf(record)) as object;
  expect((await expanded(textOf(record))).length).toBeGreaterThan(0);
  const triples = await triplesOf(record);
  const words = new Set(triples.map(({ object }) => object.value));
  for (const text of stringsIn({ ...document, '@context': undefined })) expect(words).toContain(text);
  for (const { predicate } of triples) expect(predicate.value).toMatch(vocabularies);
  for (const { subject } of triples) expect(subject.value).toMatch(/^(?:https:\/\/data\.example\.org\/\S+|b\d+)$/);
});

const vocabularies =
  /^(?:https:\/\/schema\.org\/|http:\/\/www\.w3\.org\/(?:ns\/(?:org|oa)#|1999\/02\/22-rdf-syntax-ns#|2004\/02\/skos\/core#)|http:\/\/purl\.org\/dc\/terms\/)/;

test.each(records)('the loss report of %s is true', (_, record) => {
  expectTrueLoss(format, record);
  expect(keptWithoutTrace(format, record === municipalityIndex ? shortIndex : record)).toEqual([]);
});

describe('what a program asks of it', () => {
  const frame = (record: PublishedRecord, wanted: object) => framed(textOf(record), wanted);

  it('the bodies of a strategy, under the partnership they belong to', async () => {
    const strategy = plans.find(({ id }) => id === 'st-olavs-hospital-og-kommunene/strategy-2022')!;
    const [partnership] = await frame(strategy, { '@type': 'org:OrganizationalCollaboration' });
    const bodies = partnership?.['subOrganization'] as object[];
    expect(partnership?.['@id']).toBe('https://data.example.org/partnerships/st-olavs-hospital-og-kommunene');
    expect(bodies).toHaveLength((strategy.governance as unknown[]).length);
    for (const body of bodies)
      expect(body).toMatchObject({ '@type': expect.arrayContaining(['org:OrganizationalUnit']) as unknown });
  });

  it('the exact words behind a vision, and their line', async () => {
    const strategy = plans.find(({ id }) => id === 'sor-rogaland/strategy-2025')!;
    const [vision] = await frame(strategy, { '@id': `https://data.example.org/plans/${strategy.id}#vision` });
    expect(vision).toMatchObject({
      description: { nb: 'Gode helsetjenester til rett tid, gjennom samarbeid om gode overganger.' },
      source: {
        hasSource: { '@id': expect.stringMatching(/#documents\/strategy$/) as unknown },
        hasSelector: [
          {
            '@type': 'oa:TextQuoteSelector',
            exact: 'Gode helsetjenester til rett tid, gjennom samarbeid om gode overganger.',
          },
          { '@type': 'oa:FragmentSelector', fragment: 'line=2,3' },
        ],
      },
    });
  });

  it('the members of a partnership, each with its role', async () => {
    const partnership = partnerships.find(({ id }) => id === 'sor-rogaland')!;
    const roles = await frame(partnership, {
      '@type': 'schema:OrganizationRole',
      roleName: 'municipality',
      '@requireAll': true,
    });
    expect(roles).toHaveLength(partnership.members.length);
  });

  it('bodies and organisations are never parts of a whole, as works are', async () => {
    for (const [, record] of records) {
      const triples = await triplesOf(record);
      const works = new Set(
        triples
          .filter(
            ({ predicate, object }) =>
              predicate.value.endsWith('#type') && /CreativeWork|DefinedTermSet|Question/.test(object.value),
          )
          .map(({ subject }) => subject.value),
      );
      for (const { subject, predicate, object } of triples)
        if (predicate.value.endsWith('/hasPart'))
          expect([works.has(subject.value), works.has(object.value)]).toEqual([true, true]);
    }
  });
});

/** Every text of a document that is neither a name nor a type. */
function stringsIn(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, part]) =>
    /^@(?:id|type)$/.test(key) || links.has(key) ? [] : stringsIn(part),
  );
}

const links = new Set([
  'memberOf',
  'parentOrganization',
  'unitOf',
  'subject',
  'isReferencedBy',
  'broader',
  'related',
  'hasSource',
  'conformsTo',
]);
