import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { renderWidget } from '@helsefellesskap/elements/server';
import { expect, type Page } from '@playwright/test';
import { built, integrity, strict, test } from './host.js';
import { shiftOf, watchShift } from './shift.js';
import { upgraded } from './site.js';

const loader = `<script type="module" src="/cdn/loader.js" integrity="${integrity['loader.js']!.integrity}" crossorigin></script>`;
const stripped = loader.replace('type="module" ', 'defer ');
const goals =
  '<hfs-goals src="/data/plans/sor-rogaland/strategy-2025.json"><p>Målene ligger i strategien.</p></hfs-goals>';
const words = 'at vi forvalter fellesskapets verdier på en god måte';
const farBelow = (html: string): string => `<svg width="1" height="4000"></svg>${html}`;

/** How many times a file has run on this page. */
async function runs(page: Page, file: string): Promise<number> {
  const scripts = (await page.coverage.stopJSCoverage()).filter(({ url }) => new URL(url).pathname === `/cdn/${file}`);
  return scripts.reduce((sum, { functions }) => sum + (functions[0]?.ranges[0]?.count ?? 0), 0);
}

test.beforeEach(({ page }) => page.coverage.startJSCoverage());

for (const [name, script] of [
  ['a module', loader],
  ['a classic script, as where a CMS strips type="module"', stripped],
] as const)
  test(`as ${name} it fetches and runs the file of the one widget on the page, once`, async ({
    page,
    serve,
    troubles,
  }) => {
    const host = await serve({ '/': `${script}<body>${goals}${goals}` });
    await page.goto(host.origin);
    await expect(page.locator('hfs-goals').last()).toContainText(words);
    expect(host.asked.filter((path) => path.startsWith('/cdn/'))).toEqual(['/cdn/loader.js', '/cdn/hfs-goals.js']);
    expect(await runs(page, 'hfs-goals.js')).toBe(1);
    expect(troubles).toEqual([]);
  });

test('a file with one byte changed is not run, and what the page itself says stays', async ({
  page,
  serve,
  troubles,
}) => {
  const host = await serve({ '/': `${loader}<body>${goals}` });
  host.answers['/cdn/hfs-goals.js'] = {
    body: `${built('hfs-goals.js').subarray(0, -1)}\n`, // the last sign is a semicolon: it would run as well without it
    headers: { 'content-type': 'text/javascript' },
  };
  await page.goto(host.origin);
  await expect.poll(() => troubles).toContain(`<hfs-goals>: ${host.origin}/cdn/hfs-goals.js is missing or changed`);
  expect(troubles).toHaveLength(2); // and the browser’s own word
  expect(await page.evaluate(() => customElements.get('hfs-goals'))).toBeUndefined();
  await expect(page.getByText('Målene ligger i strategien.')).toBeVisible();
  expect(await runs(page, 'hfs-goals.js')).toBe(0);
});

test('a widget far below is not fetched before the reader comes near', async ({ page, serve, troubles }) => {
  const host = await serve({ '/': `${loader}<body>${farBelow(goals)}` });
  await page.goto(host.origin, { waitUntil: 'networkidle' });
  expect(host.asked).not.toContain('/cdn/hfs-goals.js');
  await page.mouse.wheel(0, 3000);
  await expect(page.locator('hfs-goals')).toContainText(words);
  expect(troubles).toEqual([]);
});

test('an address that leads into a widget far below fetches it, and leads there', async ({ page, serve, troubles }) => {
  const bare = '<hfs-goals src="/data/plans/sor-rogaland/strategy-2025.json"></hfs-goals>';
  const host = await serve({ '/': `${loader}<body>${farBelow(bare)}` });
  await page.goto(`${host.origin}/#sor-rogaland_strategy-2025_goal-2`);
  await expect(page.locator('[id="sor-rogaland_strategy-2025_goal-2"]')).toBeInViewport();
  expect(troubles).toEqual([]);
});

test('a network that is gone is told once, and asked again when it is back', async ({ page, serve, troubles }) => {
  const host = await serve({ '/': `${loader}<body>${farBelow(goals)}` });
  await page.goto(host.origin, { waitUntil: 'networkidle' });
  await page.context().setOffline(true);
  await page.locator('hfs-goals').scrollIntoViewIfNeeded();
  await expect.poll(() => troubles.filter((text) => text.startsWith('<hfs-goals>'))).toHaveLength(1);
  await expect(page.getByText('Målene ligger i strategien.')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.locator('hfs-goals')).toContainText(words);
  expect(troubles.filter((text) => text.startsWith('<hfs-goals>'))).toHaveLength(1);
});

test('widgets that come later are found, in open shadow roots too', async ({ page, serve, troubles }) => {
  const host = await serve({ '/': `${loader}<body><later-host></later-host>` });
  await page.goto(host.origin, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const put = (tag: string, into: ParentNode): void => {
      const widget = document.createElement(tag);
      widget.setAttribute('src', '/data/plans/sor-rogaland/strategy-2025.json');
      const box = document.createElement('div');
      box.append(widget);
      into.append(box);
    };
    put('hfs-goals', document.body);
    const early = document.createElement('div');
    put('hfs-vision-values', early.attachShadow({ mode: 'open' }));
    document.body.append(early);
    put('hfs-notice', early.shadowRoot!);
    customElements.define(
      'later-host',
      class extends HTMLElement {
        connectedCallback(): void {
          put('hfs-challenges', this.attachShadow({ mode: 'open' }));
        }
      },
    );
  });
  for (const tag of ['hfs-goals', 'hfs-vision-values', 'hfs-notice', 'hfs-challenges'])
    await expect(page.locator(`${tag} .hfs`).first()).toBeVisible();
  expect(host.asked.filter((path) => path.startsWith('/cdn/hfs-'))).toHaveLength(4);
  expect(troubles).toEqual([]);
});

test('a widget that has come another way is not fetched', async ({ page, serve, troubles }) => {
  const host = await serve({ '/': `<script src="/cdn/reading.js"></script>${loader}<body>${goals}` });
  await page.goto(host.origin, { waitUntil: 'networkidle' });
  await expect(page.locator('hfs-goals')).toContainText(words);
  expect(host.asked).not.toContain('/cdn/hfs-goals.js');
  expect(troubles).toEqual([]);
});

for (const script of [loader, stripped])
  test(`from another host it fetches what lies beside itself: ${script.slice(0, 15)}…`, async ({
    page,
    serve,
    troubles,
  }) => {
    const cdn = await serve({}, strict, { 'access-control-allow-origin': '*' });
    const host = await serve(
      { '/': `${script.replace('/cdn/loader.js', `${cdn.origin}/cdn/loader.js?v=1:2`)}<body>${goals}` },
      strict.replace('script-src', `script-src ${cdn.origin}`),
    );
    await page.goto(host.origin);
    await expect(page.locator('hfs-goals')).toContainText(words);
    expect(cdn.asked).toEqual(['/cdn/loader.js', '/cdn/hfs-goals.js']);
    expect(troubles).toEqual([]);
  });

test.describe('in a browser that does not preload modules, which has no Trusted Types either', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      DOMTokenList.prototype.supports = () => false;
    }),
  );
  const policy = strict.replace(/require-trusted.*/, '');

  test('the file runs once', async ({ page, serve, troubles }) => {
    const host = await serve({ '/': `${loader}<body>${goals}` }, policy);
    await page.goto(host.origin);
    await expect(page.locator('hfs-goals')).toContainText(words);
    expect(await runs(page, 'hfs-goals.js')).toBe(1);
    expect(troubles).toEqual([]);
  });

  test('a changed file does not run', async ({ page, serve, troubles }) => {
    const host = await serve({ '/': `${loader}<body>${goals}` }, policy);
    host.answers['/cdn/hfs-goals.js'] = {
      body: `${built('hfs-goals.js')}\n`,
      headers: { 'content-type': 'text/javascript' },
    };
    await page.goto(host.origin);
    await expect.poll(() => troubles.filter((text) => text.startsWith('<hfs-goals>'))).toHaveLength(1);
    expect(await runs(page, 'hfs-goals.js')).toBe(0);
  });
});

test('nothing moves when the file comes, where the page has the text and the style already', async ({
  page,
  serve,
  troubles,
}) => {
  const plan = '<hfs-plan src="/data/plans/sor-rogaland/strategy-2025.json">';
  const head = `<link rel="stylesheet" href="/cdn/hfs.css" integrity="${integrity['hfs.css']!.integrity}">${loader}`;
  const text = renderWidget('hfs-plan', sorRogaland);
  const host = await serve({ '/': `${head}<body>${plan}${text}</hfs-plan><p>Etter</p>` });
  await watchShift(page);
  await page.goto(host.origin, { waitUntil: 'networkidle' });
  await upgraded(page);
  expect(await shiftOf(page)).toBe(0);
  expect(troubles).toEqual([]);
});
