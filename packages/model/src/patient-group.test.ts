import { describe, expect, it } from 'vitest';
import { groupLabel, groupsIn, type PatientGroup } from './patient-group.js';

const frail: PatientGroup = {
  schemaVersion: 1,
  type: 'patient-group',
  id: 'frail-older-people',
  labels: [
    { text: { original: 'nb', nb: 'Skrøpelige eldre' }, sources: [], frames: ['nhsp-2020-2023'] },
    { text: { original: 'nb', nb: 'Eldre med skrøpelighet' }, sources: [], frames: ['nhsp-2024-2027'] },
  ],
  documents: [],
};

describe('a patient group', () => {
  it('has the label each national plan gives it', () => {
    expect(groupLabel(frail, 'nhsp-2020-2023')?.nb).toBe('Skrøpelige eldre');
    expect(groupLabel(frail, 'nhsp-2024-2027')?.nb).toBe('Eldre med skrøpelighet');
  });

  it('has no label in a plan that does not prioritise it', () => {
    expect(groupLabel(frail, 'nhsp-2030-2033')).toBeUndefined();
    expect(groupsIn('nhsp-2030-2033', [frail])).toEqual([]);
    expect(groupsIn('nhsp-2024-2027', [frail])).toEqual([frail]);
  });
});
