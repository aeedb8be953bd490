import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { measuresOf, type Plan } from '@helsefellesskap/model';
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import notes from '../../notes.json?url';
import './eksempel-our-measures.js';

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

/** The widget as the whole page, when it has shown plan and notes, or what is amiss with them. */
async function show(attributes: string, plan: Plan = sorRogaland, content = '') {
  document.body.innerHTML = `<main lang="nb"><h1>Eksempel kommune</h1>
    <eksempel-our-measures ${attributes}>${content}</eksempel-our-measures></main>`;
  const widget = document.querySelector('eksempel-our-measures')!;
  widget.plan = plan;
  await vi.waitFor(() => expect(widget.querySelector('.hfs')).not.toBe(null));
  return widget;
}

const fileOf = (content: unknown) => URL.createObjectURL(new Blob([JSON.stringify(content)]));
const note = (status: string, nb: string) => ({ status, text: { original: 'nb', nb } });
const says = (element: Element | null) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
const items = (widget: Element) => [...widget.querySelectorAll('.hfs-list > li')];
const shownIds = (widget: Element) => items(widget).map(({ id }) => id.slice('sor-rogaland/strategy-2025/'.length));

/** Why the page was told that something is amiss, in order. */
function reasons(): string[] {
  const told: string[] = [];
  document.body.addEventListener('hfs-error', ({ reason }) => told.push(reason));
  return told;
}

test('shows each measure that has a note in the strategy’s exact words, with the municipality’s own beside them', async () => {
  const widget = await show(`notes="${notes}"`);
  expect(shownIds(widget)).toEqual([
    'beholde-og-rekruttere-2',
    'sikkerhet-og-helseberedskap-3',
    'digital-samhandling-1',
  ]);
  const [, , digital] = items(widget);
  const { measure } = measuresOf(sorRogaland).find(({ measure }) => measure.id === 'digital-samhandling-1')!;
  expect(says(digital!)).toContain(measure.text.nb);
  expect(says(digital!.querySelector('.eksempel-note'))).toBe(
    'Gjennomført hos oss: Legevakten og hjemmetjenesten bruker kjernejournal.',
  );
});

test('proves what the strategy says, and nothing the municipality says', async () => {
  const widget = await show(`notes="${notes}"`);
  expect(widget.querySelectorAll('.hfs-proof q')).toHaveLength(3);
  expect(widget.querySelector('.hfs-proof')!.textContent).not.toContain('kjernejournal');
});

test('shows the measures it is asked for, in that order, also those without a note', async () => {
  const widget = await show(`notes="${notes}" measures="digital-samhandling-2 beholde-og-rekruttere-2"`);
  expect(shownIds(widget)).toEqual(['digital-samhandling-2', 'beholde-og-rekruttere-2']);
  expect(items(widget)[0]!.querySelector('.eksempel-note')).toBe(null);
});

test('shows only what has come as far as is asked for, and changes when that does', async () => {
  const widget = await show(`notes="${notes}" status="planned"`);
  expect(shownIds(widget)).toEqual(['sikkerhet-og-helseberedskap-3']);
  widget.status = 'done';
  await widget.updateComplete;
  expect(shownIds(widget)).toEqual(['digital-samhandling-1']);
});

test('takes other notes when it is given another address', async () => {
  const widget = await show(`notes="${notes}"`);
  widget.notes = fileOf({ 'digital-samhandling-3': note('planned', 'Vi er med i en arbeidsgruppe.') });
  await vi.waitFor(() => expect(shownIds(widget)).toEqual(['digital-samhandling-3']));
});

test('says in one sentence that there is nothing to show', async () => {
  const widget = await show('');
  expect(items(widget)).toEqual([]);
  expect(says(widget)).toContain('Det er ingen tiltak å vise her ennå.');
});

test('shows the measures it is asked for when the notes are gone, and says so to readers and page', async () => {
  const told = reasons();
  const widget = await show('notes="/borte.json" measures="digital-samhandling-1"');
  expect(shownIds(widget)).toEqual(['digital-samhandling-1']);
  expect(says(widget)).toContain('Vi får ikke hentet kommunens egne notater nå.');
  await vi.waitFor(() => expect(told).toHaveLength(1));
});

test.each([
  ['a list', []],
  ['a status nobody knows', { 'digital-samhandling-1': note('stopped', 'Nei.') }],
  ['words that are none', { 'digital-samhandling-1': { status: 'done', text: { original: 'nb', nb: 1 } } }],
  [
    'no words in the language they are written in',
    { 'digital-samhandling-1': { status: 'done', text: { original: 'nn', nb: 'Ja.' } } },
  ],
])('refuses notes that are %s', async (_, json) => {
  const told = reasons();
  const widget = await show(`notes="${fileOf(json)}"`);
  expect(says(widget)).toContain('Vi får ikke hentet kommunens egne notater nå.');
  await vi.waitFor(() => expect(told).toEqual(['not-readable']));
});

test('tells the page, once, of a measure that the plan does not have', async () => {
  const told = reasons();
  const widget = await show(`notes="${notes}" measures="digital-samhandling-1 digital-samhandling-99"`);
  widget.headingLevel = 4;
  await widget.updateComplete;
  expect(shownIds(widget)).toEqual(['digital-samhandling-1']);
  await vi.waitFor(() => expect(told).toEqual(['missing']));
  expect(console.warn).toHaveBeenCalledWith('<eksempel-our-measures>: missing', 'digital-samhandling-99');
});

test('says what the kit says when the plan is something else', async () => {
  const told = reasons();
  const widget = await show(`notes="${notes}"`, { schemaVersion: 1, type: 'glossary' } as never);
  await vi.waitFor(() => expect(told).toEqual(['wrong-type']));
  expect(says(widget)).toContain('Innholdet kan ikke vises.');
});

test.each([
  ['nb', 'Hva strategien betyr for oss', 'Gjennomført hos oss: Legevakten'],
  ['nn', 'Kva strategien har å seie for oss', 'Gjennomført hos oss: Legevakten'],
  ['en', 'What the strategy means for us', 'Done here: The emergency clinic'],
])('speaks %s', async (lang, heading, done) => {
  const widget = await show(`lang="${lang}" notes="${notes}" status="done"`);
  expect(says(widget.querySelector('h2'))).toBe(heading);
  expect(says(widget.querySelector('.eksempel-note'))).toContain(done);
});

test('says the language of notes that are in another than the reader’s', async () => {
  const widget = await show(`lang="nn" notes="${notes}" status="done"`);
  expect(widget.querySelector('.eksempel-note [lang="nb"]')?.textContent).toContain('hjemmetjenesten');
});

test('tells who adopted the areas that the measures stand in', async () => {
  const adoptions = [{ body: { original: 'nb', nb: 'Utvalget' }, outcome: 'adopted', covers: ['areas'], sources: [] }];
  const widget = await show(`notes="${notes}"`, { ...sorRogaland, adoptions } as Plan);
  expect(says(widget)).toContain('Vedtatt i Utvalget');
});

test('begins at the heading level it is given', async () => {
  const widget = await show(`notes="${notes}" heading-level="3"`);
  expect(says(widget.querySelector('h3'))).toBe('Hva strategien betyr for oss');
});

test('has no accessibility fault, also with a nynorsk strategy', async () => {
  for (const plan of [sorRogaland, sognOgFjordane]) {
    await show(`notes="${notes}" measures="digital-samhandling-1 felles-planlegging-4"`, plan);
    const { violations } = await axe.run(document.querySelector('main')!);
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});
