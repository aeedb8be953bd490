import { astray, redirectsIn } from './redirects.js';
import type { Rule } from './rules.js';
import { elementIds } from '@helsefellesskap/model/checks';

export const redirectsLeadSomewhere: Rule = function* ({ redirects, municipalities, organisations, ids }) {
  const registered = [...municipalities, ...organisations].map(({ id }) => id);
  const known = new Set([...Object.values(ids).flatMap((set) => [...set]), ...registered]);
  for (const { index, path, sentence } of astray(redirectsIn({ redirects }), known)) {
    const entry = redirects[index];
    if (entry) yield entry.finding(path, sentence);
  }
};

export const redirectsInAPlanLeadSomewhere: Rule = function* ({ plans }) {
  for (const { record, finding } of plans) {
    const elements = new Set(elementIds(record).map(({ id }) => id));
    for (const { index, path, sentence } of astray(record.redirects ?? [], elements))
      yield finding(['redirects', index, ...path], sentence);
  }
};
