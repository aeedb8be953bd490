import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Setting = readonly ['light' | 'dark', width: number];

/** Each colour scheme and each width once. */
export const crosswise: Setting[] = [
  ['light', 320],
  ['dark', 1280],
];

/** The pairs that are left. */
export const turned: Setting[] = [
  ['light', 1280],
  ['dark', 320],
];

/** No fault that axe can see, and nothing to scroll sideways. */
export async function expectAccessible(page: Page, [colorScheme, width]: Setting, exclude: string[] = []) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  for (const selector of exclude) axe.exclude(selector);
  const { violations } = await axe.analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
  expect(faults, `${page.url()}, ${colorScheme}, ${width} px`).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}
