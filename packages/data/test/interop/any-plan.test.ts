import { exportRecord, formats } from '@helsefellesskap/model/interop';
import fc from 'fast-check';
import { Parser } from 'n3';
import { expect, it } from 'vitest';
import { expectTrueLoss, options, planArbitrary } from './kit.js';
import { triplesIn } from './linked-data.js';

const named = (name: string) => formats.find((format) => format.name === name)!;

it('any plan there can be is JSON-LD that expands without a word of complaint', async () => {
  await fc.assert(
    fc.asyncProperty(planArbitrary(), async (plan) => {
      const triples = await triplesIn(exportRecord(named('json-ld'), plan, options).text);
      expect(triples.map(({ subject }) => subject.value)).toContain(`https://data.example.org/plans/${plan.id}`);
    }),
    { numRuns: 60 },
  );
});

it.each(['skos', 'dcat'])('any plan there can be is %s in Turtle', (name) => {
  fc.assert(
    fc.property(planArbitrary(), (plan) => {
      expect(() =>
        new Parser({ format: 'text/turtle' }).parse(exportRecord(named(name), plan, options).text),
      ).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

it.each(['json-ld', 'skos', 'dcat'])('what %s reports as lost of any plan is lost', (name) => {
  fc.assert(
    fc.property(planArbitrary(), (plan) => expectTrueLoss(named(name), plan)),
    { numRuns: 100 },
  );
});
