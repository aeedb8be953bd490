import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink } from './link.js';

describe('safeLink', () => {
  it.each([
    'https://a.no/b?c=d:e#f',
    'HTTP://a.no',
    'mailto:post@a.no',
    'tel:+4751519999',
    'TEL:113',
    '/a',
    'a/b:c',
    '?q=1',
    '#mål',
    '//a.no/b',
    'å/b',
  ])('lets «%s» through unchanged', (address) => {
    expect(safeLink(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'telnet:a.no',
    'tel+x:113',
    'blob:https://a.no/1',
    ' javascript:x',
    '\u0000javascript:x',
    'java\tscript:x',
    'java\r\nscript:x',
    'javascript\n:x',
    '\u0001 data:x',
  ])('refuses %j', (address) => {
    expect(safeLink(address)).toBeUndefined();
  });

  it.each([undefined, null, 1, {}, ['https://a.no']])('refuses %j, which is no text', (value) => {
    expect(safeLink(value)).toBeUndefined();
  });

  it('agrees with how browsers read an address: what passes is never another scheme', () => {
    const piece = fc.constantFrom(
      'java',
      'script',
      'data',
      'vb',
      'https',
      'tel',
      ':',
      '/',
      '\t',
      '\n',
      '\u0000',
      ' ',
      'x',
      '?',
      '#',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const address = safeLink(pieces.join(''));
        if (address === undefined || !URL.canParse(address, 'https://a.no/')) return;
        expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(new URL(address, 'https://a.no/').protocol);
      }),
      { numRuns: 1000 },
    );
  });
});
