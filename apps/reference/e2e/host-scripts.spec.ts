import { expect, type Page } from '@playwright/test';
import { strict, test, type Host, type Serve } from './host.js';
import { upgraded } from './site.js';
import { dataOf, tagged, widgetTags } from './widgets.js';

const script = '<script type="module" src="/cdn/all.js"></script>';
const plan = dataOf('hfs-goals');
const several = ['hfs-goals', 'hfs-commitments', 'hfs-focus-areas', 'hfs-partnership-map'] as const;
const content = several.map((tag) => tagged(tag)).join('');

/** All words of the widgets, in their frames too. */
const words = (page: Page, tags: readonly string[] = several): Promise<string[]> =>
  page.evaluate(
    (tags) =>
      tags.map((tag) => {
        const widget = document.querySelector(tag)!;
        return `${widget.shadowRoot?.textContent ?? ''} ${widget.textContent}`.replace(/\s+/g, ' ').trim();
      }),
    tags,
  );

/** Opens a page of widgets with a script of its own before theirs. */
async function open(page: Page, serve: Serve, before = '', inside = content, tag = script): Promise<Host> {
  const host = await serve({ '/': `<script src="/host.js"></script>${tag}<body><main>${inside}</main>` });
  host.answers['/host.js'] = { body: before };
  await page.goto(host.origin);
  return host;
}

/** What scripts of a page do to what belongs to all. */
const meddling: Record<string, string> = {
  'lists with new methods, as MooTools’': `for (const name of ['each', 'last', 'contains', 'clean']) Array.prototype[name] = function () {};`,
  'records with new methods': `Object.prototype.extend = function () {}; Object.prototype.each = function () {};`,
  'toJSON of strings and lists, as Prototype’s': `
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Array.prototype.toJSON = function () { return '[' + this.map(JSON.stringify).join() + ']'; };`,
  'elements with other methods, as Prototype’s': `
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    for (const name of ['update', 'select', 'toggle', 'before']) Element.prototype[name] = function () { throw Error(name); };
    for (const name of ['append', 'prepend'])
      Element.prototype[name] = function (node) {
        if (typeof node === 'string') node = document.createTextNode(node);
        this.insertBefore(node, name === 'append' ? null : this.firstChild);
      };`,
  'Array.from and other old stand-ins': `
    Array.from = function (list) { return [].slice.call(list); };
    Array.prototype.find = function (fits) { for (let i = 0; i < this.length; i++) if (fits(this[i])) return this[i]; };
    Array.prototype.entries = function () { return this.slice(); };
    String.prototype.startsWith = function (start) { return this.lastIndexOf(start, 0) === 0; };`,
  'a loader of AMD modules and many short names': `
    var define = function () { throw Error('AMD'); }, module = { exports: {} }, exports = module.exports, process = {}, hfs = 1;
    define.amd = {};
    ${[...'abcdefghijklmnopqrstuvwxyz'].map((name) => `var ${name} = 1;`).join('')}`,
};

for (const [what, before] of Object.entries(meddling))
  test(`beside ${what}, widgets say the same`, async ({ page, serve, troubles }) => {
    await open(page, serve);
    await upgraded(page);
    const usual = await words(page);
    for (const tag of [script, '<script defer src="/cdn/all.js"></script>']) {
      await open(page, serve, before, content, tag);
      await upgraded(page);
      expect(await words(page)).toEqual(usual);
    }
    expect(troubles).toEqual([]);
  });

for (const [what, answer] of Object.entries({
  nothing: 'undefined',
  'null in time': 'Promise.resolve(null)',
  'less than a response': 'Promise.resolve({ ok: true, status: 200, json: () => ({}) })',
}))
  test(`where the page’s own fetch gives ${what}, the reader is told, and can try again`, async ({
    page,
    serve,
    troubles,
  }) => {
    await open(page, serve, `const real = fetch; window.fetch = () => ${answer};`, tagged('hfs-goals'));
    await expect(page.locator('hfs-goals')).toContainText('Vi får ikke hentet innholdet nå.');
    await page.evaluate('window.fetch = real');
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await expect(page.locator('hfs-goals .hfs-section').first()).toBeVisible();
    expect(troubles).toEqual([`<hfs-goals>: network ${plan}`]);
  });

test('a tag that a script has emptied shows its record again when it is moved or told another language', async ({
  page,
  serve,
  troubles,
}) => {
  await open(page, serve);
  await upgraded(page);
  const usual = await words(page);
  await page.evaluate((tags) => {
    for (const tag of tags) {
      const widget = document.querySelector(tag)!;
      widget.textContent = '';
      document.querySelector('main')!.append(widget);
    }
  }, several);
  await expect.poll(() => words(page)).toEqual(usual);
  await page.evaluate(() => (document.querySelector('hfs-goals')!.textContent = ''));
  await page.locator('hfs-goals').evaluate((widget) => widget.setAttribute('lang', 'nb'));
  await expect.poll(() => words(page)).toEqual(usual);
  expect(troubles).toEqual([]);
});

test('what a browser has translated gives way to another language, and an extension’s nodes stay', async ({
  page,
  serve,
  troubles,
}) => {
  await open(page, serve);
  await upgraded(page);
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]; // as Google Translate does
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(`Translated ${text.data}`);
    }
    for (const widget of document.querySelectorAll('main > *')) {
      widget.prepend(Object.assign(document.createElement('aside'), { textContent: 'Utvidelse' }));
      widget.setAttribute('lang', 'nn');
    }
  });
  await expect(page.locator('hfs-goals article')).toHaveAttribute('lang', 'nn');
  await expect(page.locator('main')).not.toContainText('Translated');
  await expect(page.locator('main > * > aside')).toHaveCount(several.length);
  expect(troubles).toEqual([]);
});

test('style comes back where a script put sheets of its own in its place, and follows into a frame and back', async ({
  page,
  serve,
  troubles,
}) => {
  await open(page, serve);
  await upgraded(page);
  const heights = () => page.locator('main > *').evaluateAll((all) => all.map((widget) => widget.clientHeight));
  const usual = await heights();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    for (const widget of document.querySelectorAll('main > *')) widget.setAttribute('lang', 'nb');
  });
  await expect.poll(heights).toEqual(usual);
  const inFrame = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const there = frame.contentDocument!;
    const widgets = [...document.querySelectorAll('main > *')];
    const settled = () => new Promise((done) => setTimeout(done, 50));
    there.body.append(...widgets);
    await settled();
    const display = frame.contentWindow!.getComputedStyle(widgets[0]!).display;
    document.implementation.createHTMLDocument().body.append(...widgets); // a document without a window
    await settled();
    document.querySelector('main')!.append(...widgets);
    await settled();
    frame.remove();
    return display;
  });
  expect(inFrame).toBe('block');
  expect(await heights()).toEqual(usual);
  expect(troubles).toEqual([]);
});

test('under a policy of nonces, and with no Trusted Types policy at all, widgets that are text work', async ({
  page,
  serve,
  troubles,
}) => {
  const policy = `${strict.replace("script-src 'self'", "script-src 'nonce-x1' 'strict-dynamic'").replace('lit-html', "'none'")}`;
  const { origin } = await serve(
    {
      '/reading': `<script nonce="x1" src="/cdn/reading.js"></script><body>${tagged('hfs-goals')}`,
      '/loader': `<script nonce="x1" src="/cdn/loader.js"></script><body>${tagged('hfs-goals')}`,
    },
    policy,
  );
  for (const path of ['/reading', '/loader']) {
    await page.goto(origin + path);
    await expect(page.locator('hfs-goals .hfs-section').first()).toBeVisible();
  }
  expect(troubles).toEqual([]);
});

test('a closed shadow root, a dialog, a popover and places that HTML has no room for show what a page does', async ({
  page,
  serve,
  troubles,
}) => {
  const goals = tagged('hfs-goals');
  const places = [
    `<p>Før ${goals}</p>`,
    `<table><tr><td>${goals}</td></tr></table>`,
    `<table>${goals}</table>`,
    `<button>${goals}</button>`,
    `<a href="/">${goals}</a>`,
    `<ul>${goals}</ul>`,
    `<div contenteditable>${goals}</div>`,
    `<dialog open>${goals}</dialog>`,
    `<div popover>${goals}</div>`,
    `<svg><foreignObject width="400" height="400">${goals}</foreignObject></svg>`,
  ];
  await open(page, serve, '', places.join(''));
  await upgraded(page);
  const said = await page.locator('hfs-goals').evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(said).toHaveLength(places.length);
  expect(new Set(said).size).toBe(1);
  expect(said[0]!.length).toBeGreaterThan(1000);
  const inClosed = await page.evaluate(async () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    root.append(document.querySelector('hfs-goals')!.cloneNode(true));
    await new Promise((done) => setTimeout(done, 50));
    const widget = root.querySelector('hfs-goals')!;
    return { words: widget.textContent, display: getComputedStyle(widget).display };
  });
  expect(inClosed).toEqual({ words: said[0], display: 'block' });
  expect(troubles).toEqual([]);
});

for (const width of ['100%', '95%'])
  test(`beside a float of ${width}, and an opened word, no widget is squeezed to nothing`, async ({
    page,
    serve,
    troubles,
  }) => {
    const beside = `<div class="float"></div>`;
    const all = widgetTags
      .filter((tag) => tag !== 'hfs-glossary-term')
      .map((tag) => beside + tagged(tag))
      .join('');
    const host = await serve({
      '/': `<link rel="stylesheet" href="/host.css">${script}<body>${tagged('hfs-glossary-term')}${tagged('hfs-plan')}<main>${all}</main>`,
    });
    host.answers['/host.css'] = { body: `.float { float: left; width: ${width}; height: 40px }` };
    await page.goto(host.origin);
    await upgraded(page);
    await page.locator('hfs-glossary-term').click();
    const narrow = await page
      .locator('.hfs')
      .evaluateAll((all) =>
        all
          .filter((box) => box.matches('article') && box.clientWidth < 200)
          .map(({ className, clientWidth }) => `${className} ${clientWidth} px`),
      );
    expect(narrow).toEqual([]);
    expect(troubles).toEqual([]);
  });
