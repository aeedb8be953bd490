import { expect, test } from '@playwright/test';
import { paths } from '../src/addresses.js';
import { crosswise, expectAccessible, turned } from './accessible.js';
import { addresses, kinds, open, writtenAt } from './site.js';

for (const address of kinds)
  test(`${address} has no accessibility fault and never scrolls sideways, light and dark, narrow and wide`, async ({
    page,
  }, { project }) => {
    await open(page, address);
    for (const setting of project.name === 'thorough' ? turned : crosswise)
      await expectAccessible(page, setting, ['.rows > li:nth-child(n + 9)']); // the rest only repeat these
  });

for (const address of kinds)
  test(`${address} never scrolls sideways on a phone when a reader spaces the letters out`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, address);
    await page.evaluate(() => {
      const spaced = new CSSStyleSheet(); // WCAG 1.4.12
      spaced.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      );
      document.adoptedStyleSheets.push(spaced);
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

test('the chevron of the way back is seen where the reader’s own colours stand in', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/kommuner/');
  const seen = await page
    .locator('.ds-breadcrumbs > a')
    .evaluate((link) => [getComputedStyle(link, '::before').backgroundColor, getComputedStyle(link).color]);
  expect(seen[0]).toBe(seen[1]);
});

test('every page has a language, a title of its own, one main heading and a way past the header', async ({
  request,
}) => {
  const titles = new Set<string | undefined>();
  for (const address of addresses) {
    const html = await (await request.get(address)).text();
    titles.add(/<title>([^<]+)</.exec(html)?.[1]);
    expect(html, address).toContain(`<html lang="${address.startsWith('/nn/') ? 'nn' : 'nb'}"`);
    expect(html.match(/<h1/g), address).toHaveLength(1);
    expect(html, address).toContain('href="#innhold"');
  }
  expect(titles.size).toBe(addresses.length);
});

test('every page of the site says what it has in words of its own, and where it is in each language', () => {
  const own = addresses.filter((address) => address !== paths.example); // an invented municipality’s
  const described = own.map((address) => {
    const html = writtenAt(`${address}index.html`);
    const links = html.matchAll(/<link rel="alternate" hreflang="(n[bn])" href="https?:\/\/[^/]+([^"]*)"/g);
    const path = address.replace(/^\/nn\//, '/');
    expect(Object.fromEntries([...links].map(([, language, to]) => [language, to]))).toEqual({
      nb: path,
      nn: `/nn${path}`,
    });
    return /<meta name="description" content="([^"]{20,})"/.exec(html)?.[1];
  });
  expect(described).not.toContain(undefined);
  expect(new Set(described).size).toBe(own.length);
});
