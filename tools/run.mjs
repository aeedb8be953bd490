// What `npm start` and `npm test` run. Nothing but Node's own modules, and what needs no others, is loaded before the install.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { count, failures, sayCount } from './count.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = join(root, 'reports');
process.chdir(root);
Object.assign(process.env, { DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1', STORYBOOK_DISABLE_TELEMETRY: '1' });

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`This needs Node 20.19 or newer. You have ${process.versions.node}.`);

const task = process.argv[2];
if (task === 'start') await start();
else if (task === 'test') await test();
else if (task === 'matrix') await matrix();
else if (task === 'bench') await bench();
else stop('Say what to run: start, test, matrix or bench.');

async function start() {
  const port = Number(process.env.PORT || 4173);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    stop(`PORT is a number from 1 to 65535, not “${process.env.PORT}”.`);
  if (!(await isFree(port)))
    stop(`Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`);
  if (port !== 4173) process.env.SITE_URL ??= `http://localhost:${port}`; // pages name their own address to those who unfold them
  install();
  const wanted = ['reference...', 'cli'].map((name) => `--filter=@helsefellesskap/${name}`); // the guides go on with the command
  if (run(bin('turbo'), ['run', 'build', ...wanted, '--output-logs=errors-only']) !== 0)
    stop('The build failed. What went wrong stands above.');
  const server = spawn(
    process.execPath,
    [
      join(root, 'node_modules/vite/bin/vite.js'),
      'preview',
      '--port',
      String(port),
      '--strictPort',
      '--host',
      'localhost',
      '--logLevel',
      'warn',
    ],
    { cwd: join(root, 'apps/reference'), stdio: 'inherit' },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 0));
  await answers(`http://localhost:${port}/`);
  console.log(`
  helsefellesskap is at http://localhost:${port}/

  Find your municipality there, read a partnership’s strategy, and see a widget on an ordinary
  municipal page at http://localhost:${port}/eksempel-kommune/
  Press Ctrl+C to stop.
`);
}

/** The API reference; every story in every setting, {nb, nn} × {light, dark, forced colours} × {320 px, 1280 px}; then every widget on pages that hurt. */
async function matrix() {
  await prepare();
  rmSync(reports, { recursive: true, force: true }); // an old report would count as a new one
  mkdirSync(reports);
  if (run(bin('turbo'), ['run', 'build', '--output-logs=errors-only']) !== 0)
    stop('The build failed. What went wrong stands above.');
  const isDocumented = run(process.execPath, [join(root, 'tools/api.mjs'), join(reports, 'api')]) === 0;
  process.env.STORY_MATRIX = 'yes';
  const found = ['', 'active'].map((forced) => {
    process.env.FORCED_COLORS = forced;
    const file = forced ? 'matrix-forced.json' : 'matrix.json';
    const json = `--outputFile.json=${join(reports, file)}`;
    const status = run(bin('vitest'), ['run', '--project', 'stories', '--reporter=dot', '--reporter=json', json]);
    const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report(file) ?? {};
    return { passed, failed, settings: forced ? 4 : 8, isWhole: status === 0 && passed > 0 };
  });
  const checks = found.reduce((sum, { passed, settings }) => sum + passed * settings, 0);
  const failed = found.reduce((sum, { failed }) => sum + failed, 0);
  console.log(`\n${found[0].passed} stories × 12 settings: ${checks} checks passed, ${failed} stories failed`);
  const hosts = run(bin('playwright'), [
    'test',
    '--config',
    'apps/reference/playwright.config.ts',
    '--project',
    'thorough',
  ]);
  if (!isDocumented) console.log('\nThe API reference has faults. They stand before the stories.');
  process.exit(isDocumented && hosts === 0 && found.every(({ isWhole }) => isWhole) ? 0 : 1);
}

/** The widgets side by side with others. What stands after the task goes to the benchmark. */
async function bench() {
  await prepare();
  if (run(bin('turbo'), ['run', 'build', '--filter=@helsefellesskap/elements', '--output-logs=errors-only']) !== 0)
    stop('The build failed. What went wrong stands above.');
  process.exit(run(process.execPath, [join(root, 'tools/bench/bench.mjs'), ...process.argv.slice(3)]));
}

async function prepare() {
  install();
  const { findOrFetchChromium } = await import('./chromium.mjs');
  try {
    process.env.CHROMIUM_PATH = findOrFetchChromium();
  } catch (error) {
    stop(error.message);
  }
}

async function test() {
  await prepare();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports);
  const steps = [
    [
      'lint, build, types, packages',
      bin('turbo'),
      ['run', 'lint', 'build', 'typecheck', 'check:pkg', '--continue', '--output-logs=errors-only'],
    ],
    ['boundaries', bin('turbo'), ['boundaries']],
    [
      'unit, browser and story tests',
      bin('vitest'),
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'vitest.json')}`],
    ],
    [
      'end-to-end tests',
      bin('playwright'),
      ['test', '--config', 'apps/reference/playwright.config.ts', '--project', 'quick'],
    ],
    ['examples', bin('playwright'), ['test', '--config', 'examples/playwright.config.ts']],
  ];
  const broken = steps.filter(([name, program, args]) => {
    console.log(`\n— ${name}`);
    return run(program, args) !== 0;
  });
  const playwright = ['playwright.json', 'examples.json'].flatMap((name) => report(name) ?? []);
  const counted = count(report('vitest.json'), playwright);
  const failing = failures(report('vitest.json'), playwright);
  const { passed, failed } = counted;
  if (broken.length > 0) console.log(`\nNot in order: ${broken.map(([name]) => name).join('; ')}`);
  if (failing.length > 0) console.log(`\n${failing.map((failure) => `✗ ${failure}`).join('\n')}`);
  if (passed + failed === 0) console.log('\nNo test ran.');
  console.log(`\n${sayCount(counted)}`);
  process.exit(broken.length > 0 || failed > 0 || passed === 0 ? 1 : 0);
}

/** Installs when the lock file, Node or the platform has changed since last time. */
function install() {
  const stamp = join(root, 'node_modules/.install-stamp');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.version} ${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing …');
  const code = run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) stop('The install failed. What went wrong stands above.');
  writeFileSync(stamp, wanted);
}

function run(program, args) {
  const [command, rest] = program.endsWith('.js') ? [process.execPath, [program, ...args]] : [program, args];
  return spawnSync(command, rest, { stdio: 'inherit', shell: command.endsWith('.cmd') }).status ?? 1;
}

function bin(name) {
  return join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

function report(name) {
  const path = join(reports, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function isFree(port) {
  const tries = ['127.0.0.1', '::1'].map(
    (host) =>
      new Promise((answer) => {
        const probe = createServer();
        probe.once('error', (error) => answer(error.code !== 'EADDRINUSE'));
        probe.listen(port, host, () => probe.close(() => answer(true)));
      }),
  );
  return Promise.all(tries).then((answers) => answers.every(Boolean));
}

async function answers(address) {
  const isUp = () =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) await new Promise((later) => setTimeout(later, 100));
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
