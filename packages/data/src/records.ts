import type {
  Glossary,
  Municipality,
  Organisation,
  Partnership,
  PatientGroup,
  Plan,
  Redirect,
} from '@helsefellesskap/model';
import { checkMeaning, examine, type CheckedType } from '@helsefellesskap/model/checks';
import { recordPlace, type RecordPlace } from '@helsefellesskap/model/file';
import { check, municipality, organisation, redirect } from '@helsefellesskap/model/schema';
import { recordFiles } from './record-files.js';
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
const kinds: Record<RecordPlace['type'], keyof Data['ids']> = {
  partnership: 'partnerships',
  plan: 'plans',
  'patient-group': 'groups',
};

/**
 * Reads every file under `root` and checks each record, and all of them together.
 * @param day the day to count members on, `YYYY-MM-DD`
 */
export function readData(root: string, day: string): { data: Data; findings: Finding[] } {
  const findings: Finding[] = [];
  const municipalities = readRegister(root, 'municipalities', municipality, ({ number }) => number, day, findings);
  const organisations = readRegister(root, 'organisations', organisation, ({ id }) => id, day, findings);
  const sourceNames = readSourceNames(root, findings);
  const files = folders.flatMap((folder) => filesIn(root, folder, findings));
  const wholeFrame = findings.length === 0;

  const data: Data = {
    municipalities,
    organisations,
    groups: [],
    partnerships: [],
    plans: [],
    redirects: readRedirects(root, day, findings),
    ids: { partnerships: new Set(), plans: new Set(), groups: new Set() },
    sourceNames,
    ...readGlossary(root, day, findings),
  };
  for (const file of files) readInto(data, root, file, day, findings);
  if (wholeFrame) findings.push(...rules.flatMap((rule) => [...rule(data, day)])); // else every reference would look wrong
  return { data, findings };
}

function readInto(data: Data, root: string, file: string, day: string, findings: Finding[]): void {
  const place = recordPlace(file);
  if (!place) {
    const sentence = 'Filen blir ikke lest her. Se i README hvor filer skal ligge, og at navnet slutter på .yml.';
    findings.push({ file, line: 1, path: [], sentence });
    return;
  }
  const { type, id } = place;
  const kind = kinds[type];
  data.ids[kind].add(id);
  const source = readSource(root, file);
  findings.push(...source.findings);
  if (source.findings.length > 0) return;
  const { record, finding } = readRecord(source, type, day, findings);
  const written = (source.value as { id?: unknown } | null)?.id;
  if (written !== undefined && written !== id)
    findings.push(finding(['id'], `Id-en skal være den samme som filens sti: ${id}.`));
  if (record) (data[kind] as Entry<unknown>[]).push({ id, record, finding });
}

function readRegister<T>(
  root: string,
  key: string,
  schema: Schema<T>,
  idOf: (record: T) => string,
  day: string,
  findings: Finding[],
): Entry<T>[] {
  const source = readSource(root, `registers/${key}.json`);
  findings.push(...source.findings);
  if (source.findings.length > 0) return [];
  const rows = (source.value as Record<string, unknown> | null)?.[key];
  if (Array.isArray(rows)) return readRows(source, [key], rows, schema, idOf, day, findings);
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

function readRedirects(root: string, day: string, findings: Finding[]): Entry<Redirect>[] {
  const source = readSource(root, 'redirects.yml');
  const rows = source.value ?? []; // a file with comments only is an empty list
  findings.push(...source.findings);
  if (Array.isArray(rows)) return readRows(source, [], rows, redirect, ({ from }) => from, day, findings);
  const sentence = 'Her skal det stå en liste, med bindestrek foran hvert punkt.';
  findings.push({ file: source.file, line: source.lineOf([]), path: [], sentence });
  return [];
}

function readGlossary(root: string, day: string, findings: Finding[]): Pick<Data, 'glossary'> {
  const source = readSource(root, 'glossary.yml');
  findings.push(...source.findings);
  if (source.findings.length > 0) return {};
  const { record, finding } = readRecord(source, 'glossary', day, findings);
  return record ? { glossary: { id: 'glossary', record: record as Glossary, finding } } : {};
}

function readRows<T>(
  source: SourceFile,
  base: PropertyKey[],
  rows: unknown[],
  schema: Schema<T>,
  idOf: (record: T) => string,
  day: string,
  findings: Finding[],
): Entry<T>[] {
  return rows.flatMap((row, index) => {
    const finding = findingIn(source, [...base, index]);
    const { record, problems = [] } = check(schema, row);
    findings.push(...problems.map(({ path, nb }) => finding(path, nb)));
    if (record === undefined) return [];
    findings.push(...mustBeMended(checkMeaning(record as object, { day }), finding));
    return [{ id: idOf(record), record, finding }];
  });
}

function readRecord(
  source: SourceFile,
  type: CheckedType,
  day: string,
  findings: Finding[],
): Omit<Entry<unknown>, 'id'> {
  const { record, findings: told } = examine(source.value, { day }, type);
  const finding = findingIn(source, []);
  findings.push(...mustBeMended(told, finding));
  return { record, finding };
}

function findingIn(source: SourceFile, base: PropertyKey[]): Entry<unknown>['finding'] {
  return (path, sentence) => {
    const whole = [...base, ...path];
    return { file: source.file, line: source.lineOf(whole), path: whole, sentence };
  };
}

/** Only errors stop a build. Warnings and tips are for `helsefellesskap check`. */
function mustBeMended(told: ReturnType<typeof checkMeaning>, finding: Entry<unknown>['finding']): Finding[] {
  return told.filter(({ level }) => level === 'error').map(({ path, text }) => finding(path, text.nb));
}

function filesIn(root: string, folder: string, findings: Finding[]): string[] {
  try {
    return recordFiles(root, folder);
  } catch {
    findings.push({ file: folder, line: 1, path: [], sentence: 'Mappen mangler, eller kan ikke åpnes.' });
    return [];
  }
}
