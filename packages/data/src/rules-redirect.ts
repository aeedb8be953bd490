import { astray } from '@helsefellesskap/model/checks';
import { redirectsIn } from './unknown-id.js';
import type { Rule } from './rules.js';

export const redirectsLeadSomewhere: Rule = function* ({ redirects, municipalities, organisations, ids }) {
  const registered = [...municipalities, ...organisations].map(({ id }) => id);
  const known = new Set([...Object.values(ids).flatMap((set) => [...set]), ...registered]);
  for (const { path, text } of astray(redirectsIn({ redirects }), known)) {
    const [index, ...rest] = path;
    const entry = redirects[Number(index)];
    if (entry) yield entry.finding(rest, text);
  }
};
