import type { Redirect } from '../relation.js';
import { inShort } from './in-short.js';
import type { Sentence } from './rule.js';

/** Says what has taken an id's place, where something has. */
export function nowCalled(id: string, redirects: readonly Redirect[] = []): Sentence | undefined {
  const successors = [...(redirects.find(({ from }) => from === id)?.to ?? [])].slice(0, 3).map(inShort);
  if (successors.length === 0) return undefined;
  return {
    nb: `«${inShort(id)}» er byttet. Skriv ${successors.join(' eller ')}.`,
    nn: `«${inShort(id)}» er bytt. Skriv ${successors.join(' eller ')}.`,
    en: `“${inShort(id)}” has changed. Write ${successors.join(' or ')}.`,
  };
}
