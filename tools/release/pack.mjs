import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './packages.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Packs a package as npm would publish it.
 * @param folder a folder in `packages`
 * @param into where the archive goes; without it none is written
 * @returns the name of the archive, and the paths in it
 */
export async function pack(folder, { base = root, into } = {}) {
  const target = into ? ['--pack-destination', into] : ['--dry-run'];
  const { stdout } = await promisify(execFile)(npm, ['pack', '--json', '--ignore-scripts', ...target], {
    cwd: join(base, 'packages', folder),
    shell: npm.endsWith('.cmd'),
    maxBuffer: 16_000_000,
  });
  const [packed] = JSON.parse(stdout);
  return { archive: packed.filename, files: packed.files.map(({ path }) => path) };
}
