import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { partnershipIds, planIds } from '@helsefellesskap/data';
import { redirects } from '@helsefellesskap/data/redirects';
import { migrate, RecordError, resolveId } from '@helsefellesskap/model';
import type { Place as FilePlace, Source } from '@helsefellesskap/model/file';
import { nearest } from '../nearest.js';
import { Refusal, wrongInput, type Place } from '../refusal.js';
import { shownTypes, type ShownType } from '../widgets.js';
import { checked } from './check.js';
import { readRecordFile } from './read.js';

/** A record that a widget can show, and how to find the fault where it cannot. */
export interface Found {
  record: Record<string, unknown>;
  type: ShownType;
  /** Everything that is wrong in it, once something went wrong. */
  explain(): Promise<Refusal | undefined>;
}

/** A value and where it was found: in a text by line, in a table by cell; what comes from the data package has neither. */
export interface Placed {
  file: string;
  source: Pick<Source, 'value'> & { placeOf?(path: readonly PropertyKey[]): Partial<FilePlace> & { cell?: string | undefined } }; // prettier-ignore
}

const require = createRequire(import.meta.url);
const pathOf = new Map<string, string>([
  ...partnershipIds.map((id) => [id, `partnerships/${id}`] as const),
  ...planIds.map((id) => [id, `plans/${id}`] as const),
  ['municipality-index', 'municipality-index'],
  ['glossary', 'glossary'],
]);

/** The ids that the data package has records for. */
export const knownIds = [...pathOf.keys()];

/** Finds a record by its id in the data package, or reads it from a file. A name with `./` before it is always a file. */
export async function findRecord(name: string): Promise<Found> {
  const ids = resolveId(name, redirects);
  const [id = name] = ids;
  if (ids.length > 1) throw wrongInput('id-split', [name, ids], { didYouMean: ids });
  const path = pathOf.get(id);
  if (path !== undefined)
    return fromJson({ file: name, source: { value: require(`@helsefellesskap/data/json/${path}.json`) } });
  if (isPath(name)) return readRecord(name);
  const near = nearest(name, knownIds);
  throw wrongInput('unknown-id', [name, near], { didYouMean: near });
}

function isPath(name: string): boolean {
  return /^[./~\\]|^[a-z]:|\\/i.test(name) || extname(name) !== '';
}

async function readRecord(file: string): Promise<Found> {
  const source = await readRecordFile(file);
  return source.format === 'yaml' ? fromYaml({ file, source }) : fromJson({ file, source });
}

/** A published record, complete as it is. It is shown as the widgets do, and examined only when that fails. */
function fromJson(placed: Placed): Found {
  const { record, type } = head(placed);
  const explain = async () => {
    const result = await checked(type, placed);
    return result instanceof Refusal ? result : undefined;
  };
  return { record, type, explain };
}

/** A record as editors write it: the short form, which the schema completes. */
async function fromYaml(placed: Placed): Promise<Found> {
  const { type } = head(placed);
  const result = await checked(type, placed);
  if (result instanceof Refusal) throw result;
  return { record: result, type, explain: () => Promise.resolve(undefined) };
}

function head({ file, source }: Placed): { record: Record<string, unknown>; type: ShownType } {
  const at = (field: string): { place: Place } => {
    const { line, column } = source.placeOf?.([field]) ?? {};
    return { place: { file, ...(line && { line, column }), path: field } as Place };
  };
  let record: Record<string, unknown>;
  try {
    record = migrate(source.value);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    const hasVersion = (source.value as { schemaVersion?: unknown } | null)?.schemaVersion !== undefined;
    if (!hasVersion) throw wrongInput('not-a-record', [shownTypes], { place: { file } });
    throw wrongInput(error.reason === 'too-new' ? 'too-new' : 'no-such-version', [], at('schemaVersion'));
  }
  const { type } = record;
  const known = shownTypes.find((shown) => shown === type);
  if (known) return { record, type: known };
  if (typeof type !== 'string') throw wrongInput('type-missing', [shownTypes], { place: { file } });
  const near = nearest(type, shownTypes);
  throw wrongInput('not-shown', [type, near, shownTypes], { ...at('type'), didYouMean: near });
}
