import { plan as helseSorOst } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as nationalPlan } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { listOf, type FocusArea, type LocalText, type Measure, type Plan } from '@helsefellesskap/model';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { section, commitments as words } from '../locales/index.js';
import { HfsCommitments } from './hfs-commitments.js';

const columns = [
  'measure',
  'strength',
  'verb',
  'area',
  'groups',
  'owners',
  'deadline',
  'place',
  'quote',
  'line',
  'document',
  'plan',
  'id',
];

afterEach(() => vi.restoreAllMocks());

async function show(plans: Plan[], attributes = 'lang="nb"'): Promise<HfsCommitments> {
  document.body.innerHTML = `<hfs-commitments ${attributes}></hfs-commitments><button>Etter</button>`;
  const widget = document.querySelector('hfs-commitments')!;
  widget.plans = plans;
  await widget.updateComplete;
  await widget.updateComplete; // reading the record asks for a second update
  return widget;
}

/** A plan whose only measures are these. */
function planOf(...texts: string[]): Plan {
  const [one] = listOf(listOf(sorRogaland.areas)[0]!.measures);
  const measures = texts.map((nb, index): Measure => ({ ...one!, id: `m${index}`, text: { original: 'nb', nb } }));
  return { ...sorRogaland, areas: { absent: 'not-stated' }, measures };
}

const says = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
const rows = (widget: HfsCommitments) => [...widget.querySelectorAll('tbody tr')];
const cells = (widget: HfsCommitments, column: number) => rows(widget).map((row) => says(row.children[column]!));
const measures = (widget: HfsCommitments) => cells(widget, 0).map((text) => text.replace(/ Vis kilden.*/, ''));
const header = (widget: HfsCommitments, column: number) => widget.querySelectorAll('th')[column]!;
const press = async (widget: HfsCommitments, column: number) => {
  header(widget, column).querySelector('button')!.click();
  await widget.updateComplete;
};
const buttons = (widget: HfsCommitments) => [...widget.shadowRoot!.querySelectorAll('button')];
const download = (widget: HfsCommitments) => buttons(widget).at(-1)!;

/** Presses the button, and gives the name and the text of the file. */
async function saved(widget: HfsCommitments): Promise<{ name: string; text: string }> {
  let blob: Blob | undefined;
  let name = '';
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    blob = file as Blob;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download;
  });
  download(widget).click();
  return { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob!.arrayBuffer()) };
}

test('is a table with a caption and a heading, and has every measure of the plan', async () => {
  const widget = await show([sorRogaland]);
  expect(says(widget.querySelector('caption')!)).toContain('Sør-Rogaland');
  expect(says(widget.querySelector('h2')!)).toBe('Tiltak');
  expect(rows(widget).length).toBe(12);
  expect([...widget.querySelectorAll('th')].map(says)).toEqual(['Tiltak', 'Forpliktelse', 'Område eller gruppe']);
});

test('has measures of areas, of patient groups and of the plan itself', async () => {
  const other = planOf('Møtes ofte').measures!;
  const widget = await show([{ ...sognOgFjordane, measures: other }]);
  expect(rows(widget).length).toBe(18);
  expect(cells(widget, 2)).toEqual(expect.arrayContaining(['Felles planlegging', 'Barn og unge', '–']));
});

test('quotes the verb, says where it stands, and puts our word beside another', async () => {
  const widget = await show([sorRogaland]);
  const verbs = () => rows(widget).map((row) => row.children[1]!.querySelector('q')!);
  expect(
    verbs()
      .map(({ textContent }) => textContent)
      .slice(0, 3),
  ).toEqual(['vil', 'vil', 'Legge til rette']);
  expect(cells(widget, 1).slice(0, 3)).toEqual(['vil (i innledningen)', 'vil (i innledningen)', 'Legge til rette']);
  widget.lang = 'nn';
  await widget.updateComplete;
  expect(cells(widget, 1)[2]).toBe('Legge til rette – leggje til rette');
  expect(verbs()[2]!.lang).toBe('nb');
});

test('says that no verb tells how much a measure binds', async () => {
  expect(cells(await show([planOf('Møter hver måned')]), 1)).toEqual([words.nb.noVerb]);
});

test('proves a verb that stands in the introduction', async () => {
  const [row] = rows(await show([sorRogaland]));
  expect([...row!.querySelectorAll('q')].map(({ textContent }) => textContent)).toContain('Dette vil vi gjøre:');
});

test('names the plan of each measure where there are several, and says which has none', async () => {
  const widget = await show([sorRogaland, stOlavs, helseSorOst]);
  expect(rows(widget).length).toBe(47);
  expect(says(header(widget, 3))).toBe('Plan');
  expect(cells(widget, 3)[0]).toContain('Sør-Rogaland');
  expect(cells(widget, 3)[46]).toBe('Regional utviklingsplan 2040');
  expect(says(widget)).toContain(section.nb.absent['not-stated']('tiltak'));
  expect(says(widget)).toMatch(/ST\. OLAVS.*Perioden varte til og med 2024/s);
});

test('has no table where a plan names no measures, and says why', async () => {
  const silent = await show([stOlavs]);
  expect(silent.querySelector('table')).toBe(null);
  expect(says(silent)).toContain(section.nb.absent['not-stated']('tiltak'));
  expect(buttons(silent)).toEqual([]);
  expect(says(await show([nationalPlan]))).toContain(section.nb.absent['not-registered']('tiltak'));
});

test('has a dash for a measure that stands under no area and names no group', async () => {
  const [measure] = planOf('Alene').measures!;
  const group = (name?: LocalText): Measure => ({
    ...measure!,
    groups: [{ target: 'a', basis: 'stated', ...(name && { name }) }],
  });
  const measures = [measure!, group(), group({ original: 'nb', nb: 'Barn' })];
  const widget = await show([{ ...planOf('Alene'), measures }]);
  expect(cells(widget, 2)).toEqual(['–', '–', 'Barn']);
});

test('tells when one of several plans is no plan', async () => {
  document.body.addEventListener('hfs-error', (event) => expect(event.reason).toBe('not-readable'), { once: true });
  const widget = await show([sorRogaland, { type: 'other' } as never]);
  expect(widget.querySelector('table')).toBe(null);
  expect(says(widget.querySelector('.hfs-status')!)).not.toBe('');
});

test.each(['plan', 'plans'] as const)('takes “%s” set before the script came', async (property) => {
  const early = document.createElement(`late-${property}`) as HfsCommitments;
  Object.assign(early, { [property]: property === 'plan' ? sorRogaland : [sorRogaland, sognOgFjordane] });
  document.body.replaceChildren(early);
  customElements.define(`late-${property}`, class extends HfsCommitments {});
  await early.updateComplete;
  await early.updateComplete;
  expect(rows(early).length).toBe(property === 'plan' ? 12 : 29);
});

test('sorts as Norwegian does: æ, ø, å last, and aa as å', async () => {
  const widget = await show([planOf('Øve', 'Aase', 'Zoome', 'Ære', 'Alene', 'Åpne')]);
  await press(widget, 0);
  expect(measures(widget)).toEqual(['Alene', 'Zoome', 'Ære', 'Øve', 'Åpne', 'Aase']);
  await press(widget, 0);
  expect(measures(widget)).toEqual(['Aase', 'Åpne', 'Øve', 'Ære', 'Zoome', 'Alene']);
});

test('sorts by strength, strongest first, and keeps the plan’s order among equals', async () => {
  const widget = await show([planOf('Vi vil vurdere a', 'Vi skal b', 'Møter c', 'Vi vil d', 'Vi skal e')]);
  await press(widget, 1);
  expect(measures(widget)).toEqual(['Vi skal b', 'Vi skal e', 'Vi vil d', 'Vi vil vurdere a', 'Møter c']);
  await press(widget, 1);
  expect(measures(widget)).toEqual(['Møter c', 'Vi vil vurdere a', 'Vi vil d', 'Vi skal b', 'Vi skal e']);
});

test('the keyboard walk of the sortable table: each header is a button, and only the sorted column says its order', async () => {
  const widget = await show([planOf('Vi skal b', 'Vi vil a')]);
  const order = () => [...widget.querySelectorAll('th')].map((cell) => cell.getAttribute('aria-sort'));
  expect(order()).toEqual([null, null, null]);
  const field = widget.shadowRoot!.querySelector('select')!;
  await userEvent.keyboard('{Tab}');
  expect(widget.shadowRoot!.activeElement).toBe(field);
  await userEvent.keyboard('{Tab}');
  expect(widget.shadowRoot!.activeElement).toBe(download(widget));
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(header(widget, 0).querySelector('button'));
  await userEvent.keyboard('{Enter}');
  await widget.updateComplete;
  expect(order()).toEqual(['ascending', null, null]);
  expect(document.activeElement).toBe(header(widget, 0).querySelector('button'));
  await userEvent.keyboard(' ');
  await widget.updateComplete;
  expect(order()).toEqual(['descending', null, null]);
  await userEvent.keyboard('{Tab}{Enter}');
  await widget.updateComplete;
  expect(order()).toEqual([null, 'ascending', null]);
  await userEvent.keyboard('{Tab}{Tab}');
  expect(document.activeElement).toBe(widget.querySelector('tbody summary'));
});

test('the same fields as the areas choose the rows, and the reader hears how many', async () => {
  const widget = await show([sorRogaland]);
  await userEvent.keyboard('{Tab}l');
  await widget.updateComplete;
  expect(rows(widget).length).toBe(1);
  expect(widget.querySelector('[role=status]')!.textContent).toBe('1 av 12 tiltak');
  expect(
    widget.querySelectorAll('[role=status]').length + widget.shadowRoot!.querySelectorAll('[role=status]').length,
  ).toBe(1);
});

test('shows all again where nothing fits', async () => {
  const widget = await show([sorRogaland], 'lang="nb" strength="consider"');
  expect(widget.querySelector('table')).toBe(null);
  expect(widget.shadowRoot!.querySelector('[part=status]')!.textContent).toContain('Ingen treff: 0 av 12 tiltak');
  await userEvent.click(buttons(widget)[0]!);
  await widget.updateComplete;
  expect(rows(widget).length).toBe(12);
});

test('saves what is shown, in the order it is shown, with quote, line and document', async () => {
  const widget = await show([sorRogaland], 'lang="nb" strength="contribute"');
  const { name, text } = await saved(widget);
  expect(name).toBe('sor-rogaland-strategy-2025.csv');
  const [head, row, end] = text.split('\r\n');
  expect(head!.replace('\uFEFF', '').split(';')).toEqual(columns.map((column) => `"${column}"`));
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(row).toContain('"Bidra til";"Digital samhandling"');
  expect(row).toContain('"linje 50–52";"Strategi for Helsefellesskapet i Sør-Rogaland 2025–2035"');
  expect(row).toContain('"sor-rogaland/strategy-2025/digital-samhandling-2"');
  expect(end).toBe('');
});

test('has who does each measure, in the table and in the file', async () => {
  const [first, ...others] = sorRogaland.areas as FocusArea[];
  const [measure] = first!.measures as Measure[];
  const owners = ['SSU', 'kommunene'].map((owner) => ({ original: 'nb' as const, nb: owner }));
  const area = { ...first!, measures: [{ ...measure!, owners }] };
  const widget = await show([{ ...sorRogaland, areas: [area, ...others] }], 'lang="nb"');
  expect(rows(widget)[0]!.textContent).toContain('Ansvar: SSU, kommunene');
  expect((await saved(widget)).text).toContain('"SSU | kommunene"');
});

test('names groups in the file, and puts each field in its column', async () => {
  const { name, text } = await saved(await show([sorRogaland, sognOgFjordane]));
  expect(name).toBe('tiltak.csv');
  const records = text.trim().split('\r\n');
  expect(records.length).toBe(30);
  expect(records.every((record) => record.split('";"').length === columns.length)).toBe(true);
  expect(text).toContain('"barn og unge"');
  expect(text).not.toContain('children-and-young-people');
});

test('lets no spreadsheet run a measure', async () => {
  const { text } = await saved(await show([planOf('=HYPERLINK("https://example.org";"Åpne")')]));
  expect(text).toContain(`"'=HYPERLINK(""https://example.org"";""Åpne"")"`);
});

test('what a server wrote has no sort buttons, and gets them without moving the text', async () => {
  const written = await show([sorRogaland]);
  const table = written.querySelector('article')!.cloneNode(true) as HTMLElement;
  for (const button of table.querySelectorAll('th button')) button.replaceWith(button.textContent);
  document.body.innerHTML = `<hfs-commitments lang="nb">${table.outerHTML}</hfs-commitments>`;
  const widget = document.querySelector('hfs-commitments')!;
  const top = () =>
    rows(widget).map((row) =>
      Math.round(row.getBoundingClientRect().top - widget.querySelector('article')!.getBoundingClientRect().top),
    );
  const before = top();
  widget.plan = sorRogaland;
  await widget.updateComplete;
  await widget.updateComplete;
  expect(widget.querySelectorAll('th button').length).toBe(3);
  expect(widget.querySelectorAll('table').length).toBe(1);
  expect(top()).toEqual(before);
});

test('in a narrow column the rows are blocks, nothing is wider than the page, and the roles stay', async () => {
  await page.viewport(320, 800);
  const widget = await show([sorRogaland, sognOgFjordane]);
  const [row] = rows(widget);
  expect(getComputedStyle(row!).display).toBe('block');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(
    [widget.querySelector('table')!, row!, row!.firstElementChild!].map((element) => element.getAttribute('role')),
  ).toEqual(['table', 'row', 'cell']);
  for (const button of widget.querySelectorAll('th button'))
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  await page.viewport(1280, 800);
  const places = rows(widget).map(({ children }) =>
    [...children].map((cell) => Math.round(cell.getBoundingClientRect().left)),
  );
  expect(new Set(places.map(String)).size).toBe(1); // wide: the cells stand in columns
  expect(places[0]!.every((left, column) => column === 0 || left > places[0]![column - 1]!)).toBe(true);
});

test('every measure has an address of its own', async () => {
  const widget = await show([sorRogaland, sognOgFjordane, helseSorOst]);
  const ids = rows(widget).map(({ id }) => id);
  expect(new Set(ids).size).toBe(64);
  expect(ids[0]).toBe('sor-rogaland_strategy-2025_beholde-og-rekruttere-1');
});
