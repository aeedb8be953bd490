import type { Detail, TitledElement } from './element.js';

/** Something the partners want to reach. */
export interface Goal extends TitledElement {
  /** `goal`, `main-objective`, `period-aim`, `purpose`, `ambition`, `quality-criterion` …; the list is open. */
  kind: string;
  /** Id of the goal or goal group above, in the same plan. */
  parent?: string;
  /** What it is measured by, where it stands today, how far it shall come, and the like. */
  details?: Detail[];
}
