import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const at = '/plugin-widget';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types";
const ours = '/plugin-widget/cdn/eksempel-our-measures.js';
const theirs = '/widgets/hfs-goals.js';
const everything = '/widgets/all.js';

/** What the browser asked for, and what went wrong, in one test. */
interface Heard {
  requests: string[];
  troubles: string[];
}

/** Puts a municipality's page with these scripts on the examples' server. */
async function open(page: Page, scripts: string[]): Promise<Heard> {
  const heard: Heard = { requests: [], troubles: [] };
  page.on('request', (request) => heard.requests.push(request.url()));
  page.on('pageerror', ({ message }) => heard.troubles.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.troubles.push(message.text());
  });
  const files = { '/widgets/': '@helsefellesskap/elements/cdn/', '/json/': '@helsefellesskap/data/json/' };
  for (const [from, to] of Object.entries(files))
    await page.route(`**${from}**`, (route) => {
      const path = route.request().url().split(from)[1]!;
      return route.fulfill({ path: fileURLToPath(import.meta.resolve(to + path)) });
    });
  const types = scripts.includes(everything) ? 'lit-html' : "'none'"; // the finder in it has Lit's renderer
  await page.route(`**${at}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': `${policy} ${types}` },
      body: `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Eksempel kommune</title>
        ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}
        <main>
          <h1>Eksempel kommune</h1>
          <eksempel-our-measures src="/json/plans/sor-rogaland/strategy-2025.json" notes="notes.json"><p>Vi arbeider med strategien.</p></eksempel-our-measures>
          <hfs-goals src="/json/plans/sor-rogaland/strategy-2025.json"></hfs-goals>
        </main></html>`,
    }),
  );
  await page.goto(`${at}/`);
  return heard;
}

for (const scripts of [
  [ours, everything],
  [everything, ours],
  [ours, theirs],
])
  test(`lives on one page with the widgets of helsefellesskap: ${scripts.join(' before ')}`, async ({
    page,
    baseURL,
  }) => {
    const { requests, troubles } = await open(page, scripts);
    const widget = page.locator('eksempel-our-measures');
    await expect(widget.getByRole('heading', { level: 2, name: 'Hva strategien betyr for oss' })).toBeVisible();
    await expect(widget.getByRole('listitem').filter({ hasText: 'hos oss:' })).toHaveCount(3);
    await expect(widget).not.toContainText('Vi arbeider med strategien.');
    await expect(page.locator('hfs-goals').getByRole('heading', { name: 'Våre mål' })).toBeVisible();
    await widget.getByText('Vis kilden').click();
    await expect(widget.getByText('linje 32, ordrett')).toBeVisible();

    expect(troubles, 'what the console says').toEqual([]); // breaches of the policy are told there
    expect([...new Set(requests.map((url) => new URL(url).origin))]).toEqual([baseURL]);
    expect(requests.filter((url) => url.endsWith('.json')).length, 'each file is asked for once').toBe(2);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

test('keeps what the page put in the tag until plan and notes are both there', async ({ page }) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/notes.json', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, [ours, theirs]);
  const widget = page.locator('eksempel-our-measures');
  await expect(page.locator('hfs-goals')).toContainText('Våre mål'); // the plan is there
  await expect(widget).toHaveText('Vi arbeider med strategien.');
  answer();
  await expect(widget).toContainText('I gang hos oss:');
  await expect(widget).not.toContainText('Vi arbeider med strategien.');
});

test('is a page without script as well, where a server has written it', async ({ browser, baseURL }) => {
  const { renderOurMeasures } = await import('./plugin-widget/dist/server.js');
  const json = (path: string) => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(path)), 'utf8'));
  const notes = JSON.parse(readFileSync(new URL('plugin-widget/notes.json', import.meta.url), 'utf8'));
  const html = renderOurMeasures(json('@helsefellesskap/data/json/plans/sor-rogaland/strategy-2025.json'), notes);
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.setContent(`<main lang="nb"><eksempel-our-measures>${html}</eksempel-our-measures></main>`);
  await expect(page.getByText('I gang hos oss: To sykepleiere')).toBeVisible();
  await expect(page.getByRole('paragraph').filter({ hasText: 'Være en pådriver' })).toBeVisible();
  await context.close();
});
