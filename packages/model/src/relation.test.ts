import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveId, type Redirect } from './relation.js';

const went = (from: string, change: Redirect['change'], ...to: string[]): Redirect => ({ from, change, to });

describe('resolveId', () => {
  it('leaves an id alone that nothing has happened to', () => {
    expect(resolveId('a', [went('b', 'moved', 'c')])).toEqual(['a']);
  });

  it('follows an id that moved, and moved again', () => {
    expect(resolveId('a', [went('a', 'moved', 'b'), went('b', 'moved', 'c')])).toEqual(['c']);
  });

  it('gives one id for two that were merged', () => {
    const redirects = [went('a', 'merged', 'c'), went('b', 'merged', 'c')];
    expect([resolveId('a', redirects), resolveId('b', redirects)]).toEqual([['c'], ['c']]);
  });

  it('gives each part of an id that was split, once', () => {
    const redirects = [went('a', 'split', 'b', 'c', 'd'), went('d', 'merged', 'b')];
    expect(resolveId('a', redirects)).toEqual(['b', 'c']);
  });

  it('stops in a circle', () => {
    expect(resolveId('a', [went('a', 'moved', 'b'), went('b', 'moved', 'a')])).toEqual(['a']);
    expect(resolveId('a', [went('a', 'moved', 'a')])).toEqual(['a']);
  });

  it('always ends, and never gives the same id twice', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const redirect = fc.record({
      from: id,
      change: fc.constantFrom('moved' as const, 'merged' as const, 'split' as const),
      to: fc.array(id, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(id, fc.array(redirect, { maxLength: 6 }), (start, redirects) => {
        const ids = resolveId(start, redirects);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
