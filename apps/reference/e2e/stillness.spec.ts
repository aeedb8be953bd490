import { expect, test } from '@playwright/test';
import { shiftOf, watchShift } from './shift.js';
import { upgraded } from './site.js';

declare global {
  interface Window {
    marked: { nodes: Element[]; html: string };
  }
}

for (const address of [
  '/',
  '/helsefellesskap/sor-rogaland/',
  '/nn/helsefellesskap/sogn-og-fjordane/',
  '/planer/helse-sor-ost-2040/',
])
  test(`nothing moves on ${address} when script and data come late, and the HTML stays the same nodes`, async ({
    page,
  }) => {
    let release = () => {};
    const held = new Promise<void>((go) => (release = go));
    await page.route('**/widgets/all.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.route('**/data/**', async (route) => {
      await new Promise((late) => setTimeout(late, 600)); // long enough for a widget to say that it is waiting
      await route.continue();
    });
    await watchShift(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('footer.site-footer').waitFor();
    await page.waitForTimeout(200); // first paint, by a reader's clock
    const boxes = () =>
      page.locator('.hfs *:not(details *), .tiles a, .site-footer').evaluateAll((all) =>
        all.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return `${element.localName} ${[x, y, width, height].map(Math.round).join(' ')}`;
        }),
      );
    const before = await boxes();
    await page.evaluate(() => {
      const nodes = [...document.querySelectorAll('.hfs')];
      window.marked = { nodes, html: nodes.map(({ outerHTML }) => outerHTML).join() };
    });
    release();
    await upgraded(page);
    expect(await boxes()).toEqual(before);
    expect(await shiftOf(page)).toBe(0);
    const same = await page.evaluate(() => {
      const { nodes, html } = window.marked;
      return nodes.every((node) => node.isConnected) && nodes.map(({ outerHTML }) => outerHTML).join() === html;
    });
    expect(same).toBe(true);
  });
