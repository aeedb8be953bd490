import * as fc from 'fast-check';
import type { LocalText } from '../../language.js';
import type { Plan } from '../../plan.js';

const sha256 = 'a'.repeat(64);

/** Texts as people write them, and as spreadsheets and CSV readers stumble over them. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom('=1+1', '+47 51', '-2', '@a', "'=1", "''", "'sitat'", '＝1', ' =1', '\t=1', 'a\tb', 'a\nb', 'a\r\nb', '\n', '"', '""";', 'a;b,c', ' spaced ', 'TRUE', '1.1', '00012', '2025-06', '1e5', '_x0041_', '<b>&amp;</b>', 'Øve, æ å – ŋ'), // prettier-ignore
  fc.string({ minLength: 1, maxLength: 8 }).map((word) => word.repeat(500)),
  fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\n', "'"), fc.string({ maxLength: 10 })).map(([sign, rest]) => sign + rest), // prettier-ignore
);

const languages = fc.constantFrom('nb' as const, 'nn' as const, 'se' as const);
const translations = fc.record({ en: hostileText, fkv: hostileText }, { requiredKeys: [] });
const text: fc.Arbitrary<LocalText> = fc
  .tuple(languages, hostileText, fc.option(translations, { nil: {} }), fc.boolean())
  .map(([original, words, others, isOurs]) => ({
    original,
    [original]: words,
    ...others,
    ...(isOurs && { editorial: [original] }),
  }));

const place = fc.oneof(
  fc.record({ line: fc.integer({ min: 1, max: 900 }) }),
  fc.integer({ min: 1, max: 900 }).map((line) => ({ line, lineEnd: line + 2 })),
  fc.record({ page: fc.integer({ min: 1, max: 90 }) }),
);
const document = fc.constantFrom('plan', 'minutes');
const otherAnchor = fc.oneof(
  fc.record({ method: fc.constantFrom('shortened', 'editorial'), document, sha256: fc.constant(sha256), quote: hostileText, place }).map(({ place: at, ...rest }) => ({ ...rest, ...at })), // prettier-ignore
  fc.record({ method: fc.constant('external'), document, quote: hostileText }, { requiredKeys: ['method', 'document'] }), // prettier-ignore
);
const statement = fc
  .tuple(text, place, document, fc.option(otherAnchor), fc.option(otherAnchor), fc.option(text))
  .map(([words, at, from, instead, further, note]) => ({
    text: words,
    sources: [
      instead ?? { method: 'verbatim', document: from, sha256, ...at, quote: words[words.original] },
      ...(further ? [further] : []),
    ],
    ...(note && { note }),
  }));

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,3})?$/);
const relation = fc.oneof(
  fc.record({ target: id, basis: fc.constantFrom('stated', 'inferred') }),
  fc.record({ name: text, basis: fc.constant('stated') }),
);
const relations = fc.uniqueArray(relation, {
  maxLength: 3,
  selector: (link) => ('target' in link ? link.target : link),
});
const deadline = fc.record(
  {
    precision: fc.constantFrom('day', 'year', 'relative', 'unclear'),
    to: fc.constantFrom('2027', '2027-06', '2027-06-14'),
    text: hostileText,
    duration: fc.constant('P12M'),
  },
  { requiredKeys: ['precision'] },
);
const headed = {
  number: hostileText,
  localTerm: text,
  groups: relations,
  themes: relations,
  about: relations,
  deadline,
};
const numbered = fc.constant('to-be-numbered');
const withWords = (extra: Record<string, fc.Arbitrary<unknown>>, required: string[] = []) =>
  fc
    .tuple(
      fc.record<Record<string, unknown>>(
        { id: numbered, ...headed, corrected: text, ...extra },
        { requiredKeys: ['id', ...required] as never[] },
      ),
      statement,
    )
    .map(([rest, words]) => ({ ...words, ...rest }));
const few = <T>(items: fc.Arbitrary<T>) => fc.array(items, { maxLength: 3 });
const stated = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant({ absent: 'not-stated' }) });

const kind = fc.constantFrom('goal', 'measure', 'statutory-task');
const measure = withWords({ kind, place: text }, ['kind']);
const area = fc.record(
  {
    id: numbered,
    ...headed,
    layer: fc.constantFrom('strategy', 'focus'),
    parent: id,
    title: fc.oneof(statement, fc.record({ lost: fc.constant(true), label: statement }, { requiredKeys: ['lost'] })),
    description: statement,
    lead: statement,
    measures: stated(few(measure)),
  },
  { requiredKeys: ['id', 'layer', 'title', 'measures'] },
);
const group = withWords(
  { group: id, nationalAim: statement, description: statement, rationale: statement, measures: stated(few(measure)) },
  ['group', 'measures'],
);
const body = fc.record(
  { id: numbered, kind, name: statement, parent: id, level: fc.constantFrom(1, 2, 3), abbreviation: hostileText },
  { requiredKeys: ['id', 'kind', 'name', 'level'] },
);
const reference = fc.record(
  { id: numbered, title: text, kind, url: fc.constant('https://example.org/a'), citations: fc.array(statement, { minLength: 1, maxLength: 2 }) }, // prettier-ignore
  { requiredKeys: ['id', 'title', 'kind', 'citations'] },
);

/** Any complete plan that the schema takes, its ids unique. */
export function planArbitrary(): fc.Arbitrary<Plan> {
  return fc
    .record(
      {
        schemaVersion: fc.constant(1),
        type: fc.constant('plan'),
        kind: fc.constant('partnership-strategy'),
        id: fc.constant('sor-rogaland/strategy-2030'),
        partnership: fc.constant('sor-rogaland'),
        title: statement,
        subtitle: statement,
        purpose: statement,
        language: languages,
        period: stated(fc.record({ from: fc.constant('2030'), to: fc.constant('2034-06'), text: hostileText }, { requiredKeys: [] })), // prettier-ignore
        adoptions: fc.constant({ absent: 'not-stated' }),
        documents: fc.constant(['plan', 'minutes'].map((name) => ({ id: name, title: { original: 'nb', nb: name }, kind: name, sha256, publisher: { absent: 'not-stated' }, completeness: 'whole' }))), // prettier-ignore
        relations: fc.constant({ absent: 'not-registered' }),
        vision: stated(withWords({})),
        values: stated(few(withWords({}))),
        culture: stated(few(withWords({}))),
        challenges: stated(few(withWords({ areas: relations }))),
        goals: stated(few(withWords({ kind, parent: id, title: statement }, ['kind']))),
        areas: stated(few(area)),
        measures: few(measure),
        patientGroups: stated(few(group)),
        governance: stated(few(body)),
        agreements: fc.constant({ absent: 'not-stated' }),
        references: stated(few(reference)),
        initiatives: few(fc.record({ id: numbered, name: statement, place: text }, { requiredKeys: ['id', 'name'] })),
        actionPlan: stated(fc.record({ statement, actions: stated(few(withWords({}))) }, { requiredKeys: ['actions'] })), // prettier-ignore
      },
      { requiredKeys: ['schemaVersion', 'type', 'kind', 'id', 'partnership', 'title', 'language', 'period', 'adoptions', 'documents', 'relations', 'vision', 'values', 'culture', 'challenges', 'goals', 'areas', 'patientGroups', 'governance', 'agreements', 'references', 'actionPlan'] }, // prettier-ignore
    )
    .map((plan) => structuredClone(plan)) // numbering must not touch what the generator shares
    .map((plan) => (number(plan, { next: 1 }), plan) as unknown as Plan);
}

function number(value: unknown, count: { next: number }): void {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && value.id === 'to-be-numbered') value.id = `e-${count.next++}`;
  for (const part of Object.values(value)) number(part, count);
}
