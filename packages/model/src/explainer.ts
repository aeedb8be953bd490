import type { Element } from './element.js';
import type { Statement } from './source.js';

/** A question the material asks its readers. */
export type DiscussionPrompt = Element;

/** A part of an explainer. */
export interface ExplainerSection extends Omit<Element, keyof Statement> {
  /** `definition`, `theme`, `frame` …; the list is open. */
  kind: string;
  /** Its heading. */
  title: Statement;
  /** What it explains. Missing: the heading and the questions are all there is. */
  description?: Statement;
  /** What it asks its readers to talk about. */
  questions?: DiscussionPrompt[];
}
