import { read } from '../check.js';
import { hasUnseen } from '../check.words.js';
import { fileFaults } from '../file/fault.js';
import { maxDepth } from '../file/limits.js';
import { glossary } from '../glossary.schema.js';
import { municipalityIndex, partnership } from '../partnership.schema.js';
import { patientGroup } from '../patient-group.schema.js';
import { isIsoDate } from '../period.js';
import { plan } from '../plan.schema.js';
import { migrate, RecordError, type PublishedRecord } from '../record.js';
import { headFault, type HeadFault } from './head.js';
import { rules } from './rules.js';
import type { CheckContext, Finding, Rule } from './rule.js';
import { inOneWalk } from './walk.js';

const schemas = { plan, partnership, 'patient-group': patientGroup, glossary, 'municipality-index': municipalityIndex };

/** The type of a record that can be checked, as written in its `type`. */
export type CheckedType = keyof typeof schemas;

/** Every {@link CheckedType}. */
export const checkedTypes = Object.keys(schemas) as CheckedType[];

/** A record that was read and everything there is to say of it. */
export interface Examined {
  /** The complete record; missing where the structure does not hold. */
  record?: PublishedRecord;
  /** Everything there is to say; empty where all is well. */
  findings: Finding[];
}

/**
 * Everything that is wrong in a record, and tips: its structure first, and where that holds, what it means. Whatever the
 * value is, the answer is a list.
 * @param value parsed JSON or YAML, complete or in the short form that people write
 * @throws TypeError when the context has no day
 * @example
 * ```ts
 * import { checkRecord } from '@helsefellesskap/model/checks';
 *
 * const [finding] = checkRecord({ schemaVersion: 1, type: 'glossary', documents: [], terms: [] }, { day: '2026-01-15' });
 * finding?.path; // → ['documents']
 * finding?.text.en; // → 'Something is missing here. Fill in at least one value.'
 * ```
 */
export function checkRecord(value: unknown, context: CheckContext): Finding[] {
  return examine(value, context).findings;
}

/**
 * The same, with the complete record.
 * @param type what the record should be, where its place tells; otherwise its `type` does
 * @throws TypeError when the context has no day
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { examine } from '@helsefellesskap/model/checks';
 *
 * const { record, findings } = examine(plan, { day: '2026-01-15' });
 * record; // → plan
 * findings.every(({ level }) => level === 'tip'); // → true
 * examine({ ...plan, goals: 'none' }, { day: '2026-01-15' }).record; // → undefined
 * ```
 */
export function examine(value: unknown, context: CheckContext, type?: CheckedType): Examined {
  demandDay(context);
  if (isTooDeep(value)) return { findings: [{ level: 'error', path: [], ...fileFaults['too-deep'] }] };
  const head = readHead(value, type);
  if ('fault' in head) return { findings: [headFault(head.fault, checkedTypes)] };
  const written = [...findingsOf(asWritten, head.record as unknown as PublishedRecord, context)];
  const { record, problems, isMeant } = read<unknown>(schemas[head.type], head.record);
  if (problems) {
    const told = new Set(written.map(({ path }) => path.join('\n')));
    const structural = problems
      .filter(({ path }) => !told.has(path.join('\n'))) // a rule has better words for it
      .map(({ path, code, ...text }): Finding => ({ code, level: 'error', path, text }));
    return { findings: [...written.filter(({ path }) => !isMeant(path)), ...structural] };
  }
  return { record: record as PublishedRecord, findings: [...written, ...checkMeaning(record as object, context)] };
}

/**
 * What the rules say of a complete record. Rows of registers, which have no type, are read by the rules for every type.
 * @throws TypeError when the context has no day
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { checkMeaning } from '@helsefellesskap/model/checks';
 *
 * checkMeaning(plan, { day: '2035-12-31' }).some(({ code }) => code === 'HFS201'); // → false
 * checkMeaning(plan, { day: '2036-01-01' }).some(({ code }) => code === 'HFS201'); // → true
 * ```
 */
export function checkMeaning(record: object, context: CheckContext): Finding[] {
  demandDay(context);
  return inOneWalk(record, () => [...findingsOf(complete, record as PublishedRecord, context)]);
}

const asWritten = rules.filter(({ reads }) => reads === 'written');
const complete = rules.filter(({ reads }) => reads === undefined);

function* findingsOf(chosen: Rule[], record: PublishedRecord, context: CheckContext): Generator<Finding> {
  for (const { code, level, type, find } of chosen)
    if (type === undefined || type === record.type)
      for (const { path, text } of find(record, context)) yield { code, level, path, text };
}

/** Without a day, nothing could be said of what has run out. */
function demandDay({ day }: CheckContext): void {
  if (typeof day !== 'string' || day.length !== 10 || !isIsoDate(day))
    throw new TypeError(
      'The day of the check is missing. Give it as { day: "2026-01-15" }; dayInNorway(new Date()) is today.',
    );
}

/** A record that holds itself has no end; no file gives one, and none as deep as this. */
function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth >= maxDepth || Object.values(value).some((part) => isTooDeep(part, depth + 1));
}

function readHead(value: unknown, wanted?: CheckedType): { record: object; type: CheckedType } | { fault: HeadFault } {
  let record: Record<string, unknown>;
  try {
    record = migrate(value);
  } catch (error) {
    if (error instanceof RecordError && error.reason === 'too-new') return { fault: 'too-new' };
    const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
    return { fault: version === undefined ? 'not-a-record' : 'no-such-version' };
  }
  const type = wanted ?? checkedTypes.find((name) => name === record['type']);
  if (type) return { record, type };
  if (hasUnseen(record['type'])) return { fault: 'type-unseen' };
  return { fault: record['type'] === undefined ? 'type-missing' : 'type-unknown' };
}
