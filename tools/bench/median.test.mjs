import { expect, test } from 'vitest';
import { median, medians } from './median.mjs';

test('is the value in the middle, in whatever order the runs came', () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([100, 9, 20])).toBe(20);
});

test('lies between the two in the middle of an even number', () => {
  expect(median([4, 1, 2, 100])).toBe(3);
});

test('leaves out runs that have no figure, and is none where none has', () => {
  expect(median([undefined, 5])).toBe(5);
  expect(median([])).toBeUndefined();
});

test('takes each figure of some runs for itself', () => {
  const runs = [
    { bytes: 10, ready: 300 },
    { bytes: 10, ready: 100 },
    { bytes: 10, ready: 200 },
  ];
  expect(medians(runs)).toEqual({ bytes: 10, ready: 200 });
});
