import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
// @boundaries-ignore the one place that knows where Chromium is
import { launchOptions } from '../../tools/chromium.mjs';

const configDir = join(import.meta.dirname, '.storybook');
const initialGlobals = JSON.parse(process.env['STORY_GLOBALS'] ?? '{}'); // such as {"theme":"dark","language":"nn","width":"320"}

/** Every story is a test: it renders, its play function runs, and axe finds nothing. */
export default defineConfig({
  plugins: [storybookTest({ configDir, initialGlobals })],
  test: {
    name: 'stories',
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
});
