import { describe, expect, it } from 'vitest';
import { methodOf, type AnchorMethod, type SourceAnchor } from './source.js';

const from = (...methods: AnchorMethod[]) =>
  methodOf({
    text: { original: 'nb', nb: 'tillit' },
    sources: methods.map((method): SourceAnchor =>
      method === 'external'
        ? { method, document: 'd' }
        : { method, document: 'd', sha256: '', line: 1, quote: 'tillit' },
    ),
  });

describe('methodOf', () => {
  it('is verbatim only when every source is', () => {
    expect(from('verbatim', 'verbatim')).toBe('verbatim');
    expect(from('verbatim', 'shortened')).toBe('shortened');
  });

  it('claims nothing of words that have no source', () => {
    expect(from()).toBe('editorial');
  });

  it('takes the weakest source, in whatever order they stand', () => {
    expect(from('editorial', 'verbatim')).toBe('editorial');
    expect(from('shortened', 'external', 'editorial')).toBe('external');
  });
});
