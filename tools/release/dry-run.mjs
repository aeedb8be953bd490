// Releases a copy of the last commit, all but the last step: `npm run release:dry-run [-- <folder for archives and bills>]`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { faultsIn } from './contents.mjs';
import { installedIn, tryAsNewcomer } from './newcomer.mjs';
import { pack } from './pack.mjs';
import { manifestOf, published, root } from './packages.mjs';
import { isInRegistry } from './registry.mjs';
import { sbomOf } from './sbom.mjs';

const scratch = mkdtempSync(join(realpathSync(tmpdir()), 'release-'));
const copy = join(scratch, 'copy');
const out = resolve(process.argv[2] ?? join(scratch, 'archives'));
const npmSettings = { npm_config_audit: 'false', npm_config_fund: 'false', npm_config_loglevel: 'error' };
const env = { ...process.env, ...npmSettings, DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1' };

try {
  if (git(root, 'status', '--porcelain') !== '') say('What is not committed is left out.');
  git(root, 'clone', '--quiet', root, copy);
  run('Installing', 'npm', 'ci', '--ignore-scripts', '--prefer-offline');
  run('Versions', 'npm', 'run', '--silent', 'version');
  run('Build', 'npx', 'turbo', 'run', 'build', '--filter=./packages/*', '--output-logs=errors-only');
  const changed = git(copy, 'diff', '--name-only', '--diff-filter=d').split('\n').filter(Boolean);
  const added = git(copy, 'ls-files', '--others', '--exclude-standard').split('\n').filter(Boolean);
  say(`A release changes ${changed.length} files and adds ${added.length}.`);
  run('Format', 'npx', 'prettier', '--check', '--log-level=warn', '--ignore-unknown', ...changed, ...added);

  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const archives = (await pack(published, { base: copy, into: out })).map((packed) => ({
    ...packed,
    manifest: manifestOf(packed.folder, copy),
    archive: join(out, packed.archive),
  }));
  for (const { folder, manifest, files, archive } of archives) {
    fail(...faultsIn(folder, manifest, files));
    const { name, version } = manifest;
    if (isInRegistry(name, version)) say(`${name} ${version} is published already.`);
    else run(`${name} ${version}, ${files.length} files`, 'npm', 'publish', archive, '--dry-run', '--access=public');
    writeFileSync(join(out, `${folder}-${manifest.version}.cdx.json`), sbomOf(folder, copy));
  }

  const newcomer = join(scratch, 'newcomer');
  const { imported, found } = tryAsNewcomer(newcomer, archives);
  say(
    `An empty folder installed the archives, imported all ${imported} modules and JSON files, and found ${found} other files.`,
  );
  const named = new Set(archives.flatMap(({ folder }) => namesIn(sbomOf(folder, copy))));
  fail(
    ...installedIn(newcomer)
      .filter((name) => !named.has(name))
      .map((name) => `${name} came along, and is in no bill of materials.`),
  );
  say(
    process.argv[2] ? `Archives and bills of materials are in ${out}` : 'Nothing was published, and nothing is left.',
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function run(what, program, ...args) {
  say(what);
  const { status } = spawnSync(program, args, { cwd: copy, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) fail(`${what}: ${program} ${args[0]} failed.`);
}

function git(cwd, ...args) {
  return execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
}

function namesIn(bill) {
  const { metadata, components = [] } = JSON.parse(bill);
  return [metadata.component, ...components].map(({ group, name }) => (group ? `${group}/${name}` : name));
}

function say(sentence) {
  console.log(`— ${sentence}`);
}

/** Stops the run, where there is a fault. */
function fail(...faults) {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
