import { describe, expect, it } from 'vitest';
import type { FocusArea } from './focus-area.js';
import type { Measure } from './measure.js';
import type { PatientGroupPriority } from './patient-group.js';
import { dayInNorway } from './period.js';
import { elementOf, measuresOf, planState, type PlanBase } from './plan.js';

describe('planState', () => {
  const period = { from: '2025', to: '2028' };

  it.each([
    ['2024-12-31', 'coming'],
    ['2025-01-01', 'in-force'],
    ['2028-12-31', 'in-force'],
    ['2029-01-01', 'expired'],
  ])('on %s a plan for 2025–2028 is %s', (day, state) => {
    expect(planState({ period }, day)).toBe(state);
  });

  it('changes at midnight in Norway, not in Greenwich', () => {
    expect(planState({ period }, dayInNorway(new Date('2028-12-31T22:59:59Z')))).toBe('in-force');
    expect(planState({ period }, dayInNorway(new Date('2028-12-31T23:00:00Z')))).toBe('expired');
  });

  it('has no end where none is known, and is over where only the end is known and past', () => {
    expect(planState({ period: { from: '2025' } }, '2040-01-01')).toBe('open-ended');
    expect(planState({ period: { from: '2025' } }, '2024-12-31')).toBe('coming');
    expect(planState({ period: { to: '2040' } }, '2025-01-01')).toBe('in-force');
    expect(planState({ period: { to: '2040' } }, '2041-01-01')).toBe('expired');
  });

  it('is unknown where the period is', () => {
    expect(planState({ period: { absent: 'not-stated' } }, '2025-01-01')).toBe('unknown');
    expect(planState({ period: { text: 'planperioden' } }, '2025-01-01')).toBe('unknown');
    expect(planState({ period: {}, status: 'adopted' }, '2025-01-01')).toBe('unknown');
  });

  it('is a draft or withdrawn whatever the dates say', () => {
    expect(planState({ period, status: 'draft' }, '2026-01-01')).toBe('draft');
    expect(planState({ period, status: 'proposed' }, '2030-01-01')).toBe('draft');
    expect(planState({ period, status: 'withdrawn' }, '2026-01-01')).toBe('withdrawn');
  });
});

describe('measuresOf', () => {
  const words = (nb: string) => ({ text: { original: 'nb' as const, nb }, sources: [] });
  const measure = (id: string): Measure => ({ id, ...words(id), kind: 'measure' });

  it('gives every measure once, with where it stands, in the order of the plan', () => {
    const area: FocusArea = { id: 'a', layer: 'focus', title: words('A'), measures: [measure('m1'), measure('m2')] };
    const empty: FocusArea = { id: 'b', layer: 'strategy', title: words('B'), measures: { absent: 'not-stated' } };
    const priority: PatientGroupPriority = { id: 'g', ...words('G'), group: 'children', measures: [measure('m3')] };
    const plan: Pick<PlanBase, 'areas' | 'patientGroups' | 'measures'> = {
      areas: [area, empty],
      patientGroups: [priority],
      measures: [measure('m4')],
    };
    expect(measuresOf(plan as PlanBase)).toEqual([
      { measure: measure('m1'), area },
      { measure: measure('m2'), area },
      { measure: measure('m3'), priority },
      { measure: measure('m4') },
    ]);
  });
});

describe('elementOf', () => {
  const words = (nb: string) => ({ text: { original: 'nb' as const, nb }, sources: [] });
  const adoption = { body: { original: 'nb' as const, nb: 'Utvalget' }, outcome: 'adopted', sources: [] };
  const plan = {
    id: 'test/strategy-2025',
    documents: [{ id: 'plan', ...words('Dokumentet') }],
    goals: [{ id: 'goal-1', ...words('Målet'), kind: 'goal', adoptions: [adoption] }],
    areas: [
      {
        id: 'area-1',
        title: words('Området'),
        description: words('Hva det er'),
        measures: [{ id: 'm1', ...words('Tiltaket') }],
      },
      { id: 'area-2', title: { lost: true, label: words('Navnet fra nyheten') }, measures: { absent: 'not-stated' } },
      { id: 'area-3', title: { lost: true }, description: words('Innledningen') },
      { id: 'area-4', title: { lost: true } },
    ],
    values: { absent: 'not-stated' },
    governance: [{ id: 'psu', name: words('Politisk samarbeidsutvalg') }],
    references: [{ id: 'nou', title: { original: 'nb', nb: 'NOU 2023: 5' }, citations: [words('Først'), words('Så')] }],
    initiatives: [{ id: 'god-start', name: words('God start') }],
  } as unknown as PlanBase;

  it.each([
    ['goal-1', 'goals', ['Målet']],
    ['m1', 'areas', ['Tiltaket']],
    ['area-1', 'areas', ['Området', 'Hva det er']],
    ['area-2', 'areas', ['Navnet fra nyheten']],
    ['area-3', 'areas', ['Innledningen']],
    ['area-4', 'areas', []],
    ['psu', 'governance', ['Politisk samarbeidsutvalg']],
    ['nou', 'references', ['Først', 'Så']],
    ['god-start', undefined, ['God start']],
  ])('finds %s, in %s', (id, section, texts) => {
    const found = elementOf(plan, id);
    expect(found?.section).toBe(section);
    expect(found?.statements.map(({ text }) => text.nb)).toEqual(texts);
  });

  it('takes the id with the id of its plan before it, and gives it without', () => {
    expect(elementOf(plan, 'test/strategy-2025/m1')).toEqual(elementOf(plan, 'm1'));
    expect(elementOf(plan, 'test/strategy-2025/m1')?.id).toBe('m1');
    expect(elementOf(plan, 'other/strategy-2025/m1')).toBeUndefined();
    expect(elementOf(plan, 'test_strategy-2025_m1')).toEqual(elementOf(plan, 'm1')); // as in an address
  });

  it('gives the decisions on the element alone', () => {
    expect(elementOf(plan, 'goal-1')?.adoptions).toEqual([adoption]);
    expect(elementOf(plan, 'm1')?.adoptions).toEqual([]);
  });

  it('finds an indicator, which has its proof beside its name', () => {
    const sources = [
      { method: 'verbatim' as const, document: 'plan', sha256: 'a'.repeat(64), line: 3, quote: 'Liggedøgn' },
    ];
    const name = { original: 'nb' as const, nb: 'Liggedøgn' };
    const indicators = [
      { id: 'liggedogn', name, unit: 'døgn', owner: { original: 'nb' as const, nb: 'FHI' }, sources },
    ];
    expect(elementOf({ ...plan, indicators }, 'liggedogn')?.statements).toEqual([{ text: name, sources }]);
  });

  it('finds neither what is not there, nor the documents elements are taken from, nor the plan itself', () => {
    for (const id of ['goal-9', 'plan', 'test/strategy-2025', '']) expect(elementOf(plan, id)).toBeUndefined();
  });
});
