import { plan as regional } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as before } from '@helsefellesskap/data/plans/nhsp-2020-2023';
import { plan as national } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import type { NationalPlan, Plan } from '@helsefellesskap/model';
import { afterEach, expect, test, vi } from 'vitest';
import { anchorOf } from '../base/source.js';
import './hfs-national-frame.js';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function show(plan: Plan, lang = 'nb') {
  document.body.innerHTML = `<hfs-national-frame lang="${lang}"></hfs-national-frame>`;
  const widget = document.querySelector('hfs-national-frame')!;
  widget.plan = plan;
  await widget.updateComplete;
  return widget;
}

const says = (widget: HTMLElement) => widget.innerText.replace(/\s+/g, ' ').trim();
const headings = (widget: Element) =>
  [...widget.querySelectorAll('h2, h3')].map(({ localName, textContent }) => `${localName} ${textContent.trim()}`);

test('opens with number, title, subtitle and period, and ends with the plan it replaces', async () => {
  expect(says(await show(national))).toMatch(
    /^Nasjonal plan · Meld\. St\. 9 \(2023–2024\) Nasjonal helse- og samhandlingsplan 2024–2027 Vår felles helsetjeneste .*2024–2027 · skrevet på bokmål .*Avløser Nasjonal helse- og sykehusplan 2020–2023 /,
  );
});

test('has the title above its parts in the outline', async () => {
  expect(headings(await show(national, 'nn'))).toEqual([
    'h2 Nasjonal helse- og samhandlingsplan 2024–2027',
    'h3 Mål',
    'h3 Prioriterte pasientgrupper',
    'h3 Nytt sidan førre plan',
    'h3 Andre planar',
  ]);
});

test('shows five aims, five groups, and what is new among them', async () => {
  const lists = [...(await show(national)).querySelectorAll('.hfs-list')];
  expect(lists.map(({ children }) => children.length)).toEqual([5, 5, 2, 1]);
  expect([...lists[2]!.children].map((item) => item.textContent.replace(/\s+/g, ' ').trim())).toEqual([
    'Eldre med skrøpelighet · nytt navn (vår tolkning)',
    'Kvinner gjennom svangerskap, fødsel og barseltid · ny gruppe',
  ]);
});

test('keeps a change whose group has no name, and one of a kind it does not know', async () => {
  const changes = [{ group: 'en-gruppe', change: 'delt', basis: 'stated' }] as never;
  const widget = await show({ ...(national as NationalPlan), changes });
  expect(says(widget)).toContain('en-gruppe · delt');
});

test('says that a plan is over, and what has not been registered of it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2024-06-01T12:00:00Z');
  const widget = await show(before);
  expect(widget.querySelector('.hfs-warning')?.textContent).toContain('Perioden varte til og med 2023');
  expect(says(widget)).toContain('Ikke registrert ennå: mål og andre planer.');
});

test('shows a regional plan with its horizon, four aims and six areas whose titles are lost', async () => {
  const widget = await show(regional);
  expect(says(widget)).toMatch(/^Regional plan Regional utviklingsplan 2040 .*Fram mot 2040/i);
  expect([...widget.querySelectorAll('.hfs-list')].map(({ children }) => children.length)).toEqual([4, 6]);
  const areas = [...widget.querySelectorAll('.hfs-list')[1]!.children];
  expect(areas.every(({ textContent }) => textContent.includes('(fra en annen kilde)'))).toBe(true);
});

test('says where the title of an area is lost and nothing stands in for it', async () => {
  const areas = [{ id: 'a', layer: 'focus' as const, title: { lost: true as const }, measures: [] }];
  const widget = await show({ ...regional, areas } as Plan);
  expect(document.getElementById(anchorOf(regional, 'a'))!.textContent).toContain('Tittelen mangler');
  expect(widget.querySelector('.hfs-status')).toBe(null);
});

test('shows the vision of a plan that has one', async () => {
  const vision = { ...(national as NationalPlan).title, id: 'vision' };
  const widget = await show({ ...regional, vision });
  expect(widget.querySelectorAll('.hfs-section')[1]!.textContent).toContain('samhandlingsplan');
});

test('tells that a strategy is no plan of this kind', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const heard = new Promise((resolve) => document.addEventListener('hfs-error', resolve, { once: true }));
  await show(sorRogaland);
  expect(await heard).toMatchObject({ reason: 'not-readable' });
});
