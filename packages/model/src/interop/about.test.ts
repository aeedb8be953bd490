import { describe, expect, it } from 'vitest';
import { csv } from './csv.js';
import { at, back, csvOf, read } from './csv.test-helper.js';
import { fhir } from './fhir.js';
import { exportRecord } from './format.js';
import { jsonLd } from './json-ld.js';
import { stratmlPart1 } from './stratml-part1.js';
import { stratml } from './stratml.js';
import { fromDefused, toCsv } from '../csv.js';
import { keptWithoutTrace, options } from './true-loss.test-helper.js';

const words = (text: string) => ({ text, sources: at(5) });
const stated = (target: string) => ({ target, basis: 'stated' });
const named = { basis: 'stated', sources: [{ line: 5, quote: 'kapittel 2' }] };
const plan = read({
  goals: [
    { id: 'mal-1', kind: 'goal', ...words('Trygg utskriving'), about: [stated('omrade')] },
    { id: 'mal-2', kind: 'goal', ...words('Færre reinnleggelser'), about: [{ name: 'kapittel 2', ...named }] },
  ],
  areas: [
    {
      id: 'omrade',
      layer: 'focus',
      title: words('Gode overganger'),
      measures: [
        { id: 'tiltak-1', kind: 'measure', ...words('Felles sjekkliste'), about: [stated('mal-1'), stated('mal-2')] },
      ],
    },
  ],
});

describe('the goals of a measure, and the area of a goal', () => {
  it.each([
    { format: csv, words: 'mal-1, mal-2' },
    { format: fhir, words: '"valueString": "mal-2"' },
    { format: stratml, words: 'Gjelder: vestfold.strategy-2026.mal-1, vestfold.strategy-2026.mal-2' },
    { format: stratmlPart1, words: 'Gjelder: vestfold.strategy-2026.mal-1, vestfold.strategy-2026.mal-2' },
    { format: jsonLd, words: '"@id": "https://data.example.org/plans/vestfold/strategy-2026#mal-2"' },
  ])('come along as $format.name', ({ format, words }) => {
    const { text, loss } = exportRecord(format, plan, options);
    expect(text).toContain(words);
    expect(loss.map(({ path }) => path).filter((path) => path.endsWith('about[].target'))).toEqual([]);
    expect(keptWithoutTrace(format, plan)).toEqual([]);
  });
});

describe('a table with the goals of measures', () => {
  const change = (id: string, cell: string) => {
    const [header, ...rows] = csvOf(plan)
      .slice(1)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.slice(1, -1).split('";"').map(fromDefused));
    const column = header!.indexOf('Gjelder');
    const changed = rows.map((row) => (row[1] === id ? row.with(column, cell) : row));
    return back(toCsv([header!, ...changed]), plan) as unknown as typeof plan & { goals: { about: unknown }[] };
  };

  it('changes nothing where nobody has', () => {
    expect(back(csvOf(plan), plan)).toEqual(plan);
  });

  it('gives what is new as our reading, and leaves the rest as it was', () => {
    const { goals } = change('mal-2', 'omrade');
    expect(goals[1]!.about).toEqual([
      { target: 'omrade', basis: 'inferred' },
      expect.objectContaining({ basis: 'stated', name: { original: 'nb', nb: 'kapittel 2' } }),
    ]);
    expect(goals[0]).toEqual((plan as typeof plan & { goals: unknown[] }).goals[0]);
  });
});
