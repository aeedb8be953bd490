import { levels, type Level } from '@helsefellesskap/model/checks';
import type { Placed } from '@helsefellesskap/model/file';

/** What a check found. */
export interface Result {
  /** Every file that was checked, in order. */
  files: string[];
  /** Files that are none of ours, and the list of old ids. */
  passedOver: string[];
  findings: Placed[];
}

/** The findings that matter as much as a level, or more. */
export function atLeast<F extends { level: Level }>(findings: readonly F[], level: Level): F[] {
  return findings.filter((finding) => levels.indexOf(finding.level) <= levels.indexOf(level));
}
