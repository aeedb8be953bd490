import { listOf, measuresOf, valueOf, type FocusArea } from '@helsefellesskap/model';
import { describe, expect, it } from 'vitest';
import { read, words, texts, titles, find, notStated } from './read.js';

const stOlavs = read('partnership-strategy', 'st-olavs-hospital-og-kommunene/strategy-2022');

describe('Strategi for helsefellesskapet St. Olavs hospital og kommunene 2022 – 2024', () => {
  const areas = listOf(stOlavs.areas);
  const layer = (name: FocusArea['layer']) => areas.filter((area) => area.layer === name);

  it('has four groups, nine challenges, three values and seven statements on culture', () => {
    expect(listOf(stOlavs.patientGroups).map(({ group }) => group)).toEqual([
      'severe-mental-illness-and-substance-use',
      'frail-older-people',
      'children-and-young-people',
      'multiple-chronic-conditions',
    ]);
    expect(listOf(stOlavs.challenges)).toHaveLength(9);
    expect(texts(stOlavs.values)).toEqual(['Tillitt', 'Raushet', 'Likeverdighet']);
    expect(listOf(stOlavs.culture)).toHaveLength(7);
    expect(texts(stOlavs.culture)).toEqual(
      expect.arrayContaining(['Vi lytter til brukerstemmen', 'Vi lytter til hverandre']),
    );
  });

  it('has three strategy areas above six numbered focus areas, not tied to each other', () => {
    expect(titles(layer('strategy'))).toEqual([
      'Pasientens helsetjeneste',
      'Bærekraftige helse- og omsorgstjenester',
      'Felles kultur for innovasjon og samskaping',
    ]);
    expect(titles(layer('focus'))).toEqual([
      'Helhetlige pasientforløp for prioriterte pasientgrupper',
      'Utskrivningsklare pasienter',
      'Akuttmedisinsk kjede og helseberedskap',
      'Digitalisering og teknologi',
      'Kompetanse.',
      'Analyse- og styringsinformasjon',
    ]);
    expect(layer('focus').map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(new Set(layer('strategy').map(({ localTerm }) => words(localTerm)))).toEqual(new Set(['Strategiområder']));
    expect(new Set(layer('focus').map(({ localTerm }) => words(localTerm)))).toEqual(new Set(['Satsingsområder']));
    expect(areas.filter(({ parent }) => parent)).toEqual([]);
  });

  it('has no measures anywhere', () => {
    expect(measuresOf(stOlavs)).toEqual([]);
    for (const { measures } of [...areas, ...listOf(stOlavs.patientGroups)])
      expect(measures).toMatchObject({ absent: 'not-stated' });
  });

  it('has three decisions by ASU on 14 June 2023, each on one section, inside the period', () => {
    const adoptions = listOf(stOlavs.adoptions);
    expect(adoptions.map(({ bodyId, date, covers }) => [bodyId, date, covers])).toEqual([
      ['asu', '2023-06-14', ['challenges']],
      ['asu', '2023-06-14', ['values']],
      ['asu', '2023-06-14', ['culture']],
    ]);
    expect(adoptions.flatMap(({ sources }) => sources)).toMatchObject([{ line: 51 }, { line: 73 }, { line: 81 }]);
    expect(stOlavs.period).toMatchObject({ from: '2022', to: '2024' });
  });

  it('has one reference, and one agreement whose revision is not a date', () => {
    expect(listOf(stOlavs.references)).toHaveLength(1);
    expect(listOf(stOlavs.references).flatMap(({ citations }) => citations)).toHaveLength(1);
    expect(listOf(stOlavs.agreements)).toMatchObject([{ revisions: [{ raw: ['2020/2021'] }] }]);
  });

  it('has PSU, ASU and five unnamed fagråd on three levels, and working groups on none', () => {
    const bodies = listOf(stOlavs.governance);
    expect(bodies.map(({ id, level, count }) => [id, valueOf(level), count])).toEqual([
      ['psu', 1, undefined],
      ['asu', 2, undefined],
      ['fagrad', 3, 5],
      ['forbedringsgruppe', undefined, undefined],
      ['analysegruppe', undefined, undefined],
      ['prosjektgrupper', undefined, undefined],
    ]);
    expect(bodies.slice(3).map(({ permanence }) => permanence)).toEqual(['permanent', 'permanent', 'time-limited']);
  });

  it('says nothing of a vision, of goals by that name, or of an action plan', () => {
    notStated(stOlavs, 'vision', 'goals');
    expect(stOlavs.actionPlan).toMatchObject({ absent: 'not-stated' });
    expect(stOlavs.language).toBe('nb');
  });

  it('builds on the plan for 2020–2023, and its first focus area is for all four groups', () => {
    expect(stOlavs.relations).toMatchObject([{ type: 'builds-on', target: 'nhsp-2020-2023' }]);
    expect(layer('focus')[0]?.groups?.map(({ target }) => target)).toEqual(
      listOf(stOlavs.patientGroups).map(({ group }) => group),
    );
  });

  it('keeps «Tillitt» as it stands, with «Tillit» beside it', () => {
    expect(find(stOlavs.values, 'tillit')).toMatchObject({ text: { nb: 'Tillitt' }, corrected: { nb: 'Tillit' } });
  });

  it('keeps Helseplattformen as an initiative', () => {
    expect(stOlavs.initiatives?.map(({ id }) => id)).toEqual(['helseplattformen']);
  });
});
