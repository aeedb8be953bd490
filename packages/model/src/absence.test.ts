import { describe, expect, it } from 'vitest';
import { isAbsent, listOf, valueOf, type Stated } from './absence.js';

describe('a stated value', () => {
  it('is absent only when it gives a reason', () => {
    expect(isAbsent({ absent: 'withheld' })).toBe(true);
    expect(isAbsent({ from: '2025' })).toBe(false);
    expect(isAbsent(null)).toBe(false);
    expect(isAbsent('absent')).toBe(false);
  });

  it('is itself, also when it is false, nought or empty', () => {
    expect(valueOf<number>(0)).toBe(0);
    expect(valueOf<boolean>(false)).toBe(false);
    expect(valueOf<string>('')).toBe('');
  });

  it('has no value where it is absent', () => {
    const level: Stated<number> = { absent: 'not-stated' };
    expect(valueOf(level)).toBeUndefined();
  });

  it('is an empty list where a list is absent or left out', () => {
    expect(listOf<string>({ absent: 'not-registered' })).toEqual([]);
    expect(listOf<string>(undefined)).toEqual([]);
    expect(listOf(['tillit'])).toEqual(['tillit']);
  });
});
