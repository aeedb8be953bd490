import { expect, type Page } from '@playwright/test';
// @boundaries-ignore what counts as storage is said once, for all tests
import { watchStorage } from '../../../tools/watch-storage.mjs';
import { strict, test } from './host.js';
import { upgraded } from './site.js';
import { allTagged, widgetTags } from './widgets.js';

declare global {
  interface Window {
    violations: string[];
  }
}

const module = (file: string): string => `<script type="module" src="/cdn/${file}.js"></script>`;

/** Presses and fills in all there is. */
async function useAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const panel of document.querySelectorAll('details')) panel.open = true;
    for (const word of document.querySelectorAll<HTMLElement>('hfs-glossary-term [role=button]')) word.click();
  });
  for (const field of await page.locator('select').all()) await field.selectOption({ index: 1 });
  const finder = page.locator('hfs-municipality-finder');
  await finder.getByRole('combobox').fill('bergen');
  await finder.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const buttons = await page.locator('button:visible').all();
  for (const button of buttons.reverse()) await button.click(); // one that shows all again goes away
  await page.getByRole('link', { name: 'Lenke hit' }).first().click();
}

for (const [what, scripts] of [
  ['one file of all', module('all')],
  ['a file for each', widgetTags.map(module).join('')],
  ['the loader', module('loader')],
] as const)
  test(`from ${what}: whatever a reader does, no other host is asked, nothing is kept, and the strictest policy holds`, async ({
    page,
    context,
    serve,
  }) => {
    const asked = new Set<string>();
    const said: string[] = [];
    context.on('request', (request) =>
      asked.add(request.url().startsWith('blob:') ? 'blob:' : new URL(request.url()).origin),
    );
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(watchStorage);
    await page.addInitScript(() => {
      window.violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        window.violations.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    const host = await serve({ '/': `${scripts}<body>${allTagged()}` }, strict);
    await page.setViewportSize({ width: 1280, height: 20_000 }); // the loader fetches what is near
    await page.goto(host.origin);
    await upgraded(page);
    await useAll(page);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => [window.violations, window.touchedStorage])).toEqual([[], []]);
    expect(said).toEqual([]);
    expect([...asked].filter((origin) => origin !== 'blob:')).toEqual([host.origin]);
    expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

test('a page that keeps something is noticed, also where it takes it away again', async ({ page, serve }) => {
  await page.addInitScript(watchStorage);
  const { origin } = await serve({ '/': '' });
  await page.goto(origin);
  const touched = await page.evaluate(async () => {
    document.cookie = 'a=1';
    localStorage.setItem('a', '1');
    localStorage.clear();
    sessionStorage.getItem('a');
    indexedDB.open('a');
    window.name = 'a';
    await caches.keys();
    await navigator.serviceWorker.getRegistrations();
    return window.touchedStorage.map((what) => what.split(' ')[0]);
  });
  expect([...new Set(touched)]).toEqual([
    'cookie',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'name',
    'caches',
    'serviceWorker',
  ]);
});
