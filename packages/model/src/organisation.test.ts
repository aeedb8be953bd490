import { describe, expect, it } from 'vitest';
import { isOrganisationNumber } from './organisation.js';

describe('isOrganisationNumber', () => {
  it.each(['991324968', '974760673', '000000000'])('accepts %s, whose control digit is right', (number) => {
    expect(isOrganisationNumber(number)).toBe(true);
  });

  it.each(['991324967', '974760637', '99132496', '9913249680', '991 324 968', '99132496a', ''])(
    'refuses «%s»',
    (number) => {
      expect(isOrganisationNumber(number)).toBe(false);
    },
  );

  it('refuses every ninth digit where the sum leaves no control digit', () => {
    const endings = Array.from({ length: 10 }, (_, digit) => `00000006${digit}`); // 2 × 6 = 12 leaves 1, so the control digit would be 10
    expect(endings.filter(isOrganisationNumber)).toEqual([]);
  });
});
