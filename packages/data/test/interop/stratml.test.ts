import { readFileSync } from 'node:fs';
import { listOf, measuresOf, type LocalText } from '@helsefellesskap/model';
import { exportRecord, formats, type Format } from '@helsefellesskap/model/interop';
import * as fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it, test } from 'vitest';
import { expectTrueLoss, keptWithoutTrace, options, planArbitrary, strategyWithSteps } from './kit.js';
import { partnerships, plans, standard } from './records.js';

const records = [...plans, strategyWithSteps, ...partnerships];
const parts = [
  { name: 'stratml', file: 'stratml-part2-draft-2016-05-06.xsd' },
  { name: 'stratml-1', file: 'stratml-part1-iso-17469-1.xsd' },
];

describe.each(parts)('$name', ({ name, file }) => {
  const format = formats.find((candidate) => candidate.name === name) as Format;
  const schema = standard(file);
  const withSchema = schema.isThere
    ? 'and valid by its schema'
    : `(validity left out: ../shared/standards/${file} is not here)`;
  const validator = schema.isThere && XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schema.path)));

  /** Parses the export, which fails where it is not well formed, and validates it. */
  function parsed(record: (typeof records)[number]): XmlDocument {
    const document = XmlDocument.fromString(exportRecord(format, record, options).text);
    if (validator) validator.validate(document);
    return document;
  }

  test.each(records.map((record) => [record.id, record] as const))(`%s is well formed ${withSchema}`, (_, record) => {
    const document = parsed(record);
    expect(document.find('/*/*').length).toBeGreaterThan(0);
    document.dispose();
  });

  it(`a plan of any words is well formed ${withSchema}`, () => {
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        parsed(plan).dispose();
        expectTrueLoss(format, plan);
      }),
      { numRuns: 30 },
    );
  });

  test.each(records.map((record) => [record.id, record] as const))('the loss report of %s is true', (_, record) => {
    expectTrueLoss(format, record);
    expect(keptWithoutTrace(format, record)).toEqual([]);
  });

  it('nothing that a plan of any words does not report as lost goes without a trace', () => {
    fc.assert(
      fc.property(planArbitrary(), (plan) => void expect(keptWithoutTrace(format, plan)).toEqual([])),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('the goals, measures and values of a strategy stand with their exact words', () => {
    const strategy = plans.find(({ id }) => id === 'sor-rogaland/strategy-2025')!;
    const document = parsed(strategy);
    const texts = (...path: string[]) =>
      document
        .find(
          path
            .map((step) => `//*[local-name()='${step}']`)
            .join('')
            .replaceAll(/(?<=\])\/\//g, '/'),
        )
        .map(({ content }) => content);
    expect(texts('Value', 'Name')).toEqual(listOf(strategy.values).map(wordsOf));
    expect(texts('Objective', 'Description')).toEqual(measuresOf(strategy).map(({ measure }) => wordsOf(measure)));
    expect(texts('Goal', 'Name').slice(0, 2)).toEqual(listOf(strategy.goals).map(wordsOf));
    expect(texts('Vision', 'Identifier')).toEqual(['sor-rogaland.strategy-2025.vision']);
    expect(texts('StartDate')).toEqual(['2025-01-01']);
    expect(texts('EndDate')).toEqual(['2035-12-31']);
    document.dispose();
  });
});

function wordsOf({ text }: { text: LocalText }): string {
  return text[text.original] ?? '';
}
