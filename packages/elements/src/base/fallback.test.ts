import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { partnership } from '@helsefellesskap/data/partnerships/sogn-og-fjordane';
import { dayInNorway } from '@helsefellesskap/model';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cardTemplate } from '../hfs-partnership-card/hfs-partnership-card.template.js';
import { planTemplate } from '../hfs-plan/hfs-plan.template.js';
import { base } from '../locales/index.js';
import { toHtml } from '../server/html.js';
import { file, inline, mount, textOf } from './widgets.test-helper.js';
import type { View } from './view.js';

const { nn } = base;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the server writes. */
function written(template: (view: View) => unknown): string {
  const today = dayInNorway(new Date());
  return toHtml(template({ language: 'nb', ui: 'nb', level: 2, today, problems: new Set(), links: [] }));
}

const serverPlan = () => written((view) => planTemplate(plan, view));
const serverCard = () => written((view) => cardTemplate(partnership, view));

test('keeps the very nodes the server wrote when they say the same, with open panels and focus', async () => {
  const src = file(plan);
  const widget = mount(`<hfs-plan lang="nb" src="${src}">\n  ${serverPlan()}\n</hfs-plan>`);
  const article = widget.querySelector('article')!;
  const summary = widget.querySelector('summary')!;
  widget.querySelector('details')!.open = true;
  summary.focus();
  await expect.poll(() => widget['record'] !== undefined).toBe(true);
  await widget.updateComplete;
  expect(widget.querySelectorAll('article').length).toBe(1);
  expect(widget.querySelector('article')).toBe(article);
  expect(document.activeElement).toBe(summary);
  expect(widget.querySelector('details')!.open).toBe(true);
});

test('keeps them through later updates, and lets them go when the language changes', async () => {
  const widget = mount(`<hfs-partnership-card lang="nb">${serverCard()}</hfs-partnership-card>`);
  Object.assign(widget, { partnership });
  await widget.updateComplete;
  const kept = widget.querySelector('article');
  widget.requestUpdate();
  await widget.updateComplete;
  expect(widget.querySelector('article')).toBe(kept);
  widget.lang = 'nn';
  await widget.updateComplete;
  expect(widget.querySelectorAll('article').length).toBe(1);
  expect(widget.querySelector('article')).not.toBe(kept);
  expect(textOf(widget)).toContain('Helseføretak');
});

test('shows what is inside the tag until the record is there', async () => {
  const widget = mount(`<hfs-plan lang="nb" src="${file(plan)}"><h2>Strategien vår</h2> Les mer.</hfs-plan>`);
  await widget.updateComplete;
  expect(textOf(widget)).toBe('Strategien vår Les mer.');
  await expect.poll(() => textOf(widget)).toContain('Gode helsetjenester til rett tid');
  expect(textOf(widget)).not.toContain('Les mer');
});

test('puts the record in place of other content, with the same panels open and the focus where it was', async () => {
  const old = serverPlan().replace('Gode helsetjenester', 'Ganske gode helsetjenester');
  const widget = mount(`<hfs-plan lang="nb" src="${file(plan)}">${old}</hfs-plan>`);
  const [first, second, third] = widget.querySelectorAll('details');
  first!.open = true;
  third!.open = true;
  second!.querySelector('summary')!.focus();
  await expect.poll(() => textOf(widget)).not.toContain('Ganske gode');
  const fresh = [...widget.querySelectorAll('details')];
  expect(first!.isConnected).toBe(false);
  expect(fresh.slice(0, 4).map(({ open }) => open)).toEqual([true, false, true, false]);
  expect(document.activeElement).toBe(fresh[1]!.querySelector('summary'));
});

test('carries the focus over inside a shadow root too', async () => {
  document.body.innerHTML = '<section></section>';
  const root = document.querySelector('section')!.attachShadow({ mode: 'open' });
  root.innerHTML = `<hfs-plan lang="nb" src="${file(plan)}">${serverPlan().replace('Gode helse', 'Ganske gode helse')}</hfs-plan>`;
  const old = root.querySelector('summary')!;
  old.focus();
  await expect.poll(() => old.isConnected).toBe(false);
  expect(root.activeElement).toBe(root.querySelector('summary'));
});

test('leaves the JSON inside the tag where it is', async () => {
  const widget = mount(`<hfs-partnership-card lang="nb">${inline(partnership)}<p>Vent</p></hfs-partnership-card>`);
  await expect.poll(() => textOf(widget)).toContain('Helse Førde HF');
  expect(widget.querySelector('script')).not.toBe(null);
  expect(textOf(widget)).not.toContain('Vent');
});

test('finds children that the parser brings after the tag', async () => {
  document.body.innerHTML = '<iframe></iframe>';
  const page = document.querySelector('iframe')!.contentDocument!;
  const script = new URL('../hfs-partnership-card/hfs-partnership-card.ts', import.meta.url).href;
  page.open();
  page.write(`<!doctype html><html lang="nn"><head><script type="module" async src="${script}"></script></head><body>`);
  await page.defaultView!.customElements.whenDefined('hfs-partnership-card');
  page.write('<hfs-partnership-card>');
  await new Promise((done) => setTimeout(done, 50)); // the tag is upgraded by now, and empty
  const widget = page.querySelector('hfs-partnership-card')!;
  expect(page.readyState).toBe('loading');
  expect(widget.matches(':defined')).toBe(true);
  page.write(`<p>Vent</p>${inline(partnership)}</hfs-partnership-card><p>Slutt</p>`);
  page.close();
  await expect.poll(() => widget.innerText).toContain('Helse Førde HF');
  expect(widget.innerText).not.toContain('Vent');
  expect(page.querySelectorAll('article').length).toBe(1);
});

test('shows the same after it was taken out and put back', async () => {
  const widget = mount('<main lang="nb"><hfs-plan></hfs-plan></main><aside lang="nn"></aside>');
  Object.assign(widget, { plan });
  await widget.updateComplete;
  const before = textOf(widget);
  widget.remove();
  document.querySelector('main')!.append(widget);
  await widget.updateComplete;
  expect(textOf(widget)).toBe(before);
  expect(widget.querySelectorAll('article').length).toBe(1);
  document.querySelector('aside')!.append(widget);
  await widget.updateComplete;
  expect(textOf(widget)).toContain('Vis kjelda');
});

test('takes its style along into a shadow root', async () => {
  const widget = mount('<hfs-plan lang="nb"></hfs-plan><aside></aside>');
  Object.assign(widget, { plan });
  await widget.updateComplete;
  const root = document.querySelector('aside')!.attachShadow({ mode: 'open' });
  root.append(widget);
  await widget.updateComplete;
  expect(getComputedStyle(widget.querySelector('.hfs-title')!).fontWeight).toBe('600');
  expect(root.adoptedStyleSheets.length).toBeGreaterThan(0);
  const sheets = root.adoptedStyleSheets.length;
  root.append(widget);
  expect(root.adoptedStyleSheets.length).toBe(sheets);
});

test('keeps what the server wrote when the data do not come, and says that it may be old', async () => {
  const widget = mount(`<hfs-plan lang="nn" src="http://127.0.0.1:1/gone.json">${serverPlan()}</hfs-plan>`);
  const article = widget.querySelector('article')!;
  await expect.poll(() => textOf(widget)).toContain(nn.stale);
  expect(widget.querySelector('article')).toBe(article);
  expect(textOf(widget)).not.toContain(nn.errors.network);
});
