import { expect, it } from 'vitest';
import type { Glossary } from '../glossary.js';
import type { PatientGroup } from '../patient-group.js';
import { exportRecord } from './format.js';
import { skos } from './skos.js';
import { expectTrueLoss, keptWithoutTrace, options } from './true-loss.test-helper.js';

const group: PatientGroup = {
  schemaVersion: 1,
  type: 'patient-group',
  id: 'a',
  labels: [
    { text: { nb: 'Gammelt', original: 'nb' }, sources: [], frames: ['nhsp-2020-2023'] },
    { text: { nb: 'Nytt', nn: 'Nytt', original: 'nb' }, sources: [], frames: ['nhsp-2024-2027'] },
  ],
  documents: [],
};
const glossary: Glossary = {
  schemaVersion: 1,
  type: 'glossary',
  documents: [],
  terms: [
    {
      id: 'ord',
      label: { nb: 'ord', original: 'nb' },
      others: { nb: ['ord', 'ordet'] },
      short: { nb: 'Noe man sier.', original: 'nb' },
      sources: [],
    },
  ],
};

it.each([group, glossary])('the loss report of a $type is true', (record) => {
  expectTrueLoss(skos, record);
  expect(keptWithoutTrace(skos, record)).toEqual([]);
});

it('prefers the newest name, wherever it stands in the list', () => {
  const { text } = exportRecord(skos, group, options);
  expect(text).toContain('skos:prefLabel "Nytt"@nb, "Nytt"@nn');
  expect(text).toContain('skos:altLabel "Gammelt"@nb');
});

it('gives no word twice, and defines it only in the words of the record', () => {
  const { text } = exportRecord(skos, glossary, options);
  expect(text).toContain('skos:altLabel "ordet"@nb ;');
  expect(text).toContain('skos:definition "Noe man sier."@nb');
  expect(text).not.toContain('dct:publisher');
});
