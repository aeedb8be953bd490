import type { LocalText } from '../language.js';
import type { Plan } from '../plan.js';
import type { Statement } from '../source.js';

/**
 * Every object inside a value, with its path, the value itself first.
 * @example
 * ```ts
 * import { objectsIn } from '@helsefellesskap/model/checks';
 *
 * [...objectsIn({ goals: [{ id: 'goal-1' }] })].at(-1); // → { node: { id: 'goal-1' }, path: ['goals', 0] }
 * ```
 */
export function* objectsIn(
  value: unknown,
  path: PropertyKey[] = [],
): Generator<{ node: Record<string, unknown>; path: PropertyKey[] }> {
  for (const { part, path: place } of partsOf(value, path))
    if (typeof part === 'object' && part !== null && !Array.isArray(part))
      yield { node: part as Record<string, unknown>, path: place };
}

/**
 * Every string inside a value, with its path.
 * @example
 * ```ts
 * import { stringsIn } from '@helsefellesskap/model/checks';
 *
 * [...stringsIn({ goals: [{ id: 'goal-1' }] })]; // → [{ text: 'goal-1', path: ['goals', 0, 'id'] }]
 * ```
 */
export function* stringsIn(value: unknown, path: PropertyKey[] = []): Generator<{ text: string; path: PropertyKey[] }> {
  for (const { part, path: place } of partsOf(value, path))
    if (typeof part === 'string') yield { text: part, path: place };
}

interface Part {
  part: unknown;
  path: PropertyKey[];
}

let walked: { value: unknown; parts: Part[] } | undefined;

/** Lets everything that walks through a value while `read` runs do so in one walk: every rule does. It must not change meanwhile. */
export function inOneWalk<T>(value: unknown, read: () => T): T {
  walked = { value, parts: gather(value, [], []) };
  try {
    return read();
  } finally {
    walked = undefined;
  }
}

/** Every part of a value, with its path, the value itself first. */
function partsOf(value: unknown, path: PropertyKey[]): Part[] {
  return walked && path.length === 0 && walked.value === value ? walked.parts : gather(value, path, []);
}

/** They are gathered in a list: generators in generators are slow. */
function gather(value: unknown, path: PropertyKey[], found: Part[]): Part[] {
  found.push({ part: value, path });
  if (Array.isArray(value)) for (const [index, inner] of value.entries()) gather(inner, [...path, index], found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) gather(inner, [...path, key], found);
  return found;
}

/**
 * The object that holds what stands at a path, whether as a field or in a list.
 * @example
 * ```ts
 * import { holderOf } from '@helsefellesskap/model/checks';
 *
 * const plan = { vision: { id: 'vision', text: 'Gode overganger' }, themes: ['falls', 'sepsis'] };
 * holderOf(plan, ['vision', 'text']); // → plan.vision
 * holderOf(plan, ['themes', 1]); // → plan
 * ```
 */
export function holderOf(value: unknown, path: PropertyKey[]): Record<string, unknown> {
  const above = path.slice(0, path.lastIndexOf(fieldOf(path)));
  return above.reduce((part, step) => (part as Record<PropertyKey, unknown>)[step], value) as Record<string, unknown>;
}

/**
 * The name of the field that a path leads to; for a thing in a list, the name of the list.
 * @example
 * ```ts
 * import { fieldOf } from '@helsefellesskap/model/checks';
 *
 * fieldOf(['vision', 'text']); // → 'text'
 * fieldOf(['goals', 2]); // → 'goals'
 * ```
 */
export function fieldOf(path: PropertyKey[]): string {
  return String(path.findLast((step) => typeof step === 'string'));
}

/**
 * Ids of the elements of a plan, in its order. Documents have a room of their own.
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { elementIds } from '@helsefellesskap/model/checks';
 *
 * elementIds(plan).slice(0, 2); // → [{ id: 'vision', path: ['vision'] }, { id: 'respekt', path: ['values', 0] }]
 * ```
 */
export function elementIds(plan: Plan): { id: string; path: PropertyKey[] }[] {
  return [...objectsIn(plan)].flatMap(({ node, path }) =>
    path.length > 0 && path[0] !== 'documents' && typeof node['id'] === 'string' ? [{ id: node['id'], path }] : [],
  );
}

/** Each different text once: a verbatim text is there again as its own quote. */
export function textsIn(record: unknown): Iterable<{ text: string; path: PropertyKey[] }> {
  return new Map([...stringsIn(record)].reverse().map((found) => [found.text, found])).values();
}

/** Every text in languages, with its path. */
export function* localTextsIn(record: unknown): Generator<{ text: LocalText; path: PropertyKey[] }> {
  for (const { node, path } of objectsIn(record))
    if (typeof node['original'] === 'string') yield { text: node as unknown as LocalText, path };
}

/** Everything that has words and proof of where they stand, with its path. */
export function* statementsIn(record: unknown): Generator<{ statement: Statement; path: PropertyKey[] }> {
  for (const { node, path } of objectsIn(record))
    if (typeof node['text'] === 'object' && Array.isArray(node['sources']))
      yield { statement: node as unknown as Statement, path };
}
