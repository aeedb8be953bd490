import * as fc from 'fast-check';
import { languages, type LocalText } from '../language.js';
import { isIsoDate } from '../period.js';
import { planSections, type Plan } from '../plan.js';
import type { SourceAnchor, Statement } from '../source.js';
import { words } from './words.test-helper.js';

/** A name from a list that may grow: readers of tables take off what stands around it. */
const kind = words.map((text) => text.trim() || 'kind');
const step = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,2}$/);
const language = fc.constantFrom(...languages);

const localText: fc.Arbitrary<LocalText> = fc
  .tuple(language, words, fc.option(fc.tuple(language, words), { nil: undefined }))
  .map(([original, text, other]) => ({ ...(other && { [other[0]]: other[1] }), original, [original]: text }))
  .chain((text) => fc.constantFrom(text, text, { ...text, editorial: [text.original] }));

const day = fc
  .tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')));
const date = fc.tuple(day, fc.constantFrom(1, 2, 3)).map(([parts, precision]) => parts.slice(0, precision).join('-'));
const period = fc.record({ from: date, to: date, text: words }, { requiredKeys: [] }).map(({ from, to, ...rest }) => {
  const ends = from !== undefined && to !== undefined && to.slice(0, 4) <= from.slice(0, 4) ? undefined : to;
  return { ...(from && { from }), ...(ends && { to: ends }), ...rest };
});

const line = fc.integer({ min: 1, max: 900 });
const place = fc.oneof(
  fc.record({ line }),
  line.map((from) => ({ line: from, lineEnd: from + 2 })),
  fc.record({ page: fc.integer({ min: 1, max: 90 }) }),
);
const anchor: fc.Arbitrary<SourceAnchor> = fc.oneof(
  fc
    .record({
      method: fc.constantFrom('verbatim' as const, 'shortened' as const, 'editorial' as const),
      document: fc.constant('document'),
      sha256: fc.constant('0'.repeat(64)),
      place,
      quote: words,
    })
    .map(({ place: at, ...rest }) => ({ ...rest, ...at })),
  fc.record({ method: fc.constant('external' as const), document: fc.constant('document'), quote: words }),
);
const sources = fc.array(anchor, { minLength: 1, maxLength: 2 });
const statement = fc.record(
  { text: localText, sources, corrected: localText, note: localText },
  { requiredKeys: ['text', 'sources'] },
);
const givenDate = fc.oneof(
  { weight: 4, arbitrary: date },
  fc.record({ raw: fc.array(words, { minLength: 1, maxLength: 2 }), problem: fc.constant('imprecise' as const) }),
);
const relation = fc.record(
  { target: step, name: localText, basis: fc.constantFrom('stated' as const, 'inferred' as const), sources },
  { requiredKeys: ['basis'] },
);
const relations = fc.array(relation, { maxLength: 2 });
const adoption = fc.record(
  {
    body: localText,
    date: givenDate,
    outcome: fc.oneof(fc.constantFrom('adopted', 'approved', 'noted'), words),
    conditions: localText,
    covers: fc.uniqueArray(fc.constantFrom(...planSections), { minLength: 1, maxLength: 2 }),
    sources,
  },
  { requiredKeys: ['body', 'outcome', 'sources'] },
);
const deadline = period.chain((given) =>
  fc.record({
    ...Object.fromEntries(Object.entries(given).map(([key, value]) => [key, fc.constant(value)])),
    precision: fc.constantFrom('day' as const, 'year' as const, 'relative' as const, 'unclear' as const),
  }),
);
const optional = {
  number: words,
  localTerm: localText,
  groups: relations,
  themes: relations,
  about: relations,
  deadline,
  adoptions: fc.array(adoption, { maxLength: 1 }),
};
const parts = { id: step, text: localText, sources, ...optional };
const withOptional = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, ...needed: (keyof T)[]) =>
  fc.record(model, { requiredKeys: needed });

const element = withOptional({ ...parts, corrected: localText, note: localText }, 'id', 'text', 'sources');
const titled = withOptional(
  { ...parts, title: statement, corrected: localText, note: localText },
  'id',
  'text',
  'sources',
);
const challenge = withOptional({ ...parts, title: statement, areas: relations }, 'id', 'text', 'sources');
const initiative = withOptional({ id: step, name: statement, place: localText }, 'id', 'name');
const details = fc.array(fc.record({ kind: words, name: localText, text: localText }), { maxLength: 2 });
const owners = fc.array(localText, { maxLength: 2 });
const goal = withOptional({ ...parts, kind, title: statement, parent: step, details }, 'id', 'text', 'sources', 'kind');
const measure = withOptional({ ...parts, kind, place: localText, owners, details }, 'id', 'text', 'sources', 'kind');
const absence = withOptional(
  { absent: fc.constantFrom('not-stated' as const, 'not-registered' as const, 'withheld' as const), note: localText },
  'absent',
);
const stated = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 3, arbitrary }, absence);
const listOf = <T>(item: fc.Arbitrary<T>) => stated(fc.array(item, { maxLength: 2 }));
const measures = listOf(measure);
const area = withOptional(
  {
    id: step,
    ...optional,
    layer: fc.constantFrom('strategy' as const, 'focus' as const),
    parent: step,
    title: fc.oneof(statement, withOptional({ lost: fc.constant(true as const), label: statement }, 'lost')),
    description: statement,
    lead: statement,
    measures,
  },
  'id',
  'layer',
  'title',
  'measures',
);
const priority = withOptional(
  { ...parts, group: step, nationalAim: statement, description: statement, rationale: statement, measures },
  'id',
  'text',
  'sources',
  'group',
  'measures',
);
const body = withOptional(
  {
    id: step,
    level: stated(fc.constantFrom(1 as const, 2 as const, 3 as const)),
    kind,
    name: statement,
    abbreviation: words,
    parent: step,
    remit: withOptional({ text: localText, groups: relations }),
    meetings: fc.array(period, { maxLength: 2 }),
  },
  'id',
  'level',
  'kind',
  'name',
);
const onScale = withOptional({ value: localText, scale: fc.array(localText, { minLength: 1, maxLength: 3 }) }, 'value');
const actionStep = withOptional(
  {
    ...parts,
    owners,
    approvers: fc.array(localText, { maxLength: 1 }),
    details,
    measures: relations,
    status: onScale,
    risk: onScale,
  },
  'id',
  'text',
  'sources',
);
const actionPlan = withOptional(
  {
    period,
    revisionInterval: fc.stringMatching(/^P[1-9]\d{0,2}[YMWD]$/),
    statement,
    actions: listOf(actionStep),
  },
  'actions',
);
const amount = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom(0.1, 1e-7, 123456.789, 0));
const indicators = fc.array(
  fc.record({
    indicator: withOptional(
      { id: step, name: localText, definition: localText, unit: words, owner: localText, series: words, sources },
      'id',
      'name',
      'unit',
      'owner',
      'sources',
    ),
    observations: fc.array(
      fc.record({ area: words, period, value: stated(amount), retrieved: fc.constant('2025-06-01'), sources }),
      { maxLength: 2 },
    ),
  }),
  { maxLength: 2 },
);

/**
 * Small plans of every kind with nasty words in every language: what the schema accepts, whole from the start.
 * Ids are unique in the plan, parents and dates exist, observations belong to an indicator.
 */
export function planArbitrary(): fc.Arbitrary<Plan> {
  const base = withOptional(
    {
      schemaVersion: fc.constant(1 as const),
      type: fc.constant('plan' as const),
      id: fc.array(step, { minLength: 1, maxLength: 2 }).map((steps) => steps.join('/')),
      title: statement,
      subtitle: statement,
      language,
      period: stated(period),
      status: fc.constantFrom('draft' as const, 'proposed' as const, 'adopted' as const, 'withdrawn' as const),
      adoptions: listOf(adoption),
      documents: fc.tuple(document),
      relations: listOf(fc.tuple(relation, words).map(([given, type]) => ({ ...given, type }))),
      localTerms: withOptional(Object.fromEntries(planSections.map((section) => [section, localText]))),
      purpose: statement,
      vision: stated(element),
      values: listOf(titled),
      culture: listOf(titled),
      challenges: listOf(challenge),
      goals: listOf(goal),
      areas: listOf(area),
      measures: fc.array(measure, { maxLength: 1 }),
      initiatives: fc.array(initiative, { maxLength: 1 }),
      patientGroups: listOf(priority),
      governance: listOf(body),
      agreements: listOf(fc.record({ id: step, title: statement, level: kind })),
      references: listOf(
        withOptional(
          { id: step, url: address, title: localText, kind, citations: fc.tuple(statement) },
          'id',
          'title',
          'kind',
          'citations',
        ),
      ),
    },
    ...(['schemaVersion', 'type', 'id', 'title', 'language', 'period', 'adoptions', 'documents', 'relations'] as const),
    ...planSections,
  );
  const kinds = fc.oneof(
    fc.record({ kind: fc.constant('partnership-strategy'), partnership: step, actionPlan: stated(actionPlan) }),
    fc.record({ kind: fc.constant('regional-plan'), organisation: step }),
    fc.record({ kind: fc.constant('national-plan'), reportNumber: words, changes: absence }),
    fc.record({
      kind: fc.constant('explainer'),
      sections: fc.array(
        withOptional(
          {
            id: step,
            kind,
            title: statement,
            description: statement,
            questions: fc.array(element, { maxLength: 1 }),
          },
          'id',
          'kind',
          'title',
        ),
        { maxLength: 2 },
      ),
    }),
  );
  return fc
    .tuple(base, kinds, indicators)
    .map(([plan, kind, measured]) => withOwnIds({ ...plan, ...kind } as unknown as Plan, measured));
}

const address = fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['http', 'https'] });
const document = withOptional(
  {
    id: fc.constant('document'),
    title: localText,
    kind,
    sha256: fc.constant('0'.repeat(64)),
    url: address,
    publisher: stated(localText),
    language,
    updated: date.filter(isIsoDate),
    completeness: fc.constant('whole' as const),
    note: localText,
  },
  'id',
  'title',
  'kind',
  'sha256',
  'publisher',
  'completeness',
);

/** Numbers the ids of elements, so that no two are alike, lets verbatim words be their own quote, and ties observations to their indicator. */
function withOwnIds(plan: Plan, measured: { indicator: { id: string }; observations: object[] }[]): Plan {
  const indicators = measured.map(({ indicator }) => indicator);
  const copy = structuredClone({ ...plan, ...(measured.length > 0 && { indicators }) }) as unknown as Record<
    string,
    unknown
  >;
  let count = 0;
  const number = (part: unknown, isRecord = false): void => {
    if (typeof part !== 'object' || part === null) return;
    if (!isRecord && 'id' in part && part.id !== 'document') part.id = `${String(part.id)}-${String((count += 1))}`;
    if ('text' in part && 'sources' in part) quoteIn(part as Statement);
    for (const child of Object.values(part)) number(child);
  };
  number(copy, true);
  for (const list of [copy['goals'], copy['areas'], copy['governance']]) underTheFirst(list);
  const observations = measured.flatMap((one, index) =>
    one.observations.map((observation) => ({
      indicator: (copy['indicators'] as { id: string }[])[index]?.id,
      ...structuredClone(observation),
    })),
  );
  return { ...copy, ...(observations.length > 0 && { observations }) } as unknown as Plan;
}

/** A parent is the first of the same list, and the first has none. */
function underTheFirst(list: unknown): void {
  if (!Array.isArray(list)) return;
  for (const [index, part] of (list as { id: string; parent?: string }[]).entries())
    if (index === 0) delete part.parent;
    else if (part.parent !== undefined) part.parent = (list as { id: string }[])[0]?.id ?? '';
}

/** What is verbatim is its own quote. */
function quoteIn({ text, sources }: Statement): void {
  for (const source of sources) if (source.method === 'verbatim') source.quote = text[text.original] ?? '';
}
