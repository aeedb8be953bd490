import { describe, expect, it } from 'vitest';
import { areaTitle, type FocusArea } from './focus-area.js';

const area = (title: FocusArea['title']): FocusArea => ({ id: 'a', layer: 'focus', title, measures: [] });
const planning = { text: { original: 'nn', nn: 'Felles planlegging' }, sources: [] } satisfies FocusArea['title'];

describe('areaTitle', () => {
  it('gives the title that stands in the plan', () => {
    expect(areaTitle(area(planning))).toBe(planning);
  });

  it('gives the stand-in where the title is lost, and nothing where that is missing too', () => {
    expect(areaTitle(area({ lost: true, label: planning }))).toBe(planning);
    expect(areaTitle(area({ lost: true }))).toBeUndefined();
  });
});
