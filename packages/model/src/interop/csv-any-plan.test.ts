import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../check.js';
import type { Action, ScaleValue } from '../action-plan.js';
import type { LocalText } from '../language.js';
import type { Plan } from '../plan.js';
import { plan as planSchema } from '../plan.schema.js';
import { csv } from './csv.js';
import { back, csvOf as written } from './csv.test-helper.js';
import { reading } from './loss.js';
import { planArbitrary } from './plan.test-helper.js';
import { itemsIn } from './reading.js';
import { expectTrueLoss, options } from './true-loss.test-helper.js';

describe('any plan', () => {
  it('is one that the schema takes', () => {
    fc.assert(
      fc.property(planArbitrary(), (any) => {
        expect(check(planSchema, any)).toEqual({ record: any });
      }),
      { numRuns: 30 },
    );
  });

  it('comes back from CSV as it was, in each language', () => {
    fc.assert(
      fc.property(planArbitrary(), fc.constantFrom('nb' as const, 'nn' as const, 'en' as const), (any, language) => {
        expect(back(written(any, language), any)).toEqual(any);
      }),
      { numRuns: 60 },
    );
  });

  it('comes back from CSV alone with the fields that CSV carries', () => {
    fc.assert(
      fc.property(planArbitrary().map(asTyped), (any) => {
        const alone = back(written(any));
        expect(alone).toMatchObject(carried(any));
        expect(written(alone as unknown as Plan)).toBe(written(any));
      }),
      { numRuns: 60 },
    );
  });

  it('has a true loss report', () => {
    fc.assert(
      fc.property(planArbitrary(), (any) => {
        expectTrueLoss(csv, any);
      }),
      { numRuns: 30 },
    );
  });
});

/** The plan with names and details as people type them: one line, and headings that no other element has. */
function asTyped(plan: Plan): Plan {
  const copy = structuredClone(plan);
  const oneLine = (text: LocalText) => ({
    ...text,
    [text.original]: text[text.original]?.replace(/[^\p{L}]+/gu, ' ').trim() || 'ord',
  });
  const onScale = (place?: ScaleValue) => place && { ...place, value: oneLine(place.value) };
  for (const element of withTermsIn(copy)) {
    for (const list of ['owners', 'approvers'] as const) if (element[list]) element[list] = element[list].map(oneLine);
    for (const place of ['status', 'risk'] as const) if (element[place]) element[place] = onScale(element[place])!;
    element.details &&= element.details.map((detail, index) => ({
      kind: `${element.id}-${index}`,
      name: oneLine(detail.name),
      text: oneLine(detail.text),
    }));
  }
  return copy;
}

function withTermsIn(plan: Plan): Action[] {
  const { goals, areas, patientGroups, measures = [] } = plan;
  const above = [...itemsIn(areas), ...itemsIn(patientGroups)];
  const actionPlan = plan.kind === 'partnership-strategy' && 'actions' in plan.actionPlan ? plan.actionPlan : undefined;
  return [
    ...itemsIn(goals),
    ...measures,
    ...above.flatMap((owner) => itemsIn(owner.measures)),
    ...itemsIn(actionPlan?.actions),
  ];
}

/** The plan without what the loss report names. */
function carried(of: Plan): object {
  const { value, unread } = reading(of);
  csv.write(value, options);
  const copy = structuredClone(of) as object;
  for (const path of unread()) {
    const part = path
      .slice(0, -1)
      .reduce<Record<string, unknown>>((inner, step) => inner[step] as never, copy as never);
    Reflect.deleteProperty(part, path.at(-1)!);
  }
  return pruned(copy) as object;
}

function pruned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value)
    .map(([key, part]) => [key, pruned(part)] as const)
    .filter(([, part]) => part !== undefined);
  if (parts.length === 0) return undefined;
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}
