import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { manifestOf, root } from './packages.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Packs packages as npm would publish them.
 * @param folders folders in `packages`
 * @param into where the archives go; without it none is written
 * @returns for each, the name of the archive and the paths in it
 */
export async function pack(folders, { base = root, into } = {}) {
  const target = into ? ['--pack-destination', into] : ['--dry-run'];
  const workspaces = folders.map((folder) => `--workspace=packages/${folder}`);
  const { stdout } = await promisify(execFile)(npm, ['pack', '--json', '--ignore-scripts', ...target, ...workspaces], {
    cwd: base,
    shell: npm.endsWith('.cmd'),
    maxBuffer: 16_000_000,
  });
  const packed = JSON.parse(stdout);
  return folders.map((folder) => {
    const { filename, files } = packed.find(({ name }) => name === manifestOf(folder, base).name);
    return { folder, archive: filename, files: files.map(({ path }) => path) };
  });
}
