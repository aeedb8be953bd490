import { expect, type Page } from '@playwright/test';
import { integrity, strict, test } from './host.js';
import { allTagged, widgetTags, written } from './widgets.js';

const style = '<link rel="stylesheet" href="/cdn/hfs.css">';
const script = '<script type="module" src="/cdn/all.js"></script>';
const blocked = strict.replace("script-src 'self'", "script-src 'none'");
const wrong = `integrity="${integrity['loader.js']!.integrity}" crossorigin`;

/** The words in each tag that cannot be read, once panels are opened, which takes no script. */
async function unreadable(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate((tags) => {
    for (const panel of document.querySelectorAll('details')) panel.open = true;
    const hidden = (tag: string): string[] => {
      if (document.querySelector(tag)!.textContent!.trim().length < 20) return ['there are no words'];
      const walker = document.createTreeWalker(document.querySelector(tag)!, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const isForPaper = node.parentElement!.closest('.hfs-paper, a + sup');
        const range = new Range();
        range.selectNodeContents(node);
        const { width, height } = range.getBoundingClientRect();
        const canBeSeen =
          width * height > 0 &&
          node.parentElement!.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        if (node.textContent!.trim() && !isForPaper && !canBeSeen) words.push(node.textContent!);
      }
      return words;
    };
    return Object.fromEntries(tags.map((tag) => [tag, hidden(tag)] as const).filter(([, words]) => words.length > 0));
  }, widgetTags);
}

const inside = allTagged(written);

for (const [what, head, policy, breaks] of [
  ['is blocked by the page’s policy', script, blocked, undefined],
  ['is not there', script, strict, 404],
  ['never comes', script, strict, 'abort'],
  ['is another one than the page trusts', script.replace('src', `${wrong} src`), strict, undefined],
  ['has been taken out by a CMS', '', strict, undefined],
  ['is broken', script, strict, 'half'],
] as const)
  test(`where the script ${what}, every word of every widget is read, with and without the style sheet`, async ({
    page,
    serve,
  }) => {
    const pages = { '/styled': `${style}${head}<body>${inside}`, '/bare': `${head}<body>${inside}` };
    const { origin, answers } = await serve(pages, policy);
    if (breaks === 'half') answers['/cdn/all.js'] = { body: 'customElements.define("hfs-goals", class extends HTML' };
    else if (breaks === 'abort') await page.route('**/all.js', (route) => route.abort());
    else if (breaks) await page.route('**/all.js', (route) => route.fulfill({ status: breaks }));
    for (const path of Object.keys(pages)) {
      await page.goto(origin + path, { waitUntil: 'load' });
      expect(await unreadable(page), path).toEqual({});
      expect(await page.evaluate(() => customElements.get('hfs-goals'))).toBeUndefined();
    }
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every word of every widget is read, with and without the style sheet', async ({ page, serve }) => {
    const pages = { '/styled': `${style}${script}<body>${inside}`, '/bare': `${script}<body>${inside}` };
    const { origin } = await serve(pages);
    for (const path of Object.keys(pages)) {
      await page.goto(origin + path);
      expect(await unreadable(page), path).toEqual({});
    }
  });
});

test('where a CMS has made a classic script of the module, every widget works', async ({ page, serve, troubles }) => {
  const { origin } = await serve({ '/': `${style}<script src="/cdn/all.js"></script><body>${inside}` });
  await page.goto(origin, { waitUntil: 'networkidle' });
  await expect(page.getByRole('combobox').first()).toBeVisible();
  for (const tag of widgetTags)
    expect(await page.evaluate((tag) => customElements.get(tag) !== undefined, tag)).toBe(true);
  expect(troubles).toEqual([]);
});
