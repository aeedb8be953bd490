import { randomBytes } from 'node:crypto';
import { lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ifMissing } from './if-missing.js';
import { Refusal, wrongCall, wrongInput } from './refusal.js';

/** What a file may replace. */
export interface Saving {
  force?: boolean;
  /** The file that is read: it is never replaced by what is made of it. */
  keep?: string;
}

/** Writes a file as a whole or not at all: beside it first, then in its place. */
export async function save(file: string, text: string | Uint8Array, saving: Saving): Promise<void> {
  const { target, mode } = await fileToWrite(file, saving);
  await replace(target, text, mode).catch((error: unknown) => {
    throw notWritten(error, file);
  });
}

/**
 * Says no where a file may not be written.
 * @returns the file itself, where a link leads to it
 */
export async function fileToWrite(
  file: string,
  { force = false, keep }: Saving,
): Promise<{ target: string; mode?: number }> {
  try {
    if (/[/\\]$/.test(file)) throw wrongCall('out-not-a-file', [file]); // the name of a folder, also of one that is not there
    const old = await lstat(file).catch(ifMissing);
    if (!old) return { target: join(await realpath(dirname(file)), basename(file)) };
    const target = await realpath(file); // a link stays one
    if (keep !== undefined && target === (await realpath(keep).catch(() => undefined)))
      throw wrongCall('out-is-source', [file]);
    const found = await stat(target);
    if (!found.isFile()) throw wrongCall('out-not-a-file', [file]); // which --force would not change
    if (!force) throw wrongCall('out-exists', [file]);
    return { target, mode: found.mode };
  } catch (error) {
    throw notWritten(error, file);
  }
}

/** Why a file or folder is not written. */
export function notWritten(error: unknown, file: string): Refusal {
  if (error instanceof Refusal) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR' // what it should lie in is a file
    ? wrongCall('out-no-folder', [dirname(file)])
    : wrongInput('not-written', [file, code ?? message]);
}

async function replace(target: string, text: string | Uint8Array, mode = 0o666): Promise<void> {
  const beside = join(dirname(target), `.helsefellesskap-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
