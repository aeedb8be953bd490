import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import type { Plan } from '@helsefellesskap/model';
import { afterEach, expect, test, vi } from 'vitest';
import { anchorOf } from '../base/source.js';
import './hfs-explainer.js';

afterEach(() => {
  vi.restoreAllMocks();
});

async function show(plan: Plan, lang = 'nb') {
  document.body.innerHTML = `<hfs-explainer lang="${lang}"></hfs-explainer>`;
  const widget = document.querySelector('hfs-explainer')!;
  widget.plan = plan;
  await widget.updateComplete;
  return widget;
}

test('shows what it is, the national plan and the four themes, in the order of the document', async () => {
  const widget = await show(explainer, 'nn');
  expect([...widget.querySelectorAll('h2')].map((title) => title.textContent.trim())).toEqual([
    'Kva er helsefellesskapet?',
    'Nasjonal helse- og samhandlingsplan 2024-2027 Vår felles helsetjeneste',
    'Styrket samarbeid og koordinering',
    'Felles målsetjingar og strategiar',
    'Kommunikasjon og informasjonsdeling',
    'Kompetanseutvikling og opplæring',
  ]);
});

test('gives bokmål inside nynorsk its own language', async () => {
  const widget = await show(explainer, 'nn');
  expect(
    [...widget.querySelectorAll<HTMLElement>('h2 [lang]')].map(({ textContent, lang }) => [textContent, lang]),
  ).toEqual([
    ['Vår felles helsetjeneste', 'nb'],
    ['Styrket samarbeid og koordinering', 'nb'],
  ]);
});

test('asks the three questions, each with an address, under a label that says what they are', async () => {
  const widget = await show(explainer, 'nb');
  expect([...widget.querySelectorAll('.hfs-list > li')].map(({ id }) => id)).toEqual(
    ['question-1', 'question-2', 'question-3'].map((id) => anchorOf(explainer, id)),
  );
  const labels = [...widget.querySelectorAll('.hfs-eyebrow')];
  expect(labels.map(({ textContent }) => textContent)).toEqual(['Spørsmål å snakke om', 'Spørsmål å snakke om']);
  expect(labels.every((label) => label.nextElementSibling?.matches('.hfs-list'))).toBe(true);
});

test('shows a slip as it stands, and the right form in the source', async () => {
  const widget = await show(explainer, 'nn');
  expect(document.getElementById(anchorOf(explainer, 'question-2'))!.textContent).toContain('vidareutvikl kompetanse');
  expect(widget.querySelector('.hfs-proof')!.textContent).toContain('vidareutvikla kompetanse');
});

test('ends with the source, and says that nobody signed it', async () => {
  const widget = await show(explainer);
  expect(widget.innerText.trim()).toMatch(/Kilde: Kva er helsefellesskapet\?\s· avsender ikke oppgitt$/);
});

test('tells that a plan of another kind cannot be shown', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const heard = new Promise((resolve) => document.addEventListener('hfs-error', resolve, { once: true }));
  const widget = await show(sorRogaland);
  expect(await heard).toMatchObject({ reason: 'not-readable' });
  expect(widget.querySelector('.hfs-status')?.textContent).toContain('kan ikke vises');
});
