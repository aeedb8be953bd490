import { fileURLToPath } from 'node:url';
import { termsFor } from '@helsefellesskap/model';
import { describe, expect, it } from 'vitest';
import { readData } from '../src/records.js';

const { record: glossary } = readData(fileURLToPath(new URL('..', import.meta.url)), { day: '2026-01-01' }).data
  .glossary!;

describe('the glossary', () => {
  it('has each id once', () => {
    const ids = glossary.terms.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  it.each(glossary.terms.map((term) => [term.id, term] as const))(
    'explains %s in both forms of Norwegian',
    (_, term) => {
      expect(Object.keys(term.short)).toEqual(expect.arrayContaining(['nb', 'nn']));
    },
  );

  it.each(glossary.terms.map((term) => [term.id, term] as const))(
    'explains %s in our own few words',
    (_, { short }) => {
      for (const language of ['nb', 'nn', 'en'] as const) {
        if (short[language] === undefined) continue;
        expect(short.editorial).toContain(language);
        expect(short[language].split(/\s+/).length).toBeLessThanOrEqual(30);
      }
    },
  );

  it('uses every document it names', () => {
    const used = new Set(glossary.terms.flatMap(({ sources }) => sources.map(({ document }) => document)));
    expect(glossary.documents.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('knows that NHSP has been two plans', () => {
    expect(termsFor(glossary, 'NHSP').map(({ id }) => id)).toEqual(['nhsp-2020-2023', 'nhsp-2024-2027']);
  });
});
