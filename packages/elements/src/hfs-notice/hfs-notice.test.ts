import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as regional } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import type { Adoption, Plan } from '@helsefellesskap/model';
import { afterEach, expect, test, vi } from 'vitest';
import { notice as words, section } from '../locales/index.js';
import './hfs-notice.js';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function show(plan: Plan, lang = 'nb') {
  document.body.innerHTML = `<hfs-notice lang="${lang}"></hfs-notice>`;
  const widget = document.querySelector('hfs-notice')!;
  widget.plan = plan;
  await widget.updateComplete;
  return widget;
}

/** A real plan, apart from what the test changes. */
const planWith = (parts: Partial<Plan>): Plan => ({ ...sorRogaland, ...parts }) as Plan;

const says = (widget: HTMLElement) => widget.innerText.replace(/\s+/g, ' ');
const banner = (widget: HTMLElement) => widget.querySelector('.hfs-warning')?.textContent;

/** A day in Norway on which the test looks at the plan. */
function onDay(day: string): void {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(`${day}T12:00:00Z`);
}

test.each([
  ['2024-12-31', words.nb.state.coming],
  ['2025-01-01', words.nb.state['in-force']],
  ['2035-12-31', words.nb.state['in-force']],
])('on %s a plan for 2025–2035 says calmly “%s”', async (day, sentence) => {
  onDay(day);
  const widget = await show(sorRogaland);
  expect(says(widget)).toContain(`${sentence} · 2025–2035`);
  expect(banner(widget)).toBe(undefined);
});

test('says in a banner that the period is over, and never as an alert', async () => {
  onDay('2036-01-01');
  const widget = await show(sorRogaland, 'nn');
  expect(banner(widget)).toBe(section.nn.expired('2035'));
  expect(says(widget)).not.toContain(words.nn.state['in-force']);
  expect(widget.querySelector('[role=alert], [aria-live=assertive]')).toBe(null);
});

test.each(['draft', 'withdrawn'] as const)(
  'says of a plan that is %s only that, whatever its period',
  async (status) => {
    onDay('2026-05-01');
    const widget = await show(planWith({ status }), 'en');
    expect(banner(widget)).toBe(section.en[status]);
    expect(says(widget)).not.toMatch(/in force/i);
  },
);

test('says from when an open-ended plan holds, and that no end is given', async () => {
  onDay('2026-05-01');
  const widget = await show(planWith({ period: { from: '2025-03' } }));
  expect(says(widget)).toContain(`${words.nb.state['open-ended']} · mars 2025–`);
  expect(banner(widget)).toBe(undefined);
});

test('gives the period in the source’s own words, in their own language', async () => {
  const widget = await show(planWith({ language: 'nn', period: { to: '2040', text: 'fram til og med 2040' } }));
  expect(widget.querySelector('[lang=nn]')?.textContent).toBe('fram til og med 2040');
});

test('gives the period in dates where the source’s words are not kept', async () => {
  const widget = await show(planWith({ status: 'draft', period: { from: '2025', to: '2028' } }));
  expect(says(widget)).toContain('2025–2028');
});

test('guesses nothing where there is no period', async () => {
  const widget = await show(
    planWith({ period: { absent: 'not-registered', note: { original: 'nb', nb: 'Vi leter.' } } }),
  );
  expect(says(widget)).toContain(`${words.nb.state.unknown} · Vi leter.`);
  expect(widget.querySelector('.hfs-sentence')!.textContent).not.toMatch(/gjelder|\d{4}/i);
});

test('says the same of a period without an end or a beginning as of none', async () => {
  expect(says(await show(planWith({ period: {} })))).toContain(`${words.nb.state.unknown} · ${words.nb.undated}`);
});

test('says when the document was last changed, or that nobody knows', async () => {
  const dated = says(await show(regional));
  expect(dated).toContain('sist oppdatert 1. februar 2024');
  expect(dated).not.toContain(words.nb.undated);
  expect(says(await show(sorRogaland))).toContain(words.nb.undated);
});

test('lets a plan say itself that it shall be revised, with proof and address', async () => {
  const widget = await show(sognOgFjordane, 'nn');
  const statement = document.getElementById('sogn-og-fjordane_strategy-2025_action-plan')!;
  expect(statement.textContent).toContain('reviderast kvart andre år');
  expect(widget.querySelector('details q')?.textContent).toContain('reviderast kvart andre år');
});

test('tells decisions on the whole plan, and leaves those on a part to the part', async () => {
  const adoption = (body: string, covers?: Adoption['covers']): Adoption => ({
    body: { original: 'nb', nb: body },
    outcome: 'rejected',
    sources: [],
    ...(covers && { covers }),
  });
  const widget = await show(planWith({ adoptions: [adoption('Utvalget'), adoption('Rådet', ['values'])] }));
  expect(says(widget)).toContain('Avvist i Utvalget');
  expect(says(widget)).not.toContain('Rådet');
});

test('keeps the title of a nynorsk document in nynorsk for a bokmål reader', async () => {
  const widget = await show(explainer);
  expect(widget.querySelector('[lang=nn]')?.textContent).toBe('Kva er helsefellesskapet?');
});

test('says that it cannot be read where the period is something else than words', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const widget = await show(planWith({ period: { from: '2025', text: { nb: '2025' } as never } }));
  expect(widget.querySelector('.hfs-status')).not.toBe(null);
  expect(says(widget)).not.toContain('[object');
});
