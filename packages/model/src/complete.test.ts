import { describe, expect, it } from 'vitest';
import { check } from './check.js';
import { patientGroup } from './patient-group.schema.js';
import { plan } from './plan.schema.js';

const sha256 = 'a'.repeat(64);
const written = (parts: object = {}) => ({
  schemaVersion: 1,
  type: 'plan',
  kind: 'regional-plan',
  organisation: 'helse-vest',
  id: 'helse-vest/plan',
  language: 'nn',
  title: { text: 'Plan', sources: [{ line: 1 }] },
  documents: [{ id: 'plan', title: 'Plan', kind: 'plan', sha256, completeness: 'whole' }],
  ...parts,
});
const read = (parts: object = {}) => {
  const { record, problems } = check(plan, written(parts));
  if (!record) throw new Error(problems.map(({ path, nb }) => `${path.join('.')}: ${nb}`).join('\n'));
  return record;
};

describe('a plan as people write it', () => {
  it('has its plain texts in the language of the plan', () => {
    expect(read().title.text).toEqual({ original: 'nn', nn: 'Plan' });
    expect(read({ language: 'nb' }).documents[0]?.title).toEqual({ original: 'nb', nb: 'Plan' });
  });

  it('keeps the language a text says it is in', () => {
    const title = { text: { nb: 'Vår felles helsetjeneste' }, sources: [{ line: 21 }] };
    expect(read({ title }).title.text).toEqual({ original: 'nb', nb: 'Vår felles helsetjeneste' });
  });

  it('gets hash, document and quote in its anchors', () => {
    expect(read().title.sources).toEqual([{ method: 'verbatim', document: 'plan', sha256, line: 1, quote: 'Plan' }]);
  });

  it('keeps the quote and the place that are written', () => {
    const editorial = { method: 'editorial', page: 2, quote: 'Målsettinga i NHSP' };
    expect(read({ purpose: { text: 'Kort sagt', sources: [editorial] } }).purpose?.sources).toEqual([
      { method: 'editorial', document: 'plan', sha256, page: 2, quote: 'Målsettinga i NHSP' },
    ]);
  });

  it('lets a verbatim text differ from its quote in line breaks and spaces alone', () => {
    const title = (quote: string) => ({ text: 'Felles planlegging', sources: [{ line: 1, lineEnd: 2, quote }] });
    expect(read({ title: title('Felles \n planlegging ') }).title.sources[0]?.quote).toBe('Felles \n planlegging ');
    expect(check(plan, written({ title: title('felles planlegging') })).problems).toHaveLength(1);
  });

  it('completes anchors deep down, with the text they belong to', () => {
    const measure = { id: 'm', kind: 'measure', text: 'Involvere kvarandre', sources: [{ line: 44 }] };
    const area = { id: 'a', layer: 'focus', title: { text: 'Felles planlegging', sources: [{ line: 22 }] } };
    const { areas } = read({ areas: [{ ...area, measures: [measure] }] });
    expect(areas).toMatchObject([
      {
        title: { sources: [{ quote: 'Felles planlegging', sha256 }] },
        measures: [{ text: { original: 'nn' }, sources: [{ quote: 'Involvere kvarandre', sha256 }] }],
      },
    ]);
  });

  it('lets a verbatim text in two languages of the source be quoted in both, and not in a translation of ours', () => {
    const sources = [{ line: 2 }, { line: 3, quote: 'Luohttámuš' }];
    const text = { original: 'nn', nn: 'Tillit', se: 'Luohttámuš' };
    const problemsOf = (value: object) =>
      check(plan, written({ values: [{ id: 'v', sources, ...value }] })).problems?.map(({ code }) => code);
    expect(problemsOf({ text })).toBeUndefined();
    expect(problemsOf({ text: { ...text, editorial: ['se'] } })).toEqual(['HFS076']);
  });

  it('finds the document by its id, and asks no hash of what was not read', () => {
    const documents = [
      { id: 'plan', title: 'Plan', kind: 'plan', sha256, completeness: 'whole' },
      { id: 'law', title: 'Lov', kind: 'law', completeness: 'part' },
    ];
    const vision = { id: 'v', text: 'Visjon', sources: [{ method: 'external', document: 'law', line: 3 }] };
    expect(read({ documents, vision }).vision).toMatchObject({ sources: [{ method: 'external', document: 'law' }] });
  });

  it('says not registered where a section is left out', () => {
    const { values, period, documents } = read();
    expect([values, period, documents[0]?.publisher]).toEqual(Array(3).fill({ absent: 'not-registered' }));
  });

  it('is read into itself once it is complete', () => {
    const complete = read({
      period: { from: '2025', to: '2028', text: '2025 – 2028' },
      purpose: { text: { nn: 'God start', runs: [{ text: 'God', language: 'nb' }] }, sources: [{ line: 2 }] },
      values: [{ id: 'v', text: 'Tillitt', corrected: 'Tillit', sources: [{ page: 3 }] }],
      goals: { absent: 'not-stated', note: 'Berre prosa', sources: [{ line: 4, quote: 'prosa' }] },
      adoptions: [
        {
          body: 'ASU',
          date: { raw: ['05.09'], problem: 'year-missing' },
          outcome: 'adopted',
          sources: [{ line: 5, quote: 'ASU' }],
        },
      ],
      areas: [{ id: 'a', layer: 'focus', title: { lost: true } }],
    });
    const again = check(plan, structuredClone(complete));
    expect(again.problems).toBeUndefined();
    expect(again.record).toEqual(complete);
  });

  it('is not changed itself', () => {
    const before = written();
    const copy = structuredClone(before);
    check(plan, before);
    expect(before).toEqual(copy);
  });
});

describe('a patient group, which has no language of its own', () => {
  it('takes plain texts as bokmål', () => {
    const group = {
      schemaVersion: 1,
      type: 'patient-group',
      id: 'children',
      labels: [{ text: 'Barn og unge', sources: [{ line: 1 }], frames: ['nhsp-2024-2027'] }],
      documents: [{ id: 'plan', title: 'Plan', kind: 'plan', sha256, completeness: 'whole' }],
    };
    expect(check(patientGroup, group).record?.labels[0]?.text).toEqual({ original: 'nb', nb: 'Barn og unge' });
  });
});
