import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { strict, test } from './host.js';
import { upgraded } from './site.js';
import { allTagged, dataOf, tagged, widgetTags } from './widgets.js';

const script = '<script type="module" src="/cdn/all.js"></script>';
const trusting = strict.replace(/; require-trusted-types.*/, ''); // a page that puts in HTML as text
const lines = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('thirty widgets at once all show their record, and ask for each record once', async ({
  page,
  serve,
  troubles,
}) => {
  const tags = Array.from({ length: 30 }, (_, index) => widgetTags[index % widgetTags.length]!);
  const host = await serve({ '/': `${script}<body>${tags.map((tag) => tagged(tag)).join('')}` });
  await page.goto(host.origin);
  await upgraded(page);
  const shown = await page
    .locator('.hfs, [aria-expanded]')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  expect(shown).toBeGreaterThanOrEqual(30);
  expect(host.asked.filter((path) => path.startsWith('/data/')).sort()).toEqual([...new Set(tags.map(dataOf))].sort());
  expect(troubles).toEqual([]);
});

test('fifty widgets that come together are laid out together', async ({ page, serve }) => {
  const host = await serve({ '/': `${script}<body>${allTagged()}` });
  await page.goto(host.origin);
  await upgraded(page);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Performance.enable');
  const layouts = async () =>
    (await browser.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'LayoutCount')!.value;
  for (const tag of widgetTags) {
    const before = await layouts();
    await page.evaluate(async (tag) => {
      const first = document.querySelector<HTMLElement & { updateComplete: Promise<void> }>(tag)!;
      const all = Array.from({ length: 50 }, () => first.cloneNode() as typeof first);
      for (const one of all) one.textContent = first.querySelector('[role=button]')?.textContent ?? ''; // a glossary word
      document.body.append(...all);
      while (all.some((one) => !one.querySelector('.hfs, [role=button]')))
        await new Promise((later) => setTimeout(later, 20));
    }, tag);
    expect((await layouts()) - before, tag).toBeLessThan(10); // one each would be fifty
  }
});

test('twenty widgets with one address make one request for data, and one pasted tag one for the script and one for data', async ({
  page,
  serve,
}) => {
  const twenty = await serve({ '/': `${script}<body>${tagged('hfs-goals').repeat(20)}` });
  await page.goto(twenty.origin, { waitUntil: 'networkidle' });
  expect(twenty.asked.filter((path) => path !== '/favicon.ico')).toEqual(['/', '/cdn/all.js', dataOf('hfs-goals')]);
  for (const tag of widgetTags) {
    const one = await serve({ '/': `<script type="module" src="/cdn/${tag}.js"></script><body>${tagged(tag)}` });
    await page.goto(one.origin);
    await upgraded(page);
    await page.waitForTimeout(100); // for a request too many
    expect(one.asked.filter((path) => path !== '/favicon.ico')).toEqual(['/', `/cdn/${tag}.js`, dataOf(tag)]);
  }
});

test('a tag that comes late shows what one that stood there shows, by innerHTML, appendChild, a template or a copy', async ({
  page,
  serve,
  troubles,
}) => {
  const host = await serve({ '/': `${script}<body><div id="first">${allTagged()}</div><hr>` }, trusting);
  await page.goto(host.origin);
  await upgraded(page);
  const first = page.locator('#first');
  const usual = lines(await first.innerText());
  for (const way of ['innerHTML', 'appendChild', 'template', 'importNode', 'cloned widgets', 'document.write']) {
    await page.evaluate(
      ([way, html]) => {
        document.querySelector('#late')?.remove();
        const late = document.createElement('div');
        late.id = 'late';
        const template = document.createElement('template');
        template.innerHTML = html;
        if (way === 'innerHTML') {
          document.body.append(late);
          late.innerHTML = html;
        } else if (way === 'appendChild') {
          late.innerHTML = html; // outside the page
          document.body.appendChild(late);
        } else if (way === 'template') {
          late.append(template.content.cloneNode(true));
          document.body.append(late);
        } else if (way === 'importNode') {
          late.append(document.importNode(template.content, true));
          document.body.append(late);
        } else if (way === 'cloned widgets') {
          late.append(...document.querySelector('#first')!.cloneNode(true).childNodes); // with what they show
          document.body.append(late);
        } else {
          const other = document.implementation.createHTMLDocument();
          other.write(html);
          document.body.append(late);
          late.append(...other.body.childNodes); // from another document
        }
      },
      [way, allTagged()] as const,
    );
    await upgraded(page);
    await expect.poll(async () => lines(await page.locator('#late').innerText()), way).toBe(usual);
    expect(lines(await first.innerText()), way).toBe(usual);
  }
  expect(troubles).toEqual([]);
});

test('what is moved about, as frameworks do, keeps its content, its open panels and its record', async ({
  page,
  serve,
  troubles,
}) => {
  const host = await serve({ '/': `${script}<body><main>${allTagged()}</main><aside></aside>` });
  await page.goto(host.origin);
  await upgraded(page);
  await page.locator('hfs-goals summary').first().click();
  const usual = lines(await page.locator('main').innerText());
  await page.evaluate(async () => {
    const [main, aside] = [document.querySelector('main')!, document.querySelector('aside')!];
    const nodes = [...main.childNodes];
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    for (const node of [...nodes].reverse()) main.append(node); // a list turned about
    await painted();
    const fragment = document.createDocumentFragment();
    fragment.append(...nodes); // out, and in again
    await painted();
    aside.append(fragment);
    await painted();
    aside.attachShadow({ mode: 'open' }).append(...nodes); // into a component
    await painted();
    main.replaceChildren(...nodes);
    if ('moveBefore' in main) for (const node of nodes) (main.moveBefore as (...a: unknown[]) => void)(node, null);
    await painted();
  });
  expect(lines(await page.locator('main').innerText())).toBe(usual);
  expect(
    await page
      .locator('hfs-goals details')
      .first()
      .evaluate((panel: HTMLDetailsElement) => panel.open),
  ).toBe(true);
  expect(host.asked.filter((path) => path.startsWith('/data/')).length).toBe(new Set(widgetTags.map(dataOf)).size);
  expect(troubles).toEqual([]);
});

test('jQuery puts widgets in, takes them out, copies them and empties the page', async ({ page, serve, troubles }) => {
  const list = `<script type="text/plain" id="widgets">${tagged('hfs-goals')}${tagged('hfs-municipality-finder')}</script>`;
  const buttons = ['put-back', 'copy', 'empty'].map((id) => `<button id="${id}">${id}</button>`).join('');
  const host = await serve(
    {
      '/': `<script src="/jquery.js"></script>${script}<body>${buttons}<div id="place"></div><div id="other"></div>${list}<script src="/page.js"></script>`,
    },
    trusting,
  );
  host.answers['/jquery.js'] = { body: readFileSync(new URL('jquery.min.js', import.meta.resolve('jquery/factory'))) };
  host.answers['/page.js'] = { body: readFileSync(new URL('host-pages/jquery-page.js', import.meta.url)) };
  await page.goto(host.origin);
  await upgraded(page);
  await expect(page.locator('#place hfs-goals .hfs-section').first()).toBeVisible();
  const usual = lines(await page.locator('#place').innerText());
  await page.getByRole('button', { name: 'put-back' }).click();
  await expect.poll(async () => lines(await page.locator('#other').innerText())).toBe(usual);
  await page.locator('#other').getByRole('combobox').fill('voss');
  await expect(page.getByRole('option').first()).toContainText('Voss');
  await page.locator('#other').getByRole('combobox').fill('');
  await page.getByRole('button', { name: 'copy' }).click();
  await expect.poll(async () => lines(await page.locator('#place').innerText())).toBe(usual);
  await page.getByRole('button', { name: 'empty' }).click();
  await expect(page.locator('hfs-goals')).toHaveCount(0);
  expect(troubles).toEqual([]);
});
