import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { plan as planSchema } from '../plan.schema.js';
import { planArbitrary } from './plan.test-helper.js';

it('the generated plans are plans, and the schema reads them into themselves', () => {
  fc.assert(
    fc.property(planArbitrary(), (plan) => {
      expect(planSchema.parse(plan)).toEqual(plan);
    }),
    { numRuns: 60 },
  );
});
