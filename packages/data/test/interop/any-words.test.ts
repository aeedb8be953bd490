import type { Plan } from '@helsefellesskap/model';
import { exportRecord, formats } from '@helsefellesskap/model/interop';
import fc from 'fast-check';
import { Parser } from 'n3';
import { expect, it } from 'vitest';
import { options } from '../../../model/src/interop/true-loss.test-helper.js';
import { triplesIn } from './linked-data.js';
import { plans } from './records.js';

const textOf = (name: string, plan: Plan) => exportRecord(formats.find((format) => format.name === name)!, plan, options).text; // prettier-ignore

/** Fields that hold a code or point to something; every other text may be anything at all. */
const codes = /^(?:id|type|original|language|target|group|partnership|organisation|document|parent|absent|method)$/;
const nasty = ['"""', '\\', '\\u0000', '\u0000', '\n.\r\n', '@prefix', '<a> <b> <c> .', '"@nb', '\ud800', '\u2028', '@id', '_:b0', '', '](x)']; // prettier-ignore
const word = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

/** A real plan with other words in it. */
const plan = fc
  .tuple(fc.constantFrom(...plans), fc.array(fc.tuple(fc.nat(), word), { minLength: 1, maxLength: 12 }))
  .map(([original, changes]) => {
    const copy = structuredClone(original);
    const places = [...textsIn(copy)];
    for (const [at, text] of changes) {
      const { holder, key } = places[at % places.length]!;
      holder[key] = text;
    }
    return copy;
  });

it('JSON-LD expands without a word of complaint, whatever the words of a plan are', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (record) => {
      expect((await triplesIn(textOf('json-ld', record))).length).toBeGreaterThan(10);
    }),
    { numRuns: 40 },
  );
}, 60_000);

it.each(['skos', 'dcat'])(
  '%s is Turtle, and holds the title letter by letter, whatever the words of a plan are',
  (name) => {
    fc.assert(
      fc.property(plan, word, (record, title) => {
        record.title.text[record.title.text.original] = title;
        const quads = new Parser({ format: 'text/turtle' }).parse(textOf(name, record));
        const wellFormed = title.replace(/\p{Surrogate}/gu, '\ufffd');
        if (name === 'dcat') expect(quads.map(({ object }) => object.value)).toContain(wellFormed);
      }),
      { numRuns: 150 },
    );
  },
  60_000,
);

function* textsIn(value: object): Generator<{ holder: Record<string, unknown>; key: string }> {
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    if (typeof part === 'object' && part !== null) yield* textsIn(part);
    else if (typeof part === 'string' && !codes.test(key)) yield { holder: value as Record<string, unknown>, key };
  }
}
