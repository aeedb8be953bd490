import type { Page } from '@playwright/test';

declare global {
  interface Window {
    shift: number;
  }
}

/** Counts from now on how much moves on every page, and in its frames, that nobody has touched. */
export async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How much has moved on the page, its frames left out. */
export async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => window.shift);
}
