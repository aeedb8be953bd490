import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { recordPlace, type RecordPlace } from '@helsefellesskap/model/file';

/** What is read where a file lies, if that is in a folder of data. */
export async function expectedAt(file: string): Promise<RecordPlace | undefined> {
  const path = resolve(file);
  for (const folder of [dirname(dirname(path)), dirname(dirname(dirname(path)))]) {
    const place = recordPlace(relative(folder, path).split(sep).join('/'));
    if (place && (await hasRegisters(folder))) return place;
  }
  return undefined;
}

/** Whether a folder is kept as `packages/data` is. */
export async function hasRegisters(folder: string): Promise<boolean> {
  const registers = await stat(join(folder, 'registers')).catch(() => undefined);
  return registers?.isDirectory() ?? false;
}
