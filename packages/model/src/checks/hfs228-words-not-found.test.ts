import { describe, expect, it } from 'vitest';
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

describe('words of a plan with an action plan of its own', () => {
  const [sha256 = ''] = exampleContext.documents?.keys() ?? [];
  const other = 'c'.repeat(64);
  const parts = `
documents:
  - { id: strategy, title: Strategi, kind: plan, sha256: ${sha256}, completeness: whole }
  - { id: actions, title: Handlingsplan, kind: plan, sha256: ${other}, completeness: whole }
actionPlan:
  actions:
    - id: steg-1
      text: Lage en plan
      sources: [{ line: 1, document: actions }]
      owners: [Avdeling for e-helse]
      deadline: { precision: relative, text: når det passer }
`;
  const strategy: [string, string] = [sha256, 'Strategi 2025–2028'];
  const actions: [string, string] = [other, 'Lage en plan\nAvdeling for e-helse'];
  const found = (...documents: [string, string][]) =>
    checkRecord(laidOver('plan', parts), { ...exampleContext, documents: new Map(documents) }).filter(
      ({ code }) => code === 'HFS228',
    );

  it('are looked for in that document too', () => {
    expect(found(strategy, actions).map(({ path }) => path.at(-1))).toEqual(['text']);
  });

  it('are not told of where one of the documents is not at hand', () => {
    expect(found(strategy)).toEqual([]);
  });

  it('that have no language are not to be marked as ours, which they cannot be', () => {
    for (const text of Object.values(found(strategy, actions)[0]!.text))
      expect(text).toMatch(/eller fjern feltet|eller ta bort feltet|or remove the field/);
  });
});
