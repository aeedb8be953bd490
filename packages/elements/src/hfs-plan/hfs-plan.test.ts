import type { Statement } from '@helsefellesskap/model';
import { afterEach, expect, test, vi } from 'vitest';
import { example } from '../base/example-plan.story-helper.js';
import { areas, notice as validity, section, sectionNames } from '../locales/index.js';
import { headings, nb, planOf, says, show, statement } from './hfs-plan.test-helper.js';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A day on which plans of 2025–2028 are as the test wants them. */
function onDay(day: string): void {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(`${day}T12:00:00Z`);
}

test('opens with kind, title, state, period and language', async () => {
  onDay('2026-05-01');
  const widget = await show(planOf({}), 'nn');
  expect(says(widget)).toMatch(/^Strategi Strategi for prøving Gjeld no · 2025–2028 · skriven på (norsk )?bokmål/);
});

test.each([
  ['2024-12-31', validity.nb.state.coming, undefined],
  ['2028-12-31', validity.nb.state['in-force'], undefined],
  ['2029-01-01', section.nb.expired('2028'), section.nb.expired('2028')],
])('on %s it says “%s”', async (day, state, notice) => {
  onDay(day);
  const widget = await show(planOf({}));
  expect(says(widget)).toContain(state);
  expect(widget.querySelector('.hfs-warning')?.textContent).toBe(notice);
});

test('midnight is Norway’s own', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2028-12-31T23:30:00Z');
  expect(says(await show(planOf({})))).toContain(section.nb.expired('2028'));
});

test('says that a draft is a draft, and that a withdrawn plan is withdrawn', async () => {
  const draft = await show(planOf({ status: 'draft' }), 'nn');
  expect(draft.querySelector('.hfs-warning')?.textContent).toBe(section.nn.draft);
  const withdrawn = await show(planOf({ status: 'withdrawn' }), 'en');
  expect(withdrawn.querySelector('.hfs-warning')?.textContent).toBe(section.en.withdrawn);
});

test('says from when an open-ended plan holds, and that no period is known where none is', async () => {
  onDay('2026-05-01');
  expect(says(await show(planOf({ period: { from: '2025-03' } })))).toContain(
    'Gjelder nå, uten sluttdato · mars 2025–',
  );
  expect(says(await show(planOf({ period: { to: '2028' } })))).toContain('Gjelder nå · –2028');
  expect(says(await show(planOf({ period: { to: '2028', text: 'fram mot 2028' } })))).toContain('fram mot 2028');
  const note = nb('Vi leter.');
  expect(says(await show(planOf({ period: { absent: 'not-stated', note } })))).toContain(
    'Ingen datoer oppgitt · Vi leter.',
  );
});

test('shows vision and values', async () => {
  const widget = await show(
    planOf({
      vision: statement('vision', 'Sammen hele veien'),
      values: [statement('v1', 'Tillit'), statement('v2', 'Mot')],
    }),
  );
  expect(headings(widget)).toContain('Visjon');
  expect(widget.querySelector('.hfs-vision')?.textContent).toContain('Sammen hele veien');
  expect([...widget.querySelectorAll('.hfs-values li')].map(({ textContent }) => textContent.trim())).toEqual([
    'Tillit',
    'Mot',
  ]);
});

test('calls values by their own name where there is no vision', async () => {
  expect(headings(await show(planOf({ values: [statement('v1', 'Tillit')] })))).toContain('Verdier');
});

test.each(['challenges', 'culture', 'goals'] as const)(
  'shows %s under a heading, in the order of the plan',
  async (name) => {
    const items = [statement('b', 'Det første'), statement('a', 'Det andre')].map((item) => ({
      ...item,
      kind: 'goal',
    }));
    const widget = await show(planOf({ [name]: items }));
    expect(headings(widget)).toContain(sectionNames[name].nb);
    expect(says(widget)).toMatch(/Det første.*Det andre/);
  },
);

test('puts a goal under the goal above it', async () => {
  const widget = await show(
    planOf({
      goals: [
        { ...statement('main', 'Hovedmålet'), kind: 'goal' },
        { ...statement('sub', 'Delmålet'), kind: 'goal', parent: 'main' },
      ],
    }),
  );
  expect(document.getElementById('test_strategy-2025_main')!.querySelector('li')?.textContent).toContain('Delmålet');
  expect(widget.querySelectorAll('[id="test_strategy-2025_sub"]').length).toBe(1);
});

test('shows areas with numbers and measures, under the source’s own word for them', async () => {
  const widget = await show(
    planOf({
      localTerms: { areas: nb('Innsatsområder') },
      areas: [
        {
          id: 'a',
          layer: 'focus',
          number: '3',
          title: statement('t', 'Overganger'),
          measures: [{ ...statement('m', 'Vi skal ringe'), kind: 'measure' }],
        },
        {
          id: 'b',
          layer: 'focus',
          title: statement('t', 'Kompetanse'),
          measures: { absent: 'not-stated', note: nb('Tiltak kommer i handlingsplanen.') },
        },
      ],
    }),
  );
  expect(headings(widget)).toEqual(expect.arrayContaining(['Innsatsområder', 'Overganger', 'Kompetanse']));
  expect([...widget.querySelectorAll('[data-number]')].map((row) => row.getAttribute('data-number'))).toEqual([
    '3',
    '2',
  ]);
  expect(says(widget)).toContain('Vi skal ringe');
  expect(says(widget)).toContain('Tiltak kommer i handlingsplanen.');
});

test('says that a title is lost, and marks the label that stands in for it', async () => {
  const widget = await show(
    planOf({
      areas: [
        { id: 'a', layer: 'focus', title: { lost: true }, measures: [] },
        { id: 'b', layer: 'focus', title: { lost: true, label: statement('l', 'Om barn', 'editorial') }, measures: [] },
      ],
    }),
  );
  expect(headings(widget)).toContain(areas.nb.lostTitle);
  expect(headings(widget)).toContain('Om barn (vårt sammendrag)');
});

test('shows patient groups with what is promised each of them', async () => {
  const widget = await show(
    planOf({
      patientGroups: [
        {
          ...statement('g', 'Barn og unge'),
          group: 'children-and-young-people',
          measures: [statement('m', 'Vi vil lytte')],
        },
      ] as never,
    }),
  );
  expect(headings(widget)).toEqual(expect.arrayContaining(['Prioriterte pasientgrupper', 'Barn og unge']));
  expect(says(widget)).toContain('Vi vil lytte');
});

test('shows who adopted the whole plan, and who adopted a section of it', async () => {
  const widget = await show(
    planOf({
      vision: statement('vision', 'Sammen'),
      challenges: [statement('c', 'Avstand')],
      adoptions: [
        { body: nb('Partnerskapsmøtet'), date: '2025-06-14', outcome: 'adopted', sources: [] },
        { body: nb('ASU'), outcome: 'adopted', covers: ['challenges'], sources: [] },
        {
          body: { original: 'nn', nn: 'Samarbeidsutvalet' },
          date: { raw: ['14. juni'], problem: 'year-missing' },
          outcome: 'adopted',
          covers: ['challenges'],
          sources: [],
        },
      ],
    }),
  );
  const head = says(widget).slice(0, says(widget).indexOf('Visjon'));
  expect(head).toContain('Vedtatt i Partnerskapsmøtet 14. juni 2025');
  expect(head).not.toContain('ASU');
  const section = document.getElementById('test_strategy-2025_c')!.closest('section')!;
  expect(section.innerText).toContain('Vedtatt i ASU');
  expect(section.innerText).toContain('Vedtatt i Samarbeidsutvalet 14. juni');
  expect(section.querySelector('[lang=nn]')?.textContent).toBe('Samarbeidsutvalet');
});

test('names what is absent in one sentence for each reason', async () => {
  const widget = await show(
    planOf({
      values: { absent: 'not-registered' },
      patientGroups: { absent: 'older-than-frame' },
      vision: statement('vision', 'Sammen'),
    }),
  );
  expect([...widget.querySelectorAll('.hfs-silence > p')].map(({ textContent }) => textContent)).toEqual([
    section.nb.absent['not-registered']('verdier'),
    section.nb.absent['not-stated'](
      'samhandlingskultur, utfordringer, mål, satsingsområder, samarbeidsorganer, avtaler, andre dokumenter, vedtak, andre planer eller handlingsplan',
    ),
    section.nb.absent['older-than-frame']('prioriterte pasientgrupper'),
  ]);
});

test('takes an empty list for what nobody has answered yet, not for the silence of the document', async () => {
  const widget = await show(planOf({ goals: [] }));
  expect(says(widget)).toContain(section.nb.absent['not-registered']('mål'));
});

test('shows the decision on an area alone, and how a plan stands to another in our words', async () => {
  const { sources } = statement('x', 'x');
  const adoptions = [{ body: nb('Områderådet'), outcome: 'adopted', sources }];
  const widget = await show(
    planOf({
      areas: [{ id: 'a', layer: 'focus', title: statement('t', 'Digitalt'), adoptions, measures: [] }],
      relations: [{ type: 'revises', name: nb('Forrige plan'), basis: 'stated' }],
    }),
  );
  expect(says(widget)).toContain('Vedtatt i Områderådet');
  expect(says(widget)).toContain('Reviderer Forrige plan');
});

test('tells a gap that has a remark by its remark, with proof, and not as silence', async () => {
  const sources = statement('x', 'knytt til rekruttering').sources;
  const widget = await show(
    planOf({ challenges: { absent: 'not-stated', note: nb('Omtalt i teksten, uten liste.'), sources } }),
  );
  const silence = widget.querySelector('.hfs-silence')!;
  expect(silence.textContent).toContain('Utfordringer: Omtalt i teksten, uten liste.');
  expect(silence.querySelector('q')?.textContent).toBe('knytt til rekruttering');
  expect(silence.querySelector('p')?.textContent).not.toContain('utfordringer');
});

test('says once that no area names a measure', async () => {
  const area = (id: string) => ({
    id,
    layer: 'focus' as const,
    title: statement(id, id),
    measures: { absent: 'not-stated' as const },
  });
  const widget = await show(planOf({ areas: [area('a'), area('b')] }));
  expect(widget.querySelector('.hfs-silence')!.textContent).toContain(areas.nb.measures);
});

test.each([
  ['rejected', 'Avvist i Utvalget 14. juni 2025'],
  ['adopted', 'Vedtatt i Utvalget 14. juni 2025'],
  ['constructor', 'Sak i Utvalget 14. juni 2025'],
])('tells the outcome “%s” for what it was, with its conditions', async (outcome, sentence) => {
  const { sources } = statement('x', 'x');
  const adoption = { body: nb('Utvalget'), date: '2025-06-14', outcome, conditions: nb('Økonomi avklares'), sources };
  const widget = await show(planOf({ adoptions: [adoption] }));
  expect(says(widget)).toContain(`${sentence} (Økonomi avklares)`);
});

test('keeps the values’ own heading and adoption beside a vision', async () => {
  const { sources } = statement('x', 'x');
  const widget = await show(
    planOf({
      vision: statement('vision', 'Sammen'),
      values: [statement('v', 'Tillit')],
      adoptions: [{ body: nb('Utvalget'), outcome: 'adopted', covers: ['values'], sources }],
    }),
  );
  expect(headings(widget)).toEqual(expect.arrayContaining(['Visjon', 'Verdier']));
  expect(document.getElementById('test_strategy-2025_v')!.closest('section')!.textContent).toContain(
    'Vedtatt i Utvalget',
  );
});

test('keeps a relation of a kind it does not know, and one that has no name', async () => {
  const relations = [{ type: 'constructor', target: 'en-plan', basis: 'stated' as const }];
  expect(says(await show(planOf({ relations })))).toContain('constructor en-plan');
});

test('marks a relation that is our reading', async () => {
  const relation = (basis: 'stated' | 'inferred') => ({ type: 'builds-on', name: nb(`plan ${basis}`), basis });
  const widget = await show(planOf({ relations: [relation('stated'), relation('inferred')] }));
  expect(says(widget)).toMatch(/plan inferred \(vår tolkning\)/);
  expect(says(widget)).not.toMatch(/plan stated \(/);
});

test('marks our own words and never the source’s', async () => {
  const statements: (Statement & { id: string })[] = [
    statement('a', 'Ordrett tekst'),
    statement('b', 'Vår tekst', 'editorial'),
    statement('c', 'Kortet tekst', 'shortened'),
  ];
  await show(planOf({ challenges: statements }));
  const texts = ['a', 'b', 'c'].map((id) => document.getElementById(`test_strategy-2025_${id}`)!.innerText);
  expect(texts).toEqual(['Ordrett tekst', 'Vår tekst (vårt sammendrag)', 'Kortet tekst (forkortet)']);
});

test('shows the exact words and their place behind “Vis kilden”', async () => {
  const widget = await show(planOf({ challenges: [statement('a', 'Oppsummert', 'editorial')] }), 'nn');
  const proof = document.getElementById('test_strategy-2025_a')!.closest('section')!.querySelector('details')!;
  expect(proof.open).toBe(false);
  proof.querySelector('summary')!.click();
  expect(proof.innerText).toMatch(/Vis kjelda[^]*linje 7[^]*Oppsummert[^]*oppsummert/);
  expect(widget.querySelector('q')?.lang).toBe('nb');
});

test('drops an unsafe link, keeps its words, and says so', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const reference = {
    id: 'r',
    title: nb('Avtalen'),
    url: 'javascript:alert(1)',
    citations: [statement('x', 'Se avtalen')],
  };
  const widget = await show(planOf({ references: [reference] as never }));
  await widget.updateComplete;
  expect(document.getElementById('test_strategy-2025_r')!.textContent).toContain('Avtalen');
  expect(widget.querySelector('a:not([href^="#"])')).toBe(null);
  expect(widget.querySelector('.hfs-status')?.textContent).toContain('En utrygg lenke er tatt bort');
});

test('shows an area that has lost its list of measures, and everything after it', async () => {
  const widget = await show(
    planOf({ areas: [{ id: 'a', layer: 'focus', title: statement('t', 'Alene'), measures: [] }] }),
  );
  expect(headings(widget)).toContain('Alene');
  expect(says(widget)).toContain('Kilde: Dokumentet');
});

test('proves a decision on one goal or area alone', async () => {
  const widget = await show(example);
  const quotes = [...widget.querySelectorAll('.hfs-proof q')].map(({ textContent }) => textContent);
  expect(quotes).toEqual(expect.arrayContaining(['styret', 'ASU']));
});
