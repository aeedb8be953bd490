import { expect, it } from 'vitest';
import { planSections } from '../plan.js';
import { dateInWords } from './date-in-words.js';
import { sectionName } from './section-name.js';

it('a part of a plan is called by its name, with what it is called in the file beside it', () => {
  expect(sectionName('governance')).toEqual({
    nb: 'organer (governance)',
    nn: 'organ (governance)',
    en: 'bodies (governance)',
  });
  expect(sectionName('values').en).toBe('values');
  for (const section of planSections) {
    expect(sectionName(section).nb).toMatch(/^[a-zæøå]+ \(\w+\)$/);
    expect(sectionName(section).nb).not.toBe(`${section} (${section})`);
  }
});

it.each([
  ['2025', '2025', '2025'],
  ['2025-06', 'juni 2025', 'June 2025'],
  ['2025-12-01', '1.12.2025', '1/12/2025'],
])('the date %s is written as people write it', (date, norwegian, english) => {
  expect(dateInWords(date)).toEqual({ nb: norwegian, nn: norwegian, en: english });
});
