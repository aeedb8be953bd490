import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { aptInstall } from './apt.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium that is on this machine, or undefined. CHROMIUM_PATH goes before all others. */
function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [playwrightsOwn(), ...onPath, ...usualPlaces].find((path) => path && existsSync(path));
}

/** A Chromium, fetched where there is none: Playwright's own, or Debian's package. */
export function findOrFetchChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found. Fetching Playwright’s …');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js'); // exports does not name it
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  if (!findChromium() && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing Debian’s chromium …');
    aptInstall('chromium', 'fonts-dejavu-core');
  }
  const fetched = findChromium();
  if (!fetched)
    throw new Error(
      'The tests need a Chromium. Install Chrome, Edge or Chromium, or set CHROMIUM_PATH to one, and try again.',
    );
  return fetched;
}

/** How the tests start it: quietly, without looking anything up, and without a sandbox where there can be none. */
export function launchOptions() {
  const executablePath = findChromium();
  const quiet = ['gpu', 'quic', 'background-networking', 'component-update', 'sync'].map((what) => `--disable-${what}`);
  const unsandboxed = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  return { ...(executablePath && { executablePath }), args: [...quiet, '--no-first-run', ...unsandboxed] };
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright').chromium.executablePath();
  } catch {
    return undefined;
  }
}
