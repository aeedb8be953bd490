import { defineConfig } from 'vitest/config';
import { browser } from './tools/vitest-browser.mjs';

const needsBrowser = ['packages/elements/src/**/*.test.ts', 'examples/*/src/**/*.test.ts'];
const onServer = 'packages/elements/src/server/*.test.ts';
/** They count what the model does from when it is loaded, so nothing may have loaded it before. */
const countSteps = ['packages/model/src/checks/linear.test.ts', 'packages/data/test/checks-are-linear.test.ts'];
const patient = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } }; // the machine may be busy
const afterTheBrowser = { ...patient, maxWorkers: '100%', sequence: { groupOrder: 1 } }; // which does not share its number of workers; the default leaves one of two cores idle

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          ...afterTheBrowser,
          isolate: false, // to load zod, Lit and the records anew for each file takes as long as to test them
          include: [
            'packages/{model,data,cli}/**/*.test.ts',
            'examples/*/test/*.test.ts',
            'apps/storybook/.storybook/*.test.ts',
            'packages/elements/scripts/*.test.ts',
            '{packages/elements/scripts,tools}/**/*.test.mjs',
            onServer,
          ],
          exclude: ['**/node_modules/**', '**/dist/**', ...countSteps],
          typecheck: { enabled: false },
        },
      },
      { test: { name: 'steps', ...afterTheBrowser, include: countSteps } },
      {
        optimizeDeps: { include: ['lit/html.js', 'axe-core', 'storybook/test', '@helsefellesskap/model > zod/mini'] },
        test: {
          ...patient,
          name: 'browser',
          include: needsBrowser,
          exclude: ['**/node_modules/**', onServer],
          browser,
        },
      },
      'apps/storybook/vitest.config.ts',
    ],
  },
});
