import { readFile, stat } from 'node:fs/promises';
import { faultAt, maxBytes, readSource, type Located, type Source } from '@helsefellesskap/model/file';
import { fileMissing, isMissing, tables } from '../files-like.js';
import { Refusal, wrongCall, wrongInput, type Complaint } from '../refusal.js';

/** Reads a file that someone wrote, or says everything that stands in the way. */
export async function readRecordFile(file: string): Promise<Source> {
  const bytes = await readBytes(file);
  if (tables.test(file)) throw wrongCall('table-to-read', [file]);
  const source = readSource(file, bytes);
  if (source.findings)
    throw new Refusal(
      source.findings.map((finding) => complaintOf(finding, file)),
      1,
    );
  return source;
}

/** What the model says of a file, as this program says things. */
export function complaintOf({ code, text, line, column, field }: Located, file: string): Complaint {
  const wholeFile = field === '' && line === 1 && column === 1 && code < 'HFS005';
  const place = { file, ...(!wholeFile && { line, column }), ...(field !== '' && { path: field }) };
  return { code, say: (ui) => text[ui], place };
}

/** The bytes of an ordinary file that is not larger than a record may be. */
export async function readBytes(
  file: string,
  kind = /\.(json|ya?ml)$/i,
  tooLarge = () => fault(file),
): Promise<Buffer> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw wrongInput('is-folder', [file]);
    if (!found.isFile()) throw wrongInput('unreadable', [file]); // a pipe or a device may never end
    if (found.size > maxBytes) throw tooLarge();
    return await readFile(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw isMissing(error) ? await fileMissing(file, kind) : wrongInput('unreadable', [file]);
  }
}

function fault(file: string): Refusal {
  return new Refusal([complaintOf(faultAt('too-large'), file)], 1);
}
