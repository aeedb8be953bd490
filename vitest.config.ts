import { defineConfig } from 'vitest/config';
import { browser } from './tools/vitest-browser.mjs';

const needsBrowser = ['packages/elements/src/**/*.test.ts', 'examples/*/src/**/*.test.ts'];
const onServer = 'packages/elements/src/server/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers: '100%', // the default leaves one of two cores idle
          isolate: false, // to load zod, lit and the records anew for each file takes as long as to test them
          sequence: { groupOrder: 1 }, // after the browser, which does not share its number of workers
          include: [
            'packages/{model,data,cli}/**/*.test.ts',
            'examples/*/test/*.test.ts',
            'packages/elements/scripts/*.test.ts',
            '{packages/elements/scripts,tools}/**/*.test.mjs',
            onServer,
          ],
          exclude: ['**/node_modules/**', '**/dist/**'],
          typecheck: { enabled: false },
        },
      },
      {
        optimizeDeps: { include: ['lit/html.js', 'axe-core', 'storybook/test', '@helsefellesskap/model > zod/mini'] },
        test: { name: 'browser', include: needsBrowser, exclude: ['**/node_modules/**', onServer], browser },
      },
      'apps/storybook/vitest.config.ts',
    ],
  },
});
