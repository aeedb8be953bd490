import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const examples = {
  React: '/react/dist/',
  'React in development': 'http://127.0.0.1:4182/',
  Vue: '/vue/dist/',
  Svelte: '/svelte/dist/',
  'Plain HTML': '/html/dist/',
};
const policy = "script-src 'self'; style-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'";

for (const [name, address] of Object.entries(examples))
  test.describe(name, () => {
    const troubles: string[] = [];

    test.beforeEach(async ({ page }) => {
      troubles.length = 0;
      page.on('pageerror', ({ message }) => troubles.push(message));
      page.on('console', (message) => {
        const isLit = message.text().startsWith('Lit is in dev mode'); // a word to developers, and only there
        if (['error', 'warning'].includes(message.type()) && !isLit) troubles.push(message.text());
      });
      if (address.startsWith('/')) await obey(page); // a development server writes scripts into the page
      await page.goto(address);
      await expect(page.getByRole('combobox', { name: 'Finn helsefellesskapet ditt' })).toBeVisible();
      await expect(goals(page)).toContainText('prioriterer, planlegger og utvikler helsetjenester');
    });

    test.afterEach(() => expect(troubles, 'what the console says').toEqual([]));

    test('shows goals under a heading of the level that is asked for', async ({ page }) => {
      await expect(goals(page).getByRole('heading', { level: 2, name: 'Våre mål' })).toBeVisible();
    });

    test('hears which municipality a reader chose', async ({ page }) => {
      await page.getByRole('combobox', { name: 'Finn helsefellesskapet ditt' }).fill('Stavanger');
      await page.getByRole('option', { name: /Stavanger/ }).click();
      await expect(page.getByText('Kommune 1103: sor-rogaland')).toBeVisible();
    });

    test('shows another plan in the same widget, and then the first again', async ({ page }) => {
      const widget = await goals(page).elementHandle();
      await page.getByLabel('Strategi').selectOption('Sogn og Fjordane');
      await expect(goals(page)).toContainText('Hovudmålsetjinga med strategien');
      await expect(goals(page)).not.toContainText('prioriterer, planlegger og utvikler helsetjenester');
      await page.getByLabel('Strategi').selectOption('Sør-Rogaland');
      await expect(goals(page)).toContainText('prioriterer, planlegger og utvikler helsetjenester');
      await expect(goals(page)).not.toContainText('Hovudmålsetjinga');
      expect(await widget?.evaluate((element) => element === document.querySelector('hfs-goals'))).toBe(true);
    });

    test('changes language, and keeps the plan', async ({ page }) => {
      await expect(goals(page)).toContainText('Vis kilden');
      await page.getByLabel('Språk').selectOption('English');
      await expect(goals(page)).toContainText('Show the source');
      await expect(page.getByRole('combobox', { name: 'Find your health partnership' })).toBeVisible();
      await page.getByLabel('Språk').selectOption('nynorsk');
      await expect(goals(page)).toContainText('Vis kjelda');
      await expect(goals(page)).toContainText('prioriterer, planlegger og utvikler helsetjenester');
    });

    test('takes the widget away and brings it back, once and whole', async ({ page }) => {
      const whole = await goals(page).innerText();
      for (let times = 0; times < 2; times++) {
        await page.getByLabel('Vis målene').uncheck();
        await expect(goals(page)).toHaveCount(0);
        await page.getByLabel('Vis målene').check();
        await expect(goals(page)).toHaveText(whole, { useInnerText: true });
      }
    });

    test('has no accessibility fault', async ({ page }) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)).toEqual([]);
    });
  });

function goals(page: Page) {
  return page.locator('hfs-goals');
}

/** Serves the page as a strict host would. */
async function obey(page: Page): Promise<void> {
  await page.route('**/dist/', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
}
