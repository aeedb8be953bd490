import { resolveId, type Redirect } from '@helsefellesskap/model';
import { exchangedFor, inShort, type Sentence } from '@helsefellesskap/model/checks';
import type { Data } from './records.js';

/** What an editor is told of an id that is not in use: what has taken its place, or else the sentence given. */
export function unknownId(id: string, redirects: Redirect[], sentence: Sentence): Sentence {
  const now = resolveId(id, redirects).filter((other) => other !== id);
  return exchangedFor(id, now) ?? sentence;
}

/** An organisation that a partnership or a plan names. */
export function noOrganisation(id: string): Sentence {
  return {
    nb: `«${inShort(id)}» finnes ikke i organisasjonsregisteret. Sjekk skrivemåten, eller legg det til der først.`,
    nn: `«${inShort(id)}» finst ikkje i organisasjonsregisteret. Sjekk skrivemåten, eller legg det til der først.`,
    en: `“${inShort(id)}” is not in the register of organisations. Check its spelling, or add it there first.`,
  };
}

export function redirectsIn({ redirects }: Pick<Data, 'redirects'>): Redirect[] {
  return redirects.map(({ record }) => record);
}
