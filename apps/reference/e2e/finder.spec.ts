import { expect, test, type Page } from '@playwright/test';
import { open } from './site.js';

/** Types into the finder, reached by Tab alone, and presses Enter. */
async function ask(page: Page, words: string): Promise<void> {
  const field = page.getByRole('combobox');
  for (let stops = 0; stops < 8 && !(await field.evaluate((input) => input.matches(':focus'))); stops++)
    await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

/** Goes on to the answer and follows it. */
async function follow(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

for (const [words, id, heading] of [
  ['Guovdageaidnu', 'finnmark', 'Helsefellesskapet Finnmark'],
  ['Kautokeino', 'finnmark', 'Helsefellesskapet Finnmark'],
  ['5612', 'finnmark', 'Helsefellesskapet Finnmark'],
  ['aurskog', 'ahus', 'Helsefellesskapet Ahus og kommunene'],
  ['Snåase', 'nord-trondelag', 'Helsefellesskapet i nordre Trøndelag'],
] as const)
  for (const prefix of ['', '/nn'])
    test(`“${words}” leads to ${id} by keyboard alone, from ${prefix || '/'}`, async ({ page }) => {
      await open(page, `${prefix}/`);
      await ask(page, words);
      await follow(page);
      await expect(page).toHaveURL(`${prefix}/helsefellesskap/${id}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    });

test('“herøy” asks which of the two, and goes where the reader chooses', async ({ page }) => {
  await open(page, '/');
  await ask(page, 'herøy');
  await expect(page.getByRole('option')).toHaveCount(2);
  await expect(page.getByRole('status')).toContainText('Flere kommuner heter Herøy');
  await expect(page).toHaveURL('/');
  await page.keyboard.press('ArrowDown');
  const chosen = await page.getByRole('option', { selected: true }).textContent();
  await page.keyboard.press('Enter');
  await follow(page);
  await expect(page).toHaveURL(`/helsefellesskap/${chosen?.includes('Nordland') ? 'helgeland' : 'more-og-romsdal'}/`);
});

test('the suggestions move nothing on the page', async ({ page }) => {
  await open(page, '/');
  const tile = page.getByRole('link', { name: 'Agder' });
  const before = await tile.boundingBox();
  await page.getByRole('combobox').fill('s');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await tile.boundingBox()).toEqual(before);
});
