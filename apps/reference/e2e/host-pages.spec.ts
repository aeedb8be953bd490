import { expect, type Page } from '@playwright/test';
import { hostPages, own, pageOf } from './host-pages/hosts.js';
import { test, type Serve } from './host.js';
import { moved, see, type Seen } from './measure.js';
import { upgraded } from './site.js';
import { allTagged, tagged } from './widgets.js';

const script = '<script type="module" src="/cdn/all.js"></script>';
const widths = [1280, 700, 390];

/** Opens a host page with this in it. */
async function open(page: Page, serve: Serve, name = '', content = allTagged()): Promise<string> {
  const { head = '', css = '', ...others } = hostPages[name] ?? {};
  const host = await serve({ '/': pageOf({ ...others, css, head: head + script }, content) });
  host.answers['/host.css'] = { body: css + own };
  await page.goto(host.origin);
  await upgraded(page);
  return host.origin;
}

/** All widgets, at every width. */
async function look(page: Page, serve: Serve, name = ''): Promise<Seen[][]> {
  await open(page, serve, name);
  const seen: Seen[][] = [];
  for (const width of widths) {
    await page.setViewportSize({ width: width * (hostPages[name]?.zoom ?? 1), height: 900 });
    seen.push(await see(page));
    const beside = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect.soft(beside, `${name} scrolls sideways at ${width} px`).toBe(0);
  }
  return seen;
}

let usual: Seen[][] | undefined; // a page that does nothing, looked at once

for (const [name, { mayMove = 0.1 }] of Object.entries(hostPages))
  test(`a page ${name} takes no word away, and lays none upon another`, async ({ page, serve, troubles }) => {
    usual ??= await look(page, serve);
    const seen = await look(page, serve, name);
    for (const [at, width] of widths.entries())
      for (const [index, widget] of seen[at]!.entries()) {
        const before = usual[at]![index]!;
        const where = `${widget.tag}, ${width} px`;
        expect.soft(widget.text, where).toBe(before.text);
        expect.soft(widget.font, where).toBe(before.font);
        expect.soft([...before.faults, ...widget.faults], where).toEqual([]);
        const places = moved(widget, before);
        const share = places.length / before.boxes.filter(({ isSeen }) => isSeen).length;
        expect.soft(share, `${where}\n${places.join('\n')}`).toBeLessThanOrEqual(mayMove);
      }
    expect(troubles).toEqual([]);
  });

test('with <base> on the page, data come from where the page’s own links lead', async ({ page, serve, troubles }) => {
  const goals = tagged('hfs-goals').replace('/data/', '../../data/');
  await open(page, serve, 'with <base>', goals);
  await expect(page.locator('hfs-goals .hfs-section').first()).toBeVisible();
  expect(troubles).toEqual([]);
});

test('with <base> on the page, the way to a statement leads to this page, by mouse and by keyboard', async ({
  page,
  serve,
  troubles,
}) => {
  const origin = await open(page, serve, 'with <base>', tagged('hfs-goals'));
  await page.locator('hfs-goals summary').first().click();
  const ways = page.locator('hfs-goals').getByRole('link', { name: 'Lenke hit' });
  const targets = await ways.evaluateAll((all) => all.map((way) => way.getAttribute('href')));
  await ways.first().click();
  await expect(page).toHaveURL(`${origin}/${targets[0]!}`);
  await ways.nth(1).press('Enter');
  await expect(page).toHaveURL(`${origin}/${targets[1]!}`);
  await expect(page.locator(':target')).toBeInViewport();
  expect(troubles).toEqual([]);
});

test('on a page written from right to left, a sentence still ends at its right', async ({ page, serve }) => {
  await open(page, serve, 'written from right to left', `${tagged('hfs-plan')}${tagged('hfs-commitments')}`);
  const ends = await page.evaluate(() => {
    const sentences = [...document.querySelectorAll('.hfs p, .hfs li > span')].filter(
      (element) => element.checkVisibility() && /\w\.$/.test(element.textContent ?? ''),
    );
    return sentences.map((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let last: Node = element;
      while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) last = walker.currentNode;
      const at = last.textContent!.trimEnd().length;
      const [letter, stop] = [at - 2, at - 1].map((from) => {
        const range = new Range();
        range.setStart(last, from);
        range.setEnd(last, from + 1);
        return range.getBoundingClientRect().left;
      });
      return stop! > letter!;
    });
  });
  expect(ends.length).toBeGreaterThan(5);
  expect(ends).not.toContain(false);
  const status = page.locator('hfs-commitments').getByText(/^\d+ tiltak$/);
  await expect(status).toHaveCSS('direction', 'ltr'); // from right to left it reads “tiltak 12”
});

test('in quirks mode a table has the ink of the text around it', async ({ page, serve }) => {
  const content = `<div class="dark">${tagged('hfs-commitments')}</div>`;
  await open(page, serve, 'in quirks mode', content);
  await page.locator('.dark').evaluate((around) => {
    around.style.color = 'rgb(0, 0, 120)';
  });
  await expect(page.locator('.hfs-table tbody td').first()).toHaveCSS('color', 'rgb(0, 0, 120)');
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
});

test('a page that the reader zooms to 200 % does not scroll sideways, in any widget', async ({ browser, serve }) => {
  const page = await browser.newPage({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }); // 1280 px
  await open(page, serve);
  expect((await see(page)).flatMap(({ faults }) => faults)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  await page.close();
});
