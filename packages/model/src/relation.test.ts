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

  it('takes the way out of a circle where there is one', () => {
    const redirects = [went('a', 'moved', 'b'), went('b', 'split', 'a', 'c')];
    expect([resolveId('a', redirects), resolveId('b', redirects)]).toEqual([['c'], ['c']]);
  });

  it('follows each redirect once, in thousands that all lead to the next two', () => {
    let reads = 0;
    const chain = Array.from({ length: 5000 }, (_, n) => ({
      from: `id-${n}`,
      change: 'split' as const,
      get to() {
        reads += 1;
        return [`id-${n + 1}`, `id-${n + 2}`, `id-${n + 1}`];
      },
    }));
    expect(resolveId('id-0', chain)).toEqual(['id-5000', 'id-5001']);
    expect(reads).toBeLessThanOrEqual(2 * chain.length);
    const circle = [...chain, went('id-5000', 'moved', 'id-0'), went('id-5001', 'moved', 'id-1')];
    expect(resolveId('id-0', circle)).toEqual(['id-0']);
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
