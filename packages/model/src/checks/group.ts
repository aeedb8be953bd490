import { levels, type Code, type Finding, type Level, type Sentence } from './rule.js';

/** Findings that say the same, whatever names and numbers stand in them, unless a number is what to write. */
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

const saysPlace = new Set<Code>(['HFS102']); // each has another line to write

/**
 * Puts equal findings together: what must be mended first, and among equals in the order of their first.
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
    const shape = code + (saysPlace.has(code) ? text.nb : text.nb.replace(/«[^»]*»|"[^"]*"|\d+/g, '…'));
    const group = groups.get(shape);
    if (!group) groups.set(shape, { code, level, text, count: 1, findings: [finding] });
    else if (++group.count <= most) group.findings.push(finding);
  }
  return [...groups.values()].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

/**
 * How many findings there are of each level.
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { checkRecord, countFindings } from '@helsefellesskap/model/checks';
 *
 * countFindings(checkRecord(plan, { day: '2026-01-15' })).error; // → 0
 * ```
 */
export function countFindings(findings: readonly Pick<Finding, 'level'>[]): Record<Level, number> {
  const counts = Object.fromEntries(levels.map((level) => [level, 0])) as Record<Level, number>;
  for (const { level } of findings) counts[level] += 1;
  return counts;
}
