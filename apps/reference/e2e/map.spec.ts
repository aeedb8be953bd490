import { regions } from '@helsefellesskap/elements/hfs-partnership-map';
import { expect, test } from '@playwright/test';
import { partnershipIds } from './site.js';

const places = new Map(regions.flatMap(({ tiles }) => Object.entries(tiles).map(([id, [at]]) => [id, at] as const)));

test('the tiles lie where the map widget has them', async ({ page }) => {
  await page.goto('/');
  const found = await page.locator('.tiles li').evaluateAll((tiles) =>
    tiles.map((tile) => {
      const { gridRowStart, gridColumnStart } = getComputedStyle(tile);
      const [, id = ''] = /([^/]+)\/$/.exec(tile.querySelector('a')!.href) ?? [];
      return [id, `${gridRowStart}/${gridColumnStart}`] as const;
    }),
  );
  expect(found).toHaveLength(partnershipIds.length);
  expect(new Map(found)).toEqual(places);
});

for (const width of [768, 1200])
  test(`no name runs out of its tile at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const cut = await page
      .locator('.tiles a :is(span, small)')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent));
    expect(cut).toEqual([]);
  });
