import { describe, expect, it } from 'vitest';
import { check } from './check.js';
import { glossary as schema } from './glossary.schema.js';
import { termsFor, type Glossary } from './glossary.js';

const documents = [{ id: 'd', title: { nb: 'Dokumentet' }, kind: 'web-page', completeness: 'part' }];
const sources = [{ method: 'external', document: 'd' }];
const term = { id: 'utskrivningsklar', label: { original: 'nb', nb: 'utskrivningsklar', nn: 'utskrivingsklar' } };
const written = {
  schemaVersion: 1,
  type: 'glossary',
  documents,
  terms: [
    { ...term, short: { nb: 'Ferdig behandlet.' }, sources },
    { id: 'old-plan', label: { nb: 'Sykehusplanen' }, others: { nb: ['NHSP'] }, short: { nb: 'Før.' }, sources },
    { id: 'new-plan', label: { nb: 'Samhandlingsplanen' }, others: { nb: ['NHSP'] }, short: { nb: 'Nå.' }, sources },
  ],
};

describe('the schema', () => {
  it('reads a glossary as people write it', () => {
    const { record } = check(schema, written);
    expect(record?.terms[0]?.short).toEqual({ original: 'nb', nb: 'Ferdig behandlet.' });
  });

  it.each([
    ['a source that is not among the documents', { sources: [{ method: 'external', document: 'x' }] }],
    ['no source', { sources: [] }],
    ['no explanation', { short: undefined }],
    ['a language that is none', { others: { no: ['x'] } }],
  ])('refuses %s', (_, fault) => {
    const terms = [{ ...written.terms[0], ...fault }];
    expect(check(schema, { ...written, terms }).problems).not.toBeUndefined();
  });
});

describe('termsFor', () => {
  const glossary = check(schema, written).record as Glossary;

  it.each([
    ['utskrivningsklar', ['utskrivningsklar']],
    ['Utskrivingsklar ', ['utskrivningsklar']],
    ['nhsp', ['old-plan', 'new-plan']],
    ['new-plan', ['new-plan']],
    ['utskriving', []],
    ['', []],
  ])('“%s” may mean %s', (name, ids) => {
    expect(termsFor(glossary, name).map(({ id }) => id)).toEqual(ids);
  });
});
