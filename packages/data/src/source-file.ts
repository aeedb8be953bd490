import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathText, readSource as readBytes } from '@helsefellesskap/model/file';

/** One thing that is wrong, where an editor finds it, in bokmål. */
export interface Finding {
  file: string;
  line: number;
  path: PropertyKey[];
  sentence: string;
}

/** A file as people wrote it: its value, and the line of everything in it. */
export interface SourceFile {
  /** Path from the data folder, with forward slashes. */
  file: string;
  value: unknown;
  lineOf(path: PropertyKey[]): number;
}

/** The bytes of a file, or the finding that tells that there are none. */
export function readFile(root: string, file: string): { bytes: Uint8Array; findings: [] } | { findings: [Finding] } {
  try {
    return { bytes: readFileSync(join(root, file)), findings: [] };
  } catch {
    const sentence = 'Filen mangler, eller kan ikke åpnes. Sjekk at den ligger her og har riktig navn.';
    return { findings: [{ file, line: 1, path: [], sentence }] };
  }
}

/** Reads one YAML or JSON file. Where it cannot be read, `value` is undefined and `findings` tell why. */
export function readSource(root: string, file: string): SourceFile & { findings: Finding[] } {
  const read = readFile(root, file);
  if (!('bytes' in read)) return { file, value: undefined, lineOf: () => 1, findings: read.findings };
  const source = readBytes(file, read.bytes);
  if (!source.findings) return { file, value: source.value, lineOf: (path) => source.placeOf(path).line, findings: [] };
  const findings = source.findings.map(({ line, path, text }) => ({ file, line, path, sentence: text.nb }));
  return { file, value: undefined, lineOf: () => 1, findings };
}

/** A finding as one line: `fil:linje: sti: setning`. */
export function asLine({ file, line, path, sentence }: Finding): string {
  return [`${file}:${line}`, ...(path.length > 0 ? [pathText(path)] : []), sentence].join(': ');
}
