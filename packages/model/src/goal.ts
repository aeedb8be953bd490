import type { Detail, Element } from './element.js';
import type { Statement } from './source.js';

/** Something the partners want to reach. */
export interface Goal extends Element {
  /** `goal`, `main-objective`, `period-aim`, `purpose`, `ambition`, `quality-criterion` …; the list is open. */
  kind: string;
  /** A short title, where the source has one besides the text. */
  title?: Statement;
  /** Id of the goal or goal group above, in the same plan. */
  parent?: string;
  /** What it is measured by, where it stands today, how far it shall come, and the like. */
  details?: Detail[];
}
