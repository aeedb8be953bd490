import { describe, expect, it } from 'vitest';
import { checkRecord } from './check-record.js';
import { exampleContext, laidOver } from './example.js';
import type { Finding } from './rule.js';
import { rules } from './rules.js';

const found = (type: string | undefined, example: string) =>
  checkRecord(laidOver(type ?? 'plan', example), exampleContext);

describe('every rule', () => {
  it('has a code of its own, in order, that tells its level', () => {
    const codes = rules.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const { code, level } of rules) expect(level).toBe(['error', 'warning', 'tip'][Number(code[3]) - 1]);
  });

  it.each(rules.map((rule) => [rule.code, rule.title.nb, rule] as const))(
    '%s (%s) lets its good example pass and finds its bad one',
    (code, _, { type, level, example }) => {
      const isWrong = (finding: Finding) => finding.code === code || finding.code < 'HFS100';
      expect(found(type, example.good).filter(isWrong)).toEqual([]);
      const bad = found(type, example.bad).filter((finding) => finding.code === code);
      expect(bad.length, JSON.stringify(found(type, example.bad), null, 1)).toBeGreaterThan(0);
      for (const finding of bad) expect(finding.level).toBe(level);
    },
  );
});
