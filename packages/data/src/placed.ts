import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@helsefellesskap/model/checks';
import { fileFaults, folderFaults, pathText, type Placed, type Source } from '@helsefellesskap/model/file';

/** A file as people wrote it, by its path from the data folder, with forward slashes. */
export interface SourceFile {
  file: string;
  placeOf: Source['placeOf'];
}

type WholeFault = keyof typeof folderFaults | 'unreadable';

/** The bytes of an ordinary file, or why there are none. */
export function readBytes(root: string, file: string): Buffer | WholeFault {
  try {
    const path = join(root, file);
    return statSync(path).isFile() ? readFileSync(path) : 'unreadable'; // a pipe or a device may never end
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable';
  }
}

/** A fault of a whole file or folder. */
export function faultOf(file: string, fault: WholeFault): Placed {
  const said = fault === 'unreadable' ? fileFaults[fault] : folderFaults[fault];
  return { level: 'error', ...said, line: 1, column: 1, path: [], field: '', file };
}

/** A finding with its place; one without its code still has none. */
export function placed<F extends Omit<Finding, 'code'>>(
  { file, placeOf }: SourceFile,
  finding: F,
): F & Omit<Placed, 'code'> {
  return { ...finding, ...placeOf(finding.path), field: pathText(finding.path), file };
}

/** What stops a build. Warnings and tips are for `helsefellesskap check`. */
export function mustBeMended(findings: readonly Placed[]): Placed[] {
  return findings.filter(({ level }) => level === 'error');
}

/** A finding for editors of this repository, as `helsefellesskap check` writes it, in bokmål. */
export function asText({ file, line, column, code, field, text }: Placed): string {
  return `${file}:${line}:${column}  må rettes  ${code}\n  ${field && `${field}: `}${text.nb}\n`;
}
