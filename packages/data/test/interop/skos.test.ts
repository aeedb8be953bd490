import type { PublishedRecord } from '@helsefellesskap/model';
import { exportRecord, formats, type Format } from '@helsefellesskap/model/interop';
import { Parser, Store } from 'n3';
import { expect, it, test } from 'vitest';
import { expectTrueLoss, keptWithoutTrace, options } from './kit.js';
import { glossary, patientGroups, plans } from './records.js';

const format = formats.find(({ name }) => name === 'skos') as Format;
const records: [string, PublishedRecord][] = [
  ...[...patientGroups, ...plans].map((record): [string, PublishedRecord] => [record.id, record]),
  ['glossary', glossary],
];
const base = 'https://data.example.org/';
const skos = (name: string) => `http://www.w3.org/2004/02/skos/core#${name}`;
const publisher = { orgNumber: '983974732', name: 'Helse Stavanger HF', contact: 'mailto:post@example.org' };

function parsed(record: PublishedRecord, given = options): Store {
  return new Store(new Parser({ format: 'text/turtle' }).parse(exportRecord(format, record, given).text));
}

test.each(records)(
  'every concept of %s has at most one preferred label in a language, and no other label the same',
  (_, record) => {
    const store = parsed(record);
    for (const subject of store.getSubjects(null, skos('Concept'), null)) {
      const preferred = store.getObjects(subject, skos('prefLabel'), null);
      const languages = preferred.map((label) => (label.termType === 'Literal' ? label.language : ''));
      expect(new Set(languages).size).toBe(languages.length);
      for (const other of store.getObjects(subject, skos('altLabel'), null))
        expect(preferred.some((label) => label.equals(other))).toBe(false);
    }
  },
);

test.each(records)('the loss report of %s is true', (_, record) => {
  expectTrueLoss(format, record);
  expect(keptWithoutTrace(format, record)).toEqual([]);
});

it('a patient group is called what the newest national plan calls it, and keeps its earlier name', () => {
  const store = parsed(patientGroups.find(({ id }) => id === 'frail-older-people')!);
  const labels = (name: string) =>
    store.getObjects(`${base}patient-groups/frail-older-people`, skos(name), null).map(({ value }) => value);
  expect(labels('prefLabel')).toEqual([
    'Eldre med skrøpelighet',
    'Eldre med skrøpelegheit',
    'Older people with frailty',
  ]);
  expect(labels('altLabel')).toContain('Skrøpelige eldre');
  expect(labels('definition')).toEqual([]); // no national plan defines it, and neither do we
});

it('a publisher and a contact stand on every concept when they are given, and nowhere when they are not', () => {
  const count = (given: typeof options, predicate: string) =>
    parsed(glossary, given).getQuads(null, predicate, null, null).length;
  for (const predicate of ['http://purl.org/dc/terms/publisher', 'http://www.w3.org/ns/dcat#contactPoint']) {
    expect(count(options, predicate)).toBe(0);
    expect(count({ ...options, publisher }, predicate)).toBe(glossary.terms.length);
  }
});

it('every word of the glossary is defined in each language it has a label in; one has no nynorsk label, and gets none', () => {
  const store = parsed(glossary);
  const languages = (id: string, name: string) =>
    store
      .getObjects(`${base}glossary#${id}`, skos(name), null)
      .map((words) => (words.termType === 'Literal' ? words.language : ''));
  const ids = glossary.terms.map(({ id }) => id);
  for (const id of ids) expect(languages(id, 'definition')).toEqual(expect.arrayContaining(languages(id, 'prefLabel')));
  expect(ids.filter((id) => !languages(id, 'prefLabel').includes('nn'))).toEqual(['helseplattformen']);
});

it('an area of a plan holds as long as the plan', () => {
  const plan = plans.find(({ id }) => id === 'st-olavs-hospital-og-kommunene/strategy-2022')!;
  const store = parsed(plan);
  const areas = store.getSubjects(skos('inScheme'), `${base}plans/${plan.id}#sections/areas`, null);
  expect(areas).toHaveLength((plan.areas as unknown[]).length);
  for (const area of areas) {
    const ends = store.getObjects(area, 'http://publications.europa.eu/ontology/euvoc#endDate', null);
    expect(ends.map(({ value }) => value)).toEqual(['2024-12-31']);
  }
});

it('the themes of an explainer are its concepts; what it defines and the plan it tells of are none', () => {
  const store = parsed(plans.find(({ id }) => id === 'what-is-helsefellesskap')!);
  const labels = store.getObjects(null, skos('prefLabel'), null);
  expect(labels.map((label) => `${label.value}@${label.termType === 'Literal' ? label.language : ''}`)).toEqual([
    'Styrket samarbeid og koordinering@nb',
    'Felles målsetjingar og strategiar@nn',
    'Kommunikasjon og informasjonsdeling@nn',
    'Kompetanseutvikling og opplæring@nn',
  ]);
  const scheme = `${base}plans/what-is-helsefellesskap#sections/sections`;
  expect(store.getSubjects(skos('inScheme'), scheme, null)).toHaveLength(4);
});
