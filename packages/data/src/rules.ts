import type { Data } from './records.js';
import * as partnershipRules from './rules-partnership.js';
import * as planRules from './rules-plan.js';
import * as redirectRules from './rules-redirect.js';
import type { Finding } from './source-file.js';

/** One thing that must hold between records: a finding for each place where it does not. */
export type Rule = (data: Data, day: string) => Iterable<Finding>;

/** Every rule by its name. */
export const ruleNames: Record<string, Rule> = { ...partnershipRules, ...planRules, ...redirectRules };

export const rules: Rule[] = Object.values(ruleNames);
