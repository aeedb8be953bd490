import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { nearest } from './nearest.js';

/** Files beside one that is not there, whose names come near. */
export async function filesLike(file: string, kind: RegExp): Promise<string[]> {
  const names = await readdir(dirname(file)).catch(() => []);
  return nearest(
    basename(file),
    names.filter((name) => kind.test(name) && name !== basename(file)), // a link that leads nowhere is there itself
  );
}
