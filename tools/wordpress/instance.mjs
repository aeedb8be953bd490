// A WordPress to throw away: Debian's files, a database and a site of its own in a temporary folder, on 127.0.0.1.
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leash } from './leash.mjs';
import { program, whyNot, wordpress } from './packages.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Starts one, and resolves when people can log in. */
export async function startWordPress() {
  const reason = whyNot();
  if (reason) throw new Error(reason);
  const folder = mkdtempSync(join(tmpdir(), 'hfs-wordpress-')); // readable by nobody else
  const programs = [];
  const clear = () => {
    for (const program of programs) program.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  };
  process.once('exit', clear); // when nobody calls stop()
  const stop = async () => {
    for (const program of programs) program.kill();
    await Promise.all(programs.map(({ gone }) => gone));
    clear();
    process.off('exit', clear);
  };
  try {
    const site = layOut(join(folder, 'site'));
    programs.push(startDatabase(folder), startServer(site, folder));
    const [database, server] = programs;
    const [host] = await Promise.all([hostOf(server), listening(join(folder, 'mariadb.sock'), database)]);
    const passwords = { administrator: password(), editor: password() };
    const versions = await install({ site, host, passwords }, programs);
    return { address: `http://${host}`, passwords, versions, uploads: join(site, 'wp-content/uploads'), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The site's folder: links to Debian's files, and its own configuration and content. */
function layOut(site) {
  const content = join(site, 'wp-content');
  for (const folder of ['mu-plugins', 'plugins', 'uploads']) mkdirSync(join(content, folder), { recursive: true });
  const own = ['wp-config.php', 'wp-content', '.htaccess'];
  for (const name of readdirSync(wordpress))
    if (!own.includes(name)) symlinkSync(join(wordpress, name), join(site, name));
  for (const name of ['themes', 'languages']) symlinkSync(join(wordpress, 'wp-content', name), join(content, name));
  for (const name of ['wp-config.php', 'router.php']) copyFileSync(here(name), join(site, name));
  copyFileSync(here('this-machine-only.php'), join(content, 'mu-plugins/this-machine-only.php'));
  return site;
}

/** MariaDB without network, accounts and the tables that describe them; that also spares it most of its first start. */
function startDatabase(folder) {
  const data = join(folder, 'database');
  mkdirSync(data);
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  return leash(program('mariadbd'), [
    '--no-defaults',
    ...user,
    `--datadir=${data}`,
    `--socket=${join(folder, 'mariadb.sock')}`,
    `--pid-file=${join(folder, 'mariadb.pid')}`,
    '--skip-networking',
    '--skip-grant-tables',
    '--innodb-log-file-size=8M',
    '--innodb-flush-log-at-trx-commit=0',
  ]);
}

/** PHP's own web server, on a port that was free; several at a time, since WordPress may ask itself. */
function startServer(site, folder) {
  const settings = [
    `error_log=${join(folder, 'php.log')}`,
    'log_errors=1',
    'display_errors=0',
    'opcache.enable_cli=1',
  ].flatMap((setting) => ['-d', setting]);
  return leash(program('php'), [...settings, '-S', '127.0.0.1:0', '-t', site, join(site, 'router.php')], {
    PHP_CLI_SERVER_WORKERS: '3',
  });
}

/** The address PHP tells when it is ready. */
async function hostOf(server) {
  for (;;) {
    const address = /\(http:\/\/(127\.0\.0\.1:\d+)\) started/.exec(server.said());
    if (address) return address[1];
    await server.aMoment();
  }
}

async function listening(socket, database) {
  while (!(await canConnect(socket))) await database.aMoment();
}

function canConnect(path) {
  return new Promise((answer) => {
    const socket = connect(path, () => answer(true)).on('error', () => answer(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Runs install.php, which tells the versions if all went well. */
async function install(answers, programs) {
  const php = leash(program('php'), [here('install.php')], { INSTALL: JSON.stringify(answers) });
  programs.push(php); // without its database it would ask for it for ever
  await php.gone;
  const versions = /^\{"WordPress.*\}$/m.exec(php.said());
  if (!versions) throw new Error(`WordPress could not be installed: ${php.said()}`);
  return JSON.parse(versions[0]);
}

function password() {
  return randomBytes(9).toString('base64url');
}
