import { partnerships } from '@helsefellesskap/data/partnerships';
import { partnership as innlandet } from '@helsefellesskap/data/partnerships/innlandet';
import { partnership as sognOgFjordane } from '@helsefellesskap/data/partnerships/sogn-og-fjordane';
import type { Partnership } from '@helsefellesskap/model';
import { afterEach, expect, test, vi } from 'vitest';
import { card as words, register } from '../locales/index.js';
import type { HfsPartnershipCard } from './hfs-partnership-card.js';
import './hfs-partnership-card.js';

afterEach(() => {
  vi.useRealTimers();
});

async function show(partnership: Partnership, lang = 'nb'): Promise<HfsPartnershipCard> {
  document.body.innerHTML = `<hfs-partnership-card lang="${lang}"></hfs-partnership-card>`;
  const widget = document.querySelector('hfs-partnership-card')!;
  widget.partnership = partnership;
  await widget.updateComplete;
  return widget;
}

const textOf = (widget: HTMLElement) => widget.textContent.replace(/\s+/g, ' ');

test.each(partnerships)('shows $id with its name, its trust and every member', async (partnership) => {
  const widget = await show(partnership);
  expect(widget.querySelector('h2')?.textContent).toBe(partnership.name[partnership.name.original]);
  for (const { name } of partnership.healthTrusts) expect(textOf(widget)).toContain(name);
  const members = [...widget.querySelectorAll('.hfs-members li')].map(({ textContent }) => textContent);
  expect(members.toSorted()).toEqual(partnership.members.map(({ name }) => name).toSorted());
});

test('sorts members as Norwegians do', async () => {
  const members = ['Åmot', 'Øyer', 'Ål', 'Alvdal', 'Ås'].map((name) => ({ municipality: '0000', name }));
  const widget = await show({ ...innlandet, members }, 'en');
  expect([...widget.querySelectorAll('.hfs-members li')].map(({ textContent }) => textContent)).toEqual([
    ...['Alvdal', 'Øyer', 'Ål', 'Åmot', 'Ås'],
  ]);
});

test('counts the members of the day', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-05-01T12:00:00Z');
  const members = [
    { municipality: '0001', name: 'Før', to: '2025' },
    { municipality: '0002', name: 'Nå', from: '2020-01-01' },
  ];
  const widget = await show({ ...innlandet, members });
  expect(widget.querySelector('summary')?.textContent).toBe('1 kommune');
  expect(textOf(widget)).not.toContain('Før');
});

test('says that no strategy is registered', async () => {
  expect(textOf(await show(innlandet))).toContain(words.nb.noPlan);
  expect(textOf(await show(innlandet, 'nn'))).toContain(words.nn.noPlan);
});

test('names the strategy of the day, and says when its period is over', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2028-12-31T12:00:00Z');
  expect(textOf(await show(sognOgFjordane))).toContain('Strategi 2025 – 2028, Sogn og Fjordane helsefellesskap');
  expect(textOf(await show(sognOgFjordane))).toContain(words.nb.plan);
  vi.setSystemTime('2029-01-01T12:00:00Z');
  expect(textOf(await show(sognOgFjordane, 'nn'))).toContain(words.nn.state.expired);
});

test.each([
  ['withdrawn', 'Strategi, trukket tilbake'],
  ['draft', 'Utkast til strategi'],
  ['proposed', 'Utkast til strategi'],
  ['adopted', 'Kommende strategi'],
] as const)('does not call a strategy that is %s, and not yet valid, the one of today', async (status, term) => {
  const title = { original: 'nb', nb: 'Strategien' } as const;
  const plan = { id: 'innlandet/strategy-2090', kind: 'partnership-strategy', title, language: 'nb' } as const;
  const widget = await show({ ...innlandet, plans: [{ ...plan, period: { from: '2090' }, status }] });
  expect(widget.querySelector('dt')!.textContent).toBe(term);
});

test('does not take a strategy without dates for one that holds', async () => {
  const title = { original: 'nn', nn: 'Strategien' } as const;
  const plan = { id: 'innlandet/strategy-2090', kind: 'partnership-strategy', title, language: 'nn' } as const;
  const widget = await show({ ...innlandet, plans: [{ ...plan, period: { absent: 'not-stated' } }] }, 'nn');
  expect(widget.querySelector('dt')!.textContent).toBe(words.nn.state.unknown);
});

test('says when the name is not the partnership’s own', async () => {
  expect(textOf(await show({ ...innlandet, nameStatus: 'unverified' }))).toContain(register.nb.nameStatus.unverified);
  expect(textOf(await show({ ...innlandet, nameStatus: 'third-party' }))).toContain(
    register.nb.nameStatus['third-party'],
  );
});

test('links to the partnership’s own page, and has no link where none is known', async () => {
  expect((await show(innlandet)).querySelector('a')?.getAttribute('href')).toBe(innlandet.website);
  expect((await show({ ...innlandet, website: { absent: 'not-registered' } })).querySelector('a')).toBe(null);
});

test('says that the year it began is not known', async () => {
  const unknown = await show({ ...innlandet, established: { absent: 'not-registered' } });
  expect([...unknown.querySelectorAll('dd')].at(-1)?.textContent).toBe('ikke registrert');
  expect([...(await show(innlandet)).querySelectorAll('dd')].at(-1)?.textContent).toBe('27. august 2021');
});

test('marks a name in another language than the page’s', async () => {
  const widget = await show(sognOgFjordane, 'en');
  expect(widget.querySelector('h2 [lang]')?.getAttribute('lang')).toBe('nn');
});
