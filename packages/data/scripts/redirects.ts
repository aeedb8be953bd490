import { resolveId, type Redirect } from '@helsefellesskap/model';
import type { Data } from './records.js';

/** What an editor is told of an id that is not in use: what has taken its place, or else the sentence given. */
export function unknownId(id: string, redirects: Redirect[], sentence: string): string {
  const now = resolveId(id, redirects).filter((other) => other !== id);
  return now.length > 0 ? `${id} er byttet. Skriv ${now.join(' eller ')}.` : sentence;
}

export function redirectsIn({ redirects }: Pick<Data, 'redirects'>): Redirect[] {
  return redirects.map(({ record }) => record);
}

/** Everything that is wrong in a list of redirects, beside the ids that are in use. */
export function* astray(
  redirects: Redirect[],
  inUse: Set<string>,
): Generator<{ index: number; path: PropertyKey[]; sentence: string }> {
  const seen = new Set<string>();
  for (const [index, { from, to }] of redirects.entries()) {
    if (inUse.has(from))
      yield { index, path: ['from'], sentence: `${from} er i bruk. En gammel id skal ikke brukes på nytt.` };
    if (seen.has(from))
      yield { index, path: ['from'], sentence: `${from} står to ganger. Samle alle nye id-er i én to-liste.` };
    seen.add(from);
    for (const [place, target] of to.entries())
      if (!resolveId(target, redirects).every((end) => inUse.has(end))) {
        const sentence = `${target} finnes ikke. Sjekk skrivemåten, eller si hvor den har flyttet.`;
        yield { index, path: ['to', place], sentence };
      }
  }
}
