import { describe, expect, it } from 'vitest';
import { membersOn, partnershipsOf, type Membership } from './partnership.js';

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
