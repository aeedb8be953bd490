import { beforeAll, describe, expect, it } from 'vitest';
import { exampleContext as context, laidOver } from './example.js';
import type { Rule } from './rule.js';
import { grown, growthOf, growths, mostPerDoubling, stepCounter } from './work.test-helper.js';

let steps: Awaited<ReturnType<typeof stepCounter>>;
let rules: readonly Rule[];
beforeAll(async () => {
  steps = await stepCounter();
  ({ rules } = await import('./rules.js')); // after the counter, which does not see what was there before it
});

it('each rule takes no more than twice as many steps for twice as many items, whatever they have in common', async () => {
  const slow: object[] = [];
  for (const { code, type = 'plan', example, find } of rules) {
    const found = await growthOf((times) => {
      const records = [example.good, example.bad].flatMap((yaml) =>
        growths.map((growth) => grown(laidOver(type, yaml), times, growth)),
      );
      return steps(() => records.forEach((record) => [...find(record as never, context)]));
    }, 50);
    expect(found.steps[0], code).toBeGreaterThan(0);
    if (Math.max(...found.ratios) > mostPerDoubling) slow.push({ code, ...found });
  }
  expect(slow).toEqual([]);
});

describe('the counter', () => {
  const items = (times: number) => Array.from({ length: times }, (_, index) => index);
  it.each<[what: string, work: (list: number[]) => unknown, ratio: number]>([
    ['a loop', (list) => list.map((item) => item + 1), 2],
    ['a loop in a loop', (list) => list.map((item) => list.filter((other) => other === item)), 4],
    ['a list that is searched for each of its items', (list) => list.filter((item) => !list.includes(item)), 4],
  ])('sees %s', async (_, work, ratio) => {
    const { ratios } = await growthOf((times) => {
      const list = items(times);
      return steps(() => work(list));
    }, 100);
    for (const seen of ratios) expect(seen).toBeCloseTo(ratio, 0);
  });
});
