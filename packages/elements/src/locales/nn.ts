import type * as nb from './nb.js';

export const base: typeof nb.base = {
  loading: 'Hentar innhaldet …',
  copied: 'Kopiert.',
  notCopied: 'Kunne ikkje kopiere. Her er teksten: ',
  retry: 'Prøv igjen',
  stale: 'Vi får ikkje henta nytt innhald no. Dette kan vere gammalt.',
  errors: {
    network: 'Vi får ikkje henta innhaldet no. Prøv igjen om litt.',
    broken: 'Innhaldet kan ikkje visast. Sei gjerne frå til dei som driv nettstaden.',
    'unsafe-link': 'Ei utrygg lenkje er teken bort.',
  },
};

export const source: typeof nb.source = {
  show: 'Vis kjelda',
  here: 'Lenkje hit',
  line: (lines) => `linje ${lines}`,
  page: (pages) => `side ${pages}`,
  places: 'stader',
  method: {
    verbatim: 'ordrett',
    shortened: 'forkorta',
    editorial: 'vårt samandrag',
    external: 'frå ei anna kjelde',
  },
  corrected: (form) => `Rett skrivemåte: ${form}`,
  unknownPublisher: 'avsendar ikkje oppgitt',
  updated: (date) => `sist oppdatert ${date}`,
  fingerprint: 'Fingeravtrykk (SHA-256)',
  decided: {
    adopted: 'Vedteke i',
    approved: 'Godkjent i',
    endorsed: 'Støtta av',
    noted: 'Teke til orientering i',
    rejected: 'Avvist i',
    other: 'Sak i',
  },
  decision: (outcome, body, date = '') => `${outcome} ${body} ${date}`.trim(),
  inferred: 'vår tolking',
  opens: 'starten på det vi har oppsummert',
  source: 'Kjelde',
  part: 'berre delvis lese',
  translated: 'vår omsetjing',
};

export const names: typeof nb.names = {
  vision: 'Visjon',
  values: 'Verdiar',
  culture: 'Samhandlingskultur',
  challenges: 'Utfordringar',
  goals: 'Mål',
  areas: 'Satsingsområde',
  patientGroups: 'Prioriterte pasientgrupper',
  governance: 'Samarbeidsorgan',
  agreements: 'Avtalar',
  references: 'Andre dokument',
};

export const section: typeof nb.section = {
  absent: {
    'not-stated': (what) => `Dokumentet seier ikkje noko om ${what}.`,
    'not-registered': (what) => `Ikkje registrert enno: ${what}.`,
    withheld: (what) => `Ikkje vist av omsyn til personvern: ${what}.`,
    'not-translated': (what) => `Ikkje omsett: ${what}.`,
    'not-applicable': (what) => `Ikkje aktuelt her: ${what}.`,
    'older-than-frame': (what) => `Planen er eldre enn den nasjonale planen som innførte dette: ${what}.`,
  },
  expired: (date) => `Perioden varte til og med ${date}. Det kan ha kome ein ny plan.`,
  draft: 'Dette er eit utkast. Det er ikkje vedteke.',
  withdrawn: 'Planen er trekt tilbake.',
};

export const plan: typeof nb.plan = {
  kind: {
    'partnership-strategy': 'Strategi',
    'regional-plan': 'Regional plan',
    'national-plan': 'Nasjonal plan',
    explainer: 'Forklaring',
  },
  writtenIn: 'skriven på ',
  silent: { adoptions: 'vedtak', actionPlan: 'Handlingsplan' },
};

export const goals: typeof nb.goals = {
  kinds: {
    goal: 'Mål',
    'main-objective': 'Hovudmål',
    'period-aim': 'Mål for perioden',
  },
};

export const notice: typeof nb.notice = {
  state: {
    coming: 'Gjeld ikkje enno',
    'in-force': 'Gjeld no',
    'open-ended': 'Gjeld no, utan sluttdato',
    unknown: 'Ingen datoar oppgitte',
  },
  followUp: 'Oppfølging',
  undated: 'sist oppdatert: ikkje oppgitt',
};

export const terms: typeof nb.terms = {
  owner: 'Ansvar',
  by: 'innan',
};

export const areas: typeof nb.areas = {
  strategyAreas: 'Strategiområde',
  otherMeasures: 'Andre tiltak',
  lostTitle: 'Tittelen manglar i kopien vi har lese',
  measures: 'tiltak',
  under: 'Høyrer under',
};

export const filter: typeof nb.filter = {
  group: 'Pasientgruppe',
  theme: 'Tema',
  strength: 'Forplikting',
  all: 'Alle',
  strengths: {
    shall: 'skal',
    will: 'vil',
    contribute: 'medverke til',
    facilitate: 'leggje til rette',
    consider: 'vurdere',
  },
  areas: 'område',
  of: 'av',
  none: 'Ingen treff',
  clear: 'Vis alle',
};

export const commitments: typeof nb.commitments = {
  lead: 'i innleiinga',
  noVerb: 'ikkje funne',
  measure: 'Tiltak',
  place: 'Område eller gruppe',
  plan: 'Plan',
  download: 'Last ned (CSV)',
};

export const groups: typeof nb.groups = {
  nationalAim: 'Nasjonalt mål',
  description: 'Om gruppa',
  rationale: 'Kvifor',
  claim: (year) => (year ? `Tal frå ${year}` : 'Tal'),
  measures: 'Tiltak',
};

export const governance: typeof nb.governance = {
  level: { 1: 'Nivå 1 · øvst', 2: 'Nivå 2 · strategisk', 3: 'Nivå 3 · fagleg' },
  noLevel: 'Nivå ikkje oppgitt',
  network: 'Nettverk',
  permanence: { permanent: 'fast', 'time-limited': 'tidsavgrensa' },
  seat: {
    municipality: 'kommunane',
    'health-trust': 'helseføretaket',
    gp: 'fastlegane',
    user: 'brukarane',
    'county-governor': 'statsforvaltaren',
  },
  observer: 'observatør',
  facts: {
    remit: 'Arbeider med',
    seats: 'Plassar',
    chair: 'Leiar',
    meetings: 'Møte',
    term: 'Periode',
    mandate: 'Mandat',
    replacedBy: 'Avløyst av',
  },
};

export const documents: typeof nb.documents = {
  level: { overarching: 'Overordna avtale', service: 'Delavtale', guideline: 'Retningslinje' },
  kind: { agreement: 'Avtale', mandate: 'Mandat', 'national-plan': 'Nasjonal plan', report: 'Rapport', file: 'Fil' },
  cited: (times) => `vist til ${times} gonger`,
  revised: 'revidert ',
  with: 'med ',
  supersedes: 'avløyser ',
  linked: 'lenkja i planen',
  noAddress: 'nettadresse ikkje oppgitt',
  ourTitle: 'tittelen er vår',
};

export const explainer: typeof nb.explainer = {
  questions: 'Spørsmål å snakke om',
};

export const frame: typeof nb.frame = {
  changes: 'Nytt sidan førre plan',
  change: { added: 'ny gruppe', renamed: 'nytt namn', removed: 'ikkje lenger med' },
};

export const context: typeof nb.context = {
  relations: 'Andre planar',
  relation: {
    'builds-on': 'Byggjer på',
    'follows-up': 'Følgjer opp',
    operationalises: 'Set ut i livet',
    replaces: 'Avløyser',
    revises: 'Reviderer',
    supplements: 'Utfyller',
    describes: 'Forklarer',
  },
  initiatives: 'Prosjekt og ordningar',
  claims: 'Tal',
};

/** Words about how a plan is carried out and measured. */
export const progress: typeof nb.progress = {
  approvedBy: 'Blir godkjend av',
  risk: 'Risiko',
  indicators: 'Indikatorar',
  better: { up: 'høgare er betre', down: 'lågare er betre' },
  municipality: 'kommune',
  retrieved: 'henta ',
};

export const register: typeof nb.register = {
  nameStatus: {
    'third-party': 'Vi har berre sett andre bruke dette namnet.',
    unverified: 'Vi har ikkje funne namnet hos helsefellesskapet sjølv.',
  },
  sourceLine: 'Medlemer: Statistisk sentralbyrå og SKDE. Namn på kommunar: Kartverket.',
};

export const card: typeof nb.card = {
  municipalities: (n) => (n === 1 ? '1 kommune' : `${n} kommunar`),
  hospital: 'Helseføretak',
  privateHospitals: 'Private sjukehus',
  authority: 'Regionalt helseføretak',
  established: 'Etablert',
  plan: 'Gjeldande strategi',
  state: {
    coming: 'Kommande strategi',
    draft: 'Utkast til strategi',
    expired: 'Utgått strategi',
    unknown: 'Strategi, ingen datoar oppgitte',
    withdrawn: 'Strategi, trekt tilbake',
  },
  noPlan: 'Vi har ikkje registrert nokon strategi enno.',
  website: 'Helsefellesskapet si eiga side',
  notKnown: 'ikkje registrert',
};

export const finder: typeof nb.finder = {
  label: 'Finn helsefellesskapet ditt',
  all: 'Alle kommunar',
  hint: 'Namn eller nummer på kommunen.',
  results: (n) =>
    n === 0 ? 'Ingen treff. Prøv kommunenummeret.' : n === 1 ? '1 treff. Vel i lista.' : `${n} treff. Vel i lista.`,
  many: (n) => `${n} treff. Skriv litt meir av namnet.`,
  several: (name) => `Fleire kommunar heiter ${name}. Vel den du meiner.`,
  belongs: (municipality) => `${municipality} høyrer til`,
  chosen: (municipality, partnership) => `${municipality} høyrer til ${partnership}.`,
};

/** Words of `hfs-source`. */
export const proof: typeof nb.proof = {
  decision: 'vedtak',
  reference: 'Tilvising',
  copy: 'Kopier tilvisinga',
  wording: { former: 'Tidlegare ordlyd', proposed: 'Foreslått ordlyd', adopted: 'Vedteken ordlyd' },
  unknown: (id) => `Vi finn ikkje utsegna${id && ` «${id}»`} i planen.`,
};

/** Words of `hfs-partnership-map`. */
export const map: typeof nb.map = {
  title: (n) => `${n} helsefellesskap`,
  others: 'Andre helsefellesskap',
  current: 'Du er her',
  sourceLine: 'Inndeling: Helsedirektoratet. Umerkte namn: helsefellesskapa sjølve.',
};

/** Words of `hfs-glossary-term`. */
export const glossary: typeof nb.glossary = {
  ours: 'Forklaringa er vår. Ordet er brukt i:',
};
