import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkFile, checkRecord, levels, type Finding } from '@helsefellesskap/model/checks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, changes, records } from './changed-record.js';
import { planArbitrary } from './interop/kit.js';

const context = { day: '2026-11-22' };
const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const yaml = readFileSync(path('partnerships/sor-rogaland/strategy-2025.yml'), 'utf8');

function expectPlain(findings: Finding[]): void {
  for (const { code, level, path, text } of findings) {
    expect(code).toMatch(/^HFS\d{3}$/);
    expect(levels).toContain(level);
    expect(Array.isArray(path)).toBe(true);
    for (const words of [text.nb, text.nn, text.en]) {
      expect(words.length, words).toBeLessThanOrEqual(260); // 220, and a name of the writer's own
      expect(words).not.toMatch(/undefined|\[object|NaN|\n/);
    }
  }
}

describe('whatever a file holds, the checks say something or nothing', () => {
  it('of any JSON value at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expectPlain(checkRecord(value, context))),
      { numRuns: 300 },
    );
  });

  it('of any fields under the head of a record', () => {
    const head = fc.constantFrom('plan', 'partnership', 'patient-group', 'glossary', 'municipality-index');
    const fields = fc.dictionary(
      fc.constantFrom('goals', 'areas', 'title', 'documents', 'terms', 'members', 'kind', 'language', '__proto__'),
      fc.jsonValue(),
    );
    const run = (type: string, rest: object) => expectPlain(checkRecord({ ...rest, schemaVersion: 1, type }, context));
    fc.assert(fc.property(head, fields, run), { numRuns: 300 });
  });

  it('of any plan there can be, and never that its structure does not hold', () => {
    const run = (plan: object) => {
      const findings = checkRecord(plan, context);
      expectPlain(findings);
      expect(findings.filter(({ code }) => code < 'HFS100')).toEqual([]);
    };
    fc.assert(fc.property(planArbitrary(), run), { numRuns: 100 });
  });

  it('of a real record with some of its values changed, removed, doubled or moved', () => {
    const run = (record: object, made: Parameters<typeof changed>[1]) =>
      expectPlain(checkRecord(changed(record, made), context));
    fc.assert(fc.property(fc.constantFrom(...records), changes, run), { numRuns: 100 });
  });

  it('of the bytes of a real file with some of them changed', () => {
    const bytes = new TextEncoder().encode(yaml);
    const edits = fc.array(
      fc.tuple(fc.nat(bytes.length - 1), fc.nat(12), fc.string({ maxLength: 4, unit: 'binary' })),
      { minLength: 1, maxLength: 4 },
    );
    const run = (list: [number, number, string][]) => {
      let text = yaml;
      for (const [at, length, added] of list) text = text.slice(0, at) + added + text.slice(at + length);
      const findings = checkFile('strategy.yml', new TextEncoder().encode(text), context);
      expectPlain(findings);
      for (const { line, column } of findings) expect(Math.min(line, column)).toBeGreaterThan(0);
    };
    fc.assert(fc.property(edits, run), { numRuns: 30 });
  });

  it('of any bytes, whatever the file is called', () => {
    const name = fc.constantFrom('a.yml', 'a.json', 'a');
    fc.assert(
      fc.property(name, fc.uint8Array({ maxLength: 200 }), (file, bytes) =>
        expectPlain(checkFile(file, bytes, context)),
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(name, fc.string({ unit: 'binary' }), (file, text) =>
        expectPlain(checkFile(file, new TextEncoder().encode(text), context)),
      ),
      { numRuns: 300 },
    );
  });
});
