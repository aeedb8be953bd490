import { join } from 'node:path';
import { readData, type ReadFolder } from '@helsefellesskap/data/read';
import type { CheckContext } from '@helsefellesskap/model/checks';

/** Reads a folder kept as `packages/data` is, as `build` does; its files have the names they are told of. */
export function readDataFolder(folder: string, context: CheckContext): ReadFolder {
  const { data, files, findings } = readData(folder, context);
  const named = (file: string) => join(folder, file);
  return { data, files: files.map(named), findings: findings.map((one) => ({ ...one, file: named(one.file) })) };
}
