import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { plan } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderWidget, type WidgetTag } from '../server/render.js';
import { inline, mount, tagged, textOf, widgets, type AnyWidget } from './widgets.test-helper.js';

// Pages that do nothing wrong, and yet are hard on what stands in them.

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await page.viewport(1000, 800);
});

afterEach(() => vi.restoreAllMocks());

const written = (tag: WidgetTag) => renderWidget(tag, plan, { lang: 'nb' });

async function show(html: string, record: unknown = plan): Promise<AnyWidget> {
  const widget = mount(html);
  Object.assign(widget, { plan: record });
  await widget.updateComplete;
  return widget;
}

/** Where a page may put a widget: what stands before and after it, and how wide it may be where the page is 1000 px. */
const columns = {
  'beside a menu in a grid': [
    '<div style="display:grid;grid-template-columns:1fr 300px"><main>',
    '</main><aside>Meny</aside></div>',
    700,
  ],
  'beside a menu in a row': [
    '<div style="display:flex"><main style="flex:1">',
    '</main><aside style="flex:0 0 300px">Meny</aside></div>',
    700,
  ],
  'in the aside of a grid': [
    '<div style="display:grid;grid-template-columns:2fr 1fr"><main>Tekst</main><aside>',
    '</aside></div>',
    334,
  ],
  'in one of three columns': [
    '<div style="display:flex"><div style="flex:1 0 0">Tekst</div><div style="flex:1 0 0">',
    '</div><div style="flex:1 0 0">Tekst</div></div>',
    334,
  ],
} as const;

for (const [where, [before, after, room]] of Object.entries(columns))
  test(`no widget takes more room than it is given ${where}`, async () => {
    for (const width of [1000, 700]) {
      await page.viewport(width, 800);
      document.body.style.margin = '0';
      for (const widget of widgets) {
        const element = mount(`${before}${tagged(widget, 'nb', '', inline(widget.record))}${after}`);
        await element.updateComplete;
        expect.soft(document.documentElement.scrollWidth, `${widget.tag} ${width}`).toBeLessThanOrEqual(width);
        if (width === 1000) expect.soft(element.getBoundingClientRect().width, widget.tag).toBeLessThanOrEqual(room);
      }
    }
    document.body.style.margin = '';
  });

test('where a page asks a widget how wide it would like to be, it is not squeezed', async () => {
  for (const { tag, ...rest } of widgets.filter(({ tag }) => tag !== 'hfs-glossary-term')) {
    const widget = mount(
      `<div style="display:inline-block">${tagged({ tag, ...rest }, 'nb', '', inline(rest.record))}</div>`,
    );
    await widget.updateComplete;
    expect.soft(widget.getBoundingClientRect().width, tag).toBeGreaterThan(300);
  }
});

test('a page that turns dark takes every word along', async () => {
  const widget = await show('<hfs-goals lang="nb"></hfs-goals>');
  document.body.style.color = '#111';
  widget.querySelector('details')!.open = true;
  const inks = () =>
    [...widget.querySelectorAll('q, a, li, .hfs-quiet')].map((element) => getComputedStyle(element).color);
  const light = inks();
  document.body.style.color = '#eee';
  expect(inks().filter((ink, index) => ink === light[index])).toEqual([]);
  document.body.style.color = '';
});

test('on a grey page, whose text has no contrast to spare, lesser text has as much', async () => {
  const paint = (ink: string) => (document.body.style.cssText = `background: #fff; color: ${ink}`);
  onTestFinished(() => document.body.removeAttribute('style'));
  paint('#6b7280');
  for (const tag of ['hfs-plan', 'hfs-commitments']) {
    const widget = await show(`<${tag} lang="nb"></${tag}>`);
    for (const panel of widget.querySelectorAll('details')) panel.open = true;
    const { violations } = await axe.run(widget, { runOnly: ['color-contrast'] });
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  }
  paint('#111');
  expect(getComputedStyle(document.querySelector('.hfs-quiet')!).color).toMatch('/ 0.86'); // there is some to spare
});

test('names on the map can be read where a page’s links have no contrast to spare', async () => {
  rules('body { color: #222 } a { color: #337ab7 }');
  const widget = mount('<hfs-partnership-map lang="nb"></hfs-partnership-map>');
  Object.assign(widget, { index: municipalityIndex });
  await widget.updateComplete;
  expect(getComputedStyle(widget.querySelector('.hfs-tiles a')!).color).toBe('rgb(34, 34, 34)');
});

test('HTML without its tag stands in the middle where a page sets all that is in it there', async () => {
  rules('main > * { max-width: 500px; margin: 40px auto }');
  await show(`<hfs-goals lang="nb"></hfs-goals>`); // brings the style
  document.body.innerHTML = `<main>${written('hfs-goals')}<p>Etter</p></main>`;
  const [article, text] = [...document.querySelectorAll('main > *')].map((child) => child.getBoundingClientRect());
  expect(article!.left).toBeGreaterThan(100);
  expect([article!.left, article!.width]).toEqual([text!.left, text!.width]);
});

test('what a parser put below a paragraph, since no article may stand in one, is taken back into the tag', async () => {
  const widget = await show(`<p><hfs-goals lang="nb">${written('hfs-goals')}</hfs-goals></p><p>Etter</p>`);
  expect(document.querySelectorAll('.hfs-goals').length).toBe(1);
  expect(widget.querySelector('.hfs-goals')).not.toBe(null);
});

test('headings that a menu of the page gave a name, and links that a script marked, stay', async () => {
  const widget = mount(`<hfs-plan lang="nb">${written('hfs-plan')}</hfs-plan>`);
  const [heading] = widget.querySelectorAll('h3');
  heading!.id = 'maal';
  for (const link of widget.querySelectorAll('a[href^=http]')) link.setAttribute('target', '_blank');
  Object.assign(widget, { plan });
  await widget.updateComplete;
  expect(document.getElementById('maal')).toBe(heading);
});

/** Adds a rule to the page for the length of a test. */
function rules(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
  onTestFinished(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((own) => own !== sheet);
  });
}

test('what a page hangs on headings stays there, and its dots and signs are not drawn beside ours', async () => {
  rules(`:is(h2, h3, li, summary) { position: relative }
    :is(h2, li, summary)::before, summary::after { content: "•"; position: absolute; left: 0 }`);
  for (const widget of widgets.filter(({ tag }) => tag !== 'hfs-glossary-term')) {
    const element = mount(tagged(widget, 'nb', '', inline(widget.record)));
    await element.updateComplete;
    for (const holder of element.querySelectorAll('.hfs :is(h2, li, summary)'))
      for (const mark of ['::before', '::after'] as const) {
        const { content, position } = getComputedStyle(holder, mark);
        const isLoose = content !== 'none' && position === 'absolute';
        const where = `${widget.tag} ${holder.outerHTML.slice(0, 60)}${mark}`;
        expect.soft(isLoose && getComputedStyle(holder).position, where).not.toBe('static');
        if (holder.matches('.hfs-list > li, summary')) expect.soft(content, where).toBe('none');
      }
    for (const row of element.querySelectorAll('[data-number]'))
      expect.soft(getComputedStyle(row, '::before').content, widget.tag).toBe(`"${row.getAttribute('data-number')}"`);
  }
});

test('in a column of its page a widget is as high as its content', async () => {
  const widget = await show(
    '<div style="display:flex;flex-direction:column"><hfs-notice lang="nb"></hfs-notice><p>Etter</p></div>',
  );
  const own = widget.querySelector('.hfs')!.getBoundingClientRect().height;
  expect(own).toBeLessThan(300); // 20em would be 320
  expect(widget.getBoundingClientRect().height).toBe(own);
});

test('focus is seen where a page takes all outlines away', async () => {
  rules('*, :focus, :focus-visible { outline: none !important }');
  const widget = await show('<hfs-goals lang="nb"></hfs-goals>');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(widget.querySelector('summary'));
  expect(getComputedStyle(document.activeElement!).outlineStyle).toBe('solid');
});

test('columns that a page gives its lists of terms do not reach ours', async () => {
  rules('dl { display: grid; grid-template-columns: max-content auto }');
  const widget = await show('<hfs-patient-groups lang="nb"></hfs-patient-groups>');
  expect(getComputedStyle(widget.querySelector('dl')!).gridTemplateColumns.split(' ').length).toBe(1);
});

test('sheets that a page sets in place of ours, before a widget is shown, do not take its look', async () => {
  const widget = mount('<hfs-goals lang="nb"></hfs-goals>');
  document.adoptedStyleSheets = [];
  Object.assign(widget, { plan });
  await widget.updateComplete;
  expect(getComputedStyle(widget.querySelector('h2')!).position).toBe('relative');
});

test('sheets that a page sets in place of ours come back with the next change, however many it sets', async () => {
  const widget = await show('<hfs-goals lang="nb"></hfs-goals>');
  document.adoptedStyleSheets = Array.from({ length: 5 }, () => new CSSStyleSheet());
  widget.setAttribute('lang', 'nn');
  await widget.updateComplete;
  expect(getComputedStyle(widget.querySelector('h2')!).position).toBe('relative');
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(5);
});

test('what is said to screen readers does not lengthen a page that scrolls in a box', async () => {
  const widget = await show('<div style="block-size:400px;overflow:auto"><hfs-plan lang="nb"></hfs-plan></div>');
  widget.querySelector('summary')!.focus();
  widget.querySelector('.hfs-told')!.textContent = 'Kopiert.';
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(800);
});

test('a tag that lost its address says nothing below words that can be read', async () => {
  const widget = mount(`<hfs-goals lang="nb">${written('hfs-goals')}</hfs-goals>`);
  const before = textOf(widget);
  await new Promise((told) => widget.addEventListener('hfs-error', told));
  await widget.updateComplete;
  expect(textOf(widget)).toBe(before);
});

test('what a page draws behind its lists, panels and articles does not lie under words that have no room for it', async () => {
  rules(`li, dl, summary { background: url('data:image/svg+xml,<svg/>') no-repeat 0 0.5em }
    article, section, details { box-shadow: 0 0 1em red }`);
  for (const widget of widgets.filter(({ tag }) => tag !== 'hfs-glossary-term')) {
    const element = mount(tagged(widget, 'nb', '', inline(widget.record)));
    await element.updateComplete;
    for (const part of element.querySelectorAll('.hfs, .hfs :is(section, dl, li, details, summary)')) {
      const { backgroundImage, boxShadow } = getComputedStyle(part);
      const where = `${widget.tag} ${part.outerHTML.slice(0, 60)}`;
      expect.soft(backgroundImage, where).toMatch(part.matches('.hfs-list > li') ? /^linear-gradient/ : /^none$/);
      expect.soft(boxShadow, where).toBe('none');
    }
  }
});

test('a panel tells whether it is open where a page has a sign of its own for that', async () => {
  rules('summary::marker { content: "" } summary::after { content: "▾" }');
  const widget = await show('<hfs-goals lang="nb"></hfs-goals>');
  const panel = widget.querySelector('details')!;
  const sign = () => getComputedStyle(panel.querySelector('summary')!, '::marker').content;
  expect(sign()).toMatch(/^"\+ "/);
  panel.open = true;
  expect(sign()).toMatch(/^"– "/);
});

test('a quote keeps its marks where a reset takes them', async () => {
  rules('q { quotes: none } q::before, q::after { content: none }');
  const widget = await show('<hfs-goals lang="nb"></hfs-goals>');
  const marks = ['::before', '::after'].map((mark) => getComputedStyle(widget.querySelector('q')!, mark).content);
  expect(marks).toEqual(['"«"', '"»"']);
});

test('a fingerprint breaks where a page keeps code on one line', async () => {
  rules('code { white-space: nowrap }');
  await page.viewport(320, 800);
  const widget = await show('<hfs-goals lang="nb"></hfs-goals>');
  for (const panel of widget.querySelectorAll('details')) panel.open = true;
  expect(widget.querySelector('code')).not.toBe(null);
  expect(document.documentElement.scrollWidth).toBe(320);
});

test('who follows the way to a statement sees it below a header that stays', async () => {
  const widget = await show(
    `<div><header style="position:sticky;top:0;height:90px">Kommunen</header><p style="height:900px"></p>
      <hfs-goals lang="nb"></hfs-goals><p style="height:2000px"></p></div>`,
  );
  const statement = document.getElementById(widget.querySelector('a[href^="#"]')!.getAttribute('href')!.slice(1))!;
  statement.scrollIntoView();
  expect(statement.getBoundingClientRect().top).toBeGreaterThanOrEqual(90);
});

test('a card takes no more room than a narrow cell of a page has', async () => {
  await page.viewport(320, 800);
  const [card] = widgets.filter(({ tag }) => tag === 'hfs-partnership-card');
  const content = tagged(card!, 'nb', '', inline(card!.record));
  const element = mount(`<table style="font-size:20px"><tr><td>Meny</td><td>${content}</td></tr></table>`);
  await element.updateComplete;
  expect(document.documentElement.scrollWidth).toBe(320);
});

test('room that a page makes above what is linked to takes no cell of a table', async () => {
  const widget = await show('<hfs-commitments lang="nb"></hfs-commitments>');
  const places = () =>
    [...widget.querySelectorAll('tbody tr:first-child > td')].map((cell) => {
      const { x, width, height } = cell.getBoundingClientRect();
      return { x, width, height };
    });
  const usual = places();
  rules('[id]::before { content: ""; display: block; height: 9em; margin-top: -9em }');
  expect(usual.length).toBe(3);
  expect(places()).toEqual(usual);
});

test('on a page that breaks no lines, no widget is wider than its place', async () => {
  for (const widget of widgets) {
    const inside = tagged(widget, 'nb', 'group="older-people"', inline(widget.record));
    const element = mount(`<div style="width: 320px; overflow: auto; white-space: nowrap">${inside}</div>`);
    await element.updateComplete;
    expect.soft(element.parentElement!.scrollWidth, widget.tag).toBe(320);
  }
});
