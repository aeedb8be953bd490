import { describe, expect, it } from 'vitest';
import { check } from './check.js';
import { plan } from './plan.schema.js';
import { localText, sourceAnchor, sourceDocument, statement } from './text.schema.js';

const sha256 = 'a'.repeat(64);

describe('check of a part', () => {
  const anchor = { document: 'a', sha256, line: 1, quote: 'ord' };
  const paths = (schema: Parameters<typeof check>[0], value: unknown) =>
    check(schema, value).problems?.map(({ path, code }) => [code, ...path]);

  it('does not call complete what the record around it would have filled in', () => {
    expect(paths(localText, 'ord')).toEqual([['HFS067']]);
    expect(paths(statement, { text: { nb: 'ord' }, sources: [{ line: 12 }] })).toEqual([
      ['HFS072', 'sources', 0, 'document'],
      ['HFS073', 'sources', 0, 'sha256'],
      ['HFS075', 'sources', 0, 'quote'],
    ]);
    expect(paths(sourceAnchor, { method: 'external' })).toEqual([['HFS072', 'document']]);
  });

  it.each([
    [localText, { nb: 'ord' }],
    [sourceAnchor, anchor],
    [statement, { text: { nb: 'ord' }, sources: [anchor] }],
    [sourceDocument, { id: 'a', title: { nb: 'A' }, kind: 'plan', completeness: 'whole' }],
  ])('accepts what it gives back', (schema, value) => {
    const { record } = check<unknown>(schema, value);
    expect(record).toBeDefined();
    expect(check<unknown>(schema, record)).toEqual({ record });
  });

  it('says of nothing at all what should have stood there', () => {
    expect(check(plan, undefined).problems?.map(({ en }) => en)).toEqual([
      'This is where fields with a name and a value should stand.',
    ]);
  });
});
