import { isAbsent, listOf, measuresOf } from '@helsefellesskap/model';
import { describe, expect, it } from 'vitest';
import { objectsIn } from '@helsefellesskap/model/checks';
import { read, words, texts, titles, measureCounts, quotes, find, notStated } from './read.js';

const sognOgFjordane = read('partnership-strategy', 'sogn-og-fjordane/strategy-2025');

describe('Strategi 2025 – 2028, Sogn og Fjordane helsefellesskap', () => {
  const areas = listOf(sognOgFjordane.areas);
  const priorities = listOf(sognOgFjordane.patientGroups);
  const references = listOf(sognOgFjordane.references);
  const goals = (kind: string) => listOf(sognOgFjordane.goals).filter((goal) => goal.kind === kind);

  it('has three aims for the period and one main objective', () => {
    expect(texts(goals('period-aim'))).toEqual([
      'utvikle samarbeidsarenaer på alle nivå',
      'styrke brukarmedverknaden',
      'styrke samarbeidet gjennom vidareutvikling av avtalestrukturen.',
    ]);
    expect(goals('main-objective')).toHaveLength(1);
    expect(listOf(sognOgFjordane.goals)).toHaveLength(4);
  });

  it('has three areas with four, two and no measures', () => {
    expect(titles(areas)).toEqual(['Felles planlegging', 'Rekruttering og kompetanse', 'Prioriterte pasientgrupper']);
    expect(measureCounts(areas)).toEqual([4, 2, 0]);
    expect(areas[2]?.measures).toMatchObject({ absent: 'not-applicable' });
  });

  it('has five groups with four, two, two, one and two commitments, one for each sentence', () => {
    expect(priorities.map(({ group }) => group)).toEqual([
      'children-and-young-people',
      'severe-mental-illness-and-substance-use',
      'frail-older-people',
      'multiple-chronic-conditions',
      'pregnancy-birth-and-postpartum',
    ]);
    expect(priorities.map(({ measures }) => listOf(measures).length)).toEqual([4, 2, 2, 1, 2]);
    const commitments = priorities.flatMap(({ measures }) => listOf(measures));
    expect(new Set(commitments.map(({ kind }) => kind))).toEqual(new Set(['commitment']));
    for (const text of texts(commitments)) expect(text?.match(/\.(?= |$)/g), text).toHaveLength(1);
  });

  it('has five references with nine citations, each reference counted once', () => {
    expect(references.map(({ citations }) => citations.length)).toEqual([3, 1, 2, 2, 1]);
    expect(new Set(references.map(({ url }) => url)).size).toBe(5);
    for (const { url, citations } of references) for (const text of texts(citations)) expect(text).toBe(url);
  });

  it('has an action plan that is revised every second year and is not registered here', () => {
    expect(sognOgFjordane.actionPlan).toMatchObject({ revisionInterval: 'P2Y', actions: { absent: 'not-registered' } });
  });

  it('runs from 2025 to 2028, in nynorsk', () => {
    expect(sognOgFjordane.period).toMatchObject({ from: '2025', to: '2028' });
    expect(sognOgFjordane.language).toBe('nn');
  });

  it('has no vision, values, culture or list of challenges, and no decision', () => {
    notStated(sognOgFjordane, 'vision', 'values', 'culture', 'challenges');
    expect(sognOgFjordane.adoptions).toMatchObject({ absent: 'not-stated' });
  });

  it('has one statistic: 31 % of those aged 75 or more, in 2021', () => {
    const claims = priorities.flatMap((priority) => priority.claims ?? []);
    expect(claims).toMatchObject([
      { value: 31, unit: '%', year: '2021', population: { nn: 'aldersgruppa 75 år og eldre' } },
    ]);
  });

  it('builds on the national plan and on an agreement that is named only', () => {
    const relations = listOf(sognOgFjordane.relations).filter(({ type }) => type === 'builds-on');
    expect(relations.map(({ target, basis }) => [target, basis])).toEqual([
      ['nhsp-2024-2027', 'stated'],
      [undefined, 'stated'],
    ]);
  });

  it('keeps the list before and after the addresses as one list', () => {
    expect(listOf(areas[0]?.measures).flatMap(({ sources }) => sources)).toMatchObject(
      [44, 45, 51, 52].map((line) => ({ line })),
    );
  });

  it('keeps «barn og unge» in the list, «Barn og unge» in the heading and «born og unge» in the aim', () => {
    expect(words(areas[2]?.groups?.[0]?.name)).toBe('barn og unge');
    expect(words(priorities[0]?.text)).toBe('Barn og unge');
    expect(words(priorities[0]?.nationalAim?.text)).toContain('born og unge');
  });

  it('corrects none of the forms that nynorsk allows', () => {
    const corrected = [...objectsIn(sognOgFjordane)].filter(({ node }) => 'corrected' in node);
    expect(corrected).toEqual([]);
  });

  it('keeps a double space in the quote and not in the text', () => {
    const rationale = find(priorities, 'eldre-med-skropelegheit')?.rationale;
    expect(quotes(rationale?.sources)?.[0]).toContain('innleggingar,  meir');
    expect(words(rationale?.text)).toContain('innleggingar, meir');
  });

  it('names its bodies without giving them a level', () => {
    const bodies = listOf(sognOgFjordane.governance);
    expect(bodies.map(({ id }) => id)).toEqual([
      'avtaleutvalet',
      'fsu',
      'fagnettverk-eldremedisin-eldreomsorg',
      'moteplassen-for-koordinerande-einingar',
      'fagnettverk-barn-som-parorande',
    ]);
    expect(bodies.every(({ level }) => isAbsent(level))).toBe(true);
    expect(words(find(bodies, 'fsu')?.name.note)).toContain('filnamnet');
  });

  it('names one agreement and three initiatives, one of them in Nordfjord', () => {
    expect(listOf(sognOgFjordane.agreements).map(({ title }) => words(title.text))).toEqual(['delavtale beredskap']);
    expect(sognOgFjordane.initiatives?.map(({ name }) => words(name.text))).toEqual([
      'integrerte helsetenester for barn og unge i Nordfjord',
      'ACT-/FACT-team',
      'God start-einingane',
    ]);
    const places = measuresOf(sognOgFjordane).flatMap(({ measure }) => (measure.place ? [words(measure.place)] : []));
    expect(places).toEqual(['Nordfjord']);
  });
});
