import { expect, test } from 'vitest';
import { barTable, tableOf } from './table.mjs';

const results = [
  { name: 'plain HTML', figures: { make1000: 50, style1000: 40, move1000: 10, heap: 0, nodes: 30_000 } },
  {
    name: 'bare Lit',
    isBareLit: true,
    figures: { make1000: 200, style1000: 80, move1000: 20, heap: 4e6, nodes: 35_000 },
  },
  { name: 'ours', figures: { make1000: 260, style1000: 100, move1000: 30, heap: 5e6, nodes: 40_000 } },
  { name: 'ours, only loaded', figures: { firstText: 3 } },
];
const lines = tableOf(results, 'thousand', ({ isBareLit }) => isBareLit)
  .replace(/ +/g, ' ')
  .split('\n');

test('writes each figure with its unit and its ratio to the one compared with', () => {
  expect(lines.at(-1)).toBe('| ours | 260 ms (1.30) | 100 ms (1.25) | 30 ms (1.50) | 5.0 MB (1.25) | 40 |');
});

test('leaves out who was not measured in this way', () => {
  expect(lines).toHaveLength(5);
});

test('writes no ratio where nothing is there to compare with', () => {
  expect(tableOf(results, 'thousand', () => false)).not.toContain('(');
});

test('says of each bar whether it was passed, by its own word', () => {
  const table = barTable([
    { what: 'a', limit: 1.5, reached: 1.5, isReached: true },
    { what: 'b', limit: 1.05, reached: NaN, isReached: false },
  ]);
  expect(table).toMatch(/\| a +\| +1\.50 \| +1\.50 \| +yes \|/);
  expect(table).toMatch(/\| b +\| +1\.05 \| not measured \| \*\*no\*\* \|/);
});
