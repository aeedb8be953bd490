import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
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
  check,
  glossary,
  municipality,
  organisation,
  partnership,
  patientGroup,
  plan,
  redirect,
} from '@helsefellesskap/model/schema';
import { rules } from './rules.js';
import { readFile, readSource, type Finding, type SourceFile } from './source-file.js';

/** A record, and a way to say what is wrong in its file. */
export interface Entry<T> {
  id: string;
  record: T;
  finding(path: PropertyKey[], sentence: string): Finding;
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
}

type Schema<T> = Parameters<typeof check<T>>[0];

const folders = ['partnerships', 'plans', 'patient-groups'];
const places: { kind: keyof Data['ids']; path: RegExp; schema: Schema<unknown> }[] = [
  { kind: 'partnerships', path: /^partnerships\/([^/]+)\/partnership\.yml$/, schema: partnership },
  { kind: 'plans', path: /^partnerships\/([^/]+\/[^/]+)\.yml$/, schema: plan },
  { kind: 'plans', path: /^plans\/([^/]+)\.yml$/, schema: plan },
  { kind: 'groups', path: /^patient-groups\/([^/]+)\.yml$/, schema: patientGroup },
];

/**
 * Reads every file under `root` and checks each record, and all of them together.
 * @param day the day to count members on, `YYYY-MM-DD`
 */
export function readData(root: string, day: string): { data: Data; findings: Finding[] } {
  const findings: Finding[] = [];
  const municipalities = readRegister(root, 'municipalities', municipality, ({ number }) => number, findings);
  const organisations = readRegister(root, 'organisations', organisation, ({ id }) => id, findings);
  const sourceNames = readSourceNames(root, findings);
  const files = folders.flatMap((folder) => filesIn(root, folder, findings));
  const wholeFrame = findings.length === 0;

  const data: Data = {
    municipalities,
    organisations,
    groups: [],
    partnerships: [],
    plans: [],
    redirects: readRedirects(root, findings),
    ids: { partnerships: new Set(), plans: new Set(), groups: new Set() },
    sourceNames,
    ...readGlossary(root, findings),
  };
  for (const file of files) readInto(data, root, file, findings);
  if (wholeFrame) findings.push(...rules.flatMap((rule) => [...rule(data, day)])); // else every reference would look wrong
  return { data, findings };
}

function readInto(data: Data, root: string, file: string, findings: Finding[]): void {
  const place = places.find(({ path }) => path.test(file));
  const id = place?.path.exec(file)?.[1];
  if (!place || id === undefined) {
    const sentence = 'Filen blir ikke lest her. Se i README hvor filer skal ligge, og at navnet slutter på .yml.';
    findings.push({ file, line: 1, path: [], sentence });
    return;
  }
  data.ids[place.kind].add(id);
  const source = readSource(root, file);
  findings.push(...source.findings);
  if (source.findings.length > 0) return;
  const { record, finding } = readRecord(source, [], source.value, place.schema, findings);
  const written = (source.value as { id?: unknown } | null)?.id;
  if (written !== undefined && written !== id)
    findings.push(finding(['id'], `Id-en skal være den samme som filens sti: ${id}.`));
  if (record) (data[place.kind] as Entry<unknown>[]).push({ id, record, finding });
}

function readRegister<T>(
  root: string,
  key: string,
  schema: Schema<T>,
  idOf: (record: T) => string,
  findings: Finding[],
): Entry<T>[] {
  const source = readSource(root, `registers/${key}.json`);
  findings.push(...source.findings);
  if (source.findings.length > 0) return [];
  const rows = (source.value as Record<string, unknown> | null)?.[key];
  if (Array.isArray(rows)) return readRows(source, [key], rows, schema, idOf, findings);
  const sentence = `Listen «${key}» mangler i filen.`;
  findings.push({ file: source.file, line: source.lineOf([key]), path: [key], sentence });
  return [];
}

function readSourceNames(root: string, findings: Finding[]): Set<string> {
  const file = readFile(root, 'registers/SOURCES.md');
  findings.push(...file.findings);
  const text = 'bytes' in file ? new TextDecoder().decode(file.bytes) : '';
  const rows = text.matchAll(/^\|\s*([A-Z][A-Z0-9-]+)\s*\|/gm);
  return new Set([...rows].map(([, name]) => name ?? ''));
}

function readRedirects(root: string, findings: Finding[]): Entry<Redirect>[] {
  const source = readSource(root, 'redirects.yml');
  const rows = source.value ?? []; // a file with comments only is an empty list
  findings.push(...source.findings);
  if (Array.isArray(rows)) return readRows(source, [], rows, redirect, ({ from }) => from, findings);
  const sentence = 'Her skal det stå en liste, med bindestrek foran hvert punkt.';
  findings.push({ file: source.file, line: source.lineOf([]), path: [], sentence });
  return [];
}

function readGlossary(root: string, findings: Finding[]): Pick<Data, 'glossary'> {
  const source = readSource(root, 'glossary.yml');
  findings.push(...source.findings);
  if (source.findings.length > 0) return {};
  const { record, finding } = readRecord(source, [], source.value, glossary, findings);
  return record ? { glossary: { id: 'glossary', record, finding } } : {};
}

function readRows<T>(
  source: SourceFile,
  base: PropertyKey[],
  rows: unknown[],
  schema: Schema<T>,
  idOf: (record: T) => string,
  findings: Finding[],
): Entry<T>[] {
  return rows.flatMap((row, index) => {
    const { record, finding } = readRecord(source, [...base, index], row, schema, findings);
    return record === undefined ? [] : [{ id: idOf(record), record, finding }];
  });
}

function readRecord<T>(
  source: SourceFile,
  base: PropertyKey[],
  value: unknown,
  schema: Schema<T>,
  findings: Finding[],
): { record: T | undefined; finding: Entry<T>['finding'] } {
  const finding = (path: PropertyKey[], sentence: string): Finding => {
    const whole = [...base, ...path];
    return { file: source.file, line: source.lineOf(whole), path: whole, sentence };
  };
  const { record, problems } = check(schema, value);
  findings.push(...(problems ?? []).map(({ path, nb }) => finding(path, nb)));
  return { record, finding };
}

function filesIn(root: string, folder: string, findings: Finding[]): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  } catch {
    findings.push({ file: folder, line: 1, path: [], sentence: 'Mappen mangler, eller kan ikke åpnes.' });
    return [];
  }
}
