import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { finder as words } from '../locales/index.js';
import type { HfsMunicipalityFinder, HfsMunicipalitySelectEvent } from './hfs-municipality-finder.js';
import './hfs-municipality-finder.js';

/** A finder on a page, with the real register. */
async function put(html: string): Promise<HfsMunicipalityFinder> {
  document.body.innerHTML = html;
  const finder = document.querySelector('hfs-municipality-finder')!;
  finder.index = municipalityIndex;
  await finder.updateComplete;
  return finder;
}

const field = (finder: HfsMunicipalityFinder) => finder.shadowRoot!.querySelector('input')!;
const status = (finder: HfsMunicipalityFinder) => finder.shadowRoot!.querySelector('[role=status]')!.textContent;
const optionsOf = (finder: HfsMunicipalityFinder) => [...finder.shadowRoot!.querySelectorAll('[role=option]')];

test.each([
  ['Guovdageaidnu', 'Kautokeino', 'Finnmark'],
  ['Kautokeino', 'Kautokeino', 'Finnmark'],
  ['5612', 'Kautokeino', 'Finnmark'],
  ['aurskog', 'Aurskog-Høland', 'Ahus'],
  ['Snåase', 'Snåsa', 'nordre Trøndelag'],
])('answers “%s” by keyboard alone', async (query, municipality, partnership) => {
  const finder = await put('<hfs-municipality-finder lang="nb"></hfs-municipality-finder>');
  await userEvent.keyboard('{Tab}');
  await userEvent.keyboard(`${query}{ArrowDown}{Enter}`);
  await finder.updateComplete;
  expect(finder.innerText).toContain(`${municipality} hører til`);
  expect(finder.innerText).toContain(partnership);
  expect(status(finder)).toContain(partnership);
  expect(field(finder).value).toBe(municipality);
});

test('answers a whole name, or the only one there is, on Enter without an arrow', async () => {
  const finder = await put('<hfs-municipality-finder lang="nn"></hfs-municipality-finder>');
  await userEvent.keyboard('{Tab}aurskog{Enter}');
  await finder.updateComplete;
  expect(finder.innerText).toContain('Aurskog-Høland høyrer til');
});

test('asks which Herøy is meant, and answers the one that is chosen', async () => {
  const finder = await put('<hfs-municipality-finder lang="nb"></hfs-municipality-finder>');
  await userEvent.keyboard('{Tab}herøy{Enter}');
  await finder.updateComplete;
  expect(status(finder)).toBe(words.nb.several('Herøy'));
  expect(finder.querySelector('.hfs-answer')).toBe(null);
  expect(optionsOf(finder).map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim())).toEqual([
    'Herøy Møre og Romsdal · 1515',
    'Herøy Nordland · 1818',
  ]);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await finder.updateComplete;
  expect(finder.innerText).toContain('Herøy (Nordland) hører til');
  expect(finder.innerText).toContain('Helgeland');
});

test('says what to do when nothing is found', async () => {
  const finder = await put('<hfs-municipality-finder lang="nn"></hfs-municipality-finder>');
  await userEvent.keyboard('{Tab}Atlantis{Enter}');
  await finder.updateComplete;
  expect(status(finder)).toBe(words.nn.results(0));
  expect(field(finder).getAttribute('aria-expanded')).toBe('false');
  expect(finder.querySelector('.hfs-answer')).toBe(null);
});

test('tells the page which municipality a person chose, through shadow roots', async () => {
  const finder = await put('<hfs-municipality-finder lang="nb"></hfs-municipality-finder>');
  const heard: HfsMunicipalitySelectEvent[] = [];
  document.body.addEventListener('hfs-municipality-select', (event) => heard.push(event));
  await userEvent.keyboard('{Tab}5612{Enter}');
  await finder.updateComplete;
  expect(heard.map(({ municipality, partnerships }) => ({ municipality, partnerships }))).toEqual([
    { municipality: '5612', partnerships: ['finnmark'] },
  ]);
  expect(heard[0]!.bubbles && heard[0]!.composed).toBe(true);
});

test('links to the page the site has for the partnership', async () => {
  const finder = await put('<hfs-municipality-finder lang="nb" href="/samarbeid/{id}.html"></hfs-municipality-finder>');
  await userEvent.keyboard('{Tab}5612{Enter}');
  await finder.updateComplete;
  expect(finder.querySelector('a')!.getAttribute('href')).toBe('/samarbeid/finnmark.html');
});

test('links to the partnership’s own page where the site has none', async () => {
  const finder = await put('<hfs-municipality-finder lang="nb"></hfs-municipality-finder>');
  await userEvent.keyboard('{Tab}5612{Enter}');
  await finder.updateComplete;
  const own = municipalityIndex.partnerships.find(({ id }) => id === 'finnmark')!.website;
  expect(finder.querySelector('a')?.getAttribute('href') ?? { absent: 'not-registered' }).toEqual(own);
});

test('takes a click for a choice, and keeps the focus in the field', async () => {
  const finder = await put('<hfs-municipality-finder lang="nb"></hfs-municipality-finder>');
  await userEvent.keyboard('{Tab}herøy');
  await finder.updateComplete;
  await userEvent.click(optionsOf(finder)[0]!);
  await finder.updateComplete;
  expect(finder.innerText).toContain('Herøy (Møre og Romsdal) hører til');
  expect(finder.shadowRoot!.activeElement).toBe(field(finder));
});

test('drops the answer when the reader begins to type again', async () => {
  const finder = await put('<hfs-municipality-finder lang="nb"></hfs-municipality-finder>');
  await userEvent.keyboard('{Tab}5612{Enter}');
  await finder.updateComplete;
  expect(finder.querySelector('.hfs-answer')).not.toBe(null);
  await userEvent.keyboard('x');
  await finder.updateComplete;
  expect(finder.querySelector('.hfs-answer')).toBe(null);
});

test('says each parallel name in its own language', async () => {
  const finder = await put('<hfs-municipality-finder lang="nb"></hfs-municipality-finder>');
  await userEvent.keyboard('{Tab}5612');
  await finder.updateComplete;
  expect(optionsOf(finder)[0]!.textContent).toContain('Kautokeino – Guovdageaidnu');
  expect(optionsOf(finder)[0]!.querySelector('[lang=se]')?.textContent).toBe('Guovdageaidnu');
});

test('the host’s form styles do not reach the field', async () => {
  const bare = await put('<hfs-municipality-finder lang="nb"></hfs-municipality-finder>');
  const { width, height } = field(bare).getBoundingClientRect();
  const finder = await put(
    `<style>input, label, ul, li, p, form input { all: unset !important; display: none !important; float: right !important; }</style>
    <form><hfs-municipality-finder lang="nb"></hfs-municipality-finder></form>`,
  );
  const box = field(finder).getBoundingClientRect();
  expect([box.width, box.height]).toEqual([width, height]);
  expect(field(finder).checkVisibility()).toBe(true);
});

test('does not send the form around it on Enter', async () => {
  const finder = await put('<form><hfs-municipality-finder lang="nb"></hfs-municipality-finder></form>');
  let sent = false;
  document.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    sent = true;
  });
  await userEvent.keyboard('{Tab}5612{Enter}');
  await finder.updateComplete;
  expect(sent).toBe(false);
});

test('Escape closes the list, then empties the field, then belongs to the dialog around', async () => {
  const finder = await put('<dialog><hfs-municipality-finder lang="nb"></hfs-municipality-finder></dialog>');
  const dialog = document.querySelector('dialog')!;
  dialog.showModal();
  field(finder).focus();
  await userEvent.keyboard('oslo{Escape}');
  expect([field(finder).value, dialog.open]).toEqual(['oslo', true]);
  await userEvent.keyboard('{Escape}');
  expect([field(finder).value, dialog.open]).toEqual(['', true]);
  await userEvent.keyboard('{Escape}');
  expect(dialog.open).toBe(false);
});

test('no box of the page cuts the suggestions off, and they follow the field when it scrolls', async () => {
  for (const box of [
    'overflow: hidden; position: relative',
    'overflow: auto; block-size: 11em',
    'contain: strict; block-size: 11em',
  ]) {
    const finder = await put(
      `<div style="${box}; inline-size: 20em"><hfs-municipality-finder lang="nb"></hfs-municipality-finder><p style="block-size: 40em">Mer</p></div>`,
    );
    await userEvent.keyboard('{Tab}s');
    await finder.updateComplete;
    const list = finder.shadowRoot!.querySelector('[role=listbox]')!;
    const isBelow = () => {
      const [above, below] = [field(finder), list].map((element) => element.getBoundingClientRect());
      expect.soft([below!.left, below!.width], box).toEqual([above!.left, above!.width]);
      expect.soft(Math.abs(below!.top - above!.bottom), box).toBeLessThan(10);
    };
    isBelow();
    const { left, bottom } = list.getBoundingClientRect();
    const [x, y] = [left + 20, bottom - 10] as const;
    expect.soft(finder.shadowRoot!.elementFromPoint(x, y)?.closest('[role=listbox]'), box).toBe(list);
    finder.parentElement!.scrollTop = 20;
    for (const _ of 'two') await new Promise(requestAnimationFrame); // a frame after it has scrolled
    isBelow();
  }
});
