import type { TitledElement } from './element.js';
import type { Relation } from './relation.js';

/** Something the partners must meet together. */
export interface Challenge extends TitledElement {
  /** Focus areas that answer it. */
  areas?: Relation[];
}
