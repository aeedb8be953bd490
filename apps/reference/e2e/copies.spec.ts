import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { built, strict, test, type Host } from './host.js';
import { upgraded } from './site.js';
import { allTagged, tagged, widgetTags } from './widgets.js';

const module = (path: string): string => `<script type="module" src="${path}"></script>`;
const classic = (path: string): string => `<script src="${path}"></script>`;
const several = strict.replace('lit-html', "lit-html 'allow-duplicates'"); // two copies of the finder are two Lits

/** Lays a file of another version beside this one's, at `/other/…`. */
function layOther(host: Host, file: string, version = '9.9.9'): void {
  const own = built(file).toString();
  expect(own.match(/"0\.0\.0"/g), file).toHaveLength(1);
  host.answers[`/other/${file}`] = { body: own.replace('"0.0.0"', `"${version}"`) };
}

/** Every widget is there, once, and shows something. */
async function expectAll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 20_000 }); // the loader fetches what is near
  await upgraded(page);
  for (const tag of widgetTags) {
    await expect(page.locator(tag)).toHaveCount(1);
    await expect(page.locator(tag).locator('.hfs, [role=button]').first()).toBeVisible();
  }
}

for (const [what, files] of Object.entries({
  'the same file twice': ['/cdn/all.js', '/cdn/all.js?again'],
  'one widget’s file, and all': ['/cdn/hfs-goals.js', '/cdn/all.js'],
  'all, and one widget’s file': ['/cdn/all.js', '/cdn/hfs-municipality-finder.js'],
  'the loader and all': ['/cdn/loader.js', '/cdn/all.js'],
}))
  test(`${what}, as modules and as classic scripts: every widget works, and nothing is said`, async ({
    page,
    serve,
    troubles,
  }) => {
    const pages = Object.entries({ '/modules': module, '/classic': classic });
    const bodies = pages.map(([path, tag]) => [path, `${files.map(tag).join('')}<body>${allTagged()}`] as const);
    const host = await serve(Object.fromEntries(bodies), several);
    for (const [path] of pages) {
      await page.goto(host.origin + path);
      await expectAll(page);
    }
    expect(troubles).toEqual([]);
  });

for (const [what, files] of Object.entries({
  'one file': ['hfs-goals.js'],
  'the file of all': ['all.js'],
  'several files': ['hfs-goals.js', 'hfs-notice.js', 'hfs-plan.js'],
}))
  test(`a second version of ${what} is one warning, and the first goes on`, async ({ page, serve, troubles }) => {
    const host = await serve({ '/': '' }, several);
    for (const file of files) layOther(host, file);
    const scripts = ['/cdn/', '/other/'].flatMap((folder) => files.map((file) => module(folder + file)));
    host.answers['/'] = {
      ...host.answers['/'],
      body: `<!doctype html>${scripts.join('')}<body>${tagged('hfs-goals')}`,
    };
    await page.goto(host.origin);
    await expect(page.locator('hfs-goals .hfs-section').first()).toBeVisible();
    expect(troubles).toEqual([expect.stringMatching(/^<hfs-[\w-]+>: version 0\.0\.0 was loaded before 9\.9\.9$/)]);
  });

test('two versions that meet share their data, and what either has shown stays when a copy comes late', async ({
  page,
  serve,
}) => {
  const host = await serve({ '/': `${module('/cdn/hfs-goals.js')}<body>${tagged('hfs-goals')}${tagged('hfs-plan')}` });
  layOther(host, 'hfs-goals.js');
  layOther(host, 'hfs-plan.js');
  await page.goto(host.origin);
  const goals = page.locator('hfs-goals .hfs-section').first();
  await expect(goals).toBeVisible();
  const node = await goals.elementHandle();
  await page.evaluate(() => Promise.all(['/other/hfs-goals.js', '/other/hfs-plan.js'].map((path) => import(path))));
  await expect(page.locator('hfs-plan .hfs-section').first()).toBeVisible();
  expect(await goals.evaluate((now, before) => now === before, node)).toBe(true);
  expect(host.asked.filter((path) => path.startsWith('/data/'))).toHaveLength(1);
});

test('a page with a Lit application of its own, and a part with an older Lit, shows and moves widgets', async ({
  page,
  serve,
  troubles,
}) => {
  const host = await serve(
    {
      '/': `${module('/cdn/all.js')}${module('/lit-app.js')}<body><host-app></host-app><div id="older"></div>${module('/older-lit.js')}`,
    },
    several,
  );
  for (const file of ['lit-app', 'older-lit']) host.answers[`/${file}.js`] = { body: await bundled(file) };
  await page.goto(host.origin);
  await expect(page.locator('hfs-goals .hfs-section').first()).toBeVisible();
  await expect(page.getByRole('combobox')).toBeVisible();
  await expect(page.locator('#older hfs-notice .hfs').first()).toBeVisible();
  expect(await page.evaluate(() => window.litHtmlVersions!.toSorted())).toEqual(['2.8.0', '3.3.3', '3.3.3']);

  await page.getByRole('button', { name: 'Snu' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'En gang til' }).click();
  await expect(page.getByText('Vist 2 ganger')).toBeVisible();
  await expect(page.locator('hfs-goals')).toContainText('Show the source');
  await page.getByRole('combobox').fill('bergen');
  await expect(page.getByRole('option').first()).toContainText('Bergen');
  expect(troubles).toEqual([]);
});

/** A host's script with its libraries, as its own build makes it. */
async function bundled(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(`host-pages/${file}.ts`, import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'], fileName: file } },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return (made as Rolldown.RolldownOutput[])[0]!.output[0].code;
}

declare global {
  interface Window {
    litHtmlVersions?: string[];
  }
}
