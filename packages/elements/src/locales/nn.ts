import type * as nb from './nb.js';

export const base: typeof nb.base = {
  loading: 'Hentar innhaldet …',
  retry: 'Prøv igjen',
  stale: 'Vi får ikkje henta nyare innhald no. Det som står her, kan vere gammalt.',
  errors: {
    network: 'Vi får ikkje henta innhaldet akkurat no. Sjekk nettet, eller prøv igjen om litt.',
    missing: 'Vi finn ikkje innhaldet som skulle stått her. Sei gjerne frå til dei som driv nettstaden.',
    broken: 'Innhaldet som skulle stått her, kan ikkje visast. Sei gjerne frå til dei som driv nettstaden.',
    'unsafe-link': 'Ei lenkje er teken bort fordi adressa ikkje er trygg.',
  },
};

export const source: typeof nb.source = {
  show: 'Vis kjelda',
  line: (lines) => `linje ${lines}`,
  page: (pages) => `side ${pages}`,
  method: {
    verbatim: 'ordrett',
    shortened: 'forkorta',
    editorial: 'vårt samandrag',
    external: 'frå ei anna kjelde',
  },
  corrected: (form) => `Skrivemåten er slik i kjelda. Rett form: ${form}`,
  unknownPublisher: 'avsendar ikkje oppgitt',
  updated: (date) => `sist oppdatert ${date}`,
  fingerprint: 'Fingeravtrykket til dokumentet (SHA-256)',
  decided: {
    adopted: 'Vedteke i',
    approved: 'Godkjent i',
    endorsed: 'Støtta av',
    noted: 'Teke til orientering i',
    rejected: 'Avvist i',
    other: 'Handsama i',
  },
  decision: (outcome, body, date = '') => `${outcome} ${body} ${date}`.trim(),
  conditions: 'Vilkår',
  inferred: 'vår lesing',
  source: 'Kjelde',
  part: 'vi har berre sett ein del av det',
  translated: 'vår omsetjing',
};

export const languageNames: typeof nb.languageNames = {
  nb: 'bokmål',
  nn: 'nynorsk',
  se: 'nordsamisk',
  sma: 'sørsamisk',
  smj: 'lulesamisk',
  fkv: 'kvensk',
  en: 'engelsk',
};

export const plan: typeof nb.plan = {
  kind: {
    'partnership-strategy': 'Strategi',
    'regional-plan': 'Regional plan',
    'national-plan': 'Nasjonal plan',
    explainer: 'Forklaring',
  },
  state: {
    draft: 'Utkast',
    coming: 'Gjeld ikkje enno',
    'in-force': 'Gjeld no',
    'open-ended': 'Gjeld no, utan sluttdato',
    expired: 'Perioden er ute',
    withdrawn: 'Trekt tilbake',
    unknown: 'Periode ikkje oppgitt',
  },
  until: (year) => `fram til ${year}`,
  since: (year) => `frå ${year}`,
  writtenIn: (language) => `skriven på ${language}`,
  expired: (date) => `Perioden varte til og med ${date}. Det kan ha kome ein ny plan.`,
  draft: 'Dette er eit utkast. Det er ikkje vedteke.',
  withdrawn: 'Planen er trekt tilbake.',
  sections: {
    vision: 'Visjon',
    values: 'Verdiar',
    culture: 'Samhandlingskultur',
    challenges: 'Utfordringar',
    goals: 'Mål',
    areas: 'Satsingsområde',
    patientGroups: 'Prioriterte pasientgrupper',
    governance: 'Samarbeidsorgan',
    agreements: 'Avtalar',
    references: 'Tilvisingar',
  },
  strategyAreas: 'Strategiområde',
  otherMeasures: 'Andre tiltak',
  questions: 'Spørsmål å snakke om',
  changes: 'Nytt sidan førre plan',
  relations: 'Samanheng med andre planar',
  relation: {
    'builds-on': 'Byggjer på',
    'follows-up': 'Følgjer opp',
    operationalises: 'Set ut i livet',
    supplements: 'Utfyller',
    revises: 'Endrar',
    replaces: 'Avløyser',
    describes: 'Forklarer',
  },
  actionPlan: 'Oppfølging',
  initiatives: 'Prosjekt og ordningar som er nemnde',
  claims: 'Tal som er nemnde',
  change: { added: 'ny', renamed: 'nytt namn', kept: 'vidareført', removed: 'teken ut' },
  nationalAim: 'Nasjonalt mål',
  lostTitle: 'Tittelen manglar i kopien vi har lese',
  absent: {
    'not-stated': (what) => `Dokumentet seier ikkje noko om: ${what}.`,
    'not-registered': (what) => `Ikkje registrert enno: ${what}.`,
    withheld: (what) => `Ikkje vist av omsyn til personvern: ${what}.`,
    'not-translated': (what) => `Ikkje omsett: ${what}.`,
    'not-applicable': (what) => `Ikkje aktuelt her: ${what}.`,
    'older-than-frame': (what) => `Planen er eldre enn den nasjonale planen som innførte dette: ${what}.`,
  },
  silent: { adoptions: 'vedtak', measures: 'tiltak under områda', actionPlan: 'handlingsplan' },
  cited: (times) => (times === 1 ? 'vist til éin gong' : `vist til ${times} gonger`),
  level: (n) => `Nivå ${n}`,
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
  plan: 'Strategi no',
  lastPlan: 'Siste strategi',
  noPlan: 'Vi har ikkje registrert nokon strategi enno.',
  expiredPlan: 'perioden er ute',
  website: 'Helsefellesskapet si eiga side',
  notKnown: 'ikkje registrert',
};

export const finder: typeof nb.finder = {
  label: 'Finn helsefellesskapet ditt',
  hint: 'Skriv namnet på kommunen, eller kommunenummeret.',
  results: (n) =>
    n === 0
      ? 'Ingen treff. Sjekk skrivemåten, eller prøv kommunenummeret.'
      : n === 1
        ? '1 treff. Vel med piltastane.'
        : `${n} treff. Vel med piltastane.`,
  many: (n) => `${n} treff. Skriv litt meir av namnet.`,
  several: (name) => `Fleire kommunar heiter ${name}. Vel den du meiner.`,
  belongs: (municipality) => `${municipality} høyrer til`,
  chosen: (municipality, partnership) => `${municipality} høyrer til ${partnership}.`,
};
