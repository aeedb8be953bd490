import { extname } from 'node:path';
import { redirects } from '@helsefellesskap/data/redirects';
import { migrate, RecordError, resolveId } from '@helsefellesskap/model';
import type { Place as FilePlace, Source } from '@helsefellesskap/model/file';
import { nearest } from '../nearest.js';
import { Refusal, wrongInput, type Place } from '../refusal.js';
import { shownTypes, type ShownType } from '../widgets.js';
import { checked } from './check.js';
import { publishedIds, publishedRecord } from './published.js';
import { readRecordFile } from './read.js';
import { recordTypes, rowType, type RecordType } from './type.js';

/** A record, and how to find the fault where it cannot be shown or written. */
export interface Found<T extends RecordType = RecordType> {
  record: Record<string, unknown>;
  type: T;
  /** Everything that is wrong in it, once something went wrong. */
  explain(): Promise<Refusal | undefined>;
}

/** A value and where it was found: in a text by line, in a table by cell; what comes from the data package has neither. */
export interface Placed {
  file: string;
  source: Pick<Source, 'value'> & {
    placeOf?(path: readonly PropertyKey[]): Partial<FilePlace> & { cell?: string | undefined };
  };
}

/** The types a command can use, and what it says of others. */
interface Wanted<T extends RecordType> {
  types: readonly T[];
  otherwise: 'type-unknown' | 'not-shown';
}

/** Finds a record by its id in the data package, or reads it from a file. A name with `./` before it is always a file. */
export function findRecord(name: string): Promise<Found> {
  return find(name, { types: recordTypes, otherwise: 'type-unknown' });
}

/** The same, of a record that a widget can show. */
export function findShown(name: string): Promise<Found<ShownType>> {
  return find(name, { types: shownTypes, otherwise: 'not-shown' });
}

async function find<T extends RecordType>(name: string, wanted: Wanted<T>): Promise<Found<T>> {
  const ids = resolveId(name, redirects);
  const [id = name] = ids;
  if (ids.length > 1) throw wrongInput('id-split', [name, ids], { didYouMean: ids });
  const value = publishedRecord(id);
  if (value !== undefined) return published({ file: name, source: { value } }, wanted);
  if (isPath(name)) return readRecord(name, wanted);
  const near = nearest(name, publishedIds(wanted.types));
  throw wrongInput('unknown-id', [name, near], { didYouMean: near });
}

function isPath(name: string): boolean {
  return /^[./~\\]|^[a-z]:|\\|:\/\//i.test(name) || extname(name) !== '';
}

/** A record as someone wrote it: the schema checks it, and completes the short form of editors. */
async function readRecord<T extends RecordType>(file: string, wanted: Wanted<T>): Promise<Found<T>> {
  const source = await readRecordFile(file);
  const { record: value, type } = head({ file, source }, wanted);
  const record = await checked(type, { file, source: { ...source, value } });
  if (record instanceof Refusal) throw record;
  return { record, type, explain: () => Promise.resolve(undefined) };
}

/** A published record, complete as it is. It is used as it stands, and examined only when that fails. */
function published<T extends RecordType>(placed: Placed, wanted: Wanted<T>): Found<T> {
  const { record, type } = head(placed, wanted);
  const explain = async () => {
    const result = await checked(type, placed);
    return result instanceof Refusal ? result : undefined;
  };
  return { record, type, explain };
}

function head<T extends RecordType>(
  { file, source }: Placed,
  { types, otherwise }: Wanted<T>,
): { record: Record<string, unknown>; type: T } {
  const at = (field: string): { place?: Place } => {
    if (!source.placeOf) return {}; // an id, which no field of a file can mend
    const { line, column } = source.placeOf([field]);
    return { place: { file, ...(line && { line, column }), path: field } as Place };
  };
  const row = rowType(source.value);
  const record = row ? (source.value as Record<string, unknown>) : lifted();
  const type = row ?? record['type'];
  const known = types.find((wanted) => wanted === type);
  if (known) return { record, type: known };
  if (typeof type !== 'string') throw wrongInput('type-missing', [types], { place: { file } });
  const near = nearest(type, types);
  throw wrongInput(otherwise, [type, near, types], { ...at('type'), didYouMean: near });

  function lifted(): Record<string, unknown> {
    try {
      return migrate(source.value);
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      const hasVersion = (source.value as { schemaVersion?: unknown } | null)?.schemaVersion !== undefined;
      if (!hasVersion) throw wrongInput('not-a-record', [types], { place: { file } });
      throw wrongInput(error.reason === 'too-new' ? 'too-new' : 'no-such-version', [], at('schemaVersion'));
    }
  }
}
