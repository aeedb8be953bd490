import { plan as regional } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as frame2020 } from '@helsefellesskap/data/plans/nhsp-2020-2023';
import { plan as frame2024 } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import type { LocalText, Plan, Statement } from '@helsefellesskap/model';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../base/source.js';
import '../hfs-plan/hfs-plan.js';

const plans: Plan[] = [regional, frame2020, frame2024, sognOgFjordane, sorRogaland, stOlavs, explainer];

/** Every statement of a plan, however deep it lies. */
function statementsIn(value: unknown): Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(statementsIn);
  return 'text' in value && typeof value.text === 'object' && 'sources' in value
    ? [value as Statement, ...inside]
    : inside;
}

/** Every element that has an address: an id beside its words. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(idsIn);
  const isElement =
    'id' in value && ('text' in value || 'title' in value || 'name' in value) && !('completeness' in value);
  return isElement ? [String(value.id), ...inside] : inside;
}

const words = (text: LocalText) => text[text.original]!.replace(/\s+/g, ' ').trim();

describe.each(plans)('the plan $id', (plan) => {
  test.each(['nb', 'nn', 'en'])('is there with every statement, for readers in %s', async (lang) => {
    const text = (await show(plan, lang)).textContent.replace(/\s+/g, ' ');
    const missing = statementsIn(plan).filter((statement) => {
      const translated = statement.text[lang as 'nb'] ?? words(statement.text);
      return !text.includes(translated.replace(/\s+/g, ' ').trim());
    });
    expect(missing.map((statement) => words(statement.text))).toEqual([]);
    expect(text).not.toMatch(/false|undefined|NaN|\[object/); // a condition that came out as a word
  });

  test('has every element at its address, once', async () => {
    const widget = await show(plan, plan.language);
    const ids = [...widget.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    const { id: _, ...parts } = plan;
    const wanted = idsIn(parts).map((id) => anchorOf(plan, id));
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('marks no verbatim words, and every word that is ours', async () => {
    const widget = await show(plan, plan.language);
    for (const element of widget.querySelectorAll<HTMLElement>('li[id]')) {
      const id = element.id.slice(plan.id.length + 1);
      const own = statementsIn(plan).filter((statement) => (statement as { id?: string }).id === id);
      if (own.length !== 1 || element.querySelector('li, h3, h4, h5')) continue;
      const method = own[0]!.sources.map((anchor) => anchor.method);
      if (method.every((one) => one === 'verbatim')) expect(element.querySelector('small')).toBe(null);
      if (method.includes('editorial')) expect(element.querySelector('small')).not.toBe(null);
    }
  });
});

async function show(plan: Plan, lang: string) {
  document.body.innerHTML = `<hfs-plan lang="${lang}"></hfs-plan>`;
  const widget = document.querySelector('hfs-plan')!;
  widget.plan = plan;
  await widget.updateComplete;
  return widget;
}
