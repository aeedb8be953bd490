import { readFileSync } from 'node:fs';
import type { Plan, PublishedRecord } from '@helsefellesskap/model';
import { dcatCatalogue, exportRecord, formats, type Format } from '@helsefellesskap/model/interop';
import fc from 'fast-check';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, it, test } from 'vitest';
import { expectTrueLoss, keptWithoutTrace, options, planArbitrary } from './kit.js';
import { glossary, municipalityIndex, partnerships, plans, standard } from './records.js';

const format = formats.find(({ name }) => name === 'dcat') as Format;
const records = [...plans, ...partnerships].map((record): [string, PublishedRecord] => [record.id, record]);
const publisher = { orgNumber: '983974732', name: 'Helse Stavanger HF', contact: 'mailto:post@example.org' };
const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const parse = (text: string) => new Parser({ format: 'text/turtle' }).parse(text);
const write = (record: PublishedRecord, given = options) => exportRecord(format, record, given).text;

test.each(records)('the loss report of %s is true', (_, record) => {
  expectTrueLoss(format, record);
  expect(keptWithoutTrace(format, record)).toEqual([]);
});

it('the body in the options is the publisher, and who made the plan stays its creator', () => {
  const [strategy] = plans.filter(({ id }) => id === 'sor-rogaland/strategy-2025');
  const store = new Store(parse(write(strategy!, { ...options, publisher })));
  const of = (name: string) => store.getObjects(null, `${dct}${name}`, null).map(({ value }) => value);
  expect(of('publisher')).toEqual(['https://organization-catalog.fellesdatakatalog.digdir.no/organizations/983974732']);
  expect(of('creator')).toEqual(['https://data.example.org/partnerships/sor-rogaland']);
});

it('a catalogue names each record once, with the files it can be had as', () => {
  const distributionsOf = () => [{ address: 'https://data.example.org/x.csv', mediaType: 'text/csv', bytes: 12 }];
  const store = new Store(parse(dcatCatalogue([...plans, glossary], { ...options, distributionsOf })));
  expect(store.getObjects(null, `${dcat}dataset`, null)).toHaveLength(plans.length + 1);
  expect(store.getObjects(null, `${dcat}byteSize`, null).map(({ value }) => value)).toEqual(['12']);
});

const { path, isThere } = standard('dcat-ap-no-2-shapes.ttl');
const left = isThere ? '' : ' (left out: ../shared/standards/dcat-ap-no-2-shapes.ttl is not here)';

/** What the shapes ask of terms in registers elsewhere: that they say which register they are in. */
const registers: Record<string, RegExp> = Object.fromEntries(
  ['data-theme', 'access-right', 'language', 'file-type', 'country'].map((list) => [
    `http://publications.europa.eu/resource/authority/${list}`,
    new RegExp(`^http://publications\\.europa\\.eu/resource/authority/${list}/[A-Z_]+$`),
  ]),
);

describe.runIf(isThere)(`by the shapes of DCAT-AP-NO${left}`, () => {
  const shapes = isThere ? parse(readFileSync(path, 'utf8')) : [];
  const validate = async (text: string) => {
    const quads = parse(text);
    const named = new Set(quads.map(({ object }) => object.value));
    const declared = Object.entries(registers).flatMap(([scheme, term]) =>
      [...named]
        .filter((name) => term.test(name))
        .map((name) => `<${name}> <http://www.w3.org/2004/02/skos/core#inScheme> <${scheme}> .`),
    );
    const report = await new Validator(new Store(shapes) as never).validate(
      new Store([...quads, ...parse(declared.join('\n'))]) as never,
    );
    return report.results.map(({ severity, path, focusNode, message }) => ({
      severity: severity?.value.replace(/.*#/, ''),
      path: path?.value.replace(/.*[#/]/, ''),
      about: focusNode?.value,
      message: message.map(({ value }) => value).join(' '),
    }));
  };
  const violations = async (text: string) => (await validate(text)).filter(({ severity }) => severity === 'Violation');

  test.each(records.filter(([id]) => id !== 'what-is-helsefellesskap'))('%s has no fault', async (_, record) => {
    expect(await violations(write(record))).toEqual([]);
  });

  it('an explainer that names no publisher lacks one, and nothing else', async () => {
    const explainer = plans.find(({ id }) => id === 'what-is-helsefellesskap')!;
    expect((await violations(write(explainer))).map(({ path }) => path)).toEqual(['publisher']);
    expect(await violations(write(explainer, { ...options, publisher }))).toEqual([]);
  });

  it('the catalogue of all records has no fault, and no warning but places outside the European registers and no licence', async () => {
    const all = [...plans, ...partnerships, glossary, municipalityIndex];
    const distributionsOf = ({ type }: PublishedRecord) => [
      {
        address: `https://data.example.org/${type}.csv`,
        mediaType: 'text/csv;charset=utf-8',
        fileType: 'CSV',
        bytes: 12,
      },
    ];
    const results = await validate(dcatCatalogue(all, { ...options, publisher, distributionsOf }));
    expect(new Set(results.map(({ severity, path }) => `${severity} ${path}`))).toEqual(
      new Set(['Warning spatial', 'Warning license']),
    );
  });

  it('the catalogue of any plans there can be has no fault', async () => {
    const distributionsOf = ({ type }: PublishedRecord) => [
      { address: `https://data.example.org/${type}.csv`, mediaType: 'text/csv', fileType: 'CSV', bytes: 12 },
    ];
    const catalogues = fc.uniqueArray(planArbitrary(), { minLength: 1, maxLength: 3, selector: ({ id }) => id });
    const run = async (any: Plan[]) => {
      const text = dcatCatalogue(any, { ...options, publisher, distributionsOf });
      expect(new Store(parse(text)).getObjects(null, `${dcat}dataset`, null)).toHaveLength(any.length);
      expect(await violations(text)).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(catalogues, run), { numRuns: 20 });
  }, 120_000);

  const sound = write(partnerships[0]!, { ...options, publisher });
  test.each([
    ['a dataset without a title', /dct:title "[^"]*"@\w+ ;\n/, '', 'title'],
    ['a dataset without a theme', /dcat:theme <[^>]*> ;\n/, '', 'theme'],
    ['a publisher that is a text', /dct:publisher <[^>]*>/, 'dct:publisher "Helse Stavanger HF"', 'publisher'],
    ['a file without an address', /dcat:accessURL <[^>]*> ;\n/, '', 'accessURL'],
    ['a distribution that is none', /a dcat:Distribution ;\n/, '', 'distribution'],
    ['a language outside the register', /dcat:theme/, 'dct:language <https://example.org/nb> ; dcat:theme', 'language'],
    ['an access right outside the register', /access-right\/PUBLIC/, 'licence/CC0', 'accessRights'],
  ])('%s is found', async (_, good, bad, path) => {
    expect(good.test(sound)).toBe(true);
    expect((await violations(sound.replace(good, bad))).map((result) => result.path)).toContain(path);
  });

  it('a period that is no day is found', async () => {
    const plan = write(plans.find(({ id }) => id === 'sor-rogaland/strategy-2025')!);
    const bad = plan.replace('"2025-01-01"^^xsd:date', '"2025"');
    expect(bad).not.toBe(plan);
    expect((await violations(bad)).map(({ path }) => path)).toContain('startDate');
  });
});
