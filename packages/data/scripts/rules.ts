import type { Data } from './records.js';
import * as partnershipRules from './rules-partnership.js';
import * as planRules from './rules-plan.js';
import type { Finding } from './source-file.js';

/** One thing that must hold between records: a finding for each place where it does not. */
export type Rule = (data: Data, day: string) => Iterable<Finding>;

export const rules: Rule[] = [...Object.values(partnershipRules), ...Object.values(planRules)];
