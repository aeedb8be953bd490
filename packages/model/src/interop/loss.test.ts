import { expect, it } from 'vitest';
import { lossOf, reading } from './loss.js';

const record = {
  id: 'a',
  goals: [
    { text: 'x', page: 1 },
    { text: 'y', page: 2 },
  ],
  period: { from: '2025' },
};

it('names every value that was not read, and in how many places', () => {
  const { value, unread } = reading(record);
  expect(value.goals.map(({ text }) => text)).toEqual(['x', 'y']);
  expect(lossOf(unread())).toEqual([
    { path: 'id', count: 1 },
    { path: 'goals[].page', count: 2 },
    { path: 'period.from', count: 1 },
  ]);
});

it('names nothing when all was read', () => {
  const { value, unread } = reading(record);
  expect(JSON.parse(JSON.stringify(value))).toEqual(record);
  expect(unread()).toEqual([]);
});

it('knows a part again, so that parts can be compared', () => {
  const { value } = reading(record);
  expect(value.goals.includes(value.goals[1] as never)).toBe(true);
});

it('reads a record that is frozen, part by part, as stores freeze theirs', () => {
  const goals = Object.freeze([Object.freeze({ text: Object.freeze({ nb: 'x' }), page: 1 })]);
  const { value, unread } = reading(Object.freeze({ goals }));
  expect(value.goals.map(({ text }) => text.nb)).toEqual(['x']);
  expect(lossOf(unread())).toEqual([{ path: 'goals[].page', count: 1 }]);
});
