import { plan as helseSorOst } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import { listOf, type FocusArea, type Measure, type Plan } from '@helsefellesskap/model';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { filter, section, areas as words } from '../locales/index.js';
import type { HfsFilterEvent } from '../base/filtered-element.js';
import type { HfsFocusAreas } from './hfs-focus-areas.js';
import './hfs-focus-areas.js';

async function show(plan: Plan, attributes = 'lang="nb"'): Promise<HfsFocusAreas> {
  document.body.innerHTML = `<hfs-focus-areas ${attributes}></hfs-focus-areas><button>Etter</button>`;
  const widget = document.querySelector('hfs-focus-areas')!;
  widget.plan = plan;
  await widget.updateComplete;
  await widget.updateComplete; // reading the record asks for a second update
  return widget;
}

/** The first area of Sør-Rogaland's plan, and its first measure, with other words in some places. */
function withArea(area: Partial<FocusArea>, measure: Partial<Measure> = {}): Plan {
  const [first, ...others] = listOf(sorRogaland.areas);
  const [one, ...more] = listOf(first!.measures);
  return { ...sorRogaland, areas: [{ ...first!, measures: [{ ...one!, ...measure }, ...more], ...area }, ...others] };
}

const says = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
const rows = (widget: HfsFocusAreas) => [...widget.querySelectorAll<HTMLElement>('.hfs-rows > li')];
const fields = (widget: HfsFocusAreas) => [...widget.shadowRoot!.querySelectorAll('select')];
const labels = (widget: HfsFocusAreas) =>
  fields(widget).map(({ labels }) => labels[0]!.innerText.split('\n')[0]!.trim());
const options = (field: HTMLSelectElement) => [...field.options].map(({ textContent }) => textContent);
const status = (widget: HfsFocusAreas) => widget.shadowRoot!.querySelector('[part=status] span')?.textContent;
const heard = (widget: HfsFocusAreas) => widget.querySelector('[role=status]')!.textContent;
const button = (widget: HfsFocusAreas) => widget.shadowRoot!.querySelector('button');

test('each area has its own proof where there is much to prove, with the number of places', async () => {
  const widget = await show(sorRogaland);
  const summaries = rows(widget).map((row) => says(row.querySelector('summary')!));
  expect(summaries).toEqual(Array(4).fill(expect.stringMatching(/ · 4 steder$/)));
});

test('proves once the sentence that stands as the heading', async () => {
  const proofs = (await show(sorRogaland)).querySelectorAll('section > .hfs-proof');
  expect([...proofs].map((proof) => says(proof.querySelector('summary')!))).toEqual([
    expect.stringContaining('linje 26'),
  ]);
  expect(proofs[0]!.nextElementSibling!.className).toBe('hfs-rows'); // under the heading, not after the last area
});

test('a short layer has one proof for all of it', async () => {
  const [strategy, focus] = [...(await show(stOlavs)).querySelectorAll('section')];
  expect(strategy!.querySelectorAll('.hfs-proof').length).toBe(1);
  expect(focus!.querySelectorAll('.hfs-proof').length).toBe(6);
});

test('two layers stand under the source’s own words', async () => {
  const widget = await show(stOlavs);
  expect([...widget.querySelectorAll('h2')].map(says)).toEqual(['Strategiområder', 'Satsingsområder']);
  expect(rows(widget).map((row) => row.dataset['number'])).toEqual([
    undefined,
    undefined,
    undefined,
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
  ]);
});

test('says once that no area names measures', async () => {
  const widget = await show(stOlavs);
  expect(says(widget).split(section.nb.absent['not-stated'](words.nb.measures)).length).toBe(2);
});

test('shows all 35 priorities under titles that are marked as another’s', async () => {
  const widget = await show(helseSorOst);
  expect(widget.querySelectorAll('.hfs-rows .hfs-list > li').length).toBe(35);
  expect(rows(widget).every((row) => says(row.querySelector('h3')!).includes('fra en annen kilde'))).toBe(true);
});

test('says that a title is lost where nobody has given another', async () => {
  const [row] = rows(await show(withArea({ title: { lost: true } })));
  expect(says(row!.querySelector('h3')!)).toBe(words.nb.lostTitle);
});

test('says which area it is a part of', async () => {
  const [row] = rows(await show(withArea({ parent: 'digital-samhandling' })));
  expect(says(row!)).toContain(`${words.nb.under}: Digital samhandling`);
});

test('says number, place and deadline of a measure, the deadline in the source’s own words', async () => {
  const place = { original: 'nb', nb: 'Jæren' } as const;
  const row = rows(
    await show(withArea({}, { number: '1a', place, deadline: { text: 'innen sommeren', precision: 'season' } })),
  )[0]!;
  expect(says(row.querySelector('li')!)).toMatch(/^1a Utvikle .* Jæren · innen sommeren$/);
});

test.each([
  [{ to: '2027-06' }, 'innen juni 2027'],
  [{ from: '2026', to: '2027' }, '2026–2027'],
  [{ from: '2027-10-31', to: '2027-10-31' }, '(?<!–)31\\. oktober 2027'],
  [{ from: '2027-10' }, 'oktober 2027'],
  [{ duration: 'P12M' }, 'P12M'],
])('says a deadline of %j as “%s”', async (deadline, expected) => {
  const row = rows(await show(withArea({}, { deadline: { ...deadline, precision: 'period' } })))[0]!;
  expect(says(row.querySelector('li')!)).toMatch(new RegExp(`${expected}$`));
});

test('shows measures outside any area', async () => {
  const [one] = listOf(listOf(sorRogaland.areas)[0]!.measures);
  const widget = await show({ ...sorRogaland, measures: [{ ...one!, id: 'other' }] });
  expect(says(widget.querySelector('section:last-of-type')!)).toMatch(new RegExp(`^${words.nb.otherMeasures} Utvikle`));
});

test('says that there are no areas, and has nothing to choose', async () => {
  const widget = await show(explainer);
  expect(says(widget)).toContain(section.nb.absent['not-stated']('satsingsområder'));
  expect(fields(widget)).toEqual([]);
});

test('no address stands twice', async () => {
  const ids = [...(await show(stOlavs)).querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('lets a reader choose only where something would be left out', async () => {
  expect(labels(await show(sorRogaland))).toEqual([filter.nb.strength]);
  expect(labels(await show(sognOgFjordane))).toEqual([filter.nb.group]); // all measures “skal”
  expect(labels(await show(helseSorOst))).toEqual([filter.nb.group, filter.nb.strength]);
});

test('shows a field that the page has used, so that the reader can undo it', async () => {
  const widget = await show(sognOgFjordane, 'lang="nn" strength="shall"');
  expect(labels(widget)).toEqual([filter.nn.group, filter.nn.strength]);
  expect(rows(widget).length).toBe(2);
  expect(button(widget)).not.toBe(null);
  expect(fields(await show(explainer, 'lang="nb" strength="shall"'))).toEqual([]);
});

test('offers strengths from strongest to weakest', async () => {
  expect(options(fields(await show(sorRogaland))[0]!)).toEqual(['Alle', 'Vil', 'Bidra til', 'Legge til rette']);
});

test('calls groups what the plan calls them, in the plan’s language', async () => {
  const [field] = fields(await show(sognOgFjordane));
  expect(options(field!)[1]).toBe('Barn og unge');
  expect(field!.options[1]!.lang).toBe('nn');
});

test('makes an id readable where nothing names it', async () => {
  const widget = await show(withArea({}, { groups: [{ target: 'people-at-sea', basis: 'stated' }] }));
  expect(options(fields(widget)[0]!)).toEqual(['Alle', 'People at sea']);
  expect(fields(widget)[0]!.options[1]!.lang).toBe('en');
});

test('chooses by theme', async () => {
  const themes = [{ target: 'recruitment', name: { original: 'nb', nb: 'rekruttering' }, basis: 'stated' }] as const;
  const widget = await show(withArea({ themes: [...themes] }));
  expect(labels(widget)).toContain('Tema');
  widget.theme = 'recruitment';
  await widget.updateComplete;
  expect(rows(widget).length).toBe(1);
  expect(status(widget)).toBe('3 av 12 tiltak');
});

test('a measure with groups of its own does not take those of its area', async () => {
  const children = [{ target: 'children', basis: 'stated' } as const];
  const widget = await show(
    withArea({ groups: children }, { groups: [{ target: 'elderly', basis: 'stated' }] }),
    'lang="nb" group="children"',
  );
  expect(status(widget)).toBe('2 av 12 tiltak');
});

test('shows what the page has chosen, with the source’s own numbers', async () => {
  const widget = await show(sorRogaland, 'lang="nb" strength="contribute"');
  expect(rows(widget).map((row) => row.dataset['number'])).toEqual(['3']);
  expect(fields(widget)[0]!.value).toBe('contribute');
  expect(status(widget)).toBe('1 av 12 tiltak');
  expect(heard(widget)).toBe(''); // nobody did anything
});

test('counts areas where some name no measures', async () => {
  expect(status(await show(stOlavs, 'lang="nb" group="frail-older-people"'))).toBe('1 av 9 områder');
  expect(status(await show(sognOgFjordane, 'lang="nn" group="frail-older-people"'))).toBe('1 av 3 område');
});

test('says that nothing fits, not that the plan is silent, and shows all again', async () => {
  const widget = await show(sorRogaland, 'lang="nb" group="frail-older-people"');
  expect(status(widget)).toBe('Ingen treff: 0 av 12 tiltak');
  expect(rows(widget)).toEqual([]);
  expect(says(widget)).not.toContain('Dokumentet sier ikke noe');
  await userEvent.click(button(widget)!);
  await widget.updateComplete;
  expect(rows(widget).length).toBe(4);
  expect(widget.hasAttribute('group')).toBe(false);
});

test('can be walked through with the keyboard: choose, hear how many, show all, and keep the focus', async () => {
  const widget = await show(sorRogaland);
  const events: HfsFilterEvent[] = [];
  document.body.addEventListener('hfs-filter', (event) => events.push(event));
  await userEvent.keyboard('{Tab}');
  expect(widget.shadowRoot!.activeElement).toBe(fields(widget)[0]);
  await userEvent.keyboard('l'); // as in every list of choices: the first letter
  await widget.updateComplete;
  expect(rows(widget).length).toBe(1);
  expect(heard(widget)).toBe('1 av 12 tiltak');
  expect(events.map(({ group, theme, strength }) => [group, theme, strength])).toEqual([
    [undefined, undefined, 'facilitate'],
  ]);
  expect(events[0]!.bubbles && events[0]!.composed).toBe(true);
  await userEvent.keyboard('{Tab}');
  expect(widget.shadowRoot!.activeElement).toBe(button(widget));
  await userEvent.keyboard('{Enter}');
  await widget.updateComplete;
  expect(rows(widget).length).toBe(4);
  expect(heard(widget)).toBe('12 tiltak');
  expect(events.length).toBe(2);
  expect(widget.shadowRoot!.activeElement).toBe(fields(widget)[0]);
  expect(fields(widget)[0]!.value).toBe('');
});

test('tells the page nothing when the page itself chooses', async () => {
  let times = 0;
  document.body.addEventListener('hfs-filter', () => (times += 1));
  const widget = await show(sorRogaland);
  widget.strength = 'will';
  await widget.updateComplete;
  expect(rows(widget).length).toBe(4);
  expect(status(widget)).toBe('10 av 12 tiltak');
  expect(times).toBe(0);
});

test('has one live region', async () => {
  const widget = await show(sorRogaland);
  const live = '[role=status], [role=alert], [aria-live]';
  expect(widget.querySelectorAll(live).length + widget.shadowRoot!.querySelectorAll(live).length).toBe(1);
});

test('keeps what the server wrote until a reader chooses', async () => {
  const written = (await show(sorRogaland)).querySelector('article')!.outerHTML.replace(/<!--.*?-->/gs, '');
  document.body.innerHTML = `<hfs-focus-areas lang="nb">${written}</hfs-focus-areas>`;
  const widget = document.querySelector('hfs-focus-areas')!;
  const article = widget.querySelector('article');
  widget.plan = sorRogaland;
  await widget.updateComplete;
  await widget.updateComplete;
  expect(widget.querySelector('article')).toBe(article);
  expect(status(widget)).toBe('12 tiltak');
  widget.strength = 'facilitate';
  await widget.updateComplete;
  expect(rows(widget).length).toBe(1);
  expect(widget.querySelectorAll('article').length).toBe(1);
});

test('targets are at least 24 px', async () => {
  const widget = await show(sorRogaland, 'lang="nb" strength="will"');
  for (const target of [...fields(widget), button(widget)!])
    expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
});
