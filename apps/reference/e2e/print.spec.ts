import { expect, test, type Page } from '@playwright/test';
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

test('on paper the front page has the answer, and not the list of municipalities that nobody opened', async ({
  page,
}) => {
  await open(page, paths.front);
  const finder = page.locator('hfs-municipality-finder');
  await finder.locator('input').fill('Stavanger');
  await page.keyboard.press('Enter');
  await expect(finder.locator('.hfs-answer')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(finder.locator('.hfs-answer')).toBeVisible();
  await expect(finder.locator('.hfs-list')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await finder.locator('summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(finder.locator('.hfs-list')).toBeVisible();
});

test('on paper all municipalities with their partnerships take a few sheets', async ({ page }) => {
  await open(page, paths.municipalities);
  expect(await sheetsOf(page)).toBeLessThanOrEqual(6);
});

test('on paper a heading stays whole, and neither it nor the number of an area is left at the foot of a sheet', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  const title = await page.locator('hfs-plan .hfs-title').evaluate((one) => {
    const { breakInside, breakAfter } = getComputedStyle(one);
    return [breakInside, breakAfter];
  });
  expect(title).toEqual(['avoid', 'avoid']);
  const number = page.locator('hfs-plan [data-number]').first();
  expect(await number.evaluate((one) => getComputedStyle(one, '::before').breakAfter)).toBe('avoid');
});

test('on paper no rule stands alone between a partnership and its plan', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.whole-plan')).toHaveCSS('border-block-start-width', '0px');
});

test('on paper a partnership ends with its plan: no ways to other pages, and no sheet with nothing but the footer', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.whole-plan > p')).toBeHidden();
  await expect(page.locator('.site-footer')).toHaveCSS('break-before', 'avoid');
});

test('on paper what the invented municipality has pasted is not cut', async ({ page }) => {
  await open(page, paths.example);
  await page.setViewportSize({ width: 680, height: 900 }); // as wide as a sheet
  await page.emulateMedia({ media: 'print' });
  const cut = await page.locator('pre').evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(cut).toBe(0);
});

test('on paper the embed builder has all of its code, and nothing to press, on a few sheets', async ({ page }) => {
  await open(page, paths.builder);
  const code = page.locator('.builder-code pre');
  const cut = (): Promise<number> => code.evaluate((one) => one.scrollHeight - one.clientHeight);
  expect(await cut()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await cut()).toBe(0);
  await expect(page.locator('.builder button:visible')).toHaveCount(0);
  expect(await sheetsOf(page)).toBeLessThanOrEqual(6);
});

/** How many sheets a page takes. */
async function sheetsOf(page: Page): Promise<number> {
  const paper = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
}
