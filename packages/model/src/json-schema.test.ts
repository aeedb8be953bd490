import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { jsonSchemas } from './json-schema.js';

const folder = new URL('../schemas/', import.meta.url);
const howTo = 'The checked-in JSON Schemas are out of date: run `npm run schemas --workspace packages/model`';
const generated = jsonSchemas();
const schemas = Object.entries(generated) as [string, Record<string, unknown>][];

type Visit = (key: string, value: unknown, at: string) => void;
function walk(value: unknown, visit: Visit, at = '#'): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    visit(key, part, `${at}/${key}`);
    walk(part, visit, `${at}/${key}`);
  }
}

describe('the checked-in JSON Schemas', () => {
  it('are exactly those of the model, and no others', () => {
    expect(readdirSync(folder).sort(), howTo).toEqual(schemas.map(([name]) => name).sort());
  });

  it.each(schemas)('%s is what the model says today', (name, schema) => {
    expect(readFileSync(new URL(name, folder), 'utf8') === `${JSON.stringify(schema, null, 2)}\n`, howTo).toBe(true);
  });
});

describe('every JSON Schema', () => {
  it.each(schemas)('%s says first that it is generated, then which dialect it is', (_, schema) => {
    expect(Object.keys(schema).slice(0, 2)).toEqual(['$comment', '$schema']);
    expect(schema['$comment']).toMatch(/^Generated /);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it.each(schemas)('%s has only references that lead somewhere and patterns that compile', (_, schema) => {
    const defs = Object.keys((schema['$defs'] ?? {}) as object).map((name) => `#/$defs/${name}`);
    const references: unknown[] = [];
    walk(schema, (key, value, at) => {
      if (key === '$ref') references.push(value);
      if (key === 'pattern' && typeof value === 'string') expect(() => new RegExp(value, 'u'), at).not.toThrow();
    });
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) expect(defs).toContain(reference);
  });

  it.each(schemas)('%s says of every property what it is, for editors to show', (_, schema) => {
    const silent: string[] = [];
    walk(schema, (key, value, at) => {
      if (!at.endsWith(`/properties/${key}`)) return;
      if (!(value as { description?: string }).description?.trim()) silent.push(at);
    });
    expect(silent).toEqual([]);
  });

  it.each(schemas)('%s uses only words of draft 2020-12', (_, schema) => {
    const old = ['definitions', 'dependencies', 'id', 'additionalItems', '$recursiveRef', 'nullable'];
    walk(schema, (key, value, at) => {
      if (at.endsWith(`/properties/${key}`)) return; // a field of ours may be called anything
      expect(old, at).not.toContain(key);
      if (key === 'items') expect(Array.isArray(value), at).toBe(false); // lists of items became prefixItems
      if (key === 'exclusiveMinimum') expect(typeof value, at).toBe('number');
    });
  });

  it.each(schemas)('%s can be read back as draft 2020-12 by another reader of schemas', (_, schema) => {
    expect(() => z.fromJSONSchema(schema as never)).not.toThrow();
  });

  it('explains a field as its comment in the model does, with the values it may have', () => {
    const { $defs } = generated['plan.schema.json'] as { $defs: Record<string, unknown> };
    const governance = readFileSync(new URL('governance.ts', import.meta.url), 'utf8');
    const [, comment] = /\/\*\* (.+) \*\/\n {2}mandate\?:/.exec(governance)!;
    expect($defs['GovernanceBody']).toMatchObject({ properties: { mandate: { description: comment } } });
    expect($defs['Absence']).toMatchObject({
      properties: { absent: { description: expect.stringContaining('\n- `withheld`: left out') as string } },
    });
    expect($defs['LocalText']).toMatchObject({ anyOf: [{}, { properties: { fkv: { description: 'Kven' } } }] });
  });

  it('accepts a plan as people write it, and marks a misspelt field', () => {
    const schema = z.fromJSONSchema(generated['plan.schema.json'] as never);
    const plan = {
      schemaVersion: 1,
      type: 'plan',
      kind: 'partnership-strategy',
      partnership: 'fonna',
      id: 'fonna/strategy-2025',
      language: 'nn',
      title: { text: 'Strategi', sources: [{ line: 1 }] },
      documents: [{ id: 'd', title: { nn: 'Strategi' }, kind: 'plan', completeness: 'whole' }],
    };
    expect(schema.safeParse(plan).success).toBe(true);
    expect(schema.safeParse({ ...plan, visjon: 'x' }).success).toBe(false);
    expect(schema.safeParse({ ...plan, language: 'no' }).success).toBe(false);
    const isRevised = (revisionInterval: string) =>
      schema.safeParse({ ...plan, actionPlan: { revisionInterval } }).success;
    expect(['P1Y', 'P18M', 'P999D', 'P0Y', 'P02Y', 'P9999999Y'].filter(isRevised)).toEqual(['P1Y', 'P18M', 'P999D']);
  });
});
