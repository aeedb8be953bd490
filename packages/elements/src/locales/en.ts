import type * as nb from './nb.js';

export const base: typeof nb.base = {
  loading: 'Fetching the content …',
  copied: 'Copied.',
  notCopied: 'Could not copy. Here is the text: ',
  retry: 'Try again',
  stale: 'We cannot fetch newer content now. This may be old.',
  errors: {
    network: 'We cannot fetch the content now. Try again in a while.',
    broken: 'The content cannot be shown. Please tell those who run this website.',
    'unsafe-link': 'An unsafe link has been removed.',
  },
};

export const source: typeof nb.source = {
  show: 'Show the source',
  here: 'Link to this',
  line: (lines) => (/\D/.test(lines) ? `lines ${lines}` : `line ${lines}`),
  page: (pages) => (/\D/.test(pages) ? `pages ${pages}` : `page ${pages}`),
  places: 'places',
  method: {
    verbatim: 'word for word',
    shortened: 'shortened',
    editorial: 'our summary',
    external: 'from another source',
  },
  corrected: (form) => `Correct spelling: ${form}`,
  unknownPublisher: 'publisher not stated',
  updated: (date) => `last updated ${date}`,
  fingerprint: 'Fingerprint (SHA-256)',
  decided: {
    adopted: 'Adopted by',
    approved: 'Approved by',
    endorsed: 'Endorsed by',
    noted: 'Noted by',
    rejected: 'Rejected by',
    other: 'Matter for',
  },
  decision: (outcome, body, date = '') => [`${outcome} ${body}`, date].filter(Boolean).join(', '),
  inferred: 'our interpretation',
  opens: 'the opening of what we sum up',
  source: 'Source',
  part: 'read only in part',
  translated: 'our translation',
};

export const names: typeof nb.names = {
  vision: 'Vision',
  values: 'Values',
  culture: 'Culture of cooperation',
  challenges: 'Challenges',
  goals: 'Goals',
  areas: 'Focus areas',
  patientGroups: 'Prioritised patient groups',
  governance: 'Governance',
  agreements: 'Agreements',
  references: 'Other documents',
};

export const section: typeof nb.section = {
  absent: {
    'not-stated': (what) => `The document says nothing about ${what}.`,
    'not-registered': (what) => `Not registered yet: ${what}.`,
    withheld: (what) => `Not shown, to protect privacy: ${what}.`,
    'not-translated': (what) => `Not translated: ${what}.`,
    'not-applicable': (what) => `Not applicable here: ${what}.`,
    'older-than-frame': (what) => `The plan is older than the national plan that brought this in: ${what}.`,
  },
  expired: (date) => `The period lasted through ${date}. There may be a newer plan.`,
  draft: 'This is a draft. It has not been adopted.',
  withdrawn: 'The plan has been withdrawn.',
};

export const plan: typeof nb.plan = {
  kind: {
    'partnership-strategy': 'Strategy',
    'regional-plan': 'Regional plan',
    'national-plan': 'National plan',
    explainer: 'Explainer',
  },
  writtenIn: 'written in ',
  silent: { adoptions: 'decisions', actionPlan: 'Action plan' },
};

export const goals: typeof nb.goals = {
  kinds: {
    goal: 'Goal',
    'main-objective': 'Main objective',
    'period-aim': 'Aims for the period',
  },
};

export const notice: typeof nb.notice = {
  state: {
    coming: 'Not yet in force',
    'in-force': 'In force',
    'open-ended': 'In force, with no end date',
    unknown: 'No dates stated',
  },
  followUp: 'Follow-up',
  undated: 'last updated: not stated',
};

export const terms: typeof nb.terms = {
  owner: 'Responsible',
  by: 'by',
};

export const areas: typeof nb.areas = {
  strategyAreas: 'Strategic areas',
  otherMeasures: 'Other measures',
  lostTitle: 'The title is missing in the copy we have read',
  measures: 'measures',
  under: 'Part of',
};

export const filter: typeof nb.filter = {
  group: 'Patient group',
  theme: 'Theme',
  strength: 'Commitment',
  all: 'All',
  strengths: {
    shall: 'shall',
    will: 'will',
    contribute: 'contribute to',
    facilitate: 'facilitate',
    consider: 'consider',
  },
  areas: 'areas',
  of: 'of',
  none: 'No matches',
  clear: 'Show all',
};

export const commitments: typeof nb.commitments = {
  lead: 'in the introduction',
  noVerb: 'not found',
  measure: 'Measures',
  place: 'Area or group',
  plan: 'Plan',
  download: 'Download (CSV)',
};

export const groups: typeof nb.groups = {
  nationalAim: 'National aim',
  description: 'About the group',
  rationale: 'Why',
  claim: (year) => (year ? `Figures from ${year}` : 'Figures'),
  measures: 'Measures',
};

export const governance: typeof nb.governance = {
  level: { 1: 'Level 1 · top', 2: 'Level 2 · strategic', 3: 'Level 3 · professional' },
  noLevel: 'Level not stated',
  network: 'Networks',
  permanence: { permanent: 'permanent', 'time-limited': 'time-limited' },
  seat: {
    municipality: 'municipalities',
    'health-trust': 'health trust',
    gp: 'GPs',
    user: 'users',
    'county-governor': 'county governor',
  },
  observer: 'observer',
  facts: {
    remit: 'Works on',
    seats: 'Seats',
    chair: 'Chair',
    meetings: 'Meetings',
    term: 'Period',
    mandate: 'Mandate',
    replacedBy: 'Replaced by',
  },
};

export const documents: typeof nb.documents = {
  level: { overarching: 'Overarching agreement', service: 'Sub-agreement', guideline: 'Guideline' },
  kind: {
    agreement: 'Agreement',
    mandate: 'Mandate',
    'national-plan': 'National plan',
    report: 'Report',
    file: 'File',
  },
  cited: (times) => `cited ${times} times`,
  revised: 'revised ',
  with: 'with ',
  supersedes: 'replaces ',
  linked: 'the link in the plan',
  noAddress: 'address not stated',
  ourTitle: 'the title is ours',
};

export const explainer: typeof nb.explainer = {
  questions: 'Questions to discuss',
};

export const frame: typeof nb.frame = {
  changes: 'New since the previous plan',
  change: { added: 'new group', renamed: 'renamed', removed: 'no longer included' },
};

export const context: typeof nb.context = {
  relations: 'Other plans',
  relation: {
    'builds-on': 'Builds on',
    'follows-up': 'Follows up',
    operationalises: 'Carries out',
    replaces: 'Replaces',
    revises: 'Revises',
    supplements: 'Supplements',
    describes: 'Explains',
  },
  initiatives: 'Projects and schemes',
  claims: 'Figures',
};

/** Words about how a plan is carried out and measured. */
export const progress: typeof nb.progress = {
  approvedBy: 'Approved by',
  risk: 'Risk',
  indicators: 'Indicators',
  better: { up: 'higher is better', down: 'lower is better' },
  municipality: 'municipality',
  retrieved: 'retrieved ',
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
  state: {
    coming: 'Strategy to come',
    draft: 'Draft strategy',
    expired: 'Latest strategy, the period is over',
    unknown: 'Strategy, no dates stated',
    withdrawn: 'Strategy, withdrawn',
  },
  noPlan: 'We have not registered a strategy yet.',
  website: 'The partnership’s own page',
  notKnown: 'not registered',
};

export const finder: typeof nb.finder = {
  label: 'Find your health partnership',
  all: 'All municipalities',
  hint: 'Name or number of your municipality.',
  results: (n) =>
    n === 0
      ? 'No matches. Try the municipality number.'
      : n === 1
        ? '1 match. Choose from the list.'
        : `${n} matches. Choose from the list.`,
  many: (n) => `${n} matches. Type more of the name.`,
  several: (name) => `Several municipalities are called ${name}. Choose the one you mean.`,
  belongs: (municipality) => `${municipality} belongs to`,
  chosen: (municipality, partnership) => `${municipality} belongs to ${partnership}.`,
};

/** Words of `hfs-source`. */
export const proof: typeof nb.proof = {
  decision: 'adoption',
  reference: 'Reference',
  copy: 'Copy the reference',
  wording: { former: 'Former wording', proposed: 'Proposed wording', adopted: 'Adopted wording' },
  unknown: (id) => `We cannot find the statement${id && ` “${id}”`} in the plan.`,
};

/** Words of `hfs-partnership-map`. */
export const map: typeof nb.map = {
  title: (n) => (n === 1 ? '1 health partnership' : `${n} health partnerships`),
  others: 'Other health partnerships',
  current: 'You are here',
  sourceLine: 'Division: the Norwegian Directorate of Health. Unmarked names: the partnerships themselves.',
};

/** Words of `hfs-glossary-term`. */
export const glossary: typeof nb.glossary = {
  ours: 'The explanation is ours. The term is used in:',
};
