import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../tools/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const vite = `node ${root}node_modules/vite/bin/vite.js`;
const [built, development] = [4181, 4182];

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts', // an example's own tests are Vitest's
  outputDir: `${root}test-results/examples`,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000, // the machine may be busy
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: `${root}reports/examples.json` }]],
  use: { baseURL: `http://127.0.0.1:${built}`, launchOptions: launchOptions(), locale: 'nb-NO' },
  webServer: [
    {
      command: `${vite} preview --outDir examples --host 127.0.0.1 --port ${built} --strictPort`,
      cwd: root,
      url: `http://127.0.0.1:${built}/html/dist/`,
      reuseExistingServer: false,
    },
    {
      // React is strict only here: it makes, removes and makes again whatever it shows
      command: `${vite} --host 127.0.0.1 --port ${development} --strictPort`,
      cwd: `${root}examples/react`,
      url: `http://127.0.0.1:${development}/`,
      reuseExistingServer: false,
    },
  ],
});
