import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ifMissing } from './if-missing.js';
import { wrongCall } from './refusal.js';
import { notWritten } from './save.js';
import type { Files } from './site/site.js';

/**
 * Says no where a folder may not be written: it holds something and `force` is not given, or it holds what is read.
 * @param keep the folder that is read
 * @param read the folders in it with nothing but what is read
 * @returns the folder itself, where a link leads to it
 */
export async function folderToWrite(
  out: string,
  { force = false, keep, read }: { force?: boolean; keep: string; read: readonly string[] },
): Promise<string> {
  const old = await lstat(out)
    .catch(ifMissing)
    .catch((error: unknown) => {
      throw notWritten(error, out);
    });
  const target = old ? await realpath(out) : resolve(out);
  const kept = await realpath(keep).catch(() => resolve(keep));
  if (read.some((folder) => lies(target, join(kept, folder)))) throw wrongCall('out-among-sources', [out]);
  if (!old) return target;
  const entries = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') throw wrongCall('out-not-a-folder', [out]);
    throw notWritten(error, out);
  });
  if (lies(kept, target)) throw wrongCall('out-holds-source', [out, keep]);
  if (entries.length > 0 && !force) throw wrongCall('folder-not-empty', [out]);
  return target;
}

/**
 * Writes a folder as a whole or not at all: beside it first, then in its place. The old one stays until the new one is ready.
 * @param at is told how many files are written
 */
export async function saveFolder(
  target: string,
  files: Files,
  at: (done: number) => void = () => undefined,
): Promise<void> {
  const mark = randomBytes(6).toString('hex');
  const [beside, before] = ['tmp', 'old'].map((kind) =>
    join(dirname(target), `.${basename(target)}-${mark}.${kind}`),
  ) as [string, string];
  const stop = stopping();
  try {
    await mkdir(beside);
    let done = 0;
    for (const [path, bytes] of files) {
      if (stop.signal) throw new Error(stop.signal);
      await mkdir(dirname(join(beside, path)), { recursive: true });
      await writeFile(join(beside, path), bytes);
      at((done += 1));
    }
    const isReplaced = await rename(target, before).then(() => true, ifMissing);
    await rename(beside, target).catch(async (error: unknown) => {
      if (isReplaced) await rename(before, target);
      throw error;
    });
    await rm(before, { recursive: true, force: true });
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw notWritten(error, target);
  } finally {
    stop.pass();
  }
}

/** Holds back Ctrl+C and the like, so that nothing is left half done, until they are passed on. */
function stopping() {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const held: { signal?: NodeJS.Signals } = {};
  const hold = (signal: NodeJS.Signals) => void (held.signal ??= signal);
  for (const signal of signals) process.once(signal, hold);
  return {
    get signal() {
      return held.signal;
    },
    pass(): void {
      for (const signal of signals) process.off(signal, hold);
      if (held.signal) process.kill(process.pid, held.signal);
    },
  };
}

/** Whether a path is a folder, or lies in it. */
function lies(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`));
}
