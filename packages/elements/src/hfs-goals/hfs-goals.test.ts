import { plan as regional } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { listOf, type Goal, type LocalText, type Plan } from '@helsefellesskap/model';
import { afterEach, expect, test, vi } from 'vitest';
import { anchorOf } from '../base/source.js';
import { goals as words, section } from '../locales/index.js';
import './hfs-goals.js';

afterEach(() => vi.restoreAllMocks());

async function show(plan: Plan, lang = 'nb') {
  document.body.innerHTML = `<hfs-goals lang="${lang}"></hfs-goals>`;
  const widget = document.querySelector('hfs-goals')!;
  widget.plan = plan;
  await widget.updateComplete;
  return widget;
}

const nb = (text: string): LocalText => ({ original: 'nb', nb: text });

/** A goal with only what the test gives it. */
const goal = (id: string, text: string, parts: Partial<Goal> = {}): Goal => ({
  ...{ id, text: nb(text), kind: 'goal' },
  sources: [{ method: 'verbatim', document: 'strategy', sha256: '0'.repeat(64), line: 7, quote: text }],
  ...parts,
});

/** A real plan with these goals. */
const planOf = (...goals: Goal[]): Plan => ({ ...sorRogaland, goals });

const says = (element: Element | null) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
const item = (id: string) => document.getElementById(`sor-rogaland_strategy-2025_${id}`);

test.each([sorRogaland, sognOgFjordane, regional])('shows every goal of $id at its address', async (plan) => {
  await show(plan, plan.language);
  for (const { id, text } of listOf(plan.goals))
    expect(says(document.getElementById(anchorOf(plan, id)))).toContain(text[text.original]);
});

test('shows goals that are whole sentences without any title or label', async () => {
  const widget = await show(sorRogaland);
  expect(widget.querySelector('h2')?.textContent).toBe('Våre mål');
  expect(widget.querySelector('b, .hfs-eyebrow')).toBe(null);
});

test('puts a short title on a line of its own, with proof of both', async () => {
  const { id: _, kind: __, ...title } = goal('t', 'Trygghet');
  const widget = await show(planOf(goal('a', 'Alle skal være trygge.', { title })));
  expect(says(item('a')!.querySelector('b'))).toBe('Trygghet');
  expect([...widget.querySelectorAll('q')].map(({ textContent }) => textContent)).toEqual([
    'Trygghet',
    'Alle skal være trygge.',
  ]);
});

test('puts goals below the goal above them, however deep', async () => {
  await show(planOf(goal('a', 'Øverst'), goal('b', 'Under', { parent: 'a' }), goal('c', 'Underst', { parent: 'b' })));
  expect(item('c')!.parentElement!.closest('li')).toBe(item('b'));
  expect(item('b')!.parentElement!.closest('li')).toBe(item('a'));
});

test('loses no goal whose parent is unknown, or which is its own parent', async () => {
  await show(planOf(goal('a', 'Foreldreløs', { parent: 'borte' }), goal('b', 'Ring', { parent: 'b' })));
  expect(says(item('a'))).toBe('Foreldreløs');
  expect(says(item('b'))).toBe('Ring');
});

test('says what kind of goals a list holds, once, where there are several kinds', async () => {
  const widget = await show(
    planOf(
      goal('a', 'Hovedsak', { kind: 'main-objective' }),
      goal('b', 'først', { kind: 'period-aim' }),
      goal('c', 'så', { kind: 'period-aim' }),
    ),
  );
  expect([...widget.querySelectorAll('.hfs-eyebrow')].map(says)).toEqual([
    words.nb.kinds['main-objective'],
    words.nb.kinds['period-aim'],
  ]);
  expect(item('b')!.parentElement).toBe(item('c')!.parentElement);
  expect(item('a')!.parentElement).not.toBe(item('b')!.parentElement);
});

test.each(['visjonsmål', 'constructor'])(
  'shows a goal of a kind nobody has a word for as any goal: “%s”',
  async (kind) => {
    const widget = await show(planOf(goal('a', 'Annerledes', { kind })));
    expect(says(item('a'))).toBe('Annerledes');
    expect(widget.querySelector('.hfs-eyebrow')).toBe(null);
  },
);

test('calls a goal what the source calls it, except where its words open with that', async () => {
  await show(
    planOf(
      goal('a', 'Bedre helse', { localTerm: nb('Effektmål'), number: '2.1' }),
      goal('b', 'Effektmålet er helse', { localTerm: nb('Effektmål') }),
    ),
  );
  expect(says(item('a'))).toBe('Effektmål 2.1: Bedre helse');
  expect(says(item('b'))).toBe('Effektmålet er helse');
});

test('keeps the number of a goal that has no other name', async () => {
  await show(planOf(goal('a', 'Bedre helse', { number: '3' })), 'en');
  expect(says(item('a'))).toBe('3 Bedre helse');
});

test('keeps the number of a goal whose words open with its name', async () => {
  await show(planOf(goal('a', 'Delmålet er helse', { localTerm: nb('Delmål'), number: '4' })));
  expect(says(item('a'))).toContain('4 Delmålet er helse');
});

test('gives a deadline in the source’s words, or as a date where there are none', async () => {
  await show(
    planOf(
      goal('a', 'Snart', { deadline: { text: 'innen utgangen av perioden', to: '2035', precision: 'period' } }),
      goal('b', 'Siden', { deadline: { to: '2030-06', precision: 'month' } }),
    ),
  );
  expect(says(item('a'))).toBe('Snart Innen utgangen av perioden');
  expect(says(item('b'))).toBe('Siden Innen juni 2030');
});

test('shows what a goal is measured by and how far it shall come, under the source’s own headings', async () => {
  const details = [
    { kind: 'indicator', name: nb('Indikator'), text: nb('Andel reinnleggelser') },
    { kind: 'target', name: nb('Mål 2030'), text: nb('under 13 %') },
  ];
  await show(planOf(goal('a', 'Færre reinnleggelser', { details, deadline: { to: '2030', precision: 'year' } })));
  expect(says(item('a'))).toBe(
    'Færre reinnleggelser Innen 2030 · Indikator: Andel reinnleggelser · Mål 2030: under 13 %',
  );
});

test('tells who adopted one goal, at that goal', async () => {
  const adoptions = [{ body: nb('Utvalget'), date: '2025-06-14', outcome: 'adopted', sources: [] }];
  await show(planOf(goal('a', 'Vedtatt mål', { adoptions }), goal('b', 'Annet mål')));
  expect(says(item('a'))).toContain('Vedtatt i Utvalget 14. juni 2025');
  expect(says(item('b'))).toBe('Annet mål');
});

test('says calmly that a plan names no goals, and that its period is over', async () => {
  const widget = await show(stOlavs);
  expect(says(widget)).toContain(section.nb.absent['not-stated']('mål'));
  expect(widget.querySelector('.hfs-warning')).not.toBe(null);
});

test('marks the language of nynorsk goals for a reader of bokmål', async () => {
  await show(sognOgFjordane);
  const aim = document.getElementById('sogn-og-fjordane_strategy-2025_period-aim-2')!;
  expect(aim.querySelector('[lang=nn]')?.textContent).toBe('styrke brukarmedverknaden');
});

test('says that it cannot be read where a name is something else than words', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const widget = await show(planOf(goal('a', 'Mål', { number: { nb: '1' } as never })));
  expect(widget.querySelector('.hfs-status')).not.toBe(null);
  expect(says(widget)).not.toContain('[object');
});
