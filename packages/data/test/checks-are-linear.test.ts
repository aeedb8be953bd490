import type * as Checks from '@helsefellesskap/model/checks';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { changed, changes, records } from './changed-record.js';
import { grown, growthOf, growths, mostPerDoubling, stepCounter } from './interop/kit.js';

const context = { day: '2026-11-22' };
const slow = 300_000;
let steps: Awaited<ReturnType<typeof stepCounter>>;
let checkFile: typeof Checks.checkFile;
beforeAll(async () => {
  steps = await stepCounter();
  ({ checkFile } = await import('@helsefellesskap/model/checks')); // after the counter, which does not see what was there before it
});

const unread = ['HFS001', 'HFS006', 'HFS008']; // what is too large is not looked at, and nothing would be counted

async function expectLinear(record: object, growth: (typeof growths)[number], name: string): Promise<void> {
  const { ratios } = await growthOf((size) => {
    const bytes = new TextEncoder().encode(JSON.stringify(grown(record, size, growth), null, 1)); // which is YAML too
    return steps(() => expect(unread).not.toContain(checkFile(name, bytes, context)[0]?.code));
  }, 2);
  expect(Math.max(...ratios)).toBeLessThan(mostPerDoubling);
}

it.each(growths)(
  'a real record whose lists are twice as long, %s, is checked in twice as many steps',
  async (growth) => {
    for (const record of records) {
      await expectLinear(record, growth, 'a.json');
      await expectLinear(record, growth, 'a.yml');
    }
  },
  slow,
);

it(
  'so is any mutation of one',
  async () => {
    const run = (record: object, made: Parameters<typeof changed>[1], growth: (typeof growths)[number]) =>
      expectLinear(changed(record, made), growth, 'a.json');
    await fc.assert(fc.asyncProperty(fc.constantFrom(...records), changes, fc.constantFrom(...growths), run), {
      numRuns: 15,
    });
  },
  slow,
);
