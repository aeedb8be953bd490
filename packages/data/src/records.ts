import type {
  Glossary,
  Municipality,
  Organisation,
  Partnership,
  PatientGroup,
  Plan,
  Redirect,
} from '@helsefellesskap/model';
import {
  checkMeaning,
  examineFile,
  hyphenless,
  type CheckContext,
  type ExpectedRecord,
  type Finding,
  type Sentence,
} from '@helsefellesskap/model/checks';
import {
  betweenRecords,
  readSource,
  recordPlace,
  type Placed,
  type RecordPlace,
  type Source,
} from '@helsefellesskap/model/file';
import { check, municipality, organisation, redirect } from '@helsefellesskap/model/schema';
import { readFrozen } from './frozen.js';
import { faultOf, mustBeMended, placed, readBytes, type SourceFile } from './placed.js';
import { recordFiles } from './record-files.js';
import { rules } from './rules.js';

/** A record, and a way to say what is wrong in its file. */
export interface Entry<T> {
  id: string;
  record: T;
  /** What a rule finds there; the rule's code is given it afterwards. */
  finding(path: PropertyKey[], text: Sentence): Omit<Placed, 'code'>;
}

/** Everything that people wrote, read into complete records. */
export interface Data {
  municipalities: Entry<Municipality>[];
  organisations: Entry<Organisation>[];
  groups: Entry<PatientGroup>[];
  partnerships: Entry<Partnership>[];
  plans: Entry<Plan>[];
  /** Ids of records that have moved, merged or split. */
  redirects: Entry<Redirect>[];
  /** Missing where the file cannot be read. */
  glossary?: Entry<Glossary>;
  /** Ids that have a file, whether or not it could be read: one fault must not look like many. */
  ids: Record<'partnerships' | 'plans' | 'groups', Set<string>>;
  /** Short names that `registers/SOURCES.md` explains. */
  sourceNames: Set<string>;
  /** Files of earlier releases, which keep their names for ever, by their path below `frozen`. */
  frozen: Map<string, Uint8Array>;
}

/** A folder that was read. */
export interface ReadFolder {
  data: Data;
  /** Every file that was read or is told of, by its path in the folder. */
  files: string[];
  /** Everything there is to say of them, each with its file's path in the folder. */
  findings: Placed[];
}

type Schema<T> = Parameters<typeof check<T>>[0];

const folders = ['partnerships', 'plans', 'patient-groups'];
const kinds: Record<RecordPlace['type'], keyof Data['ids']> = {
  partnership: 'partnerships',
  plan: 'plans',
  'patient-group': 'groups',
};

/** What is read into: a folder, and what was found in it so far. */
interface Reading {
  root: string;
  context: CheckContext;
  files: string[];
  findings: Placed[];
}

/**
 * Reads every file under `root` and checks each record, and all of them together.
 * @param context the day to check for and count members on, and the texts of source documents where they are at hand
 */
export function readData(root: string, context: CheckContext): ReadFolder {
  const reading: Reading = { root, context, files: [], findings: [] };
  const { files, findings } = reading;
  const municipalities = readRegister(reading, 'municipalities', municipality, ({ number }) => number);
  const organisations = readRegister(reading, 'organisations', organisation, ({ id }) => id);
  const sourceNames = readSourceNames(reading);
  const recordPaths = withPartnerships(folders.flatMap((folder) => filesIn(reading, folder)));
  const isWhole = mustBeMended(findings).length === 0;

  const data: Data = {
    municipalities,
    organisations,
    groups: [],
    partnerships: [],
    plans: [],
    redirects: readRedirects(reading),
    ids: { partnerships: new Set(), plans: new Set(), groups: new Set() },
    sourceNames,
    frozen: readFrozen(root, findings),
    ...readGlossary(reading),
  };
  for (const file of recordPaths) readInto(data, reading, file);
  if (isWhole) findings.push(...between(data, context.day)); // else every reference would look wrong
  const told = findings.map(({ file }) => file); // also a folder that is missing, and a file of an earlier release
  return { data, files: [...new Set([...files, ...told])].sort(), findings: findings.sort(byFileAndPlace) };
}

/** The files, and that of each partnership which has nothing but plans: what is missing is told of once, where it should lie. */
function withPartnerships(files: readonly string[]): string[] {
  const owners = files.flatMap((file) => {
    const { type, id = '' } = recordPlace(file) ?? {};
    return type === 'plan' && id.includes('/') ? [`partnerships/${id.split('/')[0]}/partnership.yml`] : [];
  });
  return [...new Set([...files, ...owners])];
}

function byFileAndPlace(a: Placed, b: Placed): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

function between(data: Data, day: string): Placed[] {
  return Object.entries(rules).flatMap(([name, rule]) => {
    const { code } = betweenRecords[name as keyof typeof rules];
    return [...rule(data, day)].map((finding) => ({ ...finding, code }));
  });
}

function readInto(data: Data, reading: Reading, file: string): void {
  const place = recordPlace(file);
  if (!place) {
    reading.findings.push(faultOf(file, 'not-read-here'));
    return;
  }
  const { type, id } = place;
  const kind = kinds[type];
  data.ids[kind].add(id);
  const read = readRecord(reading, file, place);
  if (read) (data[kind] as Entry<unknown>[]).push({ id, ...read });
}

function readGlossary(reading: Reading): Pick<Data, 'glossary'> {
  const read = readRecord(reading, 'glossary.yml', { type: 'glossary' });
  return read ? { glossary: { id: 'glossary', ...(read as Omit<Entry<Glossary>, 'id'>) } } : {};
}

function readRecord(reading: Reading, file: string, expected: ExpectedRecord): Omit<Entry<unknown>, 'id'> | undefined {
  const bytes = bytesOf(reading, file);
  if (!bytes) return undefined;
  const { record, findings, placeOf } = examineFile(file, bytes, reading.context, expected);
  reading.findings.push(...findings.map((finding) => ({ ...finding, file })));
  return record && placeOf && { record, finding: findingIn({ file, placeOf }) };
}

function readRegister<T>(reading: Reading, key: string, schema: Schema<T>, idOf: (record: T) => string): Entry<T>[] {
  const source = sourceOf(reading, `registers/${key}.json`);
  const rows = (source?.value as Record<string, unknown> | null | undefined)?.[key];
  return source ? readRows(reading, source, [key], rows, schema, idOf) : [];
}

function readSourceNames(reading: Reading): Set<string> {
  const text = new TextDecoder().decode(bytesOf(reading, 'registers/SOURCES.md'));
  const rows = text.matchAll(/^\|\s*([A-Z][A-Z0-9-]+)\s*\|/gm);
  return new Set([...rows].map(([, name]) => name ?? ''));
}

function readRedirects(reading: Reading): Entry<Redirect>[] {
  const source = sourceOf(reading, 'redirects.yml');
  if (!source) return [];
  return readRows(reading, source, [], source.value ?? [], redirect, ({ from }) => from); // a file with comments only is an empty list
}

function readRows<T>(
  reading: Reading,
  source: SourceFile,
  base: PropertyKey[],
  rows: unknown,
  schema: Schema<T>,
  idOf: (record: T) => string,
): Entry<T>[] {
  if (!Array.isArray(rows)) {
    const { code, ...text } = hyphenless;
    reading.findings.push(placed(source, { code, level: 'error', path: base, text }));
    return [];
  }
  return rows.flatMap((row, index) => {
    const at = [...base, index];
    const { record, problems = [] } = check(schema, row);
    const structural = problems.map(({ path, code, ...text }): Finding => ({ code, level: 'error', path, text }));
    const findings = record === undefined ? structural : checkMeaning(record as object, reading.context);
    reading.findings.push(...findings.map((one) => placed(source, { ...one, path: [...at, ...one.path] })));
    return record === undefined ? [] : [{ id: idOf(record), record, finding: findingIn(source, at) }];
  });
}

function findingIn(source: SourceFile, base: PropertyKey[] = []): Entry<unknown>['finding'] {
  return (path, text) => placed(source, { level: 'error', path: [...base, ...path], text });
}

function sourceOf(reading: Reading, file: string): (SourceFile & Pick<Source, 'value'>) | undefined {
  const bytes = bytesOf(reading, file);
  if (!bytes) return undefined;
  const source = readSource(file, bytes);
  if (!source.findings) return { ...source, file };
  reading.findings.push(...source.findings.map((finding) => ({ ...finding, file })));
  return undefined;
}

function bytesOf({ root, files, findings }: Reading, file: string): Uint8Array | undefined {
  files.push(file);
  const bytes = readBytes(root, file);
  if (typeof bytes !== 'string') return bytes;
  findings.push(faultOf(file, bytes));
  return undefined;
}

function filesIn({ root, findings }: Reading, folder: string): string[] {
  try {
    return recordFiles(root, folder);
  } catch {
    findings.push(faultOf(folder, 'folder-missing'));
    return [];
  }
}
