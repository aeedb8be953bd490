import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
// @boundaries-ignore how this machine's Chromium is found is said once, for all tests
import { launchOptions } from '../../tools/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env['E2E_PORT'] ?? 4179);

/** Every widget on every kind of page takes minutes: `npm run matrix` runs these, `npm test` all others. */
const thorough =
  /\/(?:browsers|builder|builder-pasted|copies|four-ways|frame|frame-pages|host-pages|host-scripts|inserted|memory|pasted-frames|script-files|still-embeds)\.spec\.ts$/;
/** Looks at each page in half of the settings in the one, and in the others in the other. */
const inBoth = /\/accessibility\.spec\.ts$/;

export default defineConfig({
  testDir: 'e2e',
  outputDir: `${root}/test-results`,
  projects: [
    { name: 'quick', testIgnore: thorough },
    { name: 'thorough', testMatch: [thorough, inBoth] },
  ],
  fullyParallel: true,
  workers: 2,
  timeout: 60_000, // the machine may be busy
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: `${root}/reports/playwright.json` }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: launchOptions(),
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
  },
  webServer: {
    command: `node ${root}/node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
