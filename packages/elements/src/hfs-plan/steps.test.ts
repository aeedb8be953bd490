import type { Measure } from '@helsefellesskap/model';
import { expect, test } from 'vitest';
import { example } from '../base/example-plan.story-helper.js';
import { nb, planOf, says, show, statement } from './hfs-plan.test-helper.js';

// What follows a plan: its action plan, its measures with time and place, and its indicators.

test('shows indicators with their values, and why there is none', async () => {
  const told = says(await show(example));
  expect(told).toContain('Helsedirektoratet · tabell 12 · døgn · lavere er bedre · justert for alder');
  expect(told).toContain('kommune 1103, 2024: 4,5 døgn · foreløpig · hentet 1. juni 2025');
  expect(told).toContain('Vises ikke av hensyn til personvern: kommune 1101, 2024 · hentet');
  expect(says(await show(example, 'en'))).toContain('municipality 1103, 2024: 4.5 døgn');
});

test('shows the steps of an action plan: by when, by whom, and how they stand', async () => {
  const widget = await show(example);
  expect(says(widget)).toContain(
    '1.1 Skrive rutinen Ansvar: fagutvalget · før sommeren · Budsjett: 1,2 mill. kroner I gang (ikke begynt, i gang, ferdig) · ' +
      'Godkjennes av: SSU · Risiko: middels (lav, middels, høy)',
  );
});

test('shows what else an action plan says of a step, under its own headings', async () => {
  const details = [
    { kind: 'budget', name: nb('Budsjett 2026'), text: nb('1 200') },
    { kind: 'indicator', name: nb('Indikator'), text: nb('Andel epikriser sendt i tide') },
  ];
  await show(
    planOf({ actionPlan: { actions: [{ ...statement('a', 'Sende epikriser'), owners: [nb('SSU')], details }] } }),
  );
  const facts = document.getElementById('test_strategy-2025_a')!.querySelector('.hfs-quiet');
  expect(facts!.textContent).toBe('Ansvar: SSU · Budsjett 2026: 1 200 · Indikator: Andel epikriser sendt i tide');
});

test('tells a scale once, and again where another takes its place', async () => {
  const step = (id: string, value: string, scale: string[]) => ({
    ...statement(id, `Steg ${id}`),
    status: { value: nb(value), scale: scale.map(nb) },
  });
  const [ours, theirs] = [
    ['ikke begynt', 'i gang', 'ferdig'],
    ['rød', 'gul', 'grønn'],
  ];
  const actions = [
    step('a', 'i gang', ours!),
    step('b', 'ferdig', ours!),
    step('c', 'gul', theirs!),
    step('d', 'rød', theirs!),
  ];
  await show(planOf({ actionPlan: { actions } }));
  const facts = actions.map(({ id }) =>
    document.getElementById(`test_strategy-2025_${id}`)!.querySelector('.hfs-quiet'),
  );
  expect(facts.map((fact) => fact!.textContent)).toEqual([
    'i gang (ikke begynt, i gang, ferdig)',
    'ferdig',
    'gul (rød, gul, grønn)',
    'rød',
  ]);
});

test('shows by whom and by when, but no deadline or place that the measure’s own words tell', async () => {
  const bySummer = { text: 'innen sommeren', precision: 'unclear' } as const;
  const measures: Measure[] = [
    { ...statement('a', 'Lage rutine innen sommeren'), deadline: bySummer },
    { ...statement('b', 'Lage plan'), deadline: bySummer },
    { ...statement('c', 'Møtes i Lærdal'), place: nb('Lærdal') },
    { ...statement('d', 'Møtes'), place: nb('Lærdal'), deadline: { to: '2026', precision: 'year' as const } },
    { ...statement('e', 'Øve'), owners: [nb('SSU'), nb('kommunene')], deadline: bySummer },
  ].map((measure) => ({ kind: 'measure', ...measure }));
  await show(planOf({ measures }));
  const told = measures.map(({ id }) => document.getElementById(`test_strategy-2025_${id}`)!.innerText);
  expect(told).toEqual([
    'Lage rutine innen sommeren',
    'Lage plan innen sommeren',
    'Møtes i Lærdal',
    'Møtes Lærdal · innen 2026',
    'Øve Ansvar: SSU, kommunene · innen sommeren',
  ]);
});
