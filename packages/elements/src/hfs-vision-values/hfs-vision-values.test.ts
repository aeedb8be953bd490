import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { listOf, type Plan } from '@helsefellesskap/model';
import { expect, test } from 'vitest';
import { anchorOf } from '../base/source.js';
import { section, source } from '../locales/index.js';
import './hfs-vision-values.js';

async function show(plan: Plan, lang = 'nb') {
  document.body.innerHTML = `<hfs-vision-values lang="${lang}"></hfs-vision-values>`;
  const widget = document.querySelector('hfs-vision-values')!;
  widget.plan = plan;
  await widget.updateComplete;
  return widget;
}

const says = (element: Element | null) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
const size = (element: Element | null) => parseFloat(getComputedStyle(element!).fontSize);

test('lets the vision be the largest text, under a real heading', async () => {
  const widget = await show(sorRogaland);
  const vision = document.getElementById('sor-rogaland_strategy-2025_vision');
  expect(says(vision)).toBe('Gode helsetjenester til rett tid, gjennom samarbeid om gode overganger.');
  for (const other of widget.querySelectorAll('h2, li, summary')) expect(size(vision)).toBeGreaterThan(size(other));
  expect(widget.querySelector('h2')?.textContent).toBe('Visjon');
});

test('puts the values in one line, spelt as in the source', async () => {
  const widget = await show(sorRogaland);
  const values = [...widget.querySelectorAll('.hfs-values > li')];
  expect(values.map(says)).toEqual(['Respekt', 'tillit', 'likeverd']);
  expect(new Set(values.map((value) => value.getBoundingClientRect().top)).size).toBe(1);
});

test('lists values that the source explains, each under its word', async () => {
  const [first, ...others] = listOf(sorRogaland.values);
  const { id: _, ...title } = first!;
  const explained = { ...first!, title, text: { original: 'nb' as const, nb: 'Vi lytter til hverandre.' } };
  const widget = await show({ ...sorRogaland, values: [explained, ...others] });
  const values = [...widget.querySelectorAll('.hfs-section:last-of-type > .hfs-list > li')];
  expect(values.map(says)).toEqual(['Respekt Vi lytter til hverandre.', 'tillit', 'likeverd']);
  expect(says(values[0]!.querySelector('b'))).toBe('Respekt');
});

test('lets values go over several lines on 320 px without pushing the page wide', async () => {
  const widget = await show(stOlavs);
  widget.style.inlineSize = '120px';
  expect(widget.scrollWidth).toBeLessThanOrEqual(120);
});

test('shows every culture statement at its address, under the plan’s own heading', async () => {
  const widget = await show(stOlavs);
  expect([...widget.querySelectorAll('h2')].map(says)).toEqual(['Verdier for helsefellesskapet', 'Samhandlingskultur']);
  for (const { id, text } of listOf(stOlavs.culture))
    expect(says(document.getElementById(anchorOf(stOlavs, id)))).toBe(text.nb);
});

test('tells who adopted values and culture, each in its own place', async () => {
  const widget = await show(stOlavs, 'nn');
  const sections = [...widget.querySelectorAll('section')];
  for (const part of sections)
    expect(says(part)).toContain('Vedteke i Administrativt Samarbeidsutvalg (ASU) 14. juni 2023');
  expect(sections).toHaveLength(2);
});

test('tells who adopted the vision itself', async () => {
  const { vision } = sorRogaland;
  if ('absent' in vision) throw new Error('the vision is gone');
  const adoptions = [{ body: { original: 'nb' as const, nb: 'Utvalget' }, outcome: 'adopted', sources: [] }];
  const widget = await show({ ...sorRogaland, vision: { ...vision, adoptions } });
  expect(says(widget.querySelector('section'))).toContain('Vedtatt i Utvalget');
});

test('keeps a misspelt value as it stands, and gives the right form with the source', async () => {
  const widget = await show(stOlavs);
  expect(says(document.getElementById(anchorOf(stOlavs, 'tillit')))).toBe('Tillitt');
  widget.querySelector<HTMLElement>('summary')!.click();
  expect(says(widget.querySelector('details'))).toContain(source.nb.corrected('Tillit'));
});

test('says calmly what a plan does not mention, and shows the rest', async () => {
  const silent = section.nb.absent['not-stated'];
  const widget = await show(stOlavs);
  expect(says(widget)).toContain(silent('visjon'));
  expect(says(await show(sognOgFjordane))).toContain(silent('visjon, verdier eller samhandlingskultur'));
});

test('is honest about a period that is over', async () => {
  expect((await show(stOlavs, 'en')).querySelector('.hfs-warning')?.textContent).toBe(section.en.expired('2024'));
});
