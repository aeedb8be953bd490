import { fileURLToPath } from 'node:url';
import { groupsIn, isOrganisationNumber, membersOn } from '@helsefellesskap/model';
import { describe, expect, it } from 'vitest';
import { municipalityIndex } from '../src/derive.js';
import { readData } from '../src/records.js';
import { mustBeMended } from '../src/placed.js';

const day = '2026-06-01';
const { data, findings } = readData(fileURLToPath(new URL('..', import.meta.url)), { day });

describe('the records', () => {
  it('have nothing that must be mended', () => {
    expect(mustBeMended(findings)).toEqual([]);
  });

  it('hold 357 municipalities in 15 counties', () => {
    expect(data.municipalities).toHaveLength(357);
    expect(new Set(data.municipalities.map(({ record }) => record.countyNumber)).size).toBe(15);
    for (const { record } of data.municipalities) expect(record.number.slice(0, 2)).toBe(record.countyNumber);
  });

  it('hold 19 partnerships', () => {
    expect(data.partnerships).toHaveLength(19);
  });

  it('place each municipality in exactly one partnership', () => {
    const members = data.partnerships.flatMap(({ record }) =>
      membersOn(record, day).map((member) => member.municipality),
    );
    expect(members.toSorted()).toEqual(data.municipalities.map(({ id }) => id).toSorted());
  });

  it('hold organisation numbers that pass modulus 11, each once', () => {
    const numbers = data.organisations.map(({ record }) => record.orgNumber);
    expect(numbers.filter((number) => !isOrganisationNumber(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(29);
  });

  it('have an id that is their path', () => {
    for (const { id, record } of [...data.partnerships, ...data.plans, ...data.groups]) expect(record.id).toBe(id);
  });

  it('name only sources that are explained', () => {
    expect(data.sourceNames.size).toBeGreaterThan(40);
    for (const { record } of [...data.partnerships, ...data.organisations])
      expect(record.sources.filter((name) => !data.sourceNames.has(name))).toEqual([]);
  });

  it('give four patient groups in the national plan of 2020 and five in that of 2024', () => {
    const groups = data.groups.map(({ record }) => record);
    expect(groupsIn('nhsp-2020-2023', groups)).toHaveLength(4);
    expect(groupsIn('nhsp-2024-2027', groups)).toHaveLength(5);
  });

  it('have every patient group and national plan in bokmål, nynorsk and English', () => {
    const texts = [
      ...data.groups.flatMap(({ record }) => record.labels.map(({ text }) => text)),
      ...data.plans.filter(({ id }) => id.startsWith('nhsp-')).map(({ record }) => record.title.text),
    ];
    for (const text of texts) expect(Object.keys(text)).toEqual(expect.arrayContaining(['nb', 'nn', 'en']));
  });
});

describe('the municipality index', () => {
  const index = municipalityIndex(data, day);
  const names = index.municipalities.map((municipality) => municipality.names.nb);

  it('is in Norwegian alphabetical order, with Å last', () => {
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nb')));
    expect(names.at(-1)).toBe('Åsnes');
    expect(names.indexOf('Ørsta')).toBeGreaterThan(names.indexOf('Vågå'));
  });

  it('leads Bergen to its partnership', () => {
    const bergen = index.municipalities.find(({ number }) => number === '4601');
    expect(bergen?.partnerships).toEqual(['bergensomradet']);
    expect(index.partnerships.find(({ id }) => id === 'bergensomradet')).toMatchObject({ language: 'nn' });
  });

  it('tells which names of partnerships nobody has confirmed', () => {
    const unverified = index.partnerships.filter(({ nameStatus }) => nameStatus === 'unverified');
    expect(unverified.map(({ id }) => id).sort()).toEqual(['ahus', 'ostfold']);
  });

  it('keeps municipalities of the same name apart', () => {
    const twins = index.municipalities.filter(({ names }) => names.nb === 'Herøy');
    expect(twins.map(({ disambiguatedName }) => disambiguatedName)).toEqual([
      'Herøy (Møre og Romsdal)',
      'Herøy (Nordland)',
    ]);
  });
});
