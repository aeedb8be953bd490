import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { partnerships } from '@helsefellesskap/data/partnerships';
import type { MunicipalityIndex } from '@helsefellesskap/model';
import { afterEach, expect, test, vi } from 'vitest';
import { map as words, register } from '../locales/index.js';
import type { HfsPartnershipMap } from './hfs-partnership-map.js';
import './hfs-partnership-map.js';
import { regions } from './tiles.js';

afterEach(() => vi.restoreAllMocks());

async function put(attributes = '', width = '60em', index: MunicipalityIndex = municipalityIndex) {
  document.body.innerHTML = `<div style="inline-size: ${width}"><hfs-partnership-map lang="nb" ${attributes}></hfs-partnership-map></div>`;
  const widget = document.querySelector('hfs-partnership-map')!;
  widget.index = index;
  await widget.updateComplete;
  return widget;
}

const items = (widget: HfsPartnershipMap) => [...widget.querySelectorAll<HTMLElement>('li[data-tile]')];
const item = (widget: HfsPartnershipMap, id: string) => widget.querySelector<HTMLElement>(`[data-tile="${id}"]`)!;
const text = (element: Element) => element.textContent.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();

/** An index with other values in one of its partnerships. */
function changed(id: string, values: Partial<MunicipalityIndex['partnerships'][number]>): MunicipalityIndex {
  const all = municipalityIndex.partnerships.map((one) => (one.id === id ? { ...one, ...values } : one));
  return { ...municipalityIndex, partnerships: all };
}

test('holds every partnership once, with its whole name, under its own health region', async () => {
  const widget = await put();
  expect(items(widget).length).toBe(partnerships.length);
  for (const { id, name, regionalHealthAuthority } of partnerships) {
    const group = item(widget, id).closest('section')!;
    expect(text(item(widget, id).querySelector('[lang]')!).replace(/[*†]$/, '')).toBe(name[name.original]);
    expect(`${text(group.firstElementChild!)} RHF`, id).toBe(regionalHealthAuthority.name);
    expect(group.dataset['region'], id).toBe(regionalHealthAuthority.id);
  }
});

test('every short name is a part of the whole one, so that nothing is said twice', () => {
  for (const [id, [, short]] of regions.flatMap(({ tiles }) => Object.entries(tiles)))
    expect(municipalityIndex.partnerships.find((one) => one.id === id)?.name).toContain(short.replaceAll('\u00AD', ''));
});

test('is a map where there is room: no two tiles in one place, the north at the top', async () => {
  const widget = await put();
  const boxes = items(widget).map((tile) => tile.getBoundingClientRect());
  const places = boxes.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
  expect(new Set(places).size).toBe(19);
  const top = (id: string) => item(widget, id).getBoundingClientRect().top;
  expect(top('finnmark')).toBeLessThan(top('helgeland'));
  expect(top('helgeland')).toBeLessThan(top('oslo'));
  expect(top('oslo')).toBeLessThan(top('agder'));
  expect(new Set(boxes.map(({ height }) => Math.round(height))).size).toBe(1);
  expect(item(widget, 'telemark').innerText).not.toMatch(/^Telemark/); // the whole name is there for screen readers
});

test.each(['60em', '41em'])('no name is cut or runs out of its tile at %s', async (width) => {
  const widget = await put('current="lofoten-vesteralen-og-salten"', width);
  for (const tile of items(widget)) {
    expect(tile.scrollWidth, tile.dataset['tile']).toBeLessThanOrEqual(tile.clientWidth);
    expect(tile.scrollHeight, tile.dataset['tile']).toBeLessThanOrEqual(tile.clientHeight);
  }
});

test('is a list where there is not: one below the other, each at least 24 px high, nothing to scroll', async () => {
  const widget = await put('href="/{id}"', '320px');
  const boxes = items(widget).map((tile) => tile.getBoundingClientRect());
  expect(new Set(boxes.map(({ x }) => x)).size).toBe(1);
  for (const { height } of boxes) expect(height).toBeGreaterThanOrEqual(24);
  expect(widget.scrollWidth).toBeLessThanOrEqual(320);
});

test('the whole tile can be pressed', async () => {
  const widget = await put('href="#{id}"');
  const { right, bottom } = item(widget, 'oslo').getBoundingClientRect();
  const pressed = document.elementFromPoint(right - 3, bottom - 3);
  expect(pressed?.closest('a')?.getAttribute('href')).toBe('#oslo');
});

test('links to the site’s page, else to the partnership’s own, else not at all', async () => {
  const own = municipalityIndex.partnerships.find(({ id }) => id === 'fonna')!.website;
  expect(
    item(await put('href="/samarbeid/{id}.html"'), 'ahus')
      .querySelector('a')!
      .getAttribute('href'),
  ).toBe('/samarbeid/ahus.html');
  const widget = await put();
  expect(item(widget, 'fonna').querySelector('a')!.href).toBe(own);
  expect(item(widget, 'ahus').querySelector('a')).toBe(null);
});

test('leaves out an address that could run as code, and says so', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const widget = await put('', '60em', changed('fonna', { website: 'javascript:alert(1)' }));
  expect(item(widget, 'fonna').querySelector('a')).toBe(null);
  expect(text(item(widget, 'fonna'))).toBe('Helsefellesskapet i Helse Fonna');
});

test('marks one partnership with words too, and moves the mark', async () => {
  const widget = await put('current="fonna" href="/{id}"');
  const marked = () =>
    [...widget.querySelectorAll<HTMLElement>('[aria-current]')].map(({ dataset }) => dataset['tile']);
  expect(marked()).toEqual(['fonna']);
  expect(text(item(widget, 'fonna').querySelector('a')!)).toBe(`Helsefellesskapet i Helse Fonna ${words.nb.current}`);
  widget.current = 'oslo';
  await widget.updateComplete;
  expect(marked()).toEqual(['oslo']);
  expect(widget.innerText.split(words.nb.current).length).toBe(2);
});

/** How a colour is drawn, as its luminance. */
function luminance(color: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const linear = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}

/** What pages lay on lists and links; the last two are for paper, and a choice of more contrast. */
const grounds = [
  '',
  'li, a { background: #fff }',
  '* { background: transparent !important; color: #000 !important }',
  '* { background: #000 !important; color: #ff0 !important }',
];

test.each(
  ['', '#005eb8', '#c8102e', '#ffd400', '#767676', '#808080', '#00a651', '#ff00ff'].flatMap((accent) =>
    grounds.map((ground) => [accent, ground]),
  ),
)(
  'the marked tile can be read on light and dark pages that colour their links, with the accent “%s” and “%s”',
  async (accent, rule) => {
    const page = new CSSStyleSheet();
    document.adoptedStyleSheets.push(page);
    const widget = await put(`current="fonna" href="/{id}" ${accent && `style="--hfs-accent: ${accent}"`}`);
    for (const [ink, links] of [
      ['#111', '#00c'],
      ['#eee', '#9cf'],
      ['#111', '#eee'],
    ]) {
      page.replaceSync(`body { color: ${ink} } a { color: ${links} } ${rule}`);
      const tile = item(widget, 'fonna');
      const shown = [tile, ...tile.querySelectorAll('a, b, [lang]')].map((element) => getComputedStyle(element));
      const [ground, ...inks] = [shown[0]!.backgroundColor, ...shown.slice(1).map(({ color }) => color)].map(luminance);
      for (const { backgroundColor } of shown.slice(1)) expect.soft(backgroundColor).toBe('rgba(0, 0, 0, 0)');
      for (const one of inks) {
        const [dark, light] = [ground!, one].sort((a, b) => a - b);
        expect.soft((light! + 0.05) / (dark! + 0.05), `${accent}, ${ink}, ${links}`).toBeGreaterThan(4.5);
      }
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((own) => own !== page);
  },
);

test('a page’s mark on links is not drawn over the tiles', async () => {
  const page = new CSSStyleSheet();
  page.replaceSync('a::after { content: "↗"; background: red; inline-size: 1em; block-size: 1em; position: static }');
  document.adoptedStyleSheets.push(page);
  const widget = await put('href="#{id}"');
  const { content, backgroundColor, inlineSize } = getComputedStyle(
    item(widget, 'oslo').querySelector('a')!,
    '::after',
  );
  const { right, bottom, width } = item(widget, 'oslo').getBoundingClientRect();
  expect([content, backgroundColor]).toEqual(['""', 'rgba(0, 0, 0, 0)']);
  expect(parseFloat(inlineSize)).toBeGreaterThan(width - 4);
  expect(document.elementFromPoint(right - 3, bottom - 3)?.closest('a')?.hash).toBe('#oslo');
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((own) => own !== page);
});

test('marks names the partnership is not known to use, and explains the marks that are there', async () => {
  const status = register.nb.nameStatus;
  const widget = await put();
  expect(text(item(widget, 'ahus'))).toMatch(/\*$/);
  expect(text(item(widget, 'nord-trondelag'))).toMatch(/†$/);
  expect(widget.innerText).toContain(`* ${status['unverified']}`);
  const known = municipalityIndex.partnerships.map((one) => ({ ...one, nameStatus: 'self-described' as const }));
  const sure = await put('', '60em', { ...municipalityIndex, partnerships: known });
  expect(sure.innerText).not.toContain(status['unverified']);
  expect(sure.innerText).not.toMatch(/[*†]/);
});

test('gives a partnership it does not know a place in a list below', async () => {
  const widget = await put('href="/{id}"', '60em', changed('agder', { id: 'sorlandet' }));
  const group = item(widget, 'sorlandet').closest('section')!;
  expect(text(group.firstElementChild!)).toBe(words.nb.others);
  expect(item(widget, 'sorlandet').innerText).toContain('Helsefellesskapet Agder');
  expect(group.getBoundingClientRect().top).toBeGreaterThan(item(widget, 'fonna').getBoundingClientRect().bottom);
  expect(items(widget).length).toBe(19);
});

test('shows a new name whole', async () => {
  const widget = await put('', '60em', changed('fonna', { name: 'Helsefellesskapet for Haugalandet' }));
  expect(item(widget, 'fonna').innerText).toBe('Helsefellesskapet for Haugalandet');
});

test('counts what is there, in the reader’s language', async () => {
  const one = { ...municipalityIndex, partnerships: municipalityIndex.partnerships.slice(0, 1) };
  const widget = await put('', '60em', one);
  widget.lang = 'en';
  await expect.poll(() => text(widget.querySelector('.hfs-heading')!)).toBe('1 health partnership');
});

test('says where it is from', async () => {
  expect((await put()).innerText).toContain(words.nb.sourceLine);
});
