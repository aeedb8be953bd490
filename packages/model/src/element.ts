import type { Adoption } from './adoption.js';
import type { LocalText } from './language.js';
import type { Deadline } from './period.js';
import type { Relation } from './relation.js';
import type { Statement } from './source.js';

/** What every element of a plan has. */
export interface Element extends Statement {
  /** Unique in its plan, lower-case letters, digits and hyphens; part of addresses, so it never changes meaning. */
  id: string;
  /** The source's own number or letter. */
  number?: string;
  /** The source's own word for this kind of element. */
  localTerm?: LocalText;
  /** Patient groups it is aimed at. */
  groups?: Relation[];
  /** Shared themes it belongs to. */
  themes?: Relation[];
  /** Bodies, named projects, agreements or documents it is about. */
  about?: Relation[];
  /** When it shall be done or reached. Missing: the source sets no time for it alone. */
  deadline?: Deadline;
  /** Decisions on this element alone. */
  adoptions?: Adoption[];
}

/** Where the partnership wants to be, in one sentence. */
export type Vision = Element;

/** An element that may have a heading of its own: “Demografi”, and below it what that means. */
export interface TitledElement extends Element {
  /** A short title, where the source has one besides the text. */
  title?: Statement;
}

/** What the partners hold dear: usually one word; where the source explains it, the word is the title. */
export type Value = TitledElement;

/** How the partners want to behave towards each other. */
export type CultureStatement = TitledElement;

/** What the source says of an element under a heading of its own: the heading and the words. */
export interface Detail {
  /** What it tells: `indicator`, `baseline`, `target`, `milestone`, `budget`, `funding`, `participants`, `status`, `other` …; the list is open. */
  kind: string;
  /** The heading or column, in the source's words: “Budsjett 2026”, “Slik måler vi”. */
  name: LocalText;
  /** What stands under it, in the source's words: “1 200”. */
  text: LocalText;
}
