import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-600.css';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { put, stories } from './stories.test-helper.js';

/** The browser the pictures were made with. Another one draws letters otherwise, so there they are left out, and it says so. */
const drawnWith = 'Chrome/156';

const overviews = stories.filter(({ name }) => name === 'Overview');

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00+01:00') }); // or the pictures would change with the day
  document.body.style.cssText =
    'margin: 24px; font: 16px/1.5 Inter; background: #fff; color: #1b2526; color-scheme: light';
  await page.viewport(960, 2900); // all of a plan, or its picture ends where the window does
  await Promise.all([document.fonts.load('400 16px Inter'), document.fonts.load('600 16px Inter')]);
});

afterAll(() => {
  vi.useRealTimers();
});

describe.each(overviews)('the Overview of $tag', (story) => {
  test('is the same to a screen reader as when it was last looked at', async () => {
    const place = await put(story);
    await expect(place).toMatchAriaSnapshot();
  });

  test.skipIf(!navigator.userAgent.includes(drawnWith))(`is the same to the eye, drawn with ${drawnWith}`, async () => {
    const place = await put(story);
    await document.fonts.ready;
    await expect(page.elementLocator(place)).toMatchScreenshot(story.tag, {
      comparatorOptions: { allowedMismatchedPixelRatio: 0.002 },
      timeout: 30_000, // the machine may be busy
    });
  });
});
