import { playwright } from '@vitest/browser-playwright';
import { launchOptions } from './chromium.mjs';

/** The browser that tests run in: Norwegian, without motion, and in forced colours where FORCED_COLORS is set. */
export const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 1280, height: 900 },
  provider: playwright({
    launchOptions: launchOptions(),
    contextOptions: {
      locale: 'nb-NO',
      timezoneId: 'Europe/Oslo',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 3000 }, // a picture holds no more than this
      ...(process.env.FORCED_COLORS && { forcedColors: 'active' }),
    },
  }),
  instances: [{ browser: 'chromium' }],
};
