import { measureWithoutDeadline } from './hfs301-measure-without-deadline.js';
import type { Rule } from './rule.js';

const all = [measureWithoutDeadline];

/** Every rule, in the order of the codes. A new one is a file here and a line in this list. */
export const rules = all as unknown as readonly Rule[];
