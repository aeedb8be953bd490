import { expect, type Locator, type Page } from '@playwright/test';
import { integrity, strict, test, type Host, type Serve } from './host.js';

const helper = `<script src="/cdn/frame.js" integrity="${integrity['frame.js']!.integrity}" crossorigin></script>`;
const framed = '<script src="/cdn/framed.js" defer></script>';
const marked = 'data-hfs-frame title="Mål"';
const words = '<p id="content">Gode helsetjenester til rett tid</p>';

/** A page of one host, with a page of another in a frame. */
async function show(
  page: Page,
  serve: Serve,
  { inside = words, css = '', attributes = marked, hash = '' } = {},
): Promise<{ frame: Locator; host: Host; guest: Host }> {
  const guest = await serve({ '/': `<link rel="stylesheet" href="/page.css">${framed}<body>${inside}` });
  guest.answers['/page.css'] = { body: css, headers: { 'content-type': 'text/css' } };
  const frame = `<iframe src="${guest.origin}/${hash}" ${attributes}></iframe><p><a href="${guest.origin}/">Les målene</a></p>`;
  const host = await serve({ '/': `${helper}<body>${frame}` }, `${strict}; frame-src http://127.0.0.1:*`);
  await page.goto(host.origin);
  return { frame: page.locator('iframe').first(), host, guest };
}

const height = (frame: Locator): Promise<number> => frame.evaluate(({ clientHeight }) => clientHeight);

/** Waits until the frame is as tall as its content: nothing must be scrolled to, and nothing is left over. */
async function expectFit(frame: Locator): Promise<number> {
  const spare = async (): Promise<number[]> => {
    const root = frame.contentFrame().locator('html');
    const [all, own] = await root.evaluate((html) => [html.scrollHeight, html.getBoundingClientRect().height] as const);
    const given = await height(frame);
    return [given - all, given - Math.ceil(own)];
  };
  await expect.poll(spare).toEqual([0, 0]);
  return height(frame);
}

/** Sends messages from the page in a frame to the one around, and waits until they have been heard. */
async function say(frame: Locator, ...messages: unknown[]): Promise<void> {
  const root = frame.contentFrame().locator('html');
  for (const message of messages) await root.evaluate((_, data) => parent.postMessage(data, '*'), message);
  await frame.page().waitForTimeout(200);
}

const resize = (frame: Locator, px: number): Promise<void> =>
  frame
    .contentFrame()
    .locator('#content')
    .evaluate((content: HTMLElement, px) => void (content.style.height = `${px}px`), px);

test('a frame is as tall as its content, and follows when that grows and shrinks', async ({
  page,
  serve,
  troubles,
}) => {
  const { frame } = await show(page, serve);
  for (const px of [1500, 40, 700]) {
    await resize(frame, px);
    await expect.poll(() => height(frame)).toBeGreaterThan(px);
    expect(await expectFit(frame)).toBeLessThan(px + 100);
  }
  expect(troubles).toEqual([]);
});

test('a frame follows when the reader makes the text larger, and when the line gets longer', async ({
  page,
  serve,
}) => {
  const { frame } = await show(page, serve, { inside: words.repeat(20) });
  const before = await expectFit(frame);
  const root = frame.contentFrame().locator('html');
  await root.evaluate((html) => void (html.style.fontSize = '200%'));
  await expect.poll(() => height(frame)).toBeGreaterThan(before * 1.8);
  const large = await expectFit(frame);
  await frame.evaluate((element) => void (element.style.width = '900px'));
  await expect.poll(() => height(frame)).toBeLessThan(large);
  await expectFit(frame);
});

for (const [name, options] of Object.entries({
  'in a sandbox, where it has no origin': { attributes: `${marked} sandbox="allow-scripts"` },
  'in a sandbox that leaves it its origin': { attributes: `${marked} sandbox="allow-scripts allow-same-origin"` },
  'without a referrer': { attributes: `${marked} referrerpolicy="no-referrer"` },
  'that is fetched late': { attributes: `${marked} loading="lazy"` },
  'with a page as tall as its window': { css: 'html,body{height:100%} body{padding:20px}' },
  'with a page at least as tall as its window': { css: 'html,body{min-height:100vh} body{padding:20px}' },
}))
  test(`a frame ${name} gets its height`, async ({ page, serve, troubles }) => {
    const { frame } = await show(page, serve, options);
    await resize(frame, 600);
    await expect.poll(() => height(frame)).toBeGreaterThan(600);
    expect(await expectFit(frame)).toBeLessThan(700);
    await resize(frame, 90);
    await expect.poll(() => height(frame)).toBeLessThan(190);
    expect(troubles).toEqual([]);
  });

test('a part as tall as the window does not make the frame grow for ever', async ({ page, serve }) => {
  const { frame } = await show(page, serve, { css: '#content{min-height:100vh}', inside: `${words}<p>Mer</p>` });
  await page.waitForTimeout(1500);
  const after = await height(frame);
  await page.waitForTimeout(1000);
  expect(await height(frame)).toBe(after);
  expect(after).toBeLessThan(1000);
});

test('content that opens slowly is followed to its end', async ({ page, serve }) => {
  const { frame } = await show(page, serve, { css: '#content{height:20px;transition:height 1s linear}' });
  await resize(frame, 600);
  await expect.poll(() => height(frame)).toBeGreaterThan(600);
  await expectFit(frame);
});

test('borders count where the page counts them', async ({ page, serve }) => {
  const { frame } = await show(page, serve);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('iframe{box-sizing:border-box;border:10px solid}');
    document.adoptedStyleSheets = [sheet];
  });
  await resize(frame, 800);
  await expect.poll(() => height(frame)).toBeGreaterThan(800);
  await expectFit(frame);
});

test('padding counts too, and a frame that fills a box of the page is left as it is', async ({ page, serve }) => {
  const { frame } = await show(page, serve);
  const style = (css: string) =>
    page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);
  await style('iframe{box-sizing:border-box;padding:10px}');
  await resize(frame, 800);
  await expect.poll(() => height(frame)).toBeGreaterThan(810);
  const before = await frame.getAttribute('style');
  await style('iframe{position:absolute;inset:0}');
  await resize(frame, 600);
  await page.waitForTimeout(500);
  expect(await frame.getAttribute('style')).toBe(before);
});

test('a frame that was ready before the helper is asked', async ({ page, serve }) => {
  let release = (): void => {};
  const held = new Promise<void>((go) => (release = go));
  await page.route('**/cdn/frame.js', async (route) => {
    await held;
    await route.continue();
  });
  const guest = await serve({ '/': `${framed}<body>${words}` });
  const late = helper.replace('<script', '<script defer');
  const host = await serve(
    { '/': `${late}<body><iframe src="${guest.origin}/" ${marked}></iframe>` },
    `${strict}; frame-src ${guest.origin}`,
  );
  const opened = page.goto(host.origin);
  const frame = page.locator('iframe');
  await expect(frame.contentFrame().getByText('Gode helsetjenester')).toBeVisible();
  const before = await height(frame);
  release();
  await opened;
  await expect.poll(() => height(frame)).not.toBe(before);
  await expectFit(frame);
});

test('what is no height is not taken for one', async ({ page, serve, troubles }) => {
  const { frame } = await show(page, serve);
  const before = await expectFit(frame);
  for (const wrong of [NaN, Infinity, -300, 0, 20_000, 1e9, '500', [500], { valueOf: 500 }, null, true, 500n])
    await frame
      .contentFrame()
      .locator('html')
      .evaluate((_, data) => parent.postMessage({ type: 'hfs-height', height: data }, '*'), wrong);
  await say(frame, null, 500, 'hfs-height', { height: 500 }, { type: 'height', height: 500 }, { type: 'hfs-height' });
  expect(await height(frame)).toBe(before);
  await say(frame, { type: 'hfs-height', height: 500 });
  expect(await height(frame)).toBe(500);
  expect(troubles).toEqual([]);
});

test('only a marked frame is heard, and only about itself', async ({ page, serve, troubles }) => {
  const { frame, guest } = await show(page, serve);
  const before = await expectFit(frame);
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src, title: 'Reklame' }));
  }, `${guest.origin}/`);
  const other = page.locator('iframe').last();
  await expect(other.contentFrame().getByText('Gode helsetjenester')).toBeVisible();
  const itsOwn = await height(other);
  await say(other, { type: 'hfs-height', height: 500 });
  await page.evaluate(() => postMessage({ type: 'hfs-height', height: 500 }, '*'));
  await page.waitForTimeout(200);
  expect([await height(frame), await height(other)]).toEqual([before, itsOwn]);
  expect(troubles).toEqual([]);
});

for (const [name, attributes] of [
  ['that has gone to another origin', marked],
  ['whose sandbox takes its origin away, and which has one after all', marked],
] as const)
  test(`a frame ${name} is not heard`, async ({ page, serve }) => {
    const { frame } = await show(page, serve, { attributes });
    const before = await expectFit(frame);
    if (name.startsWith('that')) {
      const stranger = await serve({ '/': `<body>${words}` });
      await frame
        .contentFrame()
        .locator('html')
        .evaluate((_, address) => location.assign(address), stranger.origin);
      await expect.poll(() => stranger.asked).toContain('/');
      await expect(frame.contentFrame().getByText('Gode helsetjenester')).toBeVisible();
    } else await frame.evaluate((element: HTMLIFrameElement) => element.sandbox.add('allow-scripts')); // the page in it stays as it is
    await say(frame, { type: 'hfs-height', height: 500 });
    expect(await height(frame)).toBe(before);
  });

test('WordPress, which frames pages in a sandbox and knows them by a secret, is told in its own way', async ({
  page,
  serve,
  troubles,
}) => {
  await page.addInitScript(() => {
    window.heard = [];
    addEventListener('message', ({ data, origin }) => window.heard.push({ origin, data }));
  });
  const { frame } = await show(page, serve, {
    attributes: 'title="Mål" sandbox="allow-scripts" security="restricted"',
    hash: '#?secret=a1B2c3',
  });
  const heard = () => page.evaluate(() => window.heard.splice(0).pop());
  const told = {
    origin: 'null',
    data: expect.objectContaining({ message: 'height', value: expect.any(Number), secret: 'a1B2c3' }) as unknown,
  };
  await expect.poll(heard).toEqual(told);
  await frame.evaluate((element: HTMLIFrameElement) =>
    element.contentWindow!.postMessage({ message: 'ready', secret: 'a1B2c3' }, '*'),
  );
  await expect.poll(heard).toEqual(told);
  expect(troubles).toEqual([]);
});

test('on its own, the page from the frame is an ordinary page', async ({ page, serve, troubles }) => {
  const { guest } = await show(page, serve, { css: 'body{min-height:100vh;margin:0}', inside: '<p>Kort</p>' });
  await page.goto(guest.origin);
  expect(await page.locator('body').evaluate(({ clientHeight }) => clientHeight === innerHeight)).toBe(true);
  expect(troubles).toEqual([]);
});

declare global {
  interface Window {
    heard: { origin: string; data: unknown }[];
  }
}
