import { resolveId } from '@helsefellesskap/model';
import type { Rule } from './rules.js';

export const redirectsLeadSomewhere: Rule = function* ({ redirects, municipalities, organisations, ids }) {
  const registered = [...municipalities, ...organisations].map(({ id }) => id);
  const known = new Set([...Object.values(ids).flatMap((set) => [...set]), ...registered]);
  const all = redirects.map(({ record }) => record);
  const seen = new Set<string>();
  for (const { id, record, finding } of redirects) {
    if (known.has(id)) yield finding(['from'], `${id} er i bruk. En gammel id skal ikke brukes på nytt.`);
    if (seen.has(id)) yield finding(['from'], `${id} står to ganger. Samle alle nye id-er i én to-liste.`);
    seen.add(id);
    for (const [index, target] of record.to.entries())
      if (!resolveId(target, all).every((end) => known.has(end)))
        yield finding(['to', index], `${target} finnes ikke. Sjekk skrivemåten, eller si hvor den har flyttet.`);
  }
};
