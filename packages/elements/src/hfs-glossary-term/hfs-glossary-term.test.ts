import { glossary } from '@helsefellesskap/data/glossary';
import type { Glossary } from '@helsefellesskap/model';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { HfsGlossaryTerm } from './hfs-glossary-term.js';
import './hfs-glossary-term.js';

afterEach(() => vi.restoreAllMocks());

/** A sentence with one word in it. */
async function put(tag: string, lang = 'nb', record: Glossary | null = glossary): Promise<HfsGlossaryTerm> {
  document.body.innerHTML = `<p lang="${lang}" style="inline-size: 30em">Pasienten er ${tag}, og kan reise hjem.</p><p>Neste.</p>`;
  const widget = document.querySelector('hfs-glossary-term')!;
  if (record) widget.glossary = record;
  await widget.updateComplete;
  return widget;
}

const button = (widget: HfsGlossaryTerm) => widget.querySelector<HTMLElement>('[role=button]');
const opened = (widget: HfsGlossaryTerm) => widget.querySelector<HTMLElement>('.hfs-explanation');
const says = (element: HTMLElement | null) => element?.innerText.replace(/\s+/g, ' ').trim();

async function press(keys: string, widget: HfsGlossaryTerm): Promise<void> {
  await userEvent.keyboard(keys);
  await widget.updateComplete;
}

test('the word stands as it is written, in its line, and is said to be closed', async () => {
  const widget = await put('<hfs-glossary-term><em>utskrivningsklar</em></hfs-glossary-term>');
  expect(document.querySelector('p')!.innerText).toBe('Pasienten er utskrivningsklar, og kan reise hjem.');
  expect(widget.querySelectorAll('em').length).toBe(1);
  expect(button(widget)!.getAttribute('aria-expanded')).toBe('false');
  expect(opened(widget)).toBe(null);
});

test('opens to what the word means, whose words those are, its name in three languages, and where it stands', async () => {
  const widget = await put('<hfs-glossary-term>utskrivningsklar</hfs-glossary-term>');
  await userEvent.click(button(widget)!);
  await widget.updateComplete;
  const term = glossary.terms.find(({ id }) => id === 'utskrivningsklar')!;
  expect(button(widget)!.getAttribute('aria-expanded')).toBe('true');
  expect(says(opened(widget))).toContain(term.short.nb);
  expect(says(opened(widget))).toContain('Forklaringen er vår.');
  expect(says(opened(widget))).toMatch(/nynorsk: utskrivingsklar .*engelsk: ready for discharge \(vår oversettelse\)/);
  expect(opened(widget)!.querySelector('[lang=en]')!.textContent).toBe('ready for discharge');
  expect(opened(widget)!.querySelector('a')!.href).toMatch(/^https:\/\/www\.helsedirektoratet\.no\//);
});

test('the sentence goes on beside the word, and what it means lies below the line, above the next', async () => {
  const widget = await put('<hfs-glossary-term>utskrivningsklar</hfs-glossary-term>');
  const paragraph = document.querySelector('p')!;
  const end = () => {
    const range = document.createRange();
    range.setStart(paragraph.lastChild!, 1);
    range.setEnd(paragraph.lastChild!, 5);
    return range.getBoundingClientRect();
  };
  const before = end();
  await userEvent.click(button(widget)!);
  await widget.updateComplete;
  const box = opened(widget)!.getBoundingClientRect();
  expect([end().x, end().y]).toEqual([before.x, before.y]);
  expect(box.top).toBeGreaterThanOrEqual(before.bottom);
  expect(box.width).toBe(paragraph.getBoundingClientRect().width);
});

test.each([
  ['<div class="box">Pasienten er ', '.</div>'],
  ['<div class="box"><p>Pasienten er <strong>', '</strong>.</p></div>'],
  ['<ul class="box"><li>Pasienten er ', '.</li></ul>'],
])('what it means stays inside the box the word stands in: %s', async (before, after) => {
  document.body.innerHTML = `${before}<hfs-glossary-term lang="nb">utskrivningsklar</hfs-glossary-term>${after}`;
  const term = document.querySelector('hfs-glossary-term')!;
  term.glossary = glossary;
  await term.updateComplete;
  await userEvent.click(button(term)!);
  await term.updateComplete;
  const { bottom } = document.querySelector('.box')!.getBoundingClientRect();
  expect(opened(term)!.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom);
});

test.each(['{Enter}', ' '])('the key “%s” opens and closes it', async (key) => {
  const widget = await put('<hfs-glossary-term>utskrivningsklar</hfs-glossary-term>');
  await press(`{Tab}${key}`, widget);
  expect(opened(widget)).not.toBe(null);
  await press(key, widget);
  expect(opened(widget)).toBe(null);
});

test('Escape closes it from inside too, gives the word the focus, and closes nothing else', async () => {
  const widget = await put('<hfs-glossary-term>utskrivningsklar</hfs-glossary-term>');
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard);
  await press('{Tab}{Enter}', widget);
  await press('{Tab}', widget);
  expect(document.activeElement?.localName).toBe('a');
  heard.mockClear();
  await press('{Escape}', widget);
  expect(opened(widget)).toBe(null);
  expect(document.activeElement).toBe(button(widget));
  expect(heard).not.toHaveBeenCalled();
  await press('{Escape}', widget);
  expect(heard).toHaveBeenCalledOnce();
  document.body.removeEventListener('keydown', heard);
});

test('does not open by pointing', async () => {
  const widget = await put('<hfs-glossary-term>utskrivningsklar</hfs-glossary-term>');
  await userEvent.hover(button(widget)!);
  await widget.updateComplete;
  expect(opened(widget)).toBe(null);
});

test.each([
  ['utskrivingsklar', 'nn', 'Sjukehuset meiner'],
  ['ready for discharge', 'en', 'The hospital finds'],
  ['UTSKRIVNINGSKLAR', 'nb', 'Sykehuset mener'],
])('finds “%s” without an attribute, and explains it in %s', async (word, lang, words) => {
  const widget = await put(`<hfs-glossary-term>${word}</hfs-glossary-term>`, lang);
  await userEvent.click(button(widget)!);
  await widget.updateComplete;
  expect(says(opened(widget))).toContain(words);
});

test('explains in bokmål, marked as such, what has no words in the reader’s language', async () => {
  const widget = await put('<hfs-glossary-term term="samhandling">collaboration</hfs-glossary-term>', 'en');
  await userEvent.click(button(widget)!);
  await widget.updateComplete;
  expect(opened(widget)!.querySelector('[lang=nb]')?.textContent).toMatch(/^At de som gir helsehjelp/);
});

test('shows both meanings of NHSP, each by its name', async () => {
  const widget = await put('<hfs-glossary-term term="NHSP">planen</hfs-glossary-term>');
  await userEvent.click(button(widget)!);
  await widget.updateComplete;
  const names = [...opened(widget)!.querySelectorAll('b')].map(({ textContent }) => textContent.trim());
  expect(names).toEqual(['Nasjonal helse- og sykehusplan 2020–2023', 'Nasjonal helse- og samhandlingsplan 2024–2027']);
});

test('an unknown word is plain text, and the page is told once', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const heard: string[] = [];
  const hear = ({ reason }: { reason: string }) => void heard.push(reason);
  document.body.addEventListener('hfs-error', hear);
  const widget = await put('<hfs-glossary-term term="snirkel">snirklete</hfs-glossary-term>');
  expect(document.querySelector('p')!.innerText).toBe('Pasienten er snirklete, og kan reise hjem.');
  expect(button(widget)).toBe(null);
  widget.requestUpdate();
  await widget.updateComplete;
  expect(heard).toEqual(['missing']);
  expect(warn).toHaveBeenCalledWith('<hfs-glossary-term>: missing', 'snirkel');
  widget.term = 'utskrivningsklar';
  await widget.updateComplete;
  expect(button(widget)!.textContent).toBe('snirklete');
  document.body.removeEventListener('hfs-error', hear);
});

test('a glossary that cannot be fetched leaves the sentence whole', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const heard = new Promise<{ reason: string }>((tell) =>
    document.body.addEventListener('hfs-error', tell, { once: true }),
  );
  const widget = await put('<hfs-glossary-term src="http://127.0.0.1:9/">frisk</hfs-glossary-term>', 'nb', null);
  expect((await heard).reason).toBe('network');
  await widget.updateComplete;
  expect(document.querySelector('p')!.innerText).toBe('Pasienten er frisk, og kan reise hjem.');
});

test('a long term breaks over lines as the text around it does', async () => {
  const widget = await put('<hfs-glossary-term term="NHSP">Nasjonal helse- og samhandlingsplan</hfs-glossary-term>');
  document.querySelector('p')!.style.inlineSize = '16em';
  expect(button(widget)!.getClientRects().length).toBeGreaterThan(1);
});

test('a word that becomes unknown stays, through each later update', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const widget = await put('<hfs-glossary-term><em>utskrivningsklar</em></hfs-glossary-term>');
  widget.term = 'ukjent';
  await widget.updateComplete;
  for (const lang of ['nn', 'nb', 'en']) {
    widget.lang = lang;
    await widget.updateComplete;
    expect(widget.innerHTML).toBe('<em>utskrivningsklar</em>');
  }
  widget.term = undefined;
  await widget.updateComplete;
  expect(button(widget)!.innerHTML).toBe('<em>utskrivningsklar</em>');
});

test('a word that a page broke over two lines or divided with soft hyphens is known', async () => {
  for (const word of ['faglig\n   samarbeids&shy;utvalg', 'faglig&nbsp;samarbeidsutvalg'])
    expect(button(await put(`<hfs-glossary-term>${word}</hfs-glossary-term>`)), word).not.toBe(null);
});

test('a press in a button of the page, before there is anything to open, is the page’s own', async () => {
  document.body.innerHTML = '<div role="button"><hfs-glossary-term>utskrivningsklar</hfs-glossary-term></div>';
  const errors: string[] = [];
  const hear = ({ message }: ErrorEvent) => errors.push(message);
  addEventListener('error', hear);
  await userEvent.click(document.querySelector('hfs-glossary-term')!);
  removeEventListener('error', hear);
  expect(errors).toEqual([]);
});

test('Escape closes the explanation, and not the dialog around it', async () => {
  document.body.innerHTML = '<dialog><p><hfs-glossary-term>utskrivningsklar</hfs-glossary-term></p></dialog>';
  const dialog = document.querySelector('dialog')!;
  dialog.showModal();
  const widget = document.querySelector('hfs-glossary-term')!;
  widget.glossary = glossary;
  await widget.updateComplete;
  await userEvent.click(button(widget)!);
  await press('{Escape}', widget);
  expect(opened(widget)).toBe(null);
  expect(dialog.open).toBe(true);
});
