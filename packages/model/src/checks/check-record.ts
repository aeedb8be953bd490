import { check } from '../check.js';
import { glossary } from '../glossary.schema.js';
import { municipalityIndex, partnership } from '../partnership.schema.js';
import { patientGroup } from '../patient-group.schema.js';
import { plan } from '../plan.schema.js';
import { migrate, RecordError, type PublishedRecord } from '../record.js';
import { headFault, type HeadFault } from './head.js';
import { rules } from './rules.js';
import type { CheckContext, Finding, Rule } from './rule.js';

const schemas = { plan, partnership, 'patient-group': patientGroup, glossary, 'municipality-index': municipalityIndex };

/** The types of record that can be checked, as written in `type`. */
export const checkedTypes = Object.keys(schemas) as (keyof typeof schemas)[];

/**
 * Everything that is wrong in a record, and tips: its structure first, and where that holds, what it means. Never throws.
 * @param value parsed JSON or YAML, complete or in the short form that people write
 */
export function checkRecord(value: unknown, context: CheckContext): Finding[] {
  const head = readHead(value);
  if ('fault' in head) return [headFault(head.fault, checkedTypes)];
  const { record, problems } = check<unknown>(schemas[head.type], head.record);
  const written = found(
    rules.filter(({ reads }) => reads === 'written'),
    head.record as never,
    context,
  );
  if (!problems)
    return [
      ...written,
      ...found(
        rules.filter(({ reads }) => !reads),
        record as PublishedRecord,
        context,
      ),
    ];
  const told = new Set(written.map(({ path }) => path.join('\n')));
  const structural = problems
    .filter(({ path }) => !told.has(path.join('\n'))) // a rule has better words for it
    .map(({ path, code, ...text }): Finding => ({ code, level: 'error', path, text }));
  return [...written, ...structural];
}

function readHead(
  value: unknown,
): { record: Record<string, unknown>; type: keyof typeof schemas } | { fault: HeadFault } {
  let record: Record<string, unknown>;
  try {
    record = migrate(value);
  } catch (error) {
    if (error instanceof RecordError && error.reason === 'too-new') return { fault: 'too-new' };
    const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
    return { fault: version === undefined ? 'not-a-record' : 'no-such-version' };
  }
  const type = checkedTypes.find((name) => name === record['type']);
  if (type) return { record, type };
  return { fault: record['type'] === undefined ? 'type-missing' : 'type-unknown' };
}

function* each(chosen: readonly Rule[], record: PublishedRecord, context: CheckContext): Generator<Finding> {
  for (const { code, level, type, find } of chosen)
    if (type === undefined || type === record.type)
      for (const { path, text } of find(record, context)) yield { code, level, path, text };
}

function found(...given: Parameters<typeof each>): Finding[] {
  return [...each(...given)];
}
