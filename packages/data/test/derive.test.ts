import { dayInNorway, strategyOn, type Plan } from '@helsefellesskap/model';
import { expect, it } from 'vitest';
import { partnershipsWithPlans } from '../src/derive.js';
import type { Data } from '../src/records.js';

const plan = (name: string, from: string, relations: Partial<Plan['relations']> = []) => ({
  record: {
    id: `vestfold/${name}`,
    kind: 'partnership-strategy',
    partnership: 'vestfold',
    language: 'nb',
    title: { text: { original: 'nb', nb: name } },
    period: { from, to: '2999' },
    relations,
  },
});
const listed = (...plans: object[]) =>
  partnershipsWithPlans({ partnerships: [{ id: 'vestfold', record: {} }], plans } as unknown as Data)[0]!;
const ids = (...plans: object[]) => (listed(...plans).plans as { id: string }[]).map(({ id }) => id.slice(9));
const to = (type: string, target: string) => [{ type, target: `vestfold/${target}`, basis: 'stated' }] as never;

it('a partnership has its newest strategy first', () => {
  expect(ids(plan('old', '2024'), plan('new', '2026'))).toEqual(['new', 'old']);
  expect(ids(plan('old', '2024'), plan('new', '2026', to('replaces', 'old')))).toEqual(['new', 'old']);
});

it.each(['supplements', 'operationalises'])('a later plan that %s the strategy does not take its place', (type) => {
  const plans = [plan('part', '2026', to(type, 'whole')), plan('whole', '2024')];
  expect(ids(...plans)).toEqual(['whole', 'part']);
  expect(strategyOn(listed(...plans), dayInNorway(new Date()))?.id).toBe('vestfold/whole');
  expect(ids(plan('part', '2026', to(type, 'elsewhere')), plan('whole', '2024'))).toEqual(['part', 'whole']);
});
