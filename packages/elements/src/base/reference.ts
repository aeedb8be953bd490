import { listOf, type Plan, type Reference, type Relation } from '@helsefellesskap/model';
import { link, say, type View } from './view.js';

/** The reference of a plan that an id stands for. */
export function referenceOf(plan: Plan, id: Relation['target']): Reference | undefined {
  return listOf(plan.references).find((reference) => reference.id === id);
}

/** The title of a document, as a link where its address is known. */
export function sayReference({ url, title }: Reference, view: View): unknown {
  return url ? link(url, say(title, view), view) : say(title, view);
}
