import { expect, type Page } from '@playwright/test';
import { strict, test } from './host.js';
import { shiftOf, watchShift } from './shift.js';
import { upgraded } from './site.js';
import { allTagged, readable, tagged, widgetTags } from './widgets.js';

const style = '<link rel="stylesheet" href="/cdn/hfs.css">';
const script = '<script type="module" src="/cdn/all.js"></script>';
const loader = '<script type="module" src="/cdn/loader.js"></script>';
const written = allTagged(readable);

/** Where the page's own paragraphs stand. */
const after = (page: Page): Promise<Record<string, number>> =>
  page
    .locator('.after')
    .evaluateAll((all) =>
      Object.fromEntries(all.map((one) => [one.textContent!, Math.round(one.getBoundingClientRect().top + scrollY)])),
    );

for (const width of [1280, 390])
  for (const [how, head, late] of [
    ['with the script', script, 0],
    ['with a script that comes 600 ms late', script, 600],
    ['with the loader', loader, 0],
    ['with the loader, whose files come 600 ms late', loader, 600],
  ] as const)
    test(`${how}, at ${width} px, no widget moves what stands after it`, async ({ page, serve, troubles }) => {
      await watchShift(page);
      await page.setViewportSize({ width, height: 24_000 }); // all of it is in view, so that every shift counts
      const host = await serve({ '/': `${style}${head}<body>${written}` });
      let release = (): void => {};
      const held = new Promise<void>((go) => (release = go));
      await page.route(/\/cdn\/.*\.js$/, async (route) => {
        await held;
        if (late) await new Promise((come) => setTimeout(come, late));
        await route.continue();
      });
      await page.goto(host.origin, { waitUntil: 'commit' });
      await expect(page.locator('.after')).toHaveCount(widgetTags.length);
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50))));
      const before = await after(page);
      release();
      await upgraded(page);
      expect.soft(await after(page)).toEqual(before);
      expect(await shiftOf(page)).toBe(0);
      expect(troubles).toEqual([]);
    });

test('in a frame with the height it needs, no widget moves what stands after it, nor anything of its own', async ({
  page,
  serve,
  troubles,
}) => {
  const pages = widgetTags.map(
    (tag) =>
      [
        `/${tag}/`,
        `${style}<script src="/cdn/framed.js" defer></script>${script}<body>${tagged(tag, readable)}`,
      ] as const,
  );
  const guest = await serve(Object.fromEntries(pages));
  const frames = (heights: number[]): string =>
    widgetTags
      .map(
        (tag, index) =>
          `<iframe data-hfs-frame title="${tag}" src="${guest.origin}/${tag}/" height="${heights[index] ?? 150}"></iframe><p class="after">Etter ${tag}</p>`,
      )
      .join('');
  const host = await serve({ '/': '' }, `${strict}; frame-src ${guest.origin}`);
  const show = async (heights: number[]): Promise<void> => {
    const head = '<script src="/cdn/frame.js"></script>';
    host.answers['/'] = { ...host.answers['/'], body: `<!doctype html>${head}<body>${frames(heights)}` };
    await page.goto(host.origin);
  };
  const fit = async (): Promise<number[]> => {
    for (const tag of widgetTags)
      await expect(
        page.frameLocator(`[title=${tag}]`).locator(`${tag} :is(.hfs, [role=button])`).first(),
      ).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500); // frames tell their height as they find it
    return page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  };
  await show([]);
  const needed = await fit();
  expect(Math.max(...needed)).toBeGreaterThan(1000);

  await watchShift(page);
  await page.setViewportSize({ width: 1280, height: 24_000 });
  await show(needed);
  const before = await after(page);
  expect(await fit()).toEqual(needed);
  expect(await after(page)).toEqual(before);
  const shifts = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.shift)));
  expect(shifts).toEqual(shifts.map(() => 0));
  expect(troubles).toEqual([]);
});
