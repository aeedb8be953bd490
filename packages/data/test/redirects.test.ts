import type { Goal, GovernanceBody, RegionalPlan } from '@helsefellesskap/model';
import { describe, expect, it } from 'vitest';
import {
  copy,
  find,
  findings,
  first,
  nationalPlan,
  partnership,
  redirect,
  strategy,
  type Break,
} from './broken-data.js';

describe('an id that has moved', () => {
  it('lets a redirect lead to every kind of record, and to an id that is itself redirected', () => {
    const data = copy();
    redirect(data, 'old', 'vestfold', 'nhsp-2024-2027', 'frail-older-people', 'sykehuset-i-vestfold');
    redirect(data, 'older', 'old');
    expect(findings('redirectsLeadSomewhere', data)).toEqual([]);
  });

  it.each<[rule: string, change: Break]>([
    ['ownersExist', (data) => (strategy(data).partnership = 'old')],
    ['ownersExist', (data) => ((find(data.plans, 'helse-sor-ost-2040') as RegionalPlan).organisation = 'old')],
    ['patientGroupsExist', (data) => (first<{ group: string }>(nationalPlan(data).patientGroups).group = 'old')],
    ['framesAreNationalPlans', (data) => find(data.groups, 'frail-older-people').labels[0]?.frames.push('old')],
    ['organisationsStandInTheRegister', (data) => (first<{ id: string }>(partnership(data).healthTrusts).id = 'old')],
    [
      'organisationsStandInTheRegister',
      (data) => (first<{ localHospital: string }>(partnership(data, 'oslo').subAreas).localHospital = 'old'),
    ],
    [
      'authoritiesStandInTheRegister',
      (data) => (find(data.organisations, 'sykehuset-i-vestfold').regionalHealthAuthority = 'old'),
    ],
  ])('%s says what to write instead of an id that has been redirected', (rule, change) => {
    const data = copy();
    change(data);
    redirect(data, 'old', 'vestfold');
    expect(findings(rule, data)).toEqual([expect.stringMatching(/: «old» er byttet ut\. Skriv vestfold\.$/)]);
  });

  it.each<[rule: string, change: Break]>([
    ['HFS104', (data) => (first<Goal>(strategy(data).goals).parent = 'old')],
    ['HFS106', (data) => (first<GovernanceBody>(strategy(data).governance).replacedBy = ['old'])],
  ])('%s says what a plan tells to write instead', (rule, change) => {
    const data = copy();
    const sognOgFjordane = find(data.plans, 'sogn-og-fjordane/strategy-2025');
    Object.assign(strategy(data), {
      goals: structuredClone(strategy(data).goals),
      governance: structuredClone(sognOgFjordane.governance),
      redirects: [{ from: 'old', change: 'moved', to: ['goal-2'] }],
    });
    change(data);
    expect(findings(rule, data)).toContainEqual(expect.stringMatching(/: «old» er byttet ut\. Skriv goal-2\.$/));
  });

  it('does not let redirects go in a circle', () => {
    const data = copy();
    redirect(data, 'a', 'b');
    redirect(data, 'b', 'a');
    expect(findings('redirectsLeadSomewhere', data)).toHaveLength(2);
  });
});
