import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportsOf } from './exports.mjs';
import { root } from './packages.mjs';

const lib = ['es2023', 'dom', 'dom.iterable'];

/**
 * Does what a new user does: installs the archives in an empty folder and imports everything, in both module systems.
 * @param folder where; it must not exist
 * @param archives `{ manifest, archive, files }`, the archive by its whole path
 * @returns how many modules and JSON files were imported, and how many other files were found
 * @throws where anything fails, with what was printed
 */
export function tryAsNewcomer(folder, archives) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const run = (program, ...args) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} ${args[0]} failed.\n${stdout}${stderr}`);
    return stdout;
  };
  run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...archives.map(({ archive }) => archive));

  const all = archives.flatMap(({ manifest, files }) => exportsOf(manifest, files));
  const modules = all.filter(({ file }) => /\.c?js$/.test(file) && !file.startsWith('cdn/')); // files for script tags need a page
  const json = all.filter(({ file }) => file.endsWith('.json'));
  const others = all.filter(({ file }) => file.startsWith('cdn/') || file.endsWith('.css'));
  const lines = (list, line) => list.map(({ specifier }, index) => line(JSON.stringify(specifier), index)).join('\n');
  writeFileSync(
    join(folder, 'all.mjs'),
    [
      `import { existsSync } from 'node:fs';`,
      lines(
        modules,
        (name) => `if (Object.keys(await import(${name})).length === 0) throw new Error(${name} + ' is empty');`,
      ),
      lines(json, (name) => `await import(${name}, { with: { type: 'json' } });`),
      lines(others, (name) => `if (!existsSync(new URL(import.meta.resolve(${name})))) throw new Error(${name});`),
    ].join('\n'),
  );
  writeFileSync(
    join(folder, 'all.cjs'),
    lines([...modules, ...json], (name) => `require(${name});`),
  );
  writeFileSync(
    join(folder, 'all.mts'),
    lines(modules, (name, index) => `export type * as m${index} from ${name};`),
  );
  run(process.execPath, '--no-warnings', 'all.mjs'); // JSON modules are new in Node 20
  run(process.execPath, '--no-warnings', 'all.cjs');
  const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', target: 'es2022', lib, types: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['all.mts'] }));
  run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'));
  const html = run('npx', '--no-install', 'helsefellesskap', 'render', 'sor-rogaland/strategy-2025');
  if (!html.startsWith('<')) throw new Error('The command wrote no HTML.');
  return { imported: modules.length + json.length, found: others.length };
}

/** The packages that came along, by name. */
export function installedIn(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  return Object.keys(packages)
    .filter(Boolean)
    .map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
    .sort();
}
