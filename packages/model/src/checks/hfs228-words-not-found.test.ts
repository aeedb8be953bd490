import { expect, it } from 'vitest';
import { checkRecord } from './check-record.js';
import { exampleContext, laidOver } from './example.js';

const told = (body: string) => {
  const [sha256 = ''] = exampleContext.documents?.keys() ?? [];
  const documents = new Map([[sha256, 'Strategi 2025–2028\nVedtatt i partnerskapsmøtet\nÅrsmøtet']]);
  const adoptions = `adoptions: [{ body: ${body}, outcome: adopted, sources: [{ line: 2, quote: Vedtatt }] }]`;
  const findings = checkRecord(laidOver('plan', adoptions), { ...exampleContext, documents });
  return findings.filter(({ code }) => code === 'HFS228').length;
};

it('a name that stands inside a sentence may begin with a capital, and one that stands alone without', () => {
  expect([told('partnerskapsmøtet'), told('Partnerskapsmøtet'), told('årsmøtet')]).toEqual([0, 0, 0]);
});

it('a name that has other capitals, or is part of a word, is not the source’s', () => {
  expect([told('PartnerskapsMøtet'), told('Møtet')]).toEqual([1, 1]);
});
