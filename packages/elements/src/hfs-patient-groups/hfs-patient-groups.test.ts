import { plan as national } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as regional } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { listOf, type NationalPlan, type Plan } from '@helsefellesskap/model';
import { expect, test } from 'vitest';
import { anchorOf } from '../base/source.js';
import './hfs-patient-groups.js';

const frame = national as NationalPlan;

async function show(plan: Plan, { lang = 'nb', withFrame = false } = {}) {
  document.body.innerHTML = `<hfs-patient-groups lang="${lang}"></hfs-patient-groups>`;
  const widget = document.querySelector('hfs-patient-groups')!;
  widget.plan = plan;
  if (withFrame) widget.frame = frame;
  await widget.updateComplete;
  return widget;
}

const row = (id: string) => document.getElementById(anchorOf(sognOgFjordane, id))!;
const labels = (id: string) => [...row(id).querySelectorAll('dt')].map(({ textContent }) => textContent);
const quiet = (widget: Element) => [...widget.querySelectorAll('.hfs > p.hfs-quiet')].map((p) => p.textContent.trim());

test('puts the national aim first and says that it is one', async () => {
  await show(sognOgFjordane);
  expect(labels('barn-og-unge')).toEqual(['Nasjonalt mål', 'Om gruppen', 'Tiltak']);
  expect(row('barn-og-unge').querySelector('dd')?.innerText).toMatch(/^Målsettinga i NHSP er/);
});

test('marks what sums up, and not the plan’s own words', async () => {
  await show(sognOgFjordane);
  const words = [...row('barn-og-unge').querySelectorAll('dd')].map(({ innerText }) => innerText);
  expect(words.map((text) => text.includes('(vårt sammendrag)'))).toEqual([false, true, false]);
});

test('tells why, and gives a figure its year and its address', async () => {
  await show(sognOgFjordane, { lang: 'nn' });
  expect(labels('eldre-med-skropelegheit')).toEqual(['Om gruppa', 'Kvifor', 'Tal frå 2021', 'Tiltak']);
  expect(row('claim-1').textContent).toContain('31% av aldersgruppa 75 år og eldre');
});

test('says where a measure takes place once', async () => {
  await show(sognOgFjordane);
  expect(
    row('barn-og-unge')
      .querySelector('ul')!
      .innerText.match(/Nordfjord/g),
  ).toHaveLength(1);
  const elsewhere = structuredClone(sognOgFjordane);
  const measures = listOf(elsewhere.patientGroups).flatMap(({ measures }) => listOf(measures));
  measures.find(({ place }) => place)!.place = { original: 'nn', nn: 'Førde' };
  await show(elsewhere);
  expect(row('barn-og-unge').querySelector('ul')!.innerText).toMatch(/i Nordfjord\. Førde/);
});

test('shows all five groups with all their measures, and proof at each', async () => {
  const widget = await show(sognOgFjordane);
  const all = listOf(sognOgFjordane.patientGroups);
  expect(all.length).toBe(5);
  for (const { id, measures } of all) {
    for (const measure of listOf(measures)) expect(row(id).contains(row(measure.id))).toBe(true);
    expect(row(id).querySelectorAll('.hfs-proof').length).toBe(1);
  }
  expect(widget.querySelectorAll('.hfs-proof').length).toBe(5);
});

test('shows groups that are only named as a plain list', async () => {
  const widget = await show(stOlavs);
  expect([...widget.querySelectorAll('.hfs-list > li')].map((item) => item.textContent.trim())).toEqual([
    'Personer med alvorlige psykiske lidelser og rusproblemer',
    'Skrøpelige eldre',
    'Barn og unge',
    'Personer med flere kroniske lidelser',
  ]);
  expect(widget.querySelector('dl')).toBe(null);
});

test('names a group that came with a national plan younger than the strategy', async () => {
  const widget = await show(stOlavs, { withFrame: true });
  expect(quiet(widget)[0]).toBe(
    'Planen er eldre enn den nasjonale planen som innførte dette: Kvinner gjennom svangerskap, fødsel og barseltid.',
  );
});

test('says that a strategy as new as the national plan is silent on a group', async () => {
  const four = listOf(sognOgFjordane.patientGroups).slice(0, 4);
  const widget = await show({ ...sognOgFjordane, patientGroups: four }, { withFrame: true });
  expect(quiet(widget)[0]).toBe('Dokumentet sier ikke noe om Kvinner gjennom svangerskap, fødsel og barseltid.');
});

test('does not call a plan without a date older than the national plan', async () => {
  const widget = await show({ ...stOlavs, period: { absent: 'not-stated' } }, { withFrame: true });
  expect(quiet(widget)[0]).toBe('Dokumentet sier ikke noe om Kvinner gjennom svangerskap, fødsel og barseltid.');
});

test('does not call a plan silent on a group that a measure of it points to', async () => {
  const four = listOf(sognOgFjordane.patientGroups).slice(0, 4);
  const measures = listOf(sognOgFjordane.patientGroups)
    .slice(0, 1)
    .flatMap(({ measures }) => listOf(measures))
    .map((measure) => ({
      ...measure,
      id: 'm',
      groups: [{ target: 'pregnancy-birth-and-postpartum', basis: 'stated' as const }],
    }));
  const widget = await show({ ...sognOgFjordane, patientGroups: four, measures }, { withFrame: true });
  expect(quiet(widget).join()).not.toContain('svangerskap');
});

test('tells the remark where the groups have no part of their own', async () => {
  const widget = await show(regional);
  expect(widget.innerText).toContain('fire av dem er nevnt i tiltakene');
});
