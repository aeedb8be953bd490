import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { ErrorReason } from '@helsefellesskap/elements/base';
import { expect, type Page } from '@playwright/test';
import { blocks, guide, guides, policies } from './guide.js';
import { integrity, strict, test } from './host.js';

const editors = guide('docs/guides/sett-inn-en-widget.md');
const operators = guide('docs/guides/for-deg-som-driver-nettstedet.md');
const words = 'Helsefellesskapet i Sør-Rogaland prioriterer';

/** What the builder gives to copy. */
async function copied(page: Page, way: string, widget = 'hfs-goals'): Promise<string> {
  await page.goto(
    `/bygg-inn/?widget=${widget}&record=plans/sor-rogaland/strategy-2025&lang=nb&heading-level=2&way=${way}`,
  );
  await expect(page.getByRole('button', { name: 'Kopier koden' })).toBeVisible();
  return (await page.locator('#code').textContent()) ?? '';
}

/** The same, with the files at home: as the guide lays them out, on the host of the test. */
const atHome = (html: string): string =>
  html
    .replace(/(?:https?:\/\/[^/"]+\/widgets|\/helsefellesskap(?:\/v1)?)\/([\w-]+\.(?:js|css))\b/g, '/cdn/$1')
    .replace(/(?:https?:\/\/[^/"]+|\/helsefellesskap)\/data\//g, '/data/')
    .replace('/helsefellesskap/strategy-2025.json', '/data/plans/sor-rogaland/strategy-2025.json');

/** The policies, and what is pasted under each. */
const pasted: Record<string, ((page: Page) => Promise<string>)[]> = {
  'Ren HTML': [async (page) => `<link rel="stylesheet" href="/cdn/hfs.css">${await copied(page, 'html')}`],
  'Skript eller felles skript, filene hos dere': ['script', 'loader'].map(
    (way) => async (page) => atHome(await copied(page, way)),
  ),
  'Kommunesøket, eller all.js': [
    async (page) => atHome(await copied(page, 'script', 'hfs-municipality-finder')),
    async (page) =>
      atHome(await copied(page, 'script')).replace(/src="\/cdn\/hfs-goals.js" integrity="[^"]+"/, 'src="/cdn/all.js"'),
  ],
  'Skript eller felles skript, filene et annet sted': ['script', 'loader'].map((way) => (page) => copied(page, way)),
  Ramme: [(page) => copied(page, 'frame')],
  'Bare adressen (oEmbed)': [
    async (page) => {
      const address = new URL(await copied(page, 'oembed'));
      const answer = await page.request.get(`/oembed${address.pathname.slice(0, -1)}.json`);
      const { html } = (await answer.json()) as { html: string };
      return html.replace(/https?:\/\/[^/"]+/g, address.origin);
    },
  ],
};

test('there is a policy for every way in', () => {
  expect(Object.keys(policies(operators))).toEqual(Object.keys(pasted));
});

for (const [heading, ways] of Object.entries(pasted))
  for (const [index, paste] of ways.entries())
    test(`the policy for “${heading}” (${index + 1}) is kept, and the text is shown`, async ({
      page,
      serve,
      baseURL,
      troubles,
    }) => {
      const html = await paste(page);
      const policy = policies(operators)[heading]!.replaceAll('https://helsefellesskap.example', baseURL!);
      const host = await serve({ '/': `<body>${html}` }, policy);
      await page.goto(host.origin, { waitUntil: 'networkidle' });
      const place = html.includes('<iframe') ? page.frameLocator('iframe') : page;
      await expect(place.getByText(html.includes('finder') ? 'Finn helsefellesskapet' : words).first()).toBeVisible();
      const asleep = page.locator(':not(:defined)');
      await expect(asleep).toHaveCount(0);
      if (heading === 'Ramme') await expect(page.locator('iframe')).toHaveAttribute('style', /height/);
      expect(troubles).toEqual([]);
    });

for (const { path, text } of guides)
  for (const [index, block] of blocks({ path, text }, 'html').entries())
    if (!block.includes('…"><') && /hfs-plan/.test(block))
      test(`${path}: HTML ${index + 1} does what it says`, async ({ page, serve, troubles }) => {
        const here = atHome(block).replace('sha384-…', integrity['hfs-plan.js']!.integrity);
        const host = await serve({ '/': here });
        await page.goto(host.origin, { waitUntil: 'networkidle' });
        await page.waitForFunction(() => customElements.get('hfs-plan'));
        if (block.includes('<hfs-plan')) await expect(page.locator('hfs-plan')).toContainText(words);
        expect(host.asked.filter((file) => file.endsWith('.json')).length).toBeLessThanOrEqual(1); // a preload is no second request
        expect(troubles).toEqual([]);
      });

test('what failed reaches the log, as the guide has it', async ({ page, serve }) => {
  const [script = ''] = blocks(operators, 'js');
  const host = await serve({
    '/': '<script src="/own.js"></script><script src="/cdn/hfs-goals.js"></script><hfs-goals src="/gone.json"></hfs-goals>',
  });
  host.answers['/own.js'] = { body: script, headers: { 'content-type': 'text/javascript' } };
  const logged = page.waitForRequest('**/logg');
  await page.goto(host.origin);
  expect((await logged).method()).toBe('POST');
});

test('every reason for a failure is explained', () => {
  const reasons: Record<ErrorReason, true> = {
    ...{ 'not-a-record': true, 'wrong-type': true, 'too-new': true, 'too-old': true, 'no-data': true, network: true },
    ...{ missing: true, 'too-large': true, 'not-json': true, 'not-readable': true, 'unsafe-link': true },
  };
  const [, table = ''] = operators.text.split('| `reason`');
  const [rows = ''] = table.split('\n\n');
  const cells = [...rows.matchAll(/^\|([^|]+)\|/gm)].map(([, cell = '']) => cell).join();
  const explained = [...cells.matchAll(/`([\w-]+)`/g)].map(([, reason]) => reason);
  expect(explained.sort()).toEqual(Object.keys(reasons).sort());
});

test('the command for a hash gives the one in integrity.json', () => {
  const command = blocks(operators, 'sh').find((block) => block.startsWith('openssl'))!;
  const folder = new URL('.', import.meta.resolve('@helsefellesskap/elements/cdn/integrity.json'));
  const hash = execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  expect(`sha384-${hash}`).toBe(integrity['hfs-plan.js']!.integrity);
});

test('where the data cannot be fetched, the text stays, with the sentence the guide quotes', async ({
  page,
  serve,
}) => {
  const host = await serve({ '/': `<body>${atHome(await copied(page, 'script'))}` });
  await page.route('**/*.json', (route) => route.abort());
  await page.goto(host.origin);
  await expect(page.getByText(words).first()).toBeVisible();
  const sentence = (await page.locator('hfs-goals .hfs-status p').textContent()) ?? 'none';
  expect(editors.text).toContain(`«${sentence}»`);
});

test('pasted into a file that is opened from the disk, the builder’s code works, and files beside it do not', async ({
  page,
}, testInfo) => {
  const open = async (name: string, html: string) => {
    writeFileSync(
      testInfo.outputPath(name),
      `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Prøve</title>${html}`,
    );
    await page.goto(pathToFileURL(testInfo.outputPath(name)).href);
  };
  await open('copied.html', (await copied(page, 'script')).replace(/<article.*<\/article>/s, ''));
  await expect(page.getByText(words).first()).toBeVisible();
  const [beside = ''] = blocks(guide('README.md'), 'html');
  await open('beside.html', beside);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => customElements.get('hfs-plan'))).toBeUndefined();
});

test('in a sandbox that lets readers go where they choose, a link leads out', async ({ page, serve, baseURL }) => {
  const sandbox = 'allow-scripts allow-top-navigation-by-user-activation';
  expect(operators.text).toContain('allow-top-navigation-by-user-activation');
  const src = `${baseURL}/ramme/goals/sor-rogaland/strategy-2025/nb/`;
  const frame = `<iframe src="${src}" sandbox="${sandbox}" title="Prøve" width="700" height="600"></iframe>`;
  const host = await serve({ '/': frame }, `${strict}; frame-src ${baseURL}`);
  await page.goto(host.origin);
  await page.frameLocator('iframe').getByRole('link', { name: 'Åpne hele siden' }).click();
  await expect(page).toHaveURL(`${baseURL}/helsefellesskap/sor-rogaland/`);
});
