import { expect, test } from '@playwright/test';
import { open } from './site.js';

const address = '/eksempel-kommune/';

test('shows the strategy from one script tag and one element, as the page itself tells', async ({ page, request }) => {
  const source = await (await request.get(address)).text();
  expect(source.match(/<script/g)).toHaveLength(1);
  await open(page, address);
  const told = await page.locator('pre').textContent();
  expect(source).toContain(told);
  expect(told).toContain('<hfs-plan src=');
  await expect(page.locator('hfs-plan')).toContainText('Gode helsetjenester til rett tid');
});

test('takes font and colour from the municipality', async ({ page }) => {
  await open(page, address);
  const style = (selector: string, property: 'fontFamily' | 'color') =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], property);
  expect(await style('hfs-plan p', 'fontFamily')).toBe(await style('body', 'fontFamily'));
  expect(await style('hfs-plan .hfs-link', 'color')).toBe(await style('.invented a', 'color'));
});

test('a data file that is not there gives a plain sentence and keeps the link', async ({ page }) => {
  await page.route('**/data/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(address);
  await expect(page.locator('hfs-plan')).toContainText('Innholdet kan ikke vises.');
  await expect(page.locator('hfs-plan').getByRole('link')).toHaveAttribute('href', '/helsefellesskap/sor-rogaland/');
});

test('a network that is gone gives a plain sentence, and the way to try again', async ({ page }) => {
  await page.route('**/data/**', (route) => route.abort());
  await page.goto(address);
  await expect(page.locator('hfs-plan')).toContainText('Vi får ikke hentet innholdet nå.');
  await page.unroute('**/data/**');
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(page.locator('hfs-plan')).toContainText('Gode helsetjenester til rett tid');
});
