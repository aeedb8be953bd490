/** The version of the published shapes. It goes up when old readers would misread new records. */
export const schemaVersion = 1;

/** What every published record begins with. */
export interface PublishedRecord<Type extends string = string> {
  /** Which version of the shapes it is written in; older ones are lifted by {@link migrate}. */
  schemaVersion: typeof schemaVersion;
  /** What it is: which shape the rest has. */
  type: Type;
}

/** A record this version of the model cannot read, with a reason for programs. */
export class RecordError extends Error {
  declare readonly reason: 'not-a-record' | 'wrong-type' | 'too-new' | 'too-old';

  constructor(reason: RecordError['reason']) {
    super(reason);
    this.name = 'RecordError';
    this.reason = reason;
  }
}

/** Lifts a record by one schema version. The key in {@link migrations} is the version it lifts from. */
export type Migration = (record: Record<string, unknown>) => Record<string, unknown>;

/** One step for each older version. Steps are never changed once released. */
export const migrations: Readonly<Record<number, Migration>> = {
  0: (record) => record, // the drafts before the first release had today's shape and no version
};

/**
 * Lifts a record of any older version to today's.
 * @param value parsed JSON
 * @throws RecordError when it is no record, or newer than this model
 * @example
 * ```ts
 * import { migrate } from '@helsefellesskap/model';
 *
 * migrate({ type: 'plan', id: 'a' }); // → { schemaVersion: 1, type: 'plan', id: 'a' }
 * migrate({ schemaVersion: 99 }); // throws RecordError: too-new
 * ```
 */
export function migrate(value: unknown, steps = migrations, target: number = schemaVersion): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RecordError('not-a-record');
  let record = value as Record<string, unknown>;
  const given = (record['schemaVersion'] ?? 0) as number;
  if (!Number.isInteger(given) || given < 0) throw new RecordError('not-a-record');
  if (given > target) throw new RecordError('too-new');
  for (let version = given; version < target;) {
    const step = steps[version];
    if (!step) throw new RecordError('too-old');
    version += 1;
    record = { ...step(record), schemaVersion: version };
  }
  return record;
}

/**
 * Reads a record of a known type, lifting it to today's version.
 * Only the head is checked; use `@helsefellesskap/model/schema` to check every field.
 * @throws RecordError when it is no record, of another type, or of a version this model cannot read
 * @example
 * ```ts
 * import { readRecord, type Partnership } from '@helsefellesskap/model';
 *
 * const json = '{ "schemaVersion": 1, "type": "partnership", "id": "sor-rogaland" }';
 * readRecord<Partnership>(JSON.parse(json), 'partnership').id; // → 'sor-rogaland'
 * readRecord<Partnership>({ schemaVersion: 1, type: 'plan' }, 'partnership'); // throws RecordError: wrong-type
 * ```
 */
export function readRecord<R extends PublishedRecord>(value: unknown, type: R['type']): R {
  const record = migrate(value);
  if (record['type'] !== type) throw new RecordError('wrong-type');
  return record as unknown as R;
}
