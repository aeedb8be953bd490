import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of the packages that are published, such as `model`. */
export const published = readdirSync(join(root, 'packages'))
  .filter((folder) => existsSync(join(root, 'packages', folder, 'package.json')))
  .filter((folder) => manifestOf(folder).private !== true);

/** @returns a package's `package.json` */
export function manifestOf(folder, base = root) {
  return JSON.parse(readFileSync(join(base, 'packages', folder, 'package.json'), 'utf8'));
}
