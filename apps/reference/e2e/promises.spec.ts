import { expect, test } from '@playwright/test';
import { addresses, kinds, open } from './site.js';

for (const address of kinds)
  test(`${address} asks no other host, keeps nothing, and breaks no policy`, async ({ page, context, baseURL }) => {
    const asked: string[] = [];
    const troubles: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      const missing = message.text().includes('404') && address === '/finnes-ikke/';
      if (['error', 'warning'].includes(message.type()) && !missing) troubles.push(message.text());
    });
    await open(page, address);
    expect([...new Set(asked)]).toEqual([baseURL]);
    expect(troubles).toEqual([]); // violations of the policy are told on the console
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toContain(
      "require-trusted-types-for 'script'",
    );
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await page.locator('[style], style, script:not([src])').count()).toBe(0);
  });

test('every internal link leads somewhere', async ({ request }) => {
  const links = new Map<string, string>();
  for (const address of addresses)
    for (const [, link] of (await (await request.get(address)).text()).matchAll(/ (?:href|src)="([^"{]+)"/g))
      if (link!.startsWith('/')) links.set(link!, address);
  expect(links.size).toBeGreaterThan(addresses.length);
  const dead: string[] = [];
  for (const [link, from] of links) if ((await request.get(link)).status() !== 200) dead.push(`${from} → ${link}`);
  expect(dead).toEqual([]);
});

test('every link inside a page has its target', async ({ page }) => {
  for (const address of kinds) {
    await page.goto(address);
    const lost = await page
      .locator('a[href^="#"]')
      .evaluateAll((all) =>
        all
          .map((a) => a.getAttribute('href')!)
          .filter((href) => !document.getElementById(decodeURIComponent(href.slice(1)))),
      );
    expect(lost).toEqual([]);
  }
});

test('the front page is called by what it answers, and by its site', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle('Hva har helsefellesskapet ditt bestemt? – Helsefellesskap i Norge');
});

test('an unknown address answers 404 with a page in both languages', async ({ page }) => {
  const response = await page.goto('/helsefellesskap/finnes-ikke/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden finnes ikke');
  await expect(page.locator('[lang=nn]').getByRole('heading', { level: 2 })).toHaveText('Sida finst ikkje');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Helsefellesskap' })).toHaveAttribute('href', '/');
  await expect(page.getByRole('contentinfo')).toBeVisible();
});
