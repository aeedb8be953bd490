import type {
  AbsenceReason,
  AnchorMethod,
  Language,
  Partnership,
  PlanKind,
  PlanSection,
  PlanState,
} from '@helsefellesskap/model';

/** Words every widget needs. */
export const base = {
  loading: 'Henter innholdet …',
  retry: 'Prøv igjen',
  stale: 'Vi får ikke hentet nyere innhold nå. Det som står her, kan være gammelt.',
  errors: {
    network: 'Vi får ikke hentet innholdet akkurat nå. Sjekk nettet, eller prøv igjen om litt.',
    missing: 'Vi finner ikke innholdet som skulle stått her. Si gjerne fra til dem som driver nettsiden.',
    broken: 'Innholdet som skulle stått her, kan ikke vises. Si gjerne fra til dem som driver nettsiden.',
    'unsafe-link': 'En lenke er tatt bort fordi adressen ikke er trygg.',
  },
};

/** Words about sources. */
export const source = {
  show: 'Vis kilden',
  line: (lines: string) => `linje ${lines}`,
  page: (pages: string) => `side ${pages}`,
  method: {
    verbatim: 'ordrett',
    shortened: 'forkortet',
    editorial: 'vårt sammendrag',
    external: 'fra en annen kilde',
  } satisfies Record<AnchorMethod, string> as Record<AnchorMethod, string>,
  corrected: (form: string) => `Skrivemåten er kildens. Rett form: ${form}`,
  unknownPublisher: 'avsender ikke oppgitt',
  updated: (date: string) => `sist oppdatert ${date}`,
  fingerprint: 'Dokumentets fingeravtrykk (SHA-256)',
  decided: {
    adopted: 'Vedtatt i',
    approved: 'Godkjent i',
    endorsed: 'Støttet av',
    noted: 'Tatt til orientering i',
    rejected: 'Avvist i',
    other: 'Behandlet i',
  } as Record<string, string>,
  decision: (outcome: string, body: string, date = '') => `${outcome} ${body} ${date}`.trim(),
  conditions: 'Vilkår',
  inferred: 'vår lesning',
  source: 'Kilde',
  part: 'vi har bare sett en del av det',
  translated: 'vår oversettelse',
};

/** Names of languages. */
export const languageNames: Record<Language, string> = {
  nb: 'bokmål',
  nn: 'nynorsk',
  se: 'nordsamisk',
  sma: 'sørsamisk',
  smj: 'lulesamisk',
  fkv: 'kvensk',
  en: 'engelsk',
};

/** Words of `hfs-plan`. */
export const plan = {
  kind: {
    'partnership-strategy': 'Strategi',
    'regional-plan': 'Regional plan',
    'national-plan': 'Nasjonal plan',
    explainer: 'Forklaring',
  } satisfies Record<PlanKind, string> as Record<PlanKind, string>,
  state: {
    draft: 'Utkast',
    coming: 'Gjelder ikke ennå',
    'in-force': 'Gjelder nå',
    'open-ended': 'Gjelder nå, uten sluttdato',
    expired: 'Perioden er ute',
    withdrawn: 'Trukket tilbake',
    unknown: 'Periode ikke oppgitt',
  } satisfies Record<PlanState, string> as Record<PlanState, string>,
  until: (year: string) => `fram til ${year}`,
  since: (year: string) => `fra ${year}`,
  writtenIn: (language: string) => `skrevet på ${language}`,
  expired: (date: string) => `Perioden varte til og med ${date}. Det kan ha kommet en ny plan.`,
  draft: 'Dette er et utkast. Det er ikke vedtatt.',
  withdrawn: 'Planen er trukket tilbake.',
  sections: {
    vision: 'Visjon',
    values: 'Verdier',
    culture: 'Samhandlingskultur',
    challenges: 'Utfordringer',
    goals: 'Mål',
    areas: 'Satsingsområder',
    patientGroups: 'Prioriterte pasientgrupper',
    governance: 'Samarbeidsorganer',
    agreements: 'Avtaler',
    references: 'Henvisninger',
  } satisfies Record<PlanSection, string> as Record<PlanSection, string>,
  strategyAreas: 'Strategiområder',
  otherMeasures: 'Andre tiltak',
  questions: 'Spørsmål å snakke om',
  changes: 'Nytt siden forrige plan',
  relations: 'Sammenheng med andre planer',
  relation: {
    'builds-on': 'Bygger på',
    'follows-up': 'Følger opp',
    operationalises: 'Setter ut i livet',
    supplements: 'Utfyller',
    revises: 'Endrer',
    replaces: 'Avløser',
    describes: 'Forklarer',
  },
  actionPlan: 'Oppfølging',
  initiatives: 'Prosjekter og ordninger som er nevnt',
  claims: 'Tall som er nevnt',
  change: { added: 'ny', renamed: 'nytt navn', kept: 'videreført', removed: 'tatt ut' },
  nationalAim: 'Nasjonalt mål',
  lostTitle: 'Tittelen mangler i kopien vi har lest',
  absent: {
    'not-stated': (what: string) => `Dokumentet sier ikke noe om: ${what}.`,
    'not-registered': (what: string) => `Ikke registrert ennå: ${what}.`,
    withheld: (what: string) => `Vises ikke av hensyn til personvern: ${what}.`,
    'not-translated': (what: string) => `Ikke oversatt: ${what}.`,
    'not-applicable': (what: string) => `Ikke aktuelt her: ${what}.`,
    'older-than-frame': (what: string) => `Planen er eldre enn den nasjonale planen som innførte dette: ${what}.`,
  } satisfies Record<AbsenceReason, (what: string) => string> as Record<AbsenceReason, (what: string) => string>,
  silent: { adoptions: 'vedtak', measures: 'tiltak under områdene', actionPlan: 'handlingsplan' },
  cited: (times: number) => (times === 1 ? 'vist til én gang' : `vist til ${times} ganger`),
  level: (n: number) => `Nivå ${n}`,
};

/** Where memberships and names come from. */
export const register = {
  nameStatus: {
    'third-party': 'Vi har bare sett andre bruke dette navnet.',
    unverified: 'Vi har ikke funnet navnet hos helsefellesskapet selv.',
  } as Partial<Record<Partnership['nameStatus'], string>>,
  sourceLine: 'Medlemmer: Statistisk sentralbyrå og SKDE. Navn på kommuner: Kartverket.',
};

/** Words of `hfs-partnership-card`. */
export const card = {
  municipalities: (n: number) => (n === 1 ? '1 kommune' : `${n} kommuner`),
  hospital: 'Helseforetak',
  privateHospitals: 'Private sykehus',
  authority: 'Regionalt helseforetak',
  established: 'Etablert',
  plan: 'Strategi nå',
  lastPlan: 'Siste strategi',
  noPlan: 'Vi har ikke registrert noen strategi ennå.',
  expiredPlan: 'perioden er ute',
  website: 'Helsefellesskapets egen side',
  notKnown: 'ikke registrert',
};

/** Words of `hfs-municipality-finder`. */
export const finder = {
  label: 'Finn helsefellesskapet ditt',
  hint: 'Skriv navnet på kommunen, eller kommunenummeret.',
  results: (n: number) =>
    n === 0
      ? 'Ingen treff. Sjekk skrivemåten, eller prøv kommunenummeret.'
      : n === 1
        ? '1 treff. Velg med piltastene.'
        : `${n} treff. Velg med piltastene.`,
  many: (n: number) => `${n} treff. Skriv litt mer av navnet.`,
  several: (name: string) => `Flere kommuner heter ${name}. Velg den du mener.`,
  belongs: (municipality: string) => `${municipality} hører til`,
  chosen: (municipality: string, partnership: string) => `${municipality} hører til ${partnership}.`,
};
