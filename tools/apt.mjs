import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages of Debian, without what they only recommend. */
export function aptInstall(...packages) {
  if (!existsSync('/etc/debian_version')) throw new Error('Only Debian and its relatives have these packages.');
  if (process.getuid?.() !== 0) throw new Error(`Only root may install packages: sudo ${aptCommand(...packages)}`);
  const apt = (...args) => execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/** The same, for people to type. */
export function aptCommand(...packages) {
  return `apt-get install --no-install-recommends ${packages.join(' ')}`;
}
