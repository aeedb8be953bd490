import type { Redirect } from '../relation.js';
import { inShort } from './in-short.js';
import type { Sentence } from './rule.js';

/** The redirects of a record by the ids they lead from. */
export function byOldId(redirects: readonly Redirect[] = []): ReadonlyMap<string, Redirect> {
  return new Map([...redirects].reverse().map((redirect) => [redirect.from, redirect])); // of two, the first
}

/** Says what has taken an id's place, where something has. */
export function nowCalled(id: string, redirects: ReturnType<typeof byOldId>): Sentence | undefined {
  return exchangedFor(id, redirects.get(id)?.to ?? []);
}

/**
 * Says what to write instead of an id, where there is something.
 * @example
 * ```ts
 * import { exchangedFor } from '@helsefellesskap/model/checks';
 *
 * exchangedFor('old', ['new'])?.en; // → '“old” has changed. Write new.'
 * exchangedFor('old', []); // → undefined
 * ```
 */
export function exchangedFor(id: string, all: readonly string[]): Sentence | undefined {
  const successors = all.slice(0, 3).map(inShort);
  if (successors.length === 0) return undefined;
  return {
    nb: `«${inShort(id)}» er byttet ut. Skriv ${successors.join(' eller ')}.`,
    nn: `«${inShort(id)}» er bytt ut. Skriv ${successors.join(' eller ')}.`,
    en: `“${inShort(id)}” has changed. Write ${successors.join(' or ')}.`,
  };
}
