import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { recordPlace, type RecordPlace } from '@helsefellesskap/model/file';

const ofRecords = ['partnerships', 'plans', 'patient-groups'];

/** What is read where a file lies, if that is in a folder of data; `build` reads nothing else there. */
export async function expectedAt(file: string): Promise<RecordPlace | 'nothing' | undefined> {
  const parts = resolve(file).split(sep);
  for (let index = parts.length - 2; index > 0; index -= 1)
    if (ofRecords.includes(parts[index]!) && (await hasRegisters(parts.slice(0, index).join(sep) || sep)))
      return recordPlace(parts.slice(index).join('/')) ?? 'nothing';
  return undefined;
}

/** Whether a folder is kept as `packages/data` is. */
export async function hasRegisters(folder: string): Promise<boolean> {
  const registers = await stat(join(folder, 'registers')).catch(() => undefined);
  return registers?.isDirectory() ?? false;
}
