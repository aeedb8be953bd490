import { describe, expect, it } from 'vitest';
import { migrate, readRecord, RecordError, schemaVersion, type Migration } from './record.js';

function reasonOf(read: () => unknown): string | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof RecordError) return error.reason;
    throw error;
  }
  return undefined;
}

describe('migrate', () => {
  it('lifts a draft without a version to version 1', () => {
    expect(migrate({ type: 'plan', id: 'a' })).toEqual({ schemaVersion: 1, type: 'plan', id: 'a' });
  });

  it('takes every step on the way, in order', () => {
    const steps: Record<number, Migration> = {
      0: (record) => ({ ...record, path: 'a' }),
      1: (record) => ({ ...record, path: `${String(record['path'])}b` }),
      2: (record) => ({ ...record, path: `${String(record['path'])}c` }),
    };
    expect(migrate({}, steps, 3)).toEqual({ schemaVersion: 3, path: 'abc' });
    expect(migrate({ schemaVersion: 1, path: '' }, steps, 3)).toEqual({ schemaVersion: 3, path: 'bc' });
  });

  it('sets the version itself, whatever a step says', () => {
    expect(migrate({}, { 0: () => ({ schemaVersion: 7 }) }, 1)).toEqual({ schemaVersion: 1 });
  });

  it('leaves a record of the wanted version as it is', () => {
    const record = { schemaVersion, type: 'plan' };
    expect(migrate(record)).toBe(record);
  });

  it('does not change the record it was given', () => {
    const record = Object.freeze({ type: 'plan' });
    migrate(record);
    expect(record).toEqual({ type: 'plan' });
  });

  it('refuses a record from a newer model', () => {
    expect(reasonOf(() => migrate({ schemaVersion: schemaVersion + 1 }))).toBe('too-new');
  });

  it('refuses a version that no step lifts from', () => {
    expect(reasonOf(() => migrate({ schemaVersion: 0 }, { 1: (record) => record }, 2))).toBe('too-old');
  });

  it.each([null, undefined, 'plan', 1, [], { schemaVersion: '1' }, { schemaVersion: 0.5 }, { schemaVersion: -1 }])(
    'refuses %j, which is no record',
    (value) => {
      expect(reasonOf(() => migrate(value))).toBe('not-a-record');
    },
  );
});

describe('readRecord', () => {
  it('lifts and gives the record when the type is right', () => {
    expect(readRecord({ type: 'plan', id: 'a' }, 'plan')).toEqual({ schemaVersion: 1, type: 'plan', id: 'a' });
  });

  it('refuses a record of another type', () => {
    expect(reasonOf(() => readRecord({ schemaVersion: 1, type: 'partnership' }, 'plan'))).toBe('wrong-type');
  });
});
