import { expect, it } from 'vitest';
import { checkRecord } from './check-record.js';
import { exampleContext, laidOver } from './example.js';

const codesIn = (plan: string) =>
  checkRecord(laidOver('plan', plan), { ...exampleContext, documents: new Map() }).map(({ code }) => code);
const codesOf = (kind: string) => {
  const sources = '[{ line: 5 }]';
  const plan = `
goals: [{ id: mal-1, kind: goal, text: Færre reinnleggelser, sources: ${sources} }]
actionPlan:
  actions:
    - { id: steg-1, text: Følge opp alle, sources: ${sources}, details: [{ kind: ${kind}, name: Indikator, text: Andel reinnlagte }] }
`;
  return codesIn(plan);
};

it('a strategy whose steps say what they are measured by is told of no missing indicator', () => {
  expect(codesOf('indicator')).not.toContain('HFS304');
  expect(codesOf('budget')).toContain('HFS304');
});

it('so is one whose goals or measures say it', () => {
  const details = 'details: [{ kind: indicator, name: Indikator, text: Andel reinnlagte }]';
  const goal = '{ id: mal-1, kind: goal, text: Færre reinnleggelser, sources: [{ line: 5 }]';
  const measure = `{ id: t-1, kind: measure, text: Følge opp alle, sources: [{ line: 5 }], ${details} }`;
  expect(codesIn(`goals: [${goal} }]`)).toContain('HFS304');
  expect(codesIn(`goals: [${goal}, ${details} }]`)).not.toContain('HFS304');
  expect(codesIn(`goals: [${goal} }]\nmeasures: [${measure}]`)).not.toContain('HFS304');
});

it('a kind of detail that is not known is told of', () => {
  expect(codesOf('milestone')).not.toContain('HFS223');
  expect(codesOf('other')).not.toContain('HFS223');
  expect(codesOf('kostnad')).toContain('HFS223');
});
