import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileMissing, isMissing, tables } from '../files-like.js';
import { wrongCall, wrongInput } from '../refusal.js';

/** A file to check, by the name it is told of. */
export interface FileToCheck {
  file: string;
  /** The folder that was named instead of it. What is found in one may be none of ours. */
  folder?: string;
}

const endings = ['.yml', '.yaml', '.json'];

/** The files that were named, and those in the folders that were named, each once and in a fixed order. */
export async function filesToCheck(names: readonly string[]): Promise<FileToCheck[]> {
  const files = new Map<string, FileToCheck>(); // by its whole path: a file may be named in several ways
  for (const name of names) {
    const found = await stat(name).catch(async (error: unknown) => {
      if (!isMissing(error)) return undefined; // told of as what cannot be opened
      throw /[*?]/.test(name) ? wrongCall('is-pattern', [name]) : await fileMissing(name, /\.(json|ya?ml)$/i);
    });
    if (found?.isFile() && tables.test(name)) throw wrongCall('table-to-read', [name]);
    const isFolder = found?.isDirectory() ?? false;
    const inside = isFolder ? await filesIn(name) : [name];
    if (inside.length === 0) throw wrongCall('nothing-in-folder', [name]);
    for (const file of inside)
      if (!files.has(resolve(file)) || !isFolder) files.set(resolve(file), { file, ...(isFolder && { folder: name }) });
  }
  return [...files.values()];
}

/** The folders of data that were named, or lie in such: those with registers. */
export function dataFoldersAmong(files: readonly FileToCheck[]): string[] {
  const registers = files.filter(
    ({ file, folder }) =>
      folder !== undefined && basename(dirname(file)) === 'registers' && resolve(folder) !== resolve(dirname(file)),
  );
  return [...new Set(registers.map(({ file }) => dirname(dirname(file))))];
}

/** Folders that others keep their things in are left alone. A link is followed to a file, never to a folder. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw wrongInput('folder-unreadable', [folder]);
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const isOthers = entry.name.startsWith('.') || entry.name === 'node_modules';
    if (entry.isDirectory() && !isOthers)
      files.push(...(await filesIn(path).catch(() => [path]))); // told of as what cannot be opened
    else if (!entry.isDirectory() && !isOthers && endings.includes(extname(entry.name).toLowerCase())) files.push(path);
  }
  return files;
}
