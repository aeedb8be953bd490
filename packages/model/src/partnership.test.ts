import { describe, expect, it } from 'vitest';
import { membersOn, partnershipsOf, strategyOn, type Membership, type PlanSummary } from './partnership.js';

const member = (municipality: string, dates: { from?: string; to?: string } = {}): Membership => ({
  municipality,
  name: municipality,
  ...dates,
});

describe('membersOn', () => {
  it('gives the members of that day, the last day counted in', () => {
    const partnership = {
      members: [member('1101'), member('1103', { to: '2024-06' }), member('1106', { from: '2024-07-01' })],
    };
    expect(membersOn(partnership, '2024-06-30').map((one) => one.municipality)).toEqual(['1101', '1103']);
    expect(membersOn(partnership, '2024-07-01').map((one) => one.municipality)).toEqual(['1101', '1106']);
  });
});

describe('partnershipsOf', () => {
  const old = { id: 'old', members: [member('3420', { to: '2024' })] };
  const current = { id: 'current', members: [member('3420', { from: '2025' })] };
  const second = { id: 'second', members: [member('3420')] };

  it('follows a municipality that moves', () => {
    expect(partnershipsOf('3420', [old, current], '2024-12-31')).toEqual([old]);
    expect(partnershipsOf('3420', [old, current], '2025-01-01')).toEqual([current]);
  });

  it('gives several where a municipality belongs to several', () => {
    expect(partnershipsOf('3420', [old, current, second], '2025-06-01')).toEqual([current, second]);
  });

  it('gives none for a number that no partnership has', () => {
    expect(partnershipsOf('9999', [old, current], '2025-06-01')).toEqual([]);
  });
});

describe('strategyOn', () => {
  const strategy = (id: string, from: string, status?: PlanSummary['status']): PlanSummary => ({
    id,
    kind: 'partnership-strategy',
    title: { original: 'nb', nb: id },
    language: 'nb',
    period: { from, to: from },
    ...(status && { status }),
  });
  const on = (plans: PlanSummary[]) => strategyOn({ plans }, '2026-06-01')?.id;

  it('gives the one in force, however new the others are', () => {
    const others = [
      strategy('coming', '2028'),
      strategy('draft', '2027', 'draft'),
      strategy('gone', '2026', 'withdrawn'),
    ];
    expect(on([...others, strategy('now', '2026'), strategy('over', '2020')])).toBe('now');
  });

  it('gives a withdrawn one only where there is no other, and a draft only after all that were adopted', () => {
    const draft = strategy('draft', '2027', 'proposed');
    expect(on([strategy('gone', '2026', 'withdrawn'), draft])).toBe('draft');
    expect(on([draft, strategy('over', '2020')])).toBe('over');
    expect(on([strategy('over', '2020'), strategy('coming', '2028')])).toBe('coming');
  });

  it('gives none where no strategy is registered', () => {
    expect(on([{ ...strategy('regional', '2026'), kind: 'regional-plan' }])).toBe(undefined);
    expect(strategyOn({ plans: { absent: 'not-registered' } }, '2026-06-01')).toBe(undefined);
  });
});
