import { describe, expect, it } from 'vitest';
import { adoptionsOf, type Adoption } from './adoption.js';

const adoption = (body: string, covers?: Adoption['covers']): Adoption => ({
  body: { original: 'nb', nb: body },
  outcome: 'adopted',
  sources: [],
  ...(covers && { covers }),
});

describe('adoptionsOf', () => {
  it('gives the adoptions of the whole plan and those of the section, not those of others', () => {
    const whole = adoption('Partnerskapsmøtet');
    const values = adoption('ASU', ['values', 'culture']);
    const goals = adoption('PSU', ['goals']);
    expect(adoptionsOf([whole, values, goals], 'values')).toEqual([whole, values]);
  });
});
