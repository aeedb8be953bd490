import { plan as regional } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import type { Agreement, LocalText, Plan } from '@helsefellesskap/model';
import { afterEach, expect, test, vi } from 'vitest';
import { anchorOf } from '../base/source.js';
import { base } from '../locales/index.js';
import './hfs-documents.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const nb = (text: string): LocalText => ({ original: 'nb', nb: text });

async function show(plan: Plan, lang = 'nb') {
  document.body.innerHTML = `<hfs-documents lang="${lang}"></hfs-documents>`;
  const widget = document.querySelector('hfs-documents')!;
  widget.plan = plan;
  await widget.updateComplete;
  return widget;
}

/** What is said of one document. */
function said(plan: Plan, id: string): string {
  return document.getElementById(anchorOf(plan, id))!.querySelector<HTMLElement>('.hfs-quiet')!.innerText;
}

test('shows each document once, with how often the strategy points to it where that is more than once', async () => {
  const widget = await show(sognOgFjordane);
  expect(widget.querySelectorAll('.hfs-list > li').length).toBe(6);
  expect(said(sognOgFjordane, 'avtale-regjeringen-ks')).toBe('Avtale · PDF · vist til 3 ganger · tittelen er vår');
  expect(said(sognOgFjordane, 'nou-2023-5')).toBe('Rapport · PDF · tittelen er vår');
});

test('keeps a title in its own language', async () => {
  await show(sognOgFjordane, 'nn');
  const link = document.getElementById(anchorOf(sognOgFjordane, 'meld-st-9-2023-2024'))!.querySelector('a')!;
  expect(link.querySelector('span')?.lang).toBe('nb');
});

test('says that no address is given, and makes no link', async () => {
  await show(regional);
  expect(said(regional, 'presentasjon')).toBe('Fil · nettadresse ikke oppgitt');
  expect(document.getElementById(anchorOf(regional, 'presentasjon'))!.querySelector('a')).toBe(null);
});

test('tells the revision of an agreement in the strategy’s own words, and links to where the strategy does', async () => {
  await show(stOlavs);
  expect(said(stOlavs, 'samarbeidsavtale')).toMatch(/^Overordnet avtale · revidert 2020\/2021 · lenken i planen/);
  const link = document.getElementById(anchorOf(stOlavs, 'samarbeidsavtale'))!.querySelector('a')!;
  expect(link.href).toContain('ekstranett.helse-midt.no');
});

test('tells parties, period, revisions, legal basis and what the agreement replaces', async () => {
  const agreement: Agreement = {
    id: 'a',
    title: { text: nb('Avtalen'), sources: [{ method: 'external', document: 'strategy' }] },
    level: 'noe nytt',
    parties: [nb('kommunene'), nb('helseforetaket')],
    period: { from: '2021', to: '2024' },
    revisions: ['2022-05'],
    legalBasis: ['hol § 6-2 nr. 12'],
    supersedes: [{ name: nb('den gamle'), basis: 'stated' }],
  };
  await show({ ...stOlavs, agreements: [agreement] });
  expect(said(stOlavs, 'a')).toBe(
    'noe nytt · med kommunene · med helseforetaket · 2021–2024 · revidert mai 2022 · hol § 6-2 nr. 12 · avløser den gamle',
  );
});

test('does not link to an address that could run as code', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const [reference] = stOlavs.references as Exclude<Plan['references'], { absent: unknown }>;
  await show({ ...stOlavs, references: [{ ...reference!, url: 'javascript:alert(1)' }] });
  expect(document.getElementById(anchorOf(stOlavs, reference!.id))!.querySelector('a')).toBe(null);
  expect(document.body.textContent).toContain(base.nb.errors['unsafe-link']);
});
