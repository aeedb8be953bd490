import { expect, it } from 'vitest';
import { atom } from './atom.js';
import { exportRecord } from './format.js';
import { strategyWithSteps as strategy } from './strategy-with-steps.test-helper.js';
import { options } from './true-loss.test-helper.js';

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
