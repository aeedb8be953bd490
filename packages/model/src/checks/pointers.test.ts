import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../json-schema.js';
import { checkRecord } from './check-record.js';
import { exampleContext, laidOver } from './example.js';
import { idsInPlan, relationsInPlan } from './pointers.js';

interface Schema {
  pattern?: string;
  $ref?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
}

/** Fields of ids and relations that lead elsewhere, and what knows whether they arrive. */
const elsewhere = {
  id: 'the element itself',
  partnership: 'another record, which the build knows',
  organisation: 'another record, which the build knows',
  group: 'another record, which the build knows',
  groups: 'other records, which the build knows',
  themes: 'other records, which the build knows',
  relations: 'other plans, which the build knows',
  changes: 'other records, which the build knows',
  target: 'by the name of the relation it stands in',
  parent: 'HFS104',
  from: 'HFS109',
  to: 'HFS109',
  document: 'HFS072',
};

const plan = jsonSchemas()['plan.schema.json'] ?? {};
const idPattern = '^[a-z][a-z0-9]*(-[a-z0-9]+)*(\\/[a-z][a-z0-9]*(-[a-z0-9]+)*)*$';

/** The names of the fields of a schema that hold ids or relations, alone or in lists. */
function pointing(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, field] of Object.entries((value as Schema).properties ?? {}))
    if (everyKind(field).some(isPointer)) found.add(name);
  for (const part of Object.values(value)) pointing(part, found);
  return found;
}

/** A field, the items of it, and what it may be instead. */
function everyKind(field: Schema & { anyOf?: Schema[] }): Schema[] {
  return [field, ...(field.items ? everyKind(field.items) : []), ...(field.anyOf ?? []).flatMap(everyKind)];
}

function isPointer({ pattern, $ref, properties }: Schema): boolean {
  return (
    pattern === idPattern ||
    $ref === '#/$defs/Relation' ||
    (properties?.['target'] && properties['basis']) !== undefined
  );
}

describe('a field that points at something', () => {
  it('is known: a new one in the schema must be put in a list', () => {
    const fields = [...pointing(plan)].sort();
    expect(fields.length).toBeGreaterThan(15);
    expect(fields).toEqual(Object.keys({ ...idsInPlan, ...relationsInPlan, ...elsewhere }).sort());
  });

  const statement = 'text: Tilit, sources: [{ line: 4 }]';
  it.each([
    ['about', `values: [{ id: tilit, ${statement}, about: [{ target: mal-22, basis: inferred }] }]`],
    ['areas', `challenges: [{ id: u-1, ${statement}, areas: [{ target: omrade-99, basis: inferred }] }]`],
    [
      'measures',
      `actionPlan: { actions: [{ id: s-1, ${statement}, measures: [{ target: tiltak-9, basis: inferred }] }] }`,
    ],
    [
      'mandate',
      `governance: [{ id: asu, level: 2, kind: x, name: { ${statement} }, mandate: { target: m, basis: inferred } }]`,
    ],
    [
      'supersedes',
      `agreements: [{ id: a, level: x, title: { ${statement} }, supersedes: [{ target: b, basis: inferred }] }]`,
    ],
  ])('is told of where it does not arrive: %s', (name, yaml) => {
    const found = checkRecord(laidOver('plan', yaml), exampleContext).filter(({ level }) => level === 'error');
    expect(found.map(({ code }) => code)).toEqual(['HFS106']);
    expect(found[0]?.path).toContain(name);
    expect(found[0]?.path.at(-1)).toBe('target');
    const [id] = /(?<=target: )[\w-]+/.exec(yaml) ?? [];
    expect(found[0]?.text.nb).toContain(`«${id}» finnes ikke`);
  });

  it('may be about a document', () => {
    const yaml = `values: [{ id: tilit, ${statement}, about: [{ target: strategy, basis: inferred }] }]`;
    expect(checkRecord(laidOver('plan', yaml), exampleContext).filter(({ level }) => level === 'error')).toEqual([]);
  });
});
