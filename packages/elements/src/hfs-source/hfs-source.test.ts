import { plan as helseSorOst } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import { areaTitle, listOf, type Plan } from '@helsefellesskap/model';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { example } from '../base/example-plan.story-helper.js';
import { proof as words, section, base } from '../locales/index.js';
import type { HfsSource } from './hfs-source.js';
import './hfs-source.js';

afterEach(() => vi.restoreAllMocks());

async function show(plan: Plan, element: string, lang = 'nb'): Promise<HfsSource> {
  document.body.innerHTML = `<hfs-source lang="${lang}" element="${element}"></hfs-source>`;
  const widget = document.querySelector('hfs-source')!;
  widget.plan = plan;
  await widget.updateComplete;
  return widget;
}

const says = (widget: HTMLElement) => widget.innerText.replace(/\s+/g, ' ').trim();
const quotes = (widget: HTMLElement) => [...widget.querySelectorAll('q')].map(({ textContent }) => textContent);

test('shows the exact words in their language, where they stand, how they were made, and in which document', async () => {
  const widget = await show(sognOgFjordane, 'felles-planlegging-1');
  expect(quotes(widget)).toEqual(['Involvere kvarandre i overordna planarbeid som vedkjem den andre.']);
  expect(widget.querySelector('q')!.lang).toBe('nn');
  expect(says(widget)).toContain('linje 44, ordrett Lenke hit');
  expect(says(widget)).toMatch(/Kilde: .*Sogn og Fjordane/);
  expect(widget.querySelector('code')!.textContent.replaceAll(' ', '')).toBe(sognOgFjordane.documents[0]!.sha256);
});

test('marks words with their own language, where the document is in another', async () => {
  const goal = listOf(sognOgFjordane.goals)[0]!;
  const text = { original: 'se' as const, se: 'Ovttas', nn: 'Saman' };
  const widget = await show({ ...sognOgFjordane, goals: [{ ...goal, text }] }, goal.id);
  expect(widget.querySelector('q')!.lang).toBe('se');
});

test('proves an indicator, which has a name in place of a statement', async () => {
  const { sources } = listOf(sorRogaland.goals)[0]!;
  const name = { original: 'nb' as const, nb: 'Liggedøgn' };
  const indicators = [{ id: 'liggedogn', name, unit: 'døgn', owner: name, sources }];
  expect(quotes(await show({ ...sorRogaland, indicators }, 'liggedogn')).length).toBe(1);
});

test('takes the id with the plan’s before it', async () => {
  expect(quotes(await show(sorRogaland, 'sor-rogaland/strategy-2025/vision'))).toEqual([
    'Gode helsetjenester til rett tid, gjennom samarbeid om gode overganger.',
  ]);
});

test('says who decided: the section’s own decision, or that the plan does not say', async () => {
  expect(says(await show(stOlavs, 'tillit'))).toMatch(/Vedtatt i Administrativt.*14\. juni 2023/);
  expect(says(await show(stOlavs, 'psu'))).not.toContain('14. juni 2023');
  expect(says(await show(sorRogaland, 'goal-1'))).toContain(section.nb.absent['not-stated'](words.nb.decision));
});

test('says who decided on one element, and on the whole plan', async () => {
  const body = (nb: string) => ({ body: { original: 'nb' as const, nb }, outcome: 'adopted', sources: [] });
  const goals = [{ ...(sorRogaland.goals as { id: string }[])[0]!, adoptions: [body('Målutvalget')] }];
  const plan = { ...sorRogaland, goals, adoptions: [body('Partnerskapsmøtet')] } as unknown as Plan;
  expect(says(await show(plan, 'goal-1'))).toMatch(/Målutvalget.*Partnerskapsmøtet/);
});

test('keeps the source’s spelling, and gives the right one beside it', async () => {
  const widget = await show(stOlavs, 'tillit');
  expect(quotes(widget)).toEqual(['Tillitt']);
  expect(says(widget)).toContain('Rett skrivemåte: Tillit');
});

test('shows our summary as ours, and the words of the source that it sums up', async () => {
  const widget = await show(explainer, 'styrket-samarbeid-og-koordinering');
  expect(says(widget)).toMatch(/\(vårt sammendrag\).*, ordrett.*, starten på det vi har oppsummert/);
  expect(quotes(widget).length).toBe(2);
});

test('shows words from a source without lines plainly: no quote, no place, no fingerprint', async () => {
  const [area] = listOf(helseSorOst.areas);
  const plan = { ...helseSorOst, values: [{ id: 'only', ...areaTitle(area!)! }] };
  const widget = await show(plan, 'only');
  expect(quotes(widget)).toEqual([]);
  expect(widget.querySelector('section > p')!.textContent).toContain('helsekompetanse');
  expect(says(widget)).not.toContain('linje');
  expect(widget.querySelector('code')).toBe(null);
});

test('names a document that has no address without a link', async () => {
  const widget = await show(explainer, 'question-1');
  expect(says(widget)).toContain('avsender ikke oppgitt');
  expect(widget.querySelector('a:not([href^="#"])')).toBe(null);
});

test('shows each place of an element that stands in several', async () => {
  const widget = await show(sognOgFjordane, 'avtale-regjeringen-ks');
  expect(quotes(widget).length).toBe(3);
  for (const line of [47, 48, 49]) expect(says(widget)).toContain(`linje ${line}, ordrett`);
});

test('copies a reference with document, place and address, and says so', async () => {
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const widget = await show(sorRogaland, 'goal-1');
  await userEvent.click(widget.querySelector('button')!);
  const address = new URL('#sor-rogaland_strategy-2025_goal-1', location.href).href;
  const reference = 'Strategi for Helsefellesskapet i Sør-Rogaland 2025–2035, linje 8–9';
  expect(copy).toHaveBeenCalledWith(`${reference}. ${address}`);
  expect(says(widget)).toContain(`${words.nb.reference}: ${reference} ${words.nb.copy}`);
  await expect.poll(() => widget.querySelector('[role=status]')!.textContent).toBe(base.nb.copied);
  expect(document.getElementById('sor-rogaland_strategy-2025_goal-1')).not.toBe(null);
});

test('names every place in a reference, however many they are', async () => {
  const plan = structuredClone(sorRogaland);
  const [goal] = listOf(plan.goals);
  goal!.sources = [3, 8, 16].map((line) => ({ ...goal!.sources[0]!, line, lineEnd: line }));
  expect(says(await show(plan, 'goal-1'))).toContain('2025–2035, linje 3, 8 og 16');
});

test('says calmly that an element is unknown, and tells the page once for each', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const heard: string[] = [];
  const hear = ({ reason }: { reason: string }) => void heard.push(reason);
  document.body.addEventListener('hfs-error', hear);
  const widget = await show(sorRogaland, 'goal-9', 'nn');
  expect(widget.querySelector('article p')!.textContent).toBe(words.nn.unknown('goal-9'));
  expect(widget.innerText).toContain('Sør-Rogaland');
  expect(widget.querySelector('.hfs-status')).toBe(null);
  widget.headingLevel = 3;
  await widget.updateComplete;
  expect(heard).toEqual(['missing']);
  expect(warn).toHaveBeenCalledWith('<hfs-source>: missing', 'goal-9');
  widget.element = 'goal-1';
  await widget.updateComplete;
  expect(quotes(widget).length).toBe(1);
  document.body.removeEventListener('hfs-error', hear);
});

test('without an element it says so in the same way', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const widget = await show(sorRogaland, '');
  expect(widget.querySelector('article p')!.textContent).toBe(words.nb.unknown(''));
});

test('shows how a statement read before, and what has been proposed', async () => {
  const told = says(await show(example, 'vision'));
  expect(told).toContain('Tidligere ordlyd · 2021 · linje 8: Trygg sammen');
  expect(told).toContain('Foreslått ordlyd: Hjem, trygt');
});
