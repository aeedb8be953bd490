import type { FocusArea, Goal, GovernanceBody, RegionalPlan, Relation, Value } from '@helsefellesskap/model';
import { describe, expect, it } from 'vitest';
import type { Data } from '../src/records.js';
import { betweenRecords } from '@helsefellesskap/model/file';
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

const replaces = (data: Data, id: string, target: string) =>
  (find(data.plans, id).relations = [{ type: 'replaces', target, basis: 'inferred' }]);

const breakages: [rule: string, found: string, change: Break][] = [
  [
    'registersRepeatNothing',
    'number: «0301» står to ganger',
    (data) => data.municipalities.push(...data.municipalities.filter(({ id }) => id === '0301')),
  ],
  [
    'registersRepeatNothing',
    'orgNumber: «999» står to ganger',
    (data) => data.organisations.slice(0, 2).forEach(({ record }) => (record.orgNumber = '999')),
  ],
  [
    'membersStandInTheRegister',
    'members[0].name: «3901» heter «Horten»',
    (data) => (first<{ name: string }>(partnership(data).members).name = 'Hortn'),
  ],
  [
    'membersStandInTheRegister',
    'changes[0].municipalities: Kommune «9999» finnes ikke',
    (data) => (partnership(data).changes = [{ municipalities: ['9999'], status: 'settled', reason: '', sources: [] }]),
  ],
  [
    'everyMunicipalityHasOnePartnership',
    '«Oslo» (0301) står ikke i noe',
    (data) => (partnership(data, 'oslo').members = []),
  ],
  [
    'everyMunicipalityHasOnePartnership',
    '«Oslo» står i to helsefellesskap: oslo og vestfold',
    (data) => partnership(data).members.push({ municipality: '0301', name: 'Oslo' }),
  ],
  [
    'organisationsStandInTheRegister',
    'healthTrusts[0].id: «gone» finnes ikke',
    (data) => (first<{ id: string }>(partnership(data).healthTrusts).id = 'gone'),
  ],
  [
    'organisationsStandInTheRegister',
    'regionalHealthAuthority.name: «helse-sor-ost» heter',
    (data) => (partnership(data).regionalHealthAuthority.name = 'Sør-Øst'),
  ],
  [
    'organisationsStandInTheRegister',
    'subAreas[0].localHospital: «gone» finnes ikke',
    (data) => (first<{ localHospital: string }>(partnership(data, 'oslo').subAreas).localHospital = 'gone'),
  ],
  [
    'authoritiesStandInTheRegister',
    'regionalHealthAuthority: «gone» er ikke et regionalt helseforetak',
    (data) => (find(data.organisations, 'sykehuset-i-vestfold').regionalHealthAuthority = 'gone'),
  ],
  [
    'authoritiesStandInTheRegister',
    'Fyll inn regionalHealthAuthority',
    (data) => delete find(data.organisations, 'sykehuset-i-vestfold').regionalHealthAuthority,
  ],
  ['plansAreNotListedByHand', 'plans: Fjern plans.', (data) => (partnership(data).plans = [])],
  [
    'sourcesAreExplained',
    'sources[0]: Kilden «GONE» er ikke forklart',
    (data) => (partnership(data).sources = ['GONE']),
  ],
  [
    'HFS103',
    'goals[1].id: Id-en',
    (data) => {
      const [a, b] = nationalPlan(data).goals as { id: string }[];
      if (a && b) b.id = a.id;
    },
  ],
  [
    'HFS103',
    'documents[1].id: Id-en',
    (data) => {
      const [a, b] = nationalPlan(data).documents;
      if (a && b) b.id = a.id;
    },
  ],
  ['ownersExist', 'partnership: Helsefellesskapet «gone» finnes ikke', (data) => (strategy(data).partnership = 'gone')],
  [
    'ownersExist',
    'partnership: Planen ligger ikke i partnerships/vestfold',
    (data) => (strategy(data).partnership = 'vestfold'),
  ],
  [
    'ownersExist',
    'organisation: «gone» finnes ikke',
    (data) => ((find(data.plans, 'helse-sor-ost-2040') as RegionalPlan).organisation = 'gone'),
  ],
  [
    'patientGroupsExist',
    'patientGroups[0].group: Pasientgruppen «gone» finnes ikke',
    (data) => (first<{ group: string }>(nationalPlan(data).patientGroups).group = 'gone'),
  ],
  [
    'framesAreNationalPlans',
    'labels[0].frames: «gone» er ikke en nasjonal plan',
    (data) => find(data.groups, 'frail-older-people').labels[0]?.frames.push('gone'),
  ],
  [
    'framesAreNationalPlans',
    'labels[0].frames: «helse-sor-ost-2040» er ikke en nasjonal plan',
    (data) => find(data.groups, 'frail-older-people').labels[0]?.frames.push('helse-sor-ost-2040'),
  ],
  [
    'nationalPlansUseTheirLabels',
    'patientGroups[0].text: Navnet er ikke det samme',
    (data) => (first<{ text: { nb: string } }>(nationalPlan(data).patientGroups).text.nb = 'Andre'),
  ],
  [
    'relationsLeadSomewhere',
    'relations[0].target: «gone» finnes ikke',
    (data) => (first<{ target: string }>(nationalPlan(data).relations).target = 'gone'),
  ],
  [
    'relationsLeadSomewhere',
    'relations[0].target: «old» er byttet ut. Skriv nhsp-2020-2023 eller nhsp-2024-2027.',
    (data) => {
      first<{ target: string }>(nationalPlan(data).relations).target = 'old';
      redirect(data, 'old', 'nhsp-2020-2023', 'nhsp-2024-2027');
    },
  ],
  [
    'relationsLeadSomewhere',
    'challenges[0].areas[0].target: «old» er byttet ut. Skriv digital-samhandling.',
    (data) => {
      first<{ areas: { target: string }[] }>(strategy(data).challenges).areas[0]!.target = 'old';
      strategy(data).redirects = [{ from: 'old', change: 'moved', to: ['digital-samhandling'] }];
    },
  ],
  [
    'HFS114',
    'relations[0].target: Her viser planen til seg selv.',
    (data) => replaces(data, 'nhsp-2024-2027', 'nhsp-2024-2027'),
  ],
  [
    'replacementsHaveAnEnd',
    'relations[0].target: «nhsp-2024-2027» avløser selv «nhsp-2020-2023», direkte eller gjennom andre planer.',
    (data) => replaces(data, 'nhsp-2020-2023', 'nhsp-2024-2027'),
  ],
  [
    'replacementsHaveAnEnd',
    'relations[0].target: «sor-rogaland/strategy-2025» avløser selv «nhsp-2020-2023»,',
    (data) => {
      replaces(data, 'nhsp-2020-2023', 'sor-rogaland/strategy-2025');
      replaces(data, 'sor-rogaland/strategy-2025', 'nhsp-2024-2027');
    },
  ],
  ['HFS108', 'relations[0]: Si hvor det står', (data) => delete first<Relation>(nationalPlan(data).relations).sources],
  [
    'HFS108',
    'goals[0].about[0]: Si hvor det står',
    (data) =>
      (first<Goal>(strategy(data).goals).about = [
        { target: 'vestfold', name: { original: 'nb', nb: 'Vestfold' }, basis: 'stated' },
      ]),
  ],
  [
    'HFS108',
    'goals[0].groups[0]: Si hvor det står',
    (data) => {
      const goal = first<Goal>(strategy(data).goals);
      goal.sources = [{ method: 'editorial', document: 'strategy', sha256: '', line: 8, quote: 'Helsefellesskapet' }];
      goal.groups = [{ target: 'frail-older-people', basis: 'stated' }];
    },
  ],
  [
    'HFS108',
    'areas[0].groups[0]: Si hvor det står', // the title has a quote, the area itself has none
    (data) => (first<FocusArea>(strategy(data).areas).groups = [{ target: 'frail-older-people', basis: 'stated' }]),
  ],
  [
    'HFS105',
    'goals[1].parent: «goal-2» står under seg selv.',
    (data) => {
      const [a, b] = strategy(data).goals as Goal[];
      if (a && b) [a.parent, b.parent] = [b.id, a.id];
    },
  ],
  [
    'HFS105',
    'areas[0].parent: «beholde-og-rekruttere» står under seg selv.',
    (data) => (first<FocusArea>(strategy(data).areas).parent = 'beholde-og-rekruttere'),
  ],
  [
    'HFS105',
    'governance[0].parent: «psu» står under seg selv.',
    (data) => {
      const stOlavs = find(data.plans, 'st-olavs-hospital-og-kommunene/strategy-2022');
      const [a, b, c] = stOlavs.governance as GovernanceBody[];
      if (a && b && c) [a.parent, b.parent, c.parent] = [b.id, c.id, a.id];
    },
  ],
  [
    'HFS104',
    'goals[0].parent: «gone» finnes ikke',
    (data) => (first<{ parent: string }>(nationalPlan(data).goals).parent = 'gone'),
  ],
  [
    'HFS106',
    'adoptions[0].bodyId: «gone» finnes ikke under organer (governance)',
    (data) =>
      (strategy(data).adoptions = [
        { body: { original: 'nb', nb: 'ASU' }, bodyId: 'gone', outcome: 'adopted', sources: [] },
      ]),
  ],
  [
    'HFS107',
    'adoptions[0].covers: Vedtaket gjelder kultur (culture)',
    (data) => {
      strategy(data).culture = { absent: 'not-stated' };
      strategy(data).adoptions = [
        { body: { original: 'nb', nb: 'ASU' }, covers: ['culture'], outcome: 'adopted', sources: [] },
      ];
    },
  ],
  [
    'HFS109',
    'redirects[0].to[1]: «gone» finnes ikke',
    (data) => (strategy(data).redirects = [{ from: 'old', change: 'split', to: ['goal-1', 'gone'] }]),
  ],
  [
    'HFS109',
    'redirects[0].from: «goal-1» er i bruk',
    (data) => (strategy(data).redirects = [{ from: 'goal-1', change: 'moved', to: ['goal-2'] }]),
  ],
  [
    'HFS110',
    'values[0].text.nb: Her står det bare mellomrom',
    (data) => (first<Value>(strategy(data).values).text.nb = ' \u00a0\u200b\n'),
  ],
  [
    'HFS110',
    'membershipEvidence.text: Her står det bare mellomrom',
    (data) => (partnership(data).membershipEvidence.text = ' '),
  ],
  [
    'HFS111',
    'values[0].text.nb: Teksten har et usynlig styretegn',
    (data) => (first<Value>(strategy(data).values).text.nb = 'Re\u0002spekt'),
  ],
  [
    'HFS111',
    'names.nb: Teksten har et usynlig styretegn',
    (data) => (find(data.municipalities, '0301').names.nb = 'Oslo\u0085'),
  ],
  [
    'HFS112',
    'values[0].sources[0].quote: Sitatet begynner eller slutter',
    (data) => (first<Value>(strategy(data).values).sources[0]!.quote = ' Respekt'),
  ],
  [
    'HFS112',
    'values[1].sources[0].quote: Sitatet begynner eller slutter',
    (data) => ((strategy(data).values as Value[])[1]!.sources[0]!.quote = 'tillit\n'),
  ],
  ['redirectsLeadSomewhere', 'from: «vestfold» er i bruk', (data) => redirect(data, 'vestfold', 'telemark')],
  ['redirectsLeadSomewhere', 'to[1]: «gone» finnes ikke', (data) => redirect(data, 'old', 'telemark', 'gone')],
  [
    'redirectsLeadSomewhere',
    'from: «old» står to ganger',
    (data) => {
      redirect(data, 'old', 'telemark');
      redirect(data, 'old', 'vestfold');
    },
  ],
  [
    'redirectsLeadSomewhere',
    'to[0]: «older» finnes ikke',
    (data) => {
      redirect(data, 'old', 'older');
      redirect(data, 'older', 'gone');
      data.redirects.reverse();
    },
  ],
];

describe('a rule between records', () => {
  it('is broken at least once below', () => {
    const here = breakages.map(([rule]) => rule).filter((rule) => !rule.startsWith('HFS')); // those of the model have examples of their own
    expect([...new Set(here)].sort()).toEqual(Object.keys(betweenRecords).sort());
  });

  it.each(breakages)('%s: %s', (rule, found, change) => {
    const data = copy();
    expect(findings(rule, data)).toEqual([]);
    change(data);
    const lines = findings(rule, data);
    expect(
      lines.filter((line) => line.includes(found)),
      lines.join('\n'),
    ).toHaveLength(1);
  });

  it('tells of a blank text once, though it stands again as its own quote', () => {
    const data = copy();
    const value = first<Value>(strategy(data).values);
    value.text.nb = value.sources[0]!.quote = ' ';
    const told = ['HFS110', 'HFS112', ...Object.keys(betweenRecords)].flatMap((rule) => findings(rule, data));
    expect(told).toEqual([expect.stringMatching(/^values\[0\]\.text\.nb: Her står det bare mellomrom/)]);
  });

  it('lets a stated relation stand on the words of its element, and an inferred one on nothing', () => {
    const data = copy();
    const goal = first<Goal>(strategy(data).goals);
    goal.about = [
      { name: { original: 'nb', nb: 'helhetlige pasientforløp' }, basis: 'stated' },
      { target: 'vestfold', basis: 'inferred' },
    ];
    expect(findings('HFS108', data)).toEqual([]);
  });
});
