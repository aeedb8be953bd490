import { termColumns, type TermColumn } from './terms.js';

/** What a part of an element is in the model: words with a source, or words alone. */
export interface Part {
  name: PartName;
  /** Property names from the element to it; none for words that stand on the element itself. */
  path: readonly string[];
  is: 'statement' | 'text';
}

/** The fields of a row that are one word or number, by column. */
export type PlainColumn = 'kind' | 'parent' | 'number' | 'address';

/** A column of ids that an element points to. */
export type LinkColumn = 'groups' | 'themes' | 'about' | 'areas' | 'measures';

/** Where one kind of row stands in a plan, and which columns it uses. */
export interface Layout {
  section: SectionName;
  /** Property names from the plan, or from the element above, to the list. */
  path: readonly string[];
  /** The place holds one element, not a list. */
  isSingle?: boolean;
  /** The first is what the element is known by. */
  parts: readonly [Part, ...Part[]];
  /** The property behind each plain column. */
  plain: Partial<Record<PlainColumn, string>>;
  /** The property behind from, to, when and precision. */
  time?: 'deadline' | 'term' | 'period';
  links: readonly LinkColumn[];
  /** Which of these columns it has; without any it may still have details, each with a column of its own. */
  terms?: readonly TermColumn[];
  /** Rows whose parent is an element of this kind. */
  children?: readonly Layout[];
}

/** What a row may be, as the section column has it. */
export const sectionNames = [
  'plan',
  'vision',
  'values',
  'culture',
  'challenges',
  'goals',
  'areas',
  'measures',
  'patientGroups',
  'governance',
  'agreements',
  'references',
  'initiatives',
  'sections',
  'questions',
  'actions',
] as const;

/** One of {@link sectionNames}. */
export type SectionName = (typeof sectionNames)[number];

/** What the words of a row are to its element. */
export type PartName =
  | 'text'
  | 'title'
  | 'name'
  | 'standIn'
  | 'subtitle'
  | 'purpose'
  | 'actionPlan'
  | 'nationalAim'
  | 'description'
  | 'rationale'
  | 'lead'
  | 'localTerm'
  | 'place'
  | 'corrected'
  | 'note';

const statement = (name: PartName, ...path: string[]): Part => ({ name, path, is: 'statement' });
const text = (name: PartName, ...path: string[]): Part => ({ name, path, is: 'text' });
/** What may be said of the words at a place. */
const about = (...path: string[]): Part[] => [text('corrected', ...path, 'corrected'), text('note', ...path, 'note')];

const self = statement('text');
const title = statement('title', 'title');
const localTerm = text('localTerm', 'localTerm');
const place = text('place', 'place');
const description = statement('description', 'description');

const element = {
  parts: [self, localTerm, ...about()],
  plain: { number: 'number' },
  time: 'deadline',
  links: ['groups', 'themes', 'about'],
} as const satisfies Partial<Layout>;

const titled = { ...element, parts: [self, title, localTerm, ...about()] } as const satisfies Partial<Layout>;

const measures: Layout = {
  ...element,
  section: 'measures',
  path: ['measures'],
  parts: [self, localTerm, place, ...about()],
  plain: { kind: 'kind', number: 'number' },
  terms: ['owners'],
};

/** Every kind of row below the plan's own, in the order of the table. */
export const layouts: readonly Layout[] = [
  { ...element, section: 'vision', path: ['vision'], isSingle: true },
  { ...titled, section: 'values', path: ['values'] },
  { ...titled, section: 'culture', path: ['culture'] },
  { ...titled, section: 'challenges', path: ['challenges'], links: ['groups', 'themes', 'about', 'areas'] },
  {
    ...titled,
    section: 'goals',
    path: ['goals'],
    plain: { kind: 'kind', number: 'number', parent: 'parent' },
    terms: [],
  },
  {
    ...element,
    section: 'areas',
    path: ['areas'],
    parts: [
      title,
      statement('standIn', 'title', 'label'),
      description,
      statement('lead', 'lead'),
      localTerm,
      ...about('title'),
    ],
    plain: { kind: 'layer', number: 'number', parent: 'parent' },
    children: [measures],
  },
  {
    ...element,
    section: 'patientGroups',
    path: ['patientGroups'],
    parts: [
      self,
      statement('nationalAim', 'nationalAim'),
      description,
      statement('rationale', 'rationale'),
      localTerm,
      ...about(),
    ],
    plain: { kind: 'group', number: 'number' },
    children: [measures],
  },
  measures,
  {
    section: 'governance',
    path: ['governance'],
    parts: [statement('name', 'name'), ...about('name')],
    plain: { kind: 'kind', parent: 'parent' },
    time: 'term',
    links: [],
  },
  {
    section: 'agreements',
    path: ['agreements'],
    parts: [title, ...about('title')],
    plain: { kind: 'level' },
    time: 'period',
    links: [],
  },
  {
    section: 'references',
    path: ['references'],
    parts: [text('title', 'title')],
    plain: { kind: 'kind', address: 'url' },
    links: [],
  },
  {
    section: 'initiatives',
    path: ['initiatives'],
    parts: [statement('name', 'name'), place, ...about('name')],
    plain: {},
    links: [],
  },
  {
    ...element,
    section: 'sections',
    path: ['sections'],
    parts: [title, description, localTerm, ...about('title')],
    plain: { kind: 'kind', number: 'number' },
    children: [{ ...element, section: 'questions', path: ['questions'] }],
  },
  {
    ...element,
    section: 'actions',
    path: ['actionPlan', 'actions'],
    links: ['groups', 'themes', 'about', 'measures'],
    terms: termColumns,
  },
];

/** The row of the plan itself. */
export const planLayout: Layout = {
  section: 'plan',
  path: [],
  isSingle: true,
  parts: [
    title,
    statement('subtitle', 'subtitle'),
    statement('purpose', 'purpose'),
    statement('actionPlan', 'actionPlan', 'statement'),
    ...about('title'),
  ],
  plain: { kind: 'kind' },
  time: 'period',
  links: [],
};
