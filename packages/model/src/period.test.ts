import { describe, expect, it } from 'vitest';
import { dayInNorway, firstDay, holds, isIsoDate, lastDay } from './period.js';

describe('isIsoDate', () => {
  it.each(['2025', '2025-06', '2025-06-14', '2024-02-29', '2000-02-29'])('accepts %s', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-13',
    '2025-00',
    '2025-04-31',
    '2025-06-00',
    '25',
    '2025-6',
    '14.06.2023',
    '2025-06-14T00:00',
    ' 2025',
    '',
  ])('refuses «%s»', (date) => {
    expect(isIsoDate(date)).toBe(false);
  });
});

describe('a date of reduced precision', () => {
  it('begins with its first day', () => {
    expect([firstDay('2025'), firstDay('2025-06'), firstDay('2025-06-14')]).toEqual([
      '2025-01-01',
      '2025-06-01',
      '2025-06-14',
    ]);
  });

  it('ends with its last day, leap years counted', () => {
    expect([lastDay('2025'), lastDay('2025-06'), lastDay('2025-06-14')]).toEqual([
      '2025-12-31',
      '2025-06-30',
      '2025-06-14',
    ]);
    expect([lastDay('2024-02'), lastDay('2025-02'), lastDay('1900-02')]).toEqual([
      '2024-02-29',
      '2025-02-28',
      '1900-02-28',
    ]);
  });
});

describe('holds', () => {
  it('counts the first and the last day in', () => {
    const period = { from: '2025', to: '2028' };
    expect(['2024-12-31', '2025-01-01', '2028-12-31', '2029-01-01'].map((day) => holds(period, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('takes a missing end as open', () => {
    expect(holds({ from: '2025-06' }, '2999-01-01')).toBe(true);
    expect(holds({ from: '2025-06' }, '2025-05-31')).toBe(false);
    expect(holds({ to: '2023' }, '1990-01-01')).toBe(true);
    expect(holds({ to: '2023' }, '2024-01-01')).toBe(false);
    expect(holds({}, '2024-01-01')).toBe(true);
  });
});

describe('dayInNorway', () => {
  it('refuses a moment that is none', () => {
    expect(() => dayInNorway(new Date(NaN))).toThrow(RangeError);
  });

  it.each([
    ['2025-12-31T22:59:59Z', '2025-12-31'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
    ['2025-06-30T21:59:59Z', '2025-06-30'],
    ['2025-06-30T22:00:00Z', '2025-07-01'],
  ])('%s is %s, winter and summer', (moment, day) => {
    expect(dayInNorway(new Date(moment))).toBe(day);
  });

  it('is the day that the time zone database knows, in each hour around every midnight from 1996 to 2040', () => {
    const known = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });
    const differing: string[] = [];
    for (let midnight = Date.UTC(1996, 0, 2); midnight < Date.UTC(2041, 0, 1); midnight += 86_400_000)
      for (const hours of [-3, -2, -1, 0]) {
        const moment = new Date(midnight + hours * 3_600_000);
        if (dayInNorway(moment) !== known.format(moment)) differing.push(moment.toISOString());
      }
    expect(differing).toEqual([]);
  });
});
