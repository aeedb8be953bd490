import { areaTitle, listOf, measuresOf } from '@helsefellesskap/model';
import { describe, expect, it } from 'vitest';
import { read, words, measureCounts, quotes, find, notStated } from './read.js';

const helseSorOst = read('regional-plan', 'helse-sor-ost-2040');

describe('Regional utviklingsplan 2040', () => {
  const areas = listOf(helseSorOst.areas);
  const measure = (id: string) => measuresOf(helseSorOst).find((entry) => entry.measure.id === id)?.measure;
  const groups = (id: string) => measure(id)?.groups?.map(({ target, basis }) => [target, basis]);

  it('has four goals', () => {
    expect(listOf(helseSorOst.goals)).toHaveLength(4);
  });

  it('has six areas whose titles are lost, each with a label from elsewhere', () => {
    expect(areas).toHaveLength(6);
    for (const area of areas) {
      expect(area.title).toMatchObject({ lost: true });
      expect(areaTitle(area)?.sources).toEqual([{ method: 'external', document: 'news-2022' }]);
    }
    expect(helseSorOst.documents[0]?.completeness).toBe('part');
  });

  it('has 35 priorities: seven, four, six, six, five and seven', () => {
    expect(measureCounts(areas)).toEqual([7, 4, 6, 6, 5, 7]);
    expect(measuresOf(helseSorOst)).toHaveLength(35);
    expect(new Set(areas.map(({ lead }) => words(lead?.text)))).toEqual(
      new Set(['Helse Sør-Øst vil i planperioden prioritere:']),
    );
  });

  it('has an end and no beginning, and was last changed on 1 February 2024', () => {
    expect(helseSorOst.period).toEqual({ to: '2040', text: 'fram mot 2040' });
    expect(helseSorOst.documents[0]?.updated).toBe('2024-02-01');
    expect(helseSorOst.adoptions).toMatchObject({ absent: 'not-stated' });
    expect(helseSorOst.language).toBe('nb');
  });

  it('points to four groups from three priorities, one of which holds two', () => {
    const aimed = measuresOf(helseSorOst).filter(({ measure: { groups: targets } }) => targets);
    expect(aimed.map((entry) => entry.measure.id)).toEqual(['area-3-2', 'area-3-3', 'area-3-4']);
    expect(groups('area-3-2')).toEqual([['children-and-young-people', 'stated']]);
    expect(groups('area-3-3')).toEqual([['severe-mental-illness-and-substance-use', 'stated']]);
    expect(groups('area-3-4')).toEqual([
      ['multiple-chronic-conditions', 'stated'],
      ['frail-older-people', 'stated'],
    ]);
  });

  it('takes the last priority and the next sentence apart where the page has glued them', () => {
    expect(words(measure('area-2-4')?.text)).toBe('digital samhandling i hele helsetjenesten');
    expect(words(areas[2]?.description?.text)).toMatch(/^Bedre koordinerte tjenester/);
  });

  it('keeps the hard space in the quote and not in the text', () => {
    const goal = find(helseSorOst.goals, 'goal-3');
    expect(quotes(goal?.sources)?.[0]).toContain('kompetanse\u00a0 og');
    expect(words(goal?.text)).toContain('kompetanse og');
  });

  it('keeps two slips as they stand, with the corrected words beside them', () => {
    const slips = measuresOf(helseSorOst).filter((entry) => entry.measure.corrected);
    expect(slips.map((entry) => [words(entry.measure.text), words(entry.measure.corrected)])).toEqual([
      [
        'voksne med alvorlige psykisk lidelser og rusproblemer',
        'voksne med alvorlige psykiske lidelser og rusproblemer',
      ],
      ['forskninsbasert innovasjon', 'forskningsbasert innovasjon'],
    ]);
  });

  it('has one statistic without a year, and one file name without an address', () => {
    expect(helseSorOst.claims).toMatchObject([{ value: 63, unit: '%' }]);
    expect(helseSorOst.claims?.[0]).not.toHaveProperty('year');
    expect(listOf(helseSorOst.references).map(({ kind, url }) => [kind, url])).toEqual([['file', undefined]]);
  });

  it('says nothing of vision, values, culture, challenges, governance, agreements or groups as a part of its own', () => {
    notStated(helseSorOst, 'vision', 'values', 'culture', 'challenges', 'governance', 'agreements', 'patientGroups');
  });
});
