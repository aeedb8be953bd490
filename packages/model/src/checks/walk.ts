import type { LocalText } from '../language.js';
import type { Plan } from '../plan.js';
import type { Statement } from '../source.js';

/** Every object inside a value, with its path, the value itself first. */
export function* objectsIn(
  value: unknown,
  path: PropertyKey[] = [],
): Generator<{ node: Record<string, unknown>; path: PropertyKey[] }> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { node: value as Record<string, unknown>, path };
  for (const [key, part] of Object.entries(value))
    yield* objectsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Every string inside a value, with its path. */
export function* stringsIn(value: unknown, path: PropertyKey[] = []): Generator<{ text: string; path: PropertyKey[] }> {
  if (typeof value === 'string') yield { text: value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    yield* stringsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** The object that holds what stands at a path, whether as a field or in a list. */
export function holderOf(value: unknown, path: PropertyKey[]): Record<string, unknown> {
  const above = path.slice(0, path.lastIndexOf(fieldOf(path)));
  return above.reduce((part, step) => (part as Record<PropertyKey, unknown>)[step], value) as Record<string, unknown>;
}

/** The name of the field that a path leads to; for a thing in a list, the name of the list. */
export function fieldOf(path: PropertyKey[]): string {
  return String(path.findLast((step) => typeof step === 'string'));
}

/** Ids of the elements of a plan, in its order. Documents have a room of their own. */
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
