import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tools/chromium.mjs';

const needsBrowser = 'packages/elements/src/**/*.test.ts';
const onServer = 'packages/elements/src/server/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/{model,data}/**/*.test.ts', onServer],
          exclude: ['**/node_modules/**', '**/dist/**'],
          typecheck: { enabled: false },
        },
      },
      {
        optimizeDeps: { include: ['lit', 'lit/directive-helpers.js', 'axe-core'] },
        test: {
          name: 'browser',
          include: [needsBrowser],
          exclude: ['**/node_modules/**', onServer],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: launchOptions(),
              contextOptions: { locale: 'nb-NO', timezoneId: 'Europe/Oslo', reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      'apps/storybook/vitest.config.ts',
    ],
  },
});
