import { isDeepStrictEqual } from 'node:util';
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
  if (!link) throw new Error(`${address} has no link to an answer.`);
  return JSON.parse(writtenAt(new URL(link).pathname)) as ReturnType<typeof answerFor>;
}

const framedBy = (html: string): URL => new URL(/<iframe src="([^"]+)"/.exec(html)![1]!);

test('every page leads to an answer that names it, and whose frame is a frame page', () => {
  const frames = new Set(frameAddresses);
  const faults = [...addresses, ...frameAddresses].flatMap((address) => {
    const { html, title, height, provider_url: provider, cache_age: age, ...rest } = answerFor(address);
    const { origin, pathname, hash } = framedBy(html);
    const due = { version: '1.0', type: 'rich', provider_name: 'Helsefellesskap', width: 720 };
    const has = {
      'its fixed parts, and no others': isDeepStrictEqual(rest, due),
      'the site': /^https?:\/\/[^/]+\/$/.test(String(provider)),
      'a title': /\S/.test(String(title)),
      'a height': typeof height === 'number',
      'an age': typeof age === 'number',
      'a frame page': frames.has(pathname) && hash === '' && (!frames.has(address) || pathname === address),
      'a link to the page': html.includes(`<blockquote><a href="${origin}${address}">`),
      'a whole frame': /<iframe src="[^"]+" width="720" height="\d+" title="[^"]+" frameborder="0"/.test(html),
      'leave to copy': html.includes(' allow="clipboard-write"></iframe>'), // for “Lenke hit” and “Kopier henvisningen”
    };
    return Object.entries(has).flatMap(([what, it]) => (it ? [] : `${address} lacks ${what}`));
  });
  expect(faults).toEqual([]); // an expectation for each of thousands would take minutes
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
