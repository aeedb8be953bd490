import { spawnSync } from 'node:child_process';

/**
 * Whether the registry has a version of a package already, which npm refuses to publish again, also as a trial.
 * @param view asks the registry, as `npm view` does
 */
export function isInRegistry(name, version, view = npmView) {
  const { status, stdout, stderr } = view(`${name}@${version}`);
  if (status === 0) return stdout.trim() !== ''; // a package without that version is no fault, and has nothing to say
  if (/\bE404\b/.test(stderr)) return false;
  throw new Error(`The registry does not say whether it has ${name} ${version}: ${stderr.trim()}`);
}

function npmView(wanted) {
  return spawnSync('npm', ['view', wanted, 'version'], { encoding: 'utf8' });
}
