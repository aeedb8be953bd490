import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const ofTheSystem = /(^|\/)(\.|(Thumbs\.db|desktop\.ini)$)/i; // what systems and editors leave in folders

/**
 * The files in a folder that people mean, as paths from `root`, in order. A link is followed to a file, never to a folder;
 * one that leads nowhere is among them, so that its reader tells of it.
 * @throws Error when the folder is missing or cannot be opened
 */
export function recordFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, file: relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/') }))
    .filter(({ entry, file }) => entry.isFile() || (entry.isSymbolicLink() && !isFolder(join(root, file))))
    .map(({ file }) => file)
    .filter((file) => !ofTheSystem.test(file))
    .sort();
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // it leads nowhere, or round and round
  }
}
