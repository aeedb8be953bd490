import { expect, it } from 'vitest';
import { checkRecord } from './check-record.js';
import { exampleContext, laidOver } from './example.js';

const codesOf = (kind: string) => {
  const sources = '[{ line: 5 }]';
  const plan = `
goals: [{ id: mal-1, kind: goal, text: Færre reinnleggelser, sources: ${sources} }]
actionPlan:
  actions:
    - { id: steg-1, text: Følge opp alle, sources: ${sources}, details: [{ kind: ${kind}, name: Indikator, text: Andel reinnlagte }] }
`;
  return checkRecord(laidOver('plan', plan), { ...exampleContext, documents: new Map() }).map(({ code }) => code);
};

it('a strategy whose steps say what they are measured by is told of no missing indicator', () => {
  expect(codesOf('indicator')).not.toContain('HFS304');
  expect(codesOf('budget')).toContain('HFS304');
});

it('a kind of detail that is not known is told of', () => {
  expect(codesOf('milestone')).not.toContain('HFS223');
  expect(codesOf('kostnad')).toContain('HFS223');
});
