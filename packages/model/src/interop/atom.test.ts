import { expect, it } from 'vitest';
import { atom, siteFeed } from './atom.js';
import { exportRecord } from './format.js';
import { partnership } from './partnership.test-helper.js';
import { strategyWithSteps as strategy } from './strategy-with-steps.test-helper.js';
import { expectTrueLoss, keptWithoutTrace, options } from './true-loss.test-helper.js';

it('has an entry for the last change of the document, dated as exactly as it is known', () => {
  const { text } = exportRecord(atom, strategy, options);
  expect(text).toContain('<id>https://data.example.org/plans/eksempel/strategy-2025#updated-strategy-2025-02-01</id>');
  expect(text).toContain('<title xml:lang="nb">Dokumentet er endret: Strategi</title>');
  expect(text).toContain('<summary>2025-02-01–2025-02-28</summary>');
});

it('is no newer than what is known, even where nothing is', () => {
  const quiet = { ...strategy, documents: strategy.documents.map(({ updated: _, ...document }) => document) };
  expect(exportRecord(atom, quiet, options).text).toContain('<updated>2019-10-23T00:00:00Z</updated>');
});

it('tells nothing before its day, and reports it as lost until then', () => {
  const title = { original: 'nb' as const, nb: 'Strategi' };
  const coming = {
    ...partnership,
    members: [{ municipality: '0001', name: 'Aby', from: '2021', to: '2027' }],
    plans: [{ id: 'a/plan', title, period: { from: '2026-07', to: '2029' } }],
  } as typeof partnership;
  const keys = (day: string) =>
    [...exportRecord(atom, coming, { ...options, day }).text.matchAll(/<id>[^<]*#(.*)<\/id>/g)].map(([, key]) => key);
  const before = ['established', 'joined-0001'];
  expect(keys('2026-06-30')).toEqual(before);
  expect(keys('2026-07-01')).toEqual(['a/plan-begins', ...before]);
  expect(keys('2027-12-31')).toEqual(['left-0001', 'a/plan-begins', ...before]);
  expectTrueLoss(atom, coming);
  expect(keptWithoutTrace(atom, coming)).toEqual([]);
  expect(exportRecord(atom, coming, options).loss.map(({ path }) => path)).toContain('plans[].title.nb');
});

it('does not mark a title with the language of half of it', () => {
  const { text } = exportRecord(atom, strategy, { ...options, language: 'nn' });
  expect(text).toContain('<title xml:lang="mul">Dokumentet er endra: Strategi</title>');
});

it('a feed for a site takes an address without a slash at its end for the same', () => {
  const feed = (base: string) => siteFeed([strategy], 'Alle', { ...options, base });
  expect(feed('https://data.example.org')).toBe(feed('https://data.example.org/'));
});
