import type { Detail, Element } from './element.js';
import type { LocalText } from './language.js';

/** Something the partners have said they will do. */
export interface Measure extends Element {
  /** `measure`, `priority`, `commitment`, `statutory-task`, `mandate-task` …; the list is open. */
  kind: string;
  /** Where it takes place, when it is not the whole area. */
  place?: LocalText;
  /** Bodies or roles that do it. Missing: the plan names none beside the measure; its action plan may. */
  owners?: LocalText[];
  /** Its cost, who takes part, what it is measured by, and the like. */
  details?: Detail[];
}
