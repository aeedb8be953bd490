import type {
  AbsenceReason,
  AnchorMethod,
  CommitmentStrength,
  Partnership,
  PlanKind,
  PlanSection,
  PlanState,
} from '@helsefellesskap/model';

/** Words every widget needs. */
export const base = {
  loading: 'Henter innholdet …',
  copied: 'Kopiert.',
  notCopied: 'Kunne ikke kopiere. Her er teksten: ',
  retry: 'Prøv igjen',
  stale: 'Vi får ikke hentet nytt innhold nå. Dette kan være gammelt.',
  errors: {
    network: 'Vi får ikke hentet innholdet nå. Prøv igjen om litt.',
    broken: 'Innholdet kan ikke vises. Si gjerne fra til dem som driver nettsiden.',
    'unsafe-link': 'En utrygg lenke er tatt bort.',
  },
};

/** Words about sources. */
export const source = {
  show: 'Vis kilden',
  here: 'Lenke hit',
  line: (lines: string) => `linje ${lines}`,
  page: (pages: string) => `side ${pages}`,
  places: 'steder',
  method: {
    verbatim: 'ordrett',
    shortened: 'forkortet',
    editorial: 'vårt sammendrag',
    external: 'fra en annen kilde',
  } satisfies Record<AnchorMethod, string> as Record<AnchorMethod, string>,
  corrected: (form: string) => `Rett skrivemåte: ${form}`,
  unknownPublisher: 'avsender ikke oppgitt',
  updated: (date: string) => `sist oppdatert ${date}`,
  fingerprint: 'Fingeravtrykk (SHA-256)',
  decided: {
    adopted: 'Vedtatt i',
    approved: 'Godkjent i',
    endorsed: 'Støttet av',
    noted: 'Tatt til orientering i',
    rejected: 'Avvist i',
    other: 'Sak i',
  } as Record<string, string>,
  decision: (outcome: string, body: string, date = '') => `${outcome} ${body} ${date}`.trim(),
  inferred: 'vår tolkning',
  opens: 'starten på det vi har oppsummert',
  source: 'Kilde',
  part: 'bare delvis lest',
  translated: 'vår oversettelse',
};

/** What the sections of a plan are called, where the plan has no word of its own. */
export const names = {
  vision: 'Visjon',
  values: 'Verdier',
  culture: 'Samhandlingskultur',
  challenges: 'Utfordringer',
  goals: 'Mål',
  areas: 'Satsingsområder',
  patientGroups: 'Prioriterte pasientgrupper',
  governance: 'Samarbeidsorganer',
  agreements: 'Avtaler',
  references: 'Andre dokumenter',
} satisfies Record<PlanSection, string>;

/** Words every part of a plan needs. */
export const section = {
  absent: {
    'not-stated': (what: string) => `Dokumentet sier ikke noe om ${what}.`,
    'not-registered': (what: string) => `Ikke registrert ennå: ${what}.`,
    withheld: (what: string) => `Vises ikke av hensyn til personvern: ${what}.`,
    'not-translated': (what: string) => `Ikke oversatt: ${what}.`,
    'not-applicable': (what: string) => `Ikke aktuelt her: ${what}.`,
    'older-than-frame': (what: string) => `Planen er eldre enn den nasjonale planen som innførte dette: ${what}.`,
  } satisfies Record<AbsenceReason, (what: string) => string> as Record<AbsenceReason, (what: string) => string>,
  expired: (date: string) => `Perioden varte til og med ${date}. Det kan ha kommet en ny plan.`,
  draft: 'Dette er et utkast. Det er ikke vedtatt.',
  withdrawn: 'Planen er trukket tilbake.',
};

/** Words of `hfs-plan`. */
export const plan = {
  kind: {
    'partnership-strategy': 'Strategi',
    'regional-plan': 'Regional plan',
    'national-plan': 'Nasjonal plan',
    explainer: 'Forklaring',
  } satisfies Record<PlanKind, string> as Record<PlanKind, string>,
  writtenIn: 'skrevet på ',
  silent: { adoptions: 'vedtak', actionPlan: 'Handlingsplan' },
};

/** Words of `hfs-goals`. */
export const goals = {
  kinds: {
    goal: 'Mål',
    'main-objective': 'Hovedmål',
    'period-aim': 'Mål for perioden',
  } as Record<string, string>,
};

/** Words of `hfs-notice`. */
export const notice = {
  state: {
    coming: 'Gjelder ikke ennå',
    'in-force': 'Gjelder nå',
    'open-ended': 'Gjelder nå, uten sluttdato',
    unknown: 'Ingen datoer oppgitt',
  } satisfies Partial<Record<PlanState, string>>, // a warning says the others
  followUp: 'Oppfølging',
  undated: 'sist oppdatert: ikke oppgitt',
};

/** By whom and by when, of goals and measures. */
export const terms = {
  owner: 'Ansvar',
  by: 'innen',
};

/** Words of `hfs-focus-areas`. */
export const areas = {
  strategyAreas: 'Strategiområder',
  otherMeasures: 'Andre tiltak',
  lostTitle: 'Tittelen mangler i kopien vi har lest',
  measures: 'tiltak',
  under: 'Hører under',
};

/** Words of the fields that choose among measures. */
export const filter = {
  group: 'Pasientgruppe',
  theme: 'Tema',
  strength: 'Forpliktelse',
  all: 'Alle',
  strengths: {
    shall: 'skal',
    will: 'vil',
    contribute: 'bidra til',
    facilitate: 'legge til rette',
    consider: 'vurdere',
  } satisfies Record<CommitmentStrength, string> as Record<string, string>,
  areas: 'områder',
  of: 'av',
  none: 'Ingen treff',
  clear: 'Vis alle',
};

/** Words of `hfs-commitments`. */
export const commitments = {
  lead: 'i innledningen',
  noVerb: 'ikke funnet',
  measure: 'Tiltak',
  place: 'Område eller gruppe',
  plan: 'Plan',
  download: 'Last ned (CSV)',
};

/** Words of `hfs-patient-groups`. */
export const groups = {
  nationalAim: 'Nasjonalt mål',
  description: 'Om gruppen',
  rationale: 'Hvorfor',
  claim: (year?: string) => (year ? `Tall fra ${year}` : 'Tall'),
  measures: 'Tiltak',
};

/** Words of `hfs-governance`. */
export const governance = {
  level: { 1: 'Nivå 1 · øverst', 2: 'Nivå 2 · strategisk', 3: 'Nivå 3 · faglig' } as Record<string, string>,
  noLevel: 'Nivå ikke oppgitt',
  network: 'Nettverk',
  permanence: { permanent: 'fast', 'time-limited': 'tidsavgrenset' } as Record<string, string>,
  seat: {
    municipality: 'kommunene',
    'health-trust': 'helseforetaket',
    gp: 'fastlegene',
    user: 'brukerne',
    'county-governor': 'statsforvalteren',
  } as Record<string, string>,
  observer: 'observatør',
  facts: {
    remit: 'Arbeider med',
    seats: 'Plasser',
    chair: 'Leder',
    meetings: 'Møter',
    term: 'Periode',
    mandate: 'Mandat',
    replacedBy: 'Avløst av',
  },
};

/** Words of `hfs-documents`. */
export const documents = {
  level: {
    overarching: 'Overordnet avtale',
    service: 'Delavtale',
    guideline: 'Retningslinje',
  } as Record<string, string>,
  kind: {
    agreement: 'Avtale',
    mandate: 'Mandat',
    'national-plan': 'Nasjonal plan',
    report: 'Rapport',
    file: 'Fil',
  } as Record<string, string>,
  cited: (times: number) => `vist til ${times} ganger`,
  revised: 'revidert ',
  with: 'med ',
  supersedes: 'avløser ',
  linked: 'lenken i planen',
  noAddress: 'nettadresse ikke oppgitt',
  ourTitle: 'tittelen er vår',
};

/** Words of `hfs-explainer`. */
export const explainer = {
  questions: 'Spørsmål å snakke om',
};

/** Words of `hfs-national-frame`. */
export const frame = {
  changes: 'Nytt siden forrige plan',
  change: { added: 'ny gruppe', renamed: 'nytt navn', removed: 'ikke lenger med' } as Record<string, string>,
};

/** Words about what surrounds a plan. */
export const context = {
  relations: 'Andre planer',
  relation: {
    'builds-on': 'Bygger på',
    'follows-up': 'Følger opp',
    operationalises: 'Setter ut i livet',
    replaces: 'Avløser',
    revises: 'Reviderer',
    supplements: 'Utfyller',
    describes: 'Forklarer',
  },
  initiatives: 'Prosjekter og ordninger',
  claims: 'Tall',
};

/** Words about how a plan is carried out and measured. */
export const progress = {
  approvedBy: 'Godkjennes av',
  risk: 'Risiko',
  indicators: 'Indikatorer',
  better: { up: 'høyere er bedre', down: 'lavere er bedre' } as Record<string, string>,
  municipality: 'kommune',
  retrieved: 'hentet ',
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
  plan: 'Gjeldende strategi',
  state: {
    coming: 'Kommende strategi',
    draft: 'Utkast til strategi',
    expired: 'Utgått strategi',
    unknown: 'Strategi, ingen datoer oppgitt',
    withdrawn: 'Strategi, trukket tilbake',
  } as Partial<Record<PlanState, string>>, // else it is `plan`
  noPlan: 'Vi har ikke registrert noen strategi ennå.',
  website: 'Helsefellesskapets egen side',
  notKnown: 'ikke registrert',
};

/** Words of `hfs-municipality-finder`. */
export const finder = {
  label: 'Finn helsefellesskapet ditt',
  all: 'Alle kommuner',
  hint: 'Navn eller nummer på kommunen.',
  results: (n: number) =>
    n === 0 ? 'Ingen treff. Prøv kommunenummeret.' : n === 1 ? '1 treff. Velg i listen.' : `${n} treff. Velg i listen.`,
  many: (n: number) => `${n} treff. Skriv litt mer av navnet.`,
  several: (name: string) => `Flere kommuner heter ${name}. Velg den du mener.`,
  belongs: (municipality: string) => `${municipality} hører til`,
  chosen: (municipality: string, partnership: string) => `${municipality} hører til ${partnership}.`,
};

/** Words of `hfs-source`. */
export const proof = {
  decision: 'vedtak',
  reference: 'Henvisning',
  copy: 'Kopier henvisningen',
  wording: { former: 'Tidligere ordlyd', proposed: 'Foreslått ordlyd', adopted: 'Vedtatt ordlyd' } as Record<
    string,
    string
  >,
  unknown: (id: string) => `Vi finner ikke utsagnet${id && ` «${id}»`} i planen.`,
};

/** Words of `hfs-partnership-map`. */
export const map = {
  title: (n: number) => `${n} helsefellesskap`,
  others: 'Andre helsefellesskap',
  current: 'Du er her',
  sourceLine: 'Inndeling: Helsedirektoratet. Umerkede navn: helsefellesskapene selv.',
};

/** Words of `hfs-glossary-term`. */
export const glossary = {
  ours: 'Forklaringen er vår. Ordet er brukt i:',
};
