import { randomBytes } from 'node:crypto';
import { lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ifMissing } from './if-missing.js';
import { Refusal, wrongCall, wrongInput } from './refusal.js';

/** Writes a file as a whole or not at all: beside it first, then in its place. */
export async function save(
  file: string,
  text: string | Uint8Array,
  { force = false }: { force?: boolean },
): Promise<void> {
  try {
    const old = await lstat(file).catch(ifMissing);
    if (old && !force) throw wrongCall('out-exists', [file]);
    const target = old ? await realpath(file) : file; // a link stays one
    const replaced = old && (await stat(target));
    if (replaced && !replaced.isFile()) throw wrongCall('out-not-a-file', [file]);
    await replace(target, text, replaced?.mode);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw wrongCall('out-no-folder', [dirname(file)]);
    throw wrongInput('not-written', [file, code ?? message]);
  }
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
