import type { Redirect } from '../relation.js';
import { inShort } from './in-short.js';
import { byOldId } from './now-called.js';
import type { Sentence } from './rule.js';

/**
 * Everything that is wrong in a list of redirects, beside the ids that are in use.
 * @example
 * ```ts
 * import { astray } from '@helsefellesskap/model/checks';
 *
 * const inUse = new Set(['sor-rogaland/strategy-2025']);
 * const [fault] = astray([{ from: 'stavanger', change: 'moved', to: ['sor-rogaland'] }], inUse);
 * fault?.path; // → [0, 'to', 0]
 * fault?.text.en; // → '“sor-rogaland” does not exist. Check its spelling, or say where it has moved.'
 * ```
 */
export function* astray(
  redirects: readonly Redirect[],
  inUse: ReadonlySet<string>,
): Generator<{ path: PropertyKey[]; text: Sentence }> {
  const seen = new Set<string>();
  const arriving = leadingSomewhere(redirects, inUse);
  for (const [index, { from, to }] of redirects.entries()) {
    if (inUse.has(from)) yield { path: [index, 'from'], text: stillInUse(inShort(from)) };
    if (seen.has(from)) yield { path: [index, 'from'], text: twice(inShort(from)) };
    seen.add(from);
    for (const [place, target] of to.entries())
      if (!arriving.has(target)) yield { path: [index, 'to', place], text: leadsNowhere(inShort(target)) };
  }
}

/** The ids that are in use, and the old ones all of whose successors lead to such. Each redirect is followed once. */
function leadingSomewhere(redirects: readonly Redirect[], inUse: ReadonlySet<string>): Set<string> {
  const first = byOldId(redirects);
  const comingFrom = new Map<string, Redirect[]>();
  const waitingFor = new Map<string, number>();
  for (const redirect of first.values()) {
    const targets = new Set(redirect.to);
    waitingFor.set(redirect.from, targets.size);
    for (const target of targets) {
      const coming = comingFrom.get(target) ?? [];
      coming.push(redirect);
      comingFrom.set(target, coming);
    }
  }
  const found = [...inUse].filter((id) => !first.has(id));
  const arriving = new Set<string>();
  for (let id = found.pop(); id !== undefined; id = found.pop()) {
    arriving.add(id);
    for (const { from } of comingFrom.get(id) ?? []) {
      const left = (waitingFor.get(from) ?? 0) - 1;
      waitingFor.set(from, left);
      if (left === 0) found.push(from);
    }
  }
  return arriving;
}

function stillInUse(id: string): Sentence {
  return {
    nb: `«${id}» er i bruk. En gammel id skal ikke brukes på nytt.`,
    nn: `«${id}» er i bruk. Ein gammal id skal ikkje brukast på nytt.`,
    en: `“${id}” is in use. An old id must not be used again.`,
  };
}

function twice(id: string): Sentence {
  return {
    nb: `«${id}» står to ganger. Samle alle nye id-er i én to-liste.`,
    nn: `«${id}» står to gonger. Samle alle nye id-ar i éi to-liste.`,
    en: `“${id}” stands twice. Gather all new ids in one to list.`,
  };
}

function leadsNowhere(id: string): Sentence {
  return {
    nb: `«${id}» finnes ikke. Sjekk skrivemåten, eller si hvor den er flyttet.`,
    nn: `«${id}» finst ikkje. Sjekk skrivemåten, eller sei kvar han er flytt.`,
    en: `“${id}” does not exist. Check its spelling, or say where it has moved.`,
  };
}
