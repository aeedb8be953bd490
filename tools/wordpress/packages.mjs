import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptCommand, aptInstall } from '../apt.mjs';

/** Where Debian's package lays WordPress. */
export const wordpress = '/usr/share/wordpress';

/** What has to be there, and the Debian package that brings it. */
const needed = {
  wordpress: () => existsSync(join(wordpress, 'wp-settings.php')),
  'wordpress-l10n': () => existsSync(join(wordpress, 'wp-content/languages/nb_NO.mo')),
  'wordpress-theme-twentytwentythree': () => existsSync(join(wordpress, 'wp-content/themes/twentytwentythree')),
  'mariadb-server-core': () => Boolean(program('mariadbd')),
  'php-cli': () => Boolean(program('php')),
};

/** The Debian packages that WordPress needs and this machine lacks. */
function missingPackages() {
  return Object.entries(needed)
    .filter(([, isThere]) => !isThere())
    .map(([name]) => name);
}

/** Why WordPress cannot be started here, in one sentence; undefined where it can. */
export function whyNot() {
  const missing = missingPackages();
  return missing.length > 0
    ? `WordPress is not installed: ${missing.join(', ')} missing (${aptCommand(...Object.keys(needed))})`
    : undefined;
}

/** Lets apt install what is missing. On a machine that starts services by itself, Apache comes along and starts too. */
export function installPackages() {
  aptInstall(...Object.keys(needed));
}

/** The path of a program; mariadbd lies where only root's PATH looks. */
export function program(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
