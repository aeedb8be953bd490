import type { Plan } from '@helsefellesskap/model';
import { plan } from '@helsefellesskap/model/schema';

const from = (line: number, quote?: string) => [{ line, ...(quote && { quote }) }];
const said = (text: string, line: number) => ({ text, sources: from(line) });
const named = (id: string, text: string, line: number) => ({ id, ...said(text, line) });
const decidedBy = (body: string, line: number) => [
  { body, date: '2025-03', outcome: 'noted', sources: from(line, body) },
];
const children = { target: 'children-and-young-people', name: 'Barn og unge', basis: 'stated' } as const;
const recruiting = { target: 'recruitment-and-competence', name: 'Rekruttering', basis: 'inferred' } as const;

/** A made-up strategy with everything a strategy may hold, for no real document of ours has all of it. */
export const example: Plan = plan.parse({
  schemaVersion: 1,
  type: 'plan',
  kind: 'partnership-strategy',
  id: 'eksempel/strategy-2025',
  partnership: 'eksempel',
  title: said('Strategi for helsefellesskapet i Eksempel 2025–2028', 1),
  subtitle: said('Oppdiktet, for å vise alt en strategi kan ha', 2),
  language: 'nb',
  period: { from: '2025', to: '2028', text: '2025–2028' },
  status: 'adopted',
  adoptions: [
    {
      body: 'partnerskapsmøtet',
      bodyId: 'partnerskapsmotet',
      date: '2025-02-03',
      outcome: 'adopted',
      conditions: 'med forbehold om budsjett',
      sources: from(3, 'Vedtatt i partnerskapsmøtet'),
    },
    {
      body: 'brukerutvalget',
      date: { raw: ['tidlig i vår'], problem: 'imprecise' },
      outcome: 'endorsed',
      covers: ['goals'],
      sources: from(4, 'Støttet av brukerutvalget'),
    },
  ],
  documents: [
    {
      id: 'strategy',
      title: 'Strategi 2025–2028',
      kind: 'plan',
      sha256: 'e'.repeat(64),
      url: 'https://example.no/strategi.pdf',
      publisher: 'Helsefellesskapet i Eksempel',
      language: 'nb',
      updated: '2025-02-10',
      completeness: 'part',
      note: 'Vedlegget mangler i kopien.',
    },
  ],
  relations: [
    {
      type: 'builds-on',
      target: 'nhsp-2024-2027',
      name: 'Nasjonal helse- og samhandlingsplan',
      basis: 'stated',
      note: 'Planen nevner den i innledningen.',
    },
    { type: 'replaces', name: 'Strategi 2021–2024', basis: 'inferred', sources: from(5, 'avløser den forrige') },
  ],
  localTerms: { areas: 'Innsatsområder' },
  purpose: { text: 'Strategien viser hva partnerne vil løse sammen.', sources: [{ page: 2 }] },
  vision: {
    ...named('vision', 'Trygt hjem sammen', 7),
    wordings: [
      { status: 'former', text: 'Trygg sammen', date: '2021', sources: from(8) },
      { status: 'proposed', text: 'Hjem, trygt' },
    ],
  },
  values: [
    { ...named('tillit', 'Tillitt', 9), corrected: 'Tillit', number: 'a', adoptions: decidedBy('ungdomsrådet', 42) },
    { ...named('mot', 'Vi sier fra når noe ikke virker.', 10), title: said('Mot', 9) },
  ],
  culture: [{ ...named('spor', 'Vi spør før vi svarer.', 10), number: '1', title: said('Åpenhet', 10) }],
  challenges: [
    {
      ...named('alder', 'Flere blir eldre.', 11),
      title: said('Demografi', 11),
      number: '1',
      localTerm: 'Hovedutfordring',
      areas: [{ target: 'overganger', basis: 'stated' }],
      note: 'Står i ingressen.',
    },
  ],
  goals: [
    {
      ...named('mal', 'Færre skal skrives inn på nytt.', 12),
      kind: 'main-objective',
      number: '1',
      title: said('Trygge overganger', 13),
      adoptions: [{ body: 'styret', date: '2025-01', outcome: 'approved', sources: from(14, 'styret') }],
    },
    {
      ...named('delmal', 'Halvparten så mange ventedøgn.', 15),
      kind: 'goal',
      parent: 'mal',
      localTerm: 'Delmål',
      deadline: { to: '2027', precision: 'year' },
      details: [{ kind: 'target', name: 'Måltall', text: 'under 600 døgn' }],
    },
  ],
  areas: [
    {
      id: 'samarbeid',
      layer: 'strategy',
      title: said('Samarbeid', 16),
      measures: { absent: 'not-stated' },
    },
    {
      id: 'overganger',
      layer: 'focus',
      parent: 'samarbeid',
      number: 'B',
      localTerm: 'Innsatsområde',
      title: said('Overganger', 17),
      description: said('Mye går tapt når ansvaret skifter hender.', 18),
      lead: said('Innen 2027 vil vi:', 19),
      deadline: { from: '2026-01', to: '2027-06', precision: 'period' },
      groups: [children],
      themes: [recruiting],
      about: [{ target: 'felles-inntak', basis: 'stated' }],
      adoptions: [{ body: 'ASU', outcome: 'noted', sources: from(20, 'ASU') }],
      measures: [
        {
          ...named('tiltak', 'lage en felles plan for utskriving', 21),
          kind: 'measure',
          number: 'B1',
          place: 'Storby',
          owners: ['sykehuset', 'alle kommunene'],
          details: [{ kind: 'participants', name: 'Deltakere', text: 'brukerutvalget' }],
          groups: [children],
          deadline: { text: 'innen tolv måneder', precision: 'relative', duration: 'P12M' },
        },
      ],
    },
    { id: 'tapt', layer: 'focus', title: { lost: true, label: said('Beredskap', 22) }, measures: [] },
  ],
  measures: [{ ...named('ove', 'Øve sammen hvert år', 23), kind: 'measure' }],
  patientGroups: [
    {
      ...named('barn', 'Barn og unge', 24),
      group: 'children-and-young-people',
      number: '1',
      adoptions: decidedBy('barnerådet', 44),
      nationalAim: said('Barn skal få hjelp tidlig.', 25),
      description: { text: 'Barn som trenger flere tjenester.', sources: [{ line: 26, lineEnd: 28 }] },
      rationale: said('Mange venter lenge.', 27),
      measures: [{ ...named('team', 'prøve ut et felles team', 28), kind: 'commitment' }],
      claims: [
        {
          ...named('andel', '12 prosent av barn under 18 år', 29),
          value: 12,
          unit: '%',
          population: 'barn under 18 år',
          year: '2023',
        },
      ],
    },
  ],
  governance: [
    {
      id: 'partnerskapsmotet',
      level: 1,
      kind: 'partnership-meeting',
      name: said('Partnerskapsmøtet', 30),
    },
    {
      id: 'ssu',
      level: 2,
      kind: 'strategic-committee',
      name: said('Strategisk samarbeidsutvalg', 31),
      abbreviation: 'SSU',
      parent: 'partnerskapsmotet',
      count: 2,
      permanence: 'time-limited',
      remit: { text: 'løpende drift', groups: [children], themes: [recruiting] },
      seats: [{ party: 'municipality', role: 'kommunedirektør', count: 3, observer: true }],
      chairRotation: 'leder skifter hvert år',
      term: { from: '2025', to: '2026' },
      meetings: [{ from: '2026-03-04' }],
      mandate: { target: 'mandat', basis: 'stated', sources: from(32, 'se mandatet') },
      replacedBy: ['partnerskapsmotet'],
    },
  ],
  agreements: [
    {
      id: 'avtale',
      title: said('Samarbeidsavtalen', 33),
      level: 'overarching',
      parties: ['Storby kommune'],
      period: { from: '2024' },
      revisions: ['2025-01-15'],
      supersedes: [{ name: 'avtalen fra 2012', basis: 'stated' }],
      legalBasis: ['hol § 6-1'],
      references: ['mandat'],
    },
  ],
  references: [
    {
      id: 'mandat',
      url: 'https://example.no/mandat.pdf',
      title: 'Mandat for SSU',
      kind: 'mandate',
      citations: [said('se mandatet', 34)],
    },
  ],
  actionPlan: {
    period: { from: '2025', to: '2026' },
    revisionInterval: 'P1Y',
    statement: said('Handlingsplanen revideres hvert år.', 35),
    actions: [
      {
        ...named('steg', 'Skrive rutinen', 36),
        number: '1.1',
        adoptions: decidedBy('fagutvalget', 43),
        measures: [{ target: 'tiltak', basis: 'stated' }],
        owners: ['fagutvalget'],
        approvers: ['SSU'],
        deadline: { to: '2026-06', text: 'før sommeren', precision: 'season' },
        status: { value: 'i gang', scale: ['ikke begynt', 'i gang', 'ferdig'] },
        risk: { value: 'middels', scale: ['lav', 'middels', 'høy'] },
        details: [{ kind: 'budget', name: 'Budsjett', text: '1,2 mill. kroner' }],
      },
    ],
  },
  initiatives: [{ id: 'felles-inntak', name: said('Felles inntak', 37), place: 'Storby' }],
  claims: [
    { ...named('dogn', '1200 døgn', 38), value: 1200, unit: 'bed-day', population: 'alle over 75 år', year: '2022' },
  ],
  indicators: [
    {
      id: 'liggedogn',
      name: 'Liggedøgn etter at pasienten er klar til å reise hjem',
      definition: 'Døgn per pasient som er meldt utskrivingsklar.',
      unit: 'døgn',
      owner: 'Helsedirektoratet',
      series: 'tabell 12',
      direction: 'down',
      standardised: 'justert for alder',
      sources: from(39, 'liggedøgn'),
    },
  ],
  observations: [
    {
      indicator: 'liggedogn',
      area: '1103',
      period: { from: '2024', to: '2024' },
      value: 4.5,
      quality: 'foreløpig',
      retrieved: '2025-06-01',
      sources: from(40, '4,5'),
    },
    {
      indicator: 'liggedogn',
      area: '1101',
      period: { from: '2024', to: '2024' },
      value: { absent: 'withheld' },
      retrieved: '2025-06-01',
      sources: from(41, ':'),
    },
  ],
});
