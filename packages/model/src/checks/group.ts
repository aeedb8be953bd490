import type { Code, Finding, Level, Sentence } from './rule.js';

/** Findings that say the same, whatever names and numbers stand in them. */
export interface FindingGroup<F extends Finding = Finding> {
  /** The code they share. */
  code: Code;
  /** The level they share. */
  level: Level;
  /** The words of the first. */
  text: Sentence;
  /** How many there are. */
  count: number;
  /** The first of them. */
  findings: F[];
}

/**
 * Puts equal findings together, in the order of their first.
 * @param most how many of each to keep; the rest is only counted
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { checkRecord, groupFindings } from '@helsefellesskap/model/checks';
 *
 * const [first] = groupFindings(checkRecord(plan, { day: '2026-01-15' }));
 * first?.text.en; // → 'The measure has no deadline. Many readers look for when something will happen.'
 * [first?.count, first?.findings.length]; // → [12, 3]
 * ```
 */
export function groupFindings<F extends Finding>(findings: readonly F[], most = 3): FindingGroup<F>[] {
  const groups = new Map<string, FindingGroup<F>>();
  for (const finding of findings) {
    const { code, level, text } = finding;
    const shape = code + text.nb.replace(/«[^»]*»|"[^"]*"|\d+/g, '…');
    const group = groups.get(shape);
    if (!group) groups.set(shape, { code, level, text, count: 1, findings: [finding] });
    else if (++group.count <= most) group.findings.push(finding);
  }
  return [...groups.values()];
}
