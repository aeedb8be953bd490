import { listOf, measuresOf, valueOf } from '@helsefellesskap/model';
import { describe, expect, it } from 'vitest';
import { read, words, texts, titles, measureCounts, notStated } from './read.js';

const sorRogaland = read('partnership-strategy', 'sor-rogaland/strategy-2025');

describe('Strategi for Helsefellesskapet i Sør-Rogaland 2025–2035', () => {
  const areas = listOf(sorRogaland.areas);
  const measure = (id: string) => measuresOf(sorRogaland).find((entry) => entry.measure.id === id)?.measure;

  it('has one vision, two goals, three values and three challenges', () => {
    expect(words(valueOf(sorRogaland.vision)?.text)).toBe(
      'Gode helsetjenester til rett tid, gjennom samarbeid om gode overganger.',
    );
    expect(listOf(sorRogaland.goals)).toHaveLength(2);
    expect(listOf(sorRogaland.goals).filter(({ title }) => title)).toEqual([]);
    expect(texts(sorRogaland.values)).toEqual(['Respekt', 'tillit', 'likeverd']);
    expect(listOf(sorRogaland.challenges)).toHaveLength(3);
  });

  it('has four areas with three measures each', () => {
    expect(titles(areas)).toEqual([
      'Beholde og rekruttere',
      'Sikkerhet og helseberedskap',
      'Digital samhandling',
      'Felles stemme i kommunikasjon',
    ]);
    expect(measureCounts(areas)).toEqual([3, 3, 3, 3]);
    expect(measuresOf(sorRogaland)).toHaveLength(12);
    expect(new Set(areas.map(({ lead }) => words(lead?.text)))).toEqual(new Set(['Dette vil vi gjøre:']));
  });

  it('runs from 2025 to 2035, in bokmål', () => {
    expect(sorRogaland.period).toMatchObject({ from: '2025', to: '2035' });
    expect(sorRogaland.language).toBe('nb');
  });

  it('says nothing of culture, groups, governance, agreements, references, decisions or an action plan', () => {
    notStated(sorRogaland, 'culture', 'patientGroups', 'governance', 'agreements', 'references');
    expect(sorRogaland.adoptions).toMatchObject({ absent: 'not-stated' });
    expect(sorRogaland.actionPlan).toMatchObject({ absent: 'not-stated' });
  });

  it('links challenges to areas by our reading only, and none to the fourth area', () => {
    const links = listOf(sorRogaland.challenges).flatMap((challenge) => challenge.areas ?? []);
    expect(links.map(({ target }) => target)).toEqual([
      'beholde-og-rekruttere',
      'sikkerhet-og-helseberedskap',
      'digital-samhandling',
    ]);
    expect(links.every(({ basis }) => basis === 'inferred')).toBe(true);
  });

  it('joins a measure over a blank line, and leaves out the full stop that is not there', () => {
    expect(words(measure('beholde-og-rekruttere-3')?.text)).toMatch(/tilpasset lokale utfordringer\.$/);
    expect(measure('digital-samhandling-3')?.sources).toMatchObject([{ line: 61, lineEnd: 62 }]);
    expect(words(measure('digital-samhandling-3')?.text)).toMatch(/samhandling og pasientforløp$/);
  });

  it('keeps «helsefelleskapet» as it stands, with the corrected word beside it', () => {
    const slip = measure('felles-stemme-i-kommunikasjon-3');
    expect(words(slip?.text)).toContain('helsefelleskapet');
    expect(words(slip?.corrected)).toContain('helsefellesskapet');
  });
});
