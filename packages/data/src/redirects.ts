import { resolveId, type Redirect } from '@helsefellesskap/model';
import type { Data } from './records.js';

/** What an editor is told of an id that is not in use: what has taken its place, or else the sentence given. */
export function unknownId(id: string, redirects: Redirect[], sentence: string): string {
  const now = resolveId(id, redirects).filter((other) => other !== id);
  return now.length > 0 ? `${id} er byttet ut. Skriv ${now.join(' eller ')}.` : sentence;
}

export function redirectsIn({ redirects }: Pick<Data, 'redirects'>): Redirect[] {
  return redirects.map(({ record }) => record);
}
