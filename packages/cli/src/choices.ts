import {
  commitmentStrengths,
  elementOf,
  safeLink,
  termsFor,
  type Glossary,
  type MunicipalityIndex,
  type Plan,
} from '@helsefellesskap/model';
import { nearest } from './nearest.js';
import { wrongCall, wrongInput, type Refusal } from './refusal.js';
import { type AttributeName } from './widgets.js';

/** What the record offers for an attribute, or undefined where any value will do. */
type Offer = { has: boolean; names: string[]; alsoCalled?: string[] } | undefined;

const offers: Record<AttributeName, (record: unknown, value: string) => Offer> = {
  element: (record, value) => ({ has: elementOf(record as Plan, value) !== undefined, names: idsIn(record) }),
  term: (record, value) => {
    const glossary = record as Glossary;
    return {
      has: termsFor(glossary, value).length > 0,
      names: glossary.terms.map(({ id }) => id),
      alsoCalled: wordsIn(glossary),
    };
  },
  current: (record, value) =>
    oneOf(
      value,
      (record as MunicipalityIndex).partnerships.map(({ id }) => id),
    ),
  group: (record, value) => oneOf(value, [...targetsIn(record, 'groups'), ...valuesIn(record, 'group')]),
  theme: (record, value) => oneOf(value, targetsIn(record, 'themes')),
  strength: (_, value) => oneOf(value, [...commitmentStrengths]),
  href: () => undefined,
};

/** What is wrong with the value of an attribute: a name that the record does not hold would show nothing, without a word. */
export function choiceRefused(attribute: AttributeName, value: string, record: unknown): Refusal | undefined {
  if (attribute === 'href' && safeLink(value) === undefined) return wrongCall('unsafe-address', ['href', value]);
  const offer = offers[attribute](record, value);
  if (!offer || offer.has) return undefined;
  const names = [...new Set(offer.names)];
  const near = nearest(value, [...names, ...(offer.alsoCalled ?? [])]);
  return wrongInput('no-such-choice', [attribute, value, near, names], { didYouMean: near });
}

/** The ids that an attribute may name in a record, as a hint. */
export function offered(attribute: AttributeName, record: unknown): string[] {
  return offers[attribute](record, '')?.names ?? [];
}

function oneOf(value: string, names: string[]): Offer {
  return { has: names.includes(value), names };
}

/** Ids of everything in a plan that has words of its own. */
function idsIn(record: unknown): string[] {
  return valuesIn(record, 'id').filter((id) => elementOf(record as Plan, id)?.statements.length);
}

function targetsIn(record: unknown, field: string): string[] {
  return valuesIn(fieldsIn(record, field), 'target');
}

function valuesIn(record: unknown, field: string): string[] {
  return fieldsIn(record, field).filter((value) => typeof value === 'string');
}

/** What the terms are called, in every language. */
function wordsIn({ terms }: Glossary): string[] {
  const texts = terms.flatMap(({ label, others = {} }) => [...Object.values(label), ...Object.values(others)].flat());
  return [...new Set(texts.filter((text) => typeof text === 'string'))].filter((text) => text.length > 3);
}

/** Every value of the fields with a name, however deep. */
function fieldsIn(value: unknown, field: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [...(name === field ? [part] : []), ...fieldsIn(part, field)]);
}
