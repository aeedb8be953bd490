import { expect, it } from 'vitest';
import type { PublishedRecord } from '../record.js';
import { exportRecord } from './format.js';
import { json } from './json.js';
import { expectTrueLoss, keptWithoutTrace, options } from './true-loss.test-helper.js';

const record: PublishedRecord = { schemaVersion: 1, type: 'plan', ...{ id: 'a/b', title: { text: { nb: 'Æ' } } } };

it('holds all there is, and says so', () => {
  const { text, loss } = exportRecord(json, record, options);
  expect(JSON.parse(text)).toEqual(record);
  expect(loss).toEqual([]);
  expectTrueLoss(json, record);
  expect(keptWithoutTrace(json, record)).toEqual([]);
});
