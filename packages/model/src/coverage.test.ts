import { describe, expect, it } from 'vitest';
import type { Stated } from './absence.js';
import { coverageOf } from './coverage.js';
import type { Measure } from './measure.js';
import type { PatientGroup, PatientGroupPriority } from './patient-group.js';
import type { FrameChange, NationalPlan, PlanBase } from './plan.js';

const unknown = { absent: 'not-registered' } as const;
const words = (nb: string) => ({ text: { original: 'nb' as const, nb }, sources: [] });

const plan = (parts: Partial<PlanBase>): PlanBase => ({
  schemaVersion: 1,
  type: 'plan',
  id: 'a/b',
  title: words('Strategi'),
  language: 'nb',
  period: { from: '2022', to: '2024' },
  documents: [],
  adoptions: unknown,
  relations: unknown,
  vision: unknown,
  values: unknown,
  culture: unknown,
  challenges: unknown,
  goals: unknown,
  areas: unknown,
  patientGroups: [],
  governance: unknown,
  agreements: unknown,
  references: unknown,
  ...parts,
});

const frame = (changes: Stated<FrameChange[]> = unknown): NationalPlan => ({
  ...plan({ id: 'nhsp-2024-2027', period: { from: '2024', to: '2027' } }),
  kind: 'national-plan',
  reportNumber: 'Meld. St. 9 (2023–2024)',
  changes,
});

const group = (id: string, ...frames: string[]): PatientGroup => ({
  schemaVersion: 1,
  type: 'patient-group',
  id,
  labels: [{ ...words(id), frames }],
  documents: [],
});

const children = group('children', 'nhsp-2020-2023', 'nhsp-2024-2027');
const pregnancy = group('pregnancy', 'nhsp-2024-2027');
const measure = (id: string, groups: string[] = []): Measure => ({
  id,
  ...words(id),
  kind: 'measure',
  groups: groups.map((target) => ({ target, basis: 'stated' })),
});
const priority = (of: string, measures: Measure[] = []): PatientGroupPriority => ({
  id: of,
  ...words(of),
  group: of,
  measures,
});

describe('coverageOf', () => {
  it('gives the plan’s own section and its measures', () => {
    const own = priority('children', [measure('m1')]);
    expect(coverageOf(plan({ patientGroups: [own] }), frame(), [children])).toEqual([
      { group: 'children', priority: own, measures: [measure('m1')] },
    ]);
  });

  it('finds a group that is only mentioned in a measure elsewhere, also one of two in the same measure', () => {
    const shared = measure('m1', ['children', 'pregnancy']);
    const covered = coverageOf(plan({ measures: [measure('m0'), shared] }), frame(), [children, pregnancy]);
    expect(covered).toEqual([
      { group: 'children', measures: [shared] },
      { group: 'pregnancy', measures: [shared] },
    ]);
  });

  it('does not blame a plan for a group that came after it', () => {
    expect(coverageOf(plan({}), frame(), [pregnancy])).toEqual([
      { group: 'pregnancy', measures: [], absence: { absent: 'older-than-frame' } },
    ]);
  });

  it('says not stated where an old plan leaves out a group that already was', () => {
    expect(coverageOf(plan({}), frame(), [children])[0]?.absence).toEqual({ absent: 'not-stated' });
  });

  it('says not stated where a plan from the frame’s own time leaves a group out', () => {
    expect(coverageOf(plan({ period: { from: '2024-01' } }), frame(), [pregnancy])[0]?.absence).toEqual({
      absent: 'not-stated',
    });
  });

  it('still knows that a frame brought a group in when later frames have kept it', () => {
    const kept = group('pregnancy', 'nhsp-2024-2027', 'nhsp-2028-2031');
    const added = frame([{ group: 'pregnancy', change: 'added', basis: 'stated' }]);
    expect(coverageOf(plan({}), added, [kept])[0]?.absence).toEqual({ absent: 'older-than-frame' });
  });

  it('passes on why the plan’s groups are missing altogether', () => {
    const withheld = { absent: 'not-registered', note: { original: 'nb', nb: 'ikke lest' } } as const;
    expect(coverageOf(plan({ patientGroups: withheld }), frame(), [children])[0]?.absence).toEqual(withheld);
  });

  it('leaves out groups the frame does not have', () => {
    expect(coverageOf(plan({}), frame(), [group('rehabilitation', 'another-plan')])).toEqual([]);
  });
});
