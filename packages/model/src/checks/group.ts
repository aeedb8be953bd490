import type { Code, Finding, Level, Sentence } from './rule.js';

/** Findings that say the same, whatever names and numbers stand in them. */
export interface FindingGroup<F extends Finding = Finding> {
  code: Code;
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
