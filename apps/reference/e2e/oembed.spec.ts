import { expect } from '@playwright/test';
import { test } from './host.js';
import { addresses, frameAddresses, writtenAt } from './site.js';

/** The answer for a page, found as others find it: by the link in the head, early enough for readers of the first 150 kB. */
function answerFor(address: string): Record<string, unknown> & { html: string } {
  const start = Buffer.from(writtenAt(`${address}index.html`))
    .subarray(0, 150_000)
    .toString();
  const [head = ''] = start.split('</head>');
  const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)" title="[^"]+"/.exec(head)?.[1];
  expect(link, address).toMatch(/^https?:\/\//);
  return JSON.parse(writtenAt(new URL(link!).pathname)) as ReturnType<typeof answerFor>;
}

const framedBy = (html: string): URL => new URL(/<iframe src="([^"]+)"/.exec(html)![1]!);

test('every page leads to an answer that names it, and whose frame is a frame page', () => {
  const frames = new Set(frameAddresses);
  for (const address of [...addresses, ...frameAddresses]) {
    const { html, ...facts } = answerFor(address);
    expect(facts, address).toEqual({
      version: '1.0',
      type: 'rich',
      provider_name: 'Helsefellesskap',
      provider_url: expect.stringMatching(/^https?:\/\/[^/]+\/$/),
      title: expect.stringMatching(/\S/),
      width: 720,
      height: expect.any(Number),
      cache_age: expect.any(Number),
    });
    const src = framedBy(html);
    expect(frames.has(src.pathname), `${address} → ${src.href}`).toBe(true);
    expect(src.hash).toBe('');
    expect(html, address).toContain(`<blockquote><a href="${src.origin}${address}">`);
    expect(html, address).toMatch(/<iframe src="[^"]+" width="720" height="\d+" title="[^"]+" frameborder="0"/);
    expect(html, address).toContain(' allow="clipboard-write"></iframe>'); // for “Lenke hit” and “Kopier henvisningen”
    if (frames.has(address)) expect(src.pathname).toBe(address);
  }
});

test('a pasted page unfolds: the frame says how tall it is, on load and when asked', async ({
  page,
  serve,
  baseURL,
  troubles,
}) => {
  await page.addInitScript(() => {
    window.heard = [];
    addEventListener('message', ({ data, origin }) => window.heard.push({ origin, data }));
  });
  const { html } = answerFor('/helsefellesskap/sor-rogaland/');
  const there = html.replaceAll(framedBy(html).origin, baseURL!);
  const framed = there.replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"');
  const host = await serve(
    { '/': `<body>${framed.replace(/(src="[^"]+)"/, '$1#?secret=a1B2c3"')}` },
    `frame-src ${baseURL}`,
  );
  await page.goto(host.origin);
  const told = { message: 'height', value: expect.any(Number) as unknown, secret: 'a1B2c3' };
  const heard = () => page.evaluate(() => window.heard.splice(0).pop()?.data);
  await expect.poll(heard).toMatchObject(told as never);
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.contentWindow!.postMessage({ message: 'ready', secret: 'a1B2c3' }, '*');
  });
  await expect.poll(heard).toMatchObject(told as never);
  await expect(page.frameLocator('iframe').locator('hfs-plan')).toContainText('Gode helsetjenester til rett tid');
  expect(troubles).toEqual([]);
});
