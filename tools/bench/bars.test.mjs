import { expect, test } from 'vitest';
import { judge } from './bars.mjs';

const results = [
  { kind: 'list', name: 'plain HTML', isPlain: true, figures: { firstText: 400, ready: 400 } },
  { kind: 'list', name: 'bare Lit list', isBareLit: true, figures: { make1000: 100 } },
  { kind: 'list', name: 'hfs-goals', isOurs: true, figures: { make1000: 150 } },
  {
    kind: 'list',
    name: 'hfs-goals, its text in the tag',
    isPrerendered: true,
    figures: { firstText: 410, ready: 600 },
  },
];
const of = (start) => judge(results).find(({ what }) => what.startsWith(start));

test('a bar is passed by what is at it', () => {
  expect(of('1,000 `hfs-goals`')).toMatchObject({ limit: 1.5, reached: 1.5, isReached: true });
});

test('a bar is not passed by what is above it', () => {
  expect(of('`hfs-goals` with its text in the tag: ready')).toMatchObject({ reached: 1.5, isReached: false });
});

test('each figure is compared with its own base', () => {
  expect(of('`hfs-goals` with its text in the tag: text')).toMatchObject({ reached: 1.025, isReached: true });
});

test('what was not measured passes nothing', () => {
  expect(of('1,000 `hfs-partnership-card`')).toMatchObject({ isReached: false });
});
