import type * as nb from './nb.js';

export const base: typeof nb.base = {
  loading: 'Fetching the content …',
  retry: 'Try again',
  stale: 'We cannot fetch newer content right now. What stands here may be old.',
  errors: {
    network: 'We cannot fetch the content right now. Check your connection, or try again in a while.',
    missing: 'We cannot find the content that should have been here. Please tell those who run this website.',
    broken: 'The content that should have been here cannot be shown. Please tell those who run this website.',
    'unsafe-link': 'A link has been removed because its address is not safe.',
  },
};

export const source: typeof nb.source = {
  show: 'Show the source',
  line: (lines) => (/\D/.test(lines) ? `lines ${lines}` : `line ${lines}`),
  page: (pages) => (/\D/.test(pages) ? `pages ${pages}` : `page ${pages}`),
  method: {
    verbatim: 'word for word',
    shortened: 'shortened',
    editorial: 'our summary',
    external: 'from another source',
  },
  corrected: (form) => `Spelt as in the source. Correct form: ${form}`,
  unknownPublisher: 'publisher not stated',
  updated: (date) => `last updated ${date}`,
  fingerprint: 'Fingerprint of the document (SHA-256)',
  decided: {
    adopted: 'Adopted by',
    approved: 'Approved by',
    endorsed: 'Endorsed by',
    noted: 'Noted by',
    rejected: 'Rejected by',
    other: 'Considered by',
  },
  decision: (outcome, body, date = '') => [`${outcome} ${body}`, date].filter(Boolean).join(', '),
  conditions: 'Conditions',
  inferred: 'our reading',
  source: 'Source',
  part: 'we have seen only a part of it',
  translated: 'our translation',
};

export const languageNames: typeof nb.languageNames = {
  nb: 'Norwegian Bokmål',
  nn: 'Norwegian Nynorsk',
  se: 'Northern Sámi',
  sma: 'Southern Sámi',
  smj: 'Lule Sámi',
  fkv: 'Kven',
  en: 'English',
};

export const plan: typeof nb.plan = {
  kind: {
    'partnership-strategy': 'Strategy',
    'regional-plan': 'Regional plan',
    'national-plan': 'National plan',
    explainer: 'Explainer',
  },
  state: {
    draft: 'Draft',
    coming: 'Not yet in force',
    'in-force': 'In force',
    'open-ended': 'In force, with no end date',
    expired: 'The period is over',
    withdrawn: 'Withdrawn',
    unknown: 'Period not stated',
  },
  until: (year) => `until ${year}`,
  since: (year) => `from ${year}`,
  writtenIn: (language) => `written in ${language}`,
  expired: (date) => `The period lasted through ${date}. There may be a newer plan.`,
  draft: 'This is a draft. It has not been adopted.',
  withdrawn: 'The plan has been withdrawn.',
  sections: {
    vision: 'Vision',
    values: 'Values',
    culture: 'Culture of cooperation',
    challenges: 'Challenges',
    goals: 'Goals',
    areas: 'Focus areas',
    patientGroups: 'Prioritised patient groups',
    governance: 'Governance',
    agreements: 'Agreements',
    references: 'References',
  },
  strategyAreas: 'Strategic areas',
  otherMeasures: 'Other measures',
  questions: 'Questions to discuss',
  changes: 'New since the plan before',
  relations: 'Relation to other plans',
  relation: {
    'builds-on': 'Builds on',
    'follows-up': 'Follows up',
    operationalises: 'Carries out',
    supplements: 'Supplements',
    revises: 'Revises',
    replaces: 'Replaces',
    describes: 'Explains',
  },
  actionPlan: 'Follow-up',
  initiatives: 'Projects and schemes mentioned',
  claims: 'Figures mentioned',
  change: { added: 'new', renamed: 'renamed', kept: 'kept', removed: 'removed' },
  nationalAim: 'National aim',
  lostTitle: 'The title is missing in the copy we have read',
  absent: {
    'not-stated': (what) => `The document says nothing about: ${what}.`,
    'not-registered': (what) => `Not registered yet: ${what}.`,
    withheld: (what) => `Not shown, to protect privacy: ${what}.`,
    'not-translated': (what) => `Not translated: ${what}.`,
    'not-applicable': (what) => `Not applicable here: ${what}.`,
    'older-than-frame': (what) => `The plan is older than the national plan that brought this in: ${what}.`,
  },
  silent: { adoptions: 'decisions', measures: 'measures under the areas', actionPlan: 'an action plan' },
  cited: (times) => (times === 1 ? 'cited once' : `cited ${times} times`),
  level: (n) => `Level ${n}`,
};

export const register: typeof nb.register = {
  nameStatus: {
    'third-party': 'We have only seen others use this name.',
    unverified: 'We have not found this name used by the partnership itself.',
  },
  sourceLine: 'Members: Statistics Norway and SKDE. Names of municipalities: the Norwegian Mapping Authority.',
};

export const card: typeof nb.card = {
  municipalities: (n) => (n === 1 ? '1 municipality' : `${n} municipalities`),
  hospital: 'Health trust',
  privateHospitals: 'Private hospitals',
  authority: 'Regional health authority',
  established: 'Established',
  plan: 'Current strategy',
  lastPlan: 'Latest strategy',
  noPlan: 'We have not registered a strategy yet.',
  expiredPlan: 'the period is over',
  website: 'The partnership’s own page',
  notKnown: 'not registered',
};

export const finder: typeof nb.finder = {
  label: 'Find your health partnership',
  hint: 'Type the name or number of your municipality.',
  results: (n) =>
    n === 0
      ? 'No matches. Check the spelling, or try the municipality number.'
      : n === 1
        ? '1 match. Choose with the arrow keys.'
        : `${n} matches. Choose with the arrow keys.`,
  many: (n) => `${n} matches. Type more of the name.`,
  several: (name) => `Several municipalities are called ${name}. Choose the one you mean.`,
  belongs: (municipality) => `${municipality} belongs to`,
  chosen: (municipality, partnership) => `${municipality} belongs to ${partnership}.`,
};
