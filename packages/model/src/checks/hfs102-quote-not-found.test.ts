import { describe, expect, it } from 'vitest';
import { checkRecord } from './check-record.js';
import { exampleContext, laidOver } from './example.js';
import { groupFindings } from './group.js';

const [sha256 = ''] = exampleContext.documents?.keys() ?? [];
const document = 'Strategi 2025–2028\nSammen om helse\nTilit\n';

function told(sources: string, text = document): [string, string][] {
  const vision = `vision: { id: visjon, text: Sammen om helse, sources: [${sources}] }`;
  const findings = checkRecord(laidOver('plan', vision), { ...exampleContext, documents: new Map([[sha256, text]]) });
  return findings.filter(({ code }) => code === 'HFS102').map(({ path, text }) => [String(path.at(-1)), text.nb]);
}

describe('a quote that is looked up', () => {
  it('is told of by what is wrong: the line, or the words', () => {
    expect(told('{ line: 2 }')).toEqual([]);
    expect(told('{ line: 3 }')).toEqual([['line', 'Sitatet står på linje 2. Rett linjen.']]);
    expect(told('{ line: 2 }', document.replace('helse', 'velferd'))).toEqual([
      ['quote', expect.stringContaining('finnes ikke')],
    ]);
  });

  it('is told of with the lines or the page where it stands', () => {
    expect(told('{ line: 1 }', 'Strategi 2025–2028\nSammen om\nhelse')).toEqual([
      ['line', 'Sitatet står på linje 2 til 3. Skriv line: 2 og lineEnd: 3.'],
    ]);
    expect(told('{ page: 1 }', `Forside\f${document}`)).toEqual([['page', 'Sitatet står på side 2. Rett siden.']]);
  });

  it('is told of by itself, since each has another line to write', () => {
    const values = `values:
  - { id: a, text: Sammen om helse, sources: [{ line: 1 }] }
  - { id: b, text: Tilit, sources: [{ line: 1 }] }`;
    const findings = checkRecord(laidOver('plan', values), {
      ...exampleContext,
      documents: new Map([[sha256, document]]),
    });
    const groups = groupFindings(findings.filter(({ code }) => code === 'HFS102'));
    expect(groups.map(({ count, text }) => [count, text.en])).toEqual([
      [1, 'The quote stands on line 2. Correct the line.'],
      [1, 'The quote stands on line 3. Correct the line.'],
    ]);
  });

  it.each([
    ['{ line: 9 }', 'line', 'dokumentet har 3 linjer'],
    ['{ line: 2, lineEnd: 99999 }', 'lineEnd', 'dokumentet har 3 linjer'],
    ['{ line: 2, page: 99 }', 'page', 'ingen sideskift'],
    ['{ page: 2 }', 'page', 'ingen sideskift'],
  ])('may not stand at %s, which is not there', (source, field, words) => {
    expect(told(source)).toEqual([[field, expect.stringContaining(words)]]);
  });

  it('may not stand on a page behind the last', () => {
    expect(told('{ page: 3 }', `Forside\f${document}\f`)).toEqual([['page', expect.stringContaining('har 2 sider')]]);
    expect(told('{ page: 2 }', `Forside\f${document}\f`)).toEqual([]);
  });

  it('is looked for without the spaces around it, which another rule tells of', () => {
    expect(told('{ line: 2, method: editorial, quote: "Sammen om helse " }')).toEqual([]);
    expect(told('{ line: 3, method: editorial, quote: " Sammen om helse" }')).toEqual([
      ['line', expect.stringContaining('står på linje 2')],
    ]);
  });

  it('is looked for in the whole document, however many stand in a wrong place', () => {
    const all = told(Array.from({ length: 60 }, () => '{ line: 1 }').join(', '));
    expect(all).toHaveLength(60);
    for (const [, text] of all) expect(text).toContain('står på linje 2');
  });

  it('is said to be elsewhere or nowhere only when it has been looked for', () => {
    const large = `Forside\n${'Vi vil samarbeide. '.repeat(250_000)}\n${document}`;
    const all = told(Array.from({ length: 12 }, () => '{ line: 1 }').join(', '), large);
    expect(all[0]?.[1]).toContain('står på linje');
    expect(all[11]?.[1]).toMatch(/^Sitatet står ikke på linjen eller siden/);
  });
});
