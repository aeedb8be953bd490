import { expect, type Page } from '@playwright/test';
import { frameAddress } from '../src/addresses.js';
import { oembedAddress } from '../src/oembed.js';
import { test, type Host, type Serve } from './host.js';
import { writtenAt } from './site.js';

const strategy = 'plans/sor-rogaland/strategy-2025';
const choices = [
  ['hfs-plan', strategy],
  ['hfs-goals', strategy],
  ['hfs-focus-areas', strategy],
  ['hfs-partnership-card', 'partnerships/sor-rogaland'],
  ['hfs-municipality-finder', 'municipality-index'],
] as const;

/** What the builder gives for a frame, once its preview has said how tall it is. */
async function frameCode(page: Page, [tag, record]: (typeof choices)[number]): Promise<string> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`/bygg-inn/?widget=${tag}&record=${record}&way=frame`);
  await expect(page.getByRole('button', { name: 'Kopier koden' })).toBeVisible();
  const wide = page.locator('.builder-preview iframe').last();
  await expect(page.frameLocator('.builder-preview iframe').last().locator(`${tag}:defined`)).toBeAttached({
    timeout: 20_000,
  });
  const code = page.locator('#code');
  const asked = () => wide.evaluate(({ style }: HTMLElement) => parseInt(style.height));
  await expect
    .poll(async () => Number(/height="(\d+)"/.exec((await code.textContent()) ?? '')?.[1]))
    .toBe(await asked());
  return (await code.textContent()) ?? '';
}

/** How far a pasted frame pushes the page about, at a width of the window; and how much of it a reader sees. */
async function shiftOf(page: Page, host: Host, width: number): Promise<{ shift: number; grown: number }> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(host.origin, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300); // a frame tells its height as it finds it
  return page.evaluate(() => {
    const frame = document.querySelector('iframe')!;
    return { shift: window.shift, grown: frame.offsetHeight - Number(frame.getAttribute('height')) };
  });
}

async function pasted(page: Page, serve: Serve, html: string, site: string): Promise<Host> {
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const policy = `default-src 'none'; script-src ${site}; frame-src ${site}`;
  return serve(
    { '/': `<meta name="viewport" content="width=device-width"><body><h1>Overskrift</h1>${html}<p>Etter rammen</p>` },
    policy,
  );
}

for (const choice of choices)
  test(`the frame of ${choice[0]}, as the builder gives it, moves nothing at 1280 px, and little at 320`, async ({
    page,
    serve,
    baseURL,
    troubles,
  }) => {
    const host = await pasted(page, serve, await frameCode(page, choice), baseURL!);
    expect(await shiftOf(page, host, 1280)).toEqual({ shift: 0, grown: 0 });
    const narrow = await shiftOf(page, host, 320);
    expect(narrow.grown).toBeGreaterThan(0); // text takes more lines; one height cannot be right for every width
    expect(narrow.shift).toBeLessThan(0.05);
    expect(troubles).toEqual([]);
  });

test('an address that has been unfolded moves nothing where the page leaves the frame as it is', async ({
  page,
  serve,
  baseURL,
}) => {
  for (const { tag, path } of [
    { tag: 'hfs-goals', path: strategy },
    { tag: 'hfs-partnership-card', path: 'partnerships/sor-rogaland' },
  ]) {
    const answer = oembedAddress(frameAddress({ tag, path, language: 'nb' }));
    const { html } = JSON.parse(writtenAt(answer)) as { html: string };
    const there = html.replace(/(?<=src=")https?:\/\/[^/]+/, baseURL!);
    const host = await pasted(page, serve, there, baseURL!);
    for (const width of [320, 1280]) expect((await shiftOf(page, host, width)).shift, `${tag} ${width}`).toBe(0);
  }
});
