import type { Plan } from '../plan.js';
import { textIn } from '../language.js';
import type { Relation } from '../relation.js';
import type { SourceAnchor } from '../source.js';
import { standsIn } from './quote.js';
import { holderOf, objectsIn } from './walk.js';
import type { Rule } from './rule.js';

const most = 2000; // characters; longer quotes are told of by HFS217

export const relationNotProven: Rule<Plan> = {
  code: 'HFS108',
  level: 'error',
  type: 'plan',
  title: {
    nb: 'Det som står i kilden, kan vises',
    nn: 'Det som står i kjelda, kan visast',
    en: 'What the source states can be shown',
  },
  *find(plan) {
    for (const { node, path } of objectsIn(plan))
      if (node['basis'] === 'stated' && !node['sources'] && !isProvenBy(holderOf(plan, path), node as never))
        yield {
          path,
          text: {
            nb: 'Si hvor det står, med sources (line og quote), eller skriv basis: inferred.',
            nn: 'Sei kvar det står, med sources (line og quote), eller skriv basis: inferred.',
            en: 'Say where it stands, with sources (line and quote), or write basis: inferred.',
          },
        };
  },
  example: {
    good: `
measures:
  - id: tiltak-1
    kind: measure
    text: Lage en felles plan for eldre
    sources: [{ line: 5 }]
    about: [{ name: felles plan, basis: stated }]
`,
    bad: `
measures:
  - id: tiltak-1
    kind: measure
    text: Lage en felles plan for eldre
    sources: [{ line: 5 }]
    about: [{ name: Nasjonal helseplan, basis: stated }]
`,
  },
};

/** Whether the words of the element a relation stands on are the source's own, and hold the name it gives. */
function isProvenBy({ sources }: { sources?: SourceAnchor[] }, { name }: Relation): boolean {
  const word = name && textIn(name, name.original).value;
  return (sources ?? []).some(
    ({ method, quote }) =>
      method !== 'editorial' && quote && (word === undefined || standsIn(quote.slice(0, most), word.slice(0, most))),
  );
}
