import { describe, expect, it } from 'vitest';
import { csv } from './csv.js';
import { at, back, csvOf, read } from './csv.test-helper.js';
import { fhir } from './fhir.js';
import { exportRecord } from './format.js';
import { jsonLd } from './json-ld.js';
import { stratmlPart1 } from './stratml-part1.js';
import { stratml } from './stratml.js';
import { keptWithoutTrace, options } from './true-loss.test-helper.js';

const words = (text: string) => ({ text, sources: at(5) });
const plan = read({
  values: [{ id: 'respekt', ...words('Vi lytter til hverandre.'), title: words('Respekt') }],
  culture: [{ id: 'mote', ...words('Vi møtes fire ganger i året.'), title: words('Møteplasser') }],
  challenges: [{ id: 'alder', ...words('Andelen over 80 år dobles.'), title: words('Demografi') }],
});

describe('the titles of values, culture and challenges', () => {
  it.each([csv, fhir, stratml, stratmlPart1, jsonLd])('come along as $name, beside the texts', (format) => {
    const { text, loss } = exportRecord(format, plan, options);
    for (const part of ['Respekt', 'lytter', 'Møteplasser', 'fire ganger', 'Demografi', 'dobles'])
      expect(text, part).toContain(part);
    expect(loss.map(({ path }) => path).filter((path) => path.endsWith('title.text.nb'))).toEqual([]);
    expect(keptWithoutTrace(format, plan)).toEqual([]);
  });

  it('are the names of values in StratML', () => {
    expect(exportRecord(stratml, plan, options).text).toMatch(
      /<Value>\s*<Name>Respekt<\/Name>\s*<Description>Vi lytter til hverandre\.<\/Description>/,
    );
  });

  it('come back from a table', () => {
    expect(back(csvOf(plan), plan)).toEqual(plan);
  });
});
