import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
// @boundaries-ignore the one browser that all tests run in
import { browser } from '../../tools/vitest-browser.mjs';

const configDir = join(import.meta.dirname, '.storybook');

/** Every story is a test: it renders, its play function runs, and axe finds nothing. STORY_MATRIX asks for that in every setting. */
export default defineConfig({
  plugins: [storybookTest({ configDir })],
  test: {
    name: 'stories',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    browser,
    env: { STORY_MATRIX: process.env['STORY_MATRIX'] ?? '' },
  },
});
