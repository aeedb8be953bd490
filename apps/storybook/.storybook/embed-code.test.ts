import { describe, expect, it } from 'vitest';
import { embedCode } from './embed-code.js';

const code = (component: string, args: Record<string, unknown>): string => embedCode('', { component, args });

describe('the code under a story', () => {
  it('names the record by its address, and what is set by its attribute', () => {
    const plan = { type: 'plan', id: 'sor-rogaland/strategy-2025' };
    expect(code('hfs-goals', { plan, headingLevel: 3 })).toBe(
      [
        '<link rel="stylesheet" href="/helsefellesskap/v1/hfs-goals.css" />',
        '<script type="module" src="/helsefellesskap/v1/hfs-goals.js"></script>',
        '<hfs-goals src="/helsefellesskap/data/plans/sor-rogaland/strategy-2025.json" heading-level="3"></hfs-goals>',
      ].join('\n'),
    );
  });

  it('keeps signs that mean something in HTML as they were set', () => {
    const set = { src: '/a?b="1"&copy=2', term: '"A" &amp; <b>', word: 'A &amp; <b>' };
    const tag = code('hfs-glossary-term', set).split('\n').at(-1);
    expect(tag).toBe(
      '<hfs-glossary-term src="/a?b=&#34;1&#34;&#38;copy=2" term="&#34;A&#34; &#38;amp; &#60;b&#62;">A &#38;amp; &#60;b&#62;</hfs-glossary-term>',
    );
  });
});
