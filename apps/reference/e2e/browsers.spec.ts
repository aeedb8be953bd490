import { expect } from '@playwright/test';
import { keys, whyNot, type Browser } from './browsers/browser.js';
import { startFirefox } from './browsers/firefox.js';
import { startWebKit } from './browsers/webkit.js';
import { strict, test } from './host.js';
import { wordsOf } from './site.js';
import { allTagged, empty, readable, widgetTags, written } from './widgets.js';

declare global {
  interface Window {
    troubles: string[];
  }
}

/** What goes wrong on a page, in its own words: there is no other ear that both browsers have. */
const listen = `
  window.troubles = [];
  addEventListener('error', ({ message, target }) => troubles.push(message ?? target.outerHTML), true);
  addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)));
  addEventListener('hfs-error', ({ target, reason }) => troubles.push(target.localName + ' ' + reason));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => troubles.push(violatedDirective));`;
const head = '<script src="/listen.js"></script><link rel="stylesheet" href="/cdn/hfs.css">';
const script = '<script type="module" src="/cdn/all.js"></script>';
const policy = `${strict}; frame-src 'self'`;
const phone = (path: string): string => `${head}<body><iframe src="${path}" width="320" height="9000"></iframe>`;

for (const [engine, start] of [
  ['Firefox', startFirefox],
  ['WebKit', startWebKit],
] as const)
  test.describe(engine, () => {
    test.describe.configure({ mode: 'default' }); // one browser for all
    let browser: Browser;

    test.beforeAll(async () => {
      const reason = whyNot(engine);
      if (reason) console.log(`Left out: ${reason}.`);
      test.skip(Boolean(reason), reason);
      browser = await start();
    });

    test.afterAll(async () => {
      await browser?.close();
    });

    /** Waits until every widget of the page, or of the frame in it, has what it shows. */
    const upgraded = (): Promise<string[]> =>
      browser.ask(async () => {
        const page = document.querySelector('iframe')?.contentDocument ?? document;
        const all = [...page.querySelectorAll<HTMLElement & { record?: object }>('*')].filter(({ localName }) =>
          localName.startsWith('hfs-'),
        );
        for (let tries = 0; tries < 100 && !all.every(({ record }) => record); tries += 1)
          await new Promise((wait) => setTimeout(wait, 50));
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        return (page.defaultView ?? window).troubles;
      });

    test('the browser is another than Chromium', async () => {
      const name = await browser.ask(() => navigator.userAgent);
      expect(name).toContain(engine === 'WebKit' ? 'AppleWebKit' : engine);
      expect(name).not.toContain('Chrom');
    });

    test('every widget, under the strictest policy, says what the clean HTML says', async ({ serve }) => {
      const host = await serve({ '/': `${head}${script}<body>${allTagged(empty)}` });
      host.answers['/listen.js'] = { body: listen, headers: { 'content-type': 'text/javascript' } };
      await browser.open(host.origin);
      expect(await upgraded()).toEqual([]);
      const shown = await browser.ask(() =>
        [...document.querySelectorAll('*')].flatMap(({ localName, innerHTML }) =>
          localName.startsWith('hfs-') ? [[localName, innerHTML] as const] : [],
        ),
      );
      expect(shown.map(([tag]) => tag)).toEqual(widgetTags);
      for (const [tag, html] of shown)
        if (tag !== 'hfs-glossary-term') expect.soft(wordsOf(html), tag).toContain(wordsOf(written(tag as never)));
    });

    test('no widget moves what stands after it, or is wider than a phone', async ({ serve }) => {
      const host = await serve(
        {
          '/before/': `${head}<body>${allTagged(readable)}`,
          '/after/': `${head}${script}<body>${allTagged(readable)}`,
          '/1/': phone('/before/'),
          '/2/': phone('/after/'),
        },
        policy,
      );
      host.answers['/listen.js'] = { body: listen, headers: { 'content-type': 'text/javascript' } };
      const places = () =>
        browser.ask(() => {
          const page = document.querySelector('iframe')!.contentDocument!;
          return {
            width: page.documentElement.scrollWidth,
            after: [...page.querySelectorAll('.after')].map((one) => Math.round(one.getBoundingClientRect().top)),
          };
        });
      await browser.open(`${host.origin}/1/`);
      const before = await places();
      await browser.open(`${host.origin}/2/`);
      expect(await upgraded()).toEqual([]);
      expect(before.width).toBeLessThanOrEqual(320);
      expect(await places()).toEqual(before);
    });

    test('quotation marks are those of the words that are quoted', async ({ baseURL }) => {
      const mark = () => browser.ask(() => getComputedStyle(document.querySelector('q')!, '::before').content);
      for (const ui of ['nb', 'en']) {
        await browser.open(`${baseURL}/ramme/goals/sor-rogaland/strategy-2025/${ui}/`);
        expect(await mark(), ui).toContain('«');
      }
    });

    test('a panel shows whether it is open', async ({ baseURL }) => {
      await browser.open(`${baseURL}/eksempel-kommune/`);
      await upgraded();
      const signs = await browser.ask(() => {
        const panel = document.querySelector<HTMLDetailsElement>('.hfs details')!;
        return [false, true].map((open) => {
          panel.open = open;
          return getComputedStyle(panel.querySelector('summary')!).listStyleType;
        });
      });
      expect(signs).toEqual(['"+ "', '"– "']);
    });

    test('a reader finds a municipality with the keyboard', async ({ baseURL }) => {
      await browser.open(`${baseURL}/ramme/municipality-finder/nb/`);
      await upgraded();
      await browser.ask(() =>
        document.querySelector('hfs-municipality-finder')!.shadowRoot!.querySelector('input')!.focus(),
      );
      await browser.press(...'lær', keys.down, keys.enter);
      await expect
        .poll(() => browser.ask(() => document.querySelector('hfs-municipality-finder')!.textContent))
        .toContain('Lærdal');
    });

    test('a reader sorts the measures and opens the proof of one with the keyboard', async ({ baseURL }) => {
      await browser.open(`${baseURL}/ramme/commitments/sogn-og-fjordane/strategy-2025/nn/?strength=will`);
      await upgraded();
      const focus = (selector: string) =>
        browser.ask(`() => document.querySelector('hfs-commitments ${selector}').focus()`);
      const first = () => browser.ask(() => document.querySelector('hfs-commitments tbody p')!.textContent);
      const before = await first();
      await focus('th button');
      await browser.press(keys.enter);
      await expect.poll(first).not.toBe(before);
      await focus('tbody summary');
      await browser.press(keys.enter);
      const open = () => browser.ask(() => document.querySelectorAll('hfs-commitments details[open]').length);
      await expect.poll(open).toBe(1);
    });

    test('a link to a statement leads there, and the frame of a widget is as tall as what it holds', async ({
      baseURL,
      serve,
    }) => {
      const statement = 'sor-rogaland_strategy-2025_digital-samhandling';
      await browser.open(`${baseURL}/helsefellesskap/sor-rogaland/#${statement}`);
      await upgraded();
      const top = `() => document.getElementById('${statement}').getBoundingClientRect().top`;
      await expect.poll(async () => Math.abs(Number(await browser.ask(top)))).toBeLessThan(200);

      const frame = `<iframe data-hfs-frame src="${baseURL}/ramme/goals/sor-rogaland/strategy-2025/nb/" width="700" height="100"></iframe>`;
      const host = await serve(
        { '/': `<script src="/cdn/frame.js"></script><body>${frame}` },
        `${strict}; frame-src ${baseURL}`,
      );
      await browser.open(host.origin);
      await expect.poll(() => browser.ask(() => document.querySelector('iframe')!.clientHeight)).toBeGreaterThan(250);
    });
  });
