import type { betweenRecords, Placed } from '@helsefellesskap/model/file';
import type { Data } from './records.js';
import * as partnershipRules from './rules-partnership.js';
import * as planRules from './rules-plan.js';
import * as redirectRules from './rules-redirect.js';

/** One thing that must hold between records: a finding for each place where it does not. */
export type Rule = (data: Data, day: string) => Iterable<Omit<Placed, 'code'>>;

/** Every rule by its name, by which the model knows its code and what it asks for. */
export const rules = { ...partnershipRules, ...planRules, ...redirectRules } satisfies Record<
  keyof typeof betweenRecords,
  Rule
>;
