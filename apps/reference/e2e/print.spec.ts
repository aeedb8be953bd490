import { expect, test } from '@playwright/test';
import { plan } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { listOf } from '@helsefellesskap/model';
import { paths } from '../src/addresses.js';
import { open } from './site.js';

test.beforeEach(({ page }) => open(page, paths.partnership(plan.partnership)));

test('on paper the exact words behind each part are there, without a press', async ({ page }) => {
  const words = page.locator('hfs-plan .hfs-proof q').first();
  await expect(words).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(words).toBeVisible();
});

test('on paper a link is a number, and the addresses stand at the end', async ({ page }) => {
  const notes = page.locator('hfs-plan ol.hfs-paper');
  await expect(notes).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(notes).toBeVisible();
  const { url = '' } = listOf(plan.references)[0]!;
  const number = await page.locator(`hfs-plan a[href="${url}"] + sup`).first().innerText();
  await expect(notes.locator('li').nth(Number(number) - 1)).toHaveText(url);
});
