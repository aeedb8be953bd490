import { expect, type FrameLocator, type Page } from '@playwright/test';
import { frameAddress } from '../src/addresses.js';
import { crosswise, expectAccessible } from './accessible.js';
import { choices, clean, plan } from './choices.js';
import { strict, test, type Serve } from './host.js';
import { shiftOf, watchShift } from './shift.js';
import { frameAddresses, wordsOf, writtenAt } from './site.js';

const inSandbox = 'sandbox="allow-scripts" title="Prøve" width="700" height="300"';
/** The words inside the widget, without those for screen readers only, which come with the script and are empty. */
const shown = async (scope: Page | FrameLocator, tag: string): Promise<string> =>
  wordsOf(await scope.locator(tag).innerHTML());

/** A page of another host with a page of this site in a sandboxed frame. */
async function embed(page: Page, serve: Serve, address: string, attributes = inSandbox): Promise<FrameLocator> {
  const { origin } = new URL(address);
  const host = await serve(
    { '/': `<script src="/cdn/frame.js"></script><body><iframe src="${address}" ${attributes}></iframe>` },
    `${strict}; frame-src ${origin}`,
  );
  await page.goto(host.origin);
  return page.frameLocator('iframe');
}

test('every frame page has a title, a language, no furniture, no style or script of its own, and the way to the page', () => {
  expect(frameAddresses.length).toBeGreaterThan(500);
  for (const address of frameAddresses) {
    const html = writtenAt(`${address}index.html`);
    expect(html, address).toMatch(/<title>[^<]+ – [^<]+<\/title>/);
    expect(html, address).toContain(`<html lang="${address.split('/').at(-2)}">`);
    expect(html, address).toMatch(/<p class="whole">\s*<a href="\/(?:nn\/)?(?:(?:helsefellesskap|planer)\/[^"]+\/)?"/);
    expect(html, address).not.toMatch(/<header|<footer|<nav|<style|\sstyle=|<script>/);
  }
});

test('every frame page says what the clean HTML says, word for word', () => {
  for (const choice of choices) {
    const [, inside = ''] = /<main>(.*)<\/main>/s.exec(writtenAt(`${frameAddress(choice)}index.html`)) ?? [];
    expect(wordsOf(inside), frameAddress(choice)).toBe(clean(choice));
  }
});

for (const choice of choices) {
  const address = frameAddress(choice);

  test(`${address} works in a sandbox on another host`, async ({ page, serve, troubles, baseURL }) => {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    const frame = await embed(page, serve, `${baseURL}${address}`, `${inSandbox} data-hfs-frame`);
    await expect(frame.locator(`${choice.tag}:defined`)).toBeAttached();
    await expect.poll(() => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)).not.toBe(300);
    expect(await shown(frame, choice.tag)).toBe(clean(choice));
    expect(asked).toEqual(new Set([new URL(page.url()).origin, baseURL]));
    expect(troubles).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const choice of choices)
    test(`${frameAddress(choice)} can be read`, async ({ page }) => {
      await page.goto(frameAddress(choice));
      const article = page.locator(choice.tag);
      await expect(article).toBeVisible();
      expect(wordsOf(await article.innerHTML())).toBe(clean(choice));
    });
});

test('the address sets heading level, colours and the widget’s own settings', async ({ page }) => {
  const address = frameAddress(plan('hfs-focus-areas', 'sor-rogaland/strategy-2025'));
  await page.goto(`${address}?heading-level=4&look=strong&scheme=dark&strength=facilitate&src=/elsewhere.json`, {
    waitUntil: 'networkidle',
  });
  const widget = page.locator('hfs-focus-areas');
  await expect(widget.locator('h4').first()).toBeVisible();
  await expect(widget).toHaveAttribute('strength', 'facilitate');
  await expect(widget).not.toHaveAttribute('src');
  await expect(widget).not.toContainText('Utvikle felles tiltak for å rekruttere');
  const style = () => page.evaluate(() => getComputedStyle(document.documentElement));
  expect((await style()).colorScheme).toBe('dark');
  const accent = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--hfs-accent'));
  expect(accent).toMatch(/ 355 \/ 1\)$/); // the hue of the theme
});

test('where a finder’s links lead is for the page around to say: opened by itself, a frame page has our own', async ({
  page,
  serve,
  baseURL,
}) => {
  const path = frameAddress({ tag: 'hfs-municipality-finder', path: 'municipality-index', language: 'nb' });
  const address = `${baseURL}${path}?href=https://elsewhere.example/{id}`;
  const frame = await embed(page, serve, address);
  const theirs = 'https://elsewhere.example/agder';
  await expect(frame.locator('hfs-municipality-finder li a[href$="/agder"]')).toHaveAttribute('href', theirs);
  await page.goto(address, { waitUntil: 'networkidle' });
  const finder = page.locator('hfs-municipality-finder:defined');
  await expect(finder.locator('li a[href="/helsefellesskap/agder/"]')).toBeAttached();
  await expect(finder.locator('a[href*="elsewhere.example"]')).toHaveCount(0);
});

test('nothing moves when the address asks for another heading level and look', async ({ page }) => {
  await watchShift(page);
  const address = frameAddress(plan('hfs-focus-areas', 'sor-rogaland/strategy-2025'));
  await page.goto(`${address}?heading-level=4&look=strong&scheme=dark`, { waitUntil: 'networkidle' });
  await expect(page.locator('hfs-focus-areas h4').first()).toBeVisible();
  expect(await shiftOf(page)).toBe(0);
});

test('nothing moves when the address asks for less than all, and nothing stays hidden where the script is lost', async ({
  page,
}) => {
  const address = `${frameAddress(plan('hfs-focus-areas', 'sor-rogaland/strategy-2025'))}?strength=facilitate`;
  const left = page.locator('hfs-focus-areas').getByText('Utvikle felles tiltak for å rekruttere').first();
  let lost = false;
  await page.route('**/widgets/hfs-focus-areas.js', async (route) => {
    await new Promise((late) => setTimeout(late, 600));
    await (lost ? route.abort() : route.continue());
  });
  await watchShift(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.locator('hfs-focus-areas h3').first()).toBeVisible();
  await expect(left).toBeHidden();
  expect(await shiftOf(page)).toBe(0);

  lost = true;
  await page.goto(address);
  await expect(left).toBeVisible();
});

test('nothing moves in a frame page when its script comes', async ({ page }) => {
  await watchShift(page);
  for (const choice of choices) {
    await page.goto(`${frameAddress(choice)}?heading-level=3`, { waitUntil: 'networkidle' });
    expect(await shiftOf(page), choice.tag).toBe(0);
  }
});

test('frame pages have no accessibility fault, light and dark, narrow and wide', async ({ page }) => {
  test.slow();
  for (const choice of choices.filter(({ path }) => path.includes('sor-rogaland') || !path.startsWith('plans/')))
    for (const setting of crosswise) {
      await page.goto(frameAddress(choice), { waitUntil: 'networkidle' });
      await page.evaluate(() => {
        const ground = new CSSStyleSheet(); // the page around would be light or dark too; axe takes what is transparent for white
        ground.replaceSync('html { background: Canvas !important }');
        document.adoptedStyleSheets.push(ground);
      });
      await expectAccessible(page, setting);
    }
});

test('a link leads out of the frame, and one to a place in the page stays in it', async ({ page, serve, baseURL }) => {
  const address = `${baseURL}${frameAddress(plan('hfs-goals', 'sor-rogaland/strategy-2025'))}`;
  const frame = await embed(page, serve, address, 'title="Prøve" width="700" height="600"');
  await frame.getByText('Vis kilden').first().click();
  await frame.locator('a[href*="#"]').first().click();
  await expect(frame.locator('hfs-goals')).toBeVisible();
  expect(page.url()).not.toContain('/ramme/');
  await frame.getByRole('link', { name: 'Åpne hele siden', exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}/helsefellesskap/sor-rogaland/`);
});

test('WordPress, which lets no link out, is told where the reader wants to go', async ({ page, serve, baseURL }) => {
  await page.addInitScript(() => {
    window.heard = [];
    addEventListener('message', ({ data, origin }) => window.heard.push({ origin, data }));
  });
  const address = `${baseURL}${frameAddress(plan('hfs-goals', 'sor-rogaland/strategy-2025'))}#?secret=a1B2c3`;
  const frame = await embed(page, serve, address);
  await frame.getByRole('link', { name: 'Åpne hele siden' }).click();
  const value = `${baseURL}/helsefellesskap/sor-rogaland/`;
  await expect
    .poll(() => page.evaluate(() => window.heard.map(({ data }) => data)))
    .toContainEqual({ message: 'link', value, secret: 'a1B2c3' });
});

declare global {
  interface Window {
    heard: { origin: string; data: unknown }[];
  }
}
