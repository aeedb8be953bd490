import { expect, type Page } from '@playwright/test';

export const address = '/bygg-inn/';
export const goals = 'widget=hfs-goals&record=plans/sor-rogaland/strategy-2025&lang=nb&heading-level=3';

/** Opens the builder and waits until it has written its code. */
export async function build(page: Page, query = ''): Promise<void> {
  await page.goto(`${address}${query && `?${query}`}`);
  await ready(page);
}

export const ready = (page: Page): Promise<void> =>
  expect(page.getByRole('button', { name: 'Kopier koden' })).toBeVisible();
export const code = async (page: Page): Promise<string> => (await page.locator('#code').textContent()) ?? '';
export const query = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);
