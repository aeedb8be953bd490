import { renderWidget } from '@helsefellesskap/elements/server';
import { expect, type Page } from '@playwright/test';
import { ways, type Way } from '../src/builder/ways.js';
import { build, code, goals, query } from './builder.js';
import { test, type Serve } from './host.js';
import { published, wordsOf } from './site.js';

const words = wordsOf(renderWidget('hfs-goals', published('plans/sor-rogaland/strategy-2025'), { headingLevel: 3 }));

/**
 * Opens a page of another host that holds what was copied, under a policy that allows this site and nothing else.
 * Answers with the paths that page asks for, as it goes on asking.
 */
async function paste(page: Page, serve: Serve, html: string, site: string): Promise<string[]> {
  const allowed = `script-src ${site}; style-src ${site}; connect-src ${site}; frame-src ${site}`;
  const policy = `default-src 'none'; ${allowed}; require-trusted-types-for 'script'; trusted-types lit-html`;
  const host = await serve({ '/': `<body>${html}` }, policy);
  await page.goto('about:blank'); // the builder's preview may still be loading, and is not what is counted
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== '/' && pathname !== '/favicon.ico') asked.push(pathname);
  });
  await page.goto(host.origin, { waitUntil: 'networkidle' });
  return asked;
}

for (const way of ways.filter((way) => way !== 'oembed'))
  test(`what is copied for “${way}” works when pasted, and says the same`, async ({
    page,
    serve,
    baseURL,
    troubles,
  }) => {
    await build(page, `${goals}&way=${way}`);
    const pasted = await code(page);
    await paste(page, serve, pasted, baseURL!);
    if (way === 'frame') {
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('hfs-goals:defined h3').first()).toBeVisible();
      expect(wordsOf(await frame.locator('hfs-goals').innerHTML())).toBe(words);
      const written = Number(/ height="(\d+)"/.exec(pasted)?.[1]);
      await page.locator('iframe').evaluate((one: HTMLElement) => (one.style.width = '320px'));
      await expect.poll(() => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)).not.toBe(written);
      await expect(page.getByRole('link', { name: 'Strategi for Helsefellesskapet' })).toBeVisible();
    } else if (way === 'html' || way === 'wordpress') {
      expect(wordsOf(await page.locator('body').innerHTML())).toBe(words);
    } else {
      await expect(page.locator('hfs-goals:defined')).toBeVisible();
      await page.waitForFunction(() => (document.querySelector('hfs-goals') as { record?: object } | null)?.record);
      expect(wordsOf(await page.locator('hfs-goals').innerHTML())).toBe(words);
    }
    expect(troubles).toEqual([]);
  });

test('a frozen record is fetched by its hash, by script and in the frame', async ({
  page,
  serve,
  baseURL,
  troubles,
}) => {
  await build(page, goals);
  await page.getByLabel('Lås til dagens utgave').check();
  const { version } = query(page);
  await expect(page.locator('#code')).toContainText(` version="${version}"`);
  const asked = await paste(page, serve, await code(page), baseURL!);
  await page.waitForFunction(() => (document.querySelector('hfs-goals') as { record?: object } | null)?.record);
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([
    `/data/plans/sor-rogaland/strategy-2025.${version}.json`,
  ]);
  await build(page, `${goals}&version=${version}&way=frame`);
  expect(await code(page)).toContain(`/ramme/goals/sor-rogaland/strategy-2025/${version}/nb/?heading-level=3"`);
  await paste(page, serve, await code(page), baseURL!);
  await expect(page.frameLocator('iframe').locator('hfs-goals:defined h3').first()).toBeVisible();
  expect(troubles).toEqual([]);
});

test('a pasted tag makes one request for its script, one for its style and one for its data', async ({
  page,
  serve,
  baseURL,
}) => {
  await build(page, `${goals}&way=script`);
  const asked = await paste(page, serve, await code(page), baseURL!);
  await page.waitForFunction(() => (document.querySelector('hfs-goals') as { record?: object } | null)?.record);
  expect(asked.sort()).toEqual([
    '/data/plans/sor-rogaland/strategy-2025.json',
    '/widgets/hfs-goals.css',
    '/widgets/hfs-goals.js',
  ]);
});

test('in a pasted frame a reader copies the address of a statement', async ({ page, context, serve, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await build(page, `${goals}&way=frame`);
  const pasted = await code(page);
  const press = async (html: string) => {
    await paste(page, serve, html, baseURL!);
    const frame = page.frameLocator('iframe');
    await frame.getByText('Vis kilden').first().click();
    await frame.getByRole('link', { name: 'Lenke hit' }).first().click();
    return frame.getByRole('status');
  };
  await expect(await press(pasted.replace(' allow="clipboard-write"', ''))).toContainText('Kunne ikke kopiere.');
  await expect(await press(pasted)).toHaveText('Kopiert.');
});

test('what is pasted by script is read where scripts do not run', async ({ page, browser, serve, baseURL }) => {
  for (const way of ['script', 'loader', 'frame'] satisfies Way[]) {
    await build(page, `${goals}&way=${way}`);
    const still = await browser.newContext({ javaScriptEnabled: false });
    const reader = await still.newPage();
    await paste(reader, serve, await code(page), baseURL!);
    const read = way === 'frame' ? reader.frameLocator('iframe').locator('hfs-goals') : reader.locator('hfs-goals');
    expect(wordsOf(await read.innerHTML()), way).toContain('Befolkningen har tillit til at vi forvalter');
    await still.close();
  }
});
