import { partnerships } from '@helsefellesskap/data/partnerships';
import { plan as regional } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as frame } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import type { Plan } from '@helsefellesskap/model';
import { html, type TemplateResult } from 'lit/html.js';
import { describe, expect, test } from 'vitest';
import { planTemplate } from '../hfs-plan/hfs-plan.template.js';
import { renderPartnershipCard, renderPlan, toHtml } from './index.js';

const today = '2026-05-01';
const plans: Plan[] = [sorRogaland, sognOgFjordane, stOlavs, regional, frame, explainer];

const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/\s+/g, '');

/** The words of a template, put together without the server's own renderer. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  if (value === null || value === undefined || typeof value === 'symbol') return '';
  if (typeof value !== 'object')
    return String(value).replace(/[<>"]/g, (sign) => `&${{ '<': 'lt', '>': 'gt', '"': 'quot' }[sign]};`);
  const { strings, values } = value as TemplateResult;
  return strings.map((part, index) => part + (index < values.length ? wordsOf(values[index]) : '')).join('');
}

describe.each(plans)('the plan $id', (plan) => {
  test.each(['nb', 'nn', 'en'] as const)('has the words of the widget, in %s', async (lang) => {
    const view = { language: lang, ui: lang, level: 2, today, problems: new Set<never>(), links: [] };
    const server = textOf(await renderPlan(plan, { lang, today }));
    expect(server).toBe(textOf(wordsOf(planTemplate(plan, view))));
    expect(server.length).toBeGreaterThan(500);
  });

  test('is plain HTML', async () => {
    isPlain(await renderPlan(plan, { today }));
  });
});

test.each(partnerships)('the card of $id is plain HTML', async (partnership) => {
  isPlain(await renderPartnershipCard(partnership, { lang: 'nn', today }));
});

function isPlain(markup: string): void {
  expect(markup).not.toMatch(
    /<!--|<\?|<!\[|<script|<style|<template|\sstyle=|\son\w+=|class=""|lit[:$-]|undefined|\[object/,
  );
  const opened = [...markup.matchAll(/<([a-z][a-z0-9]*)[^>]*>/g)].map(([, name]) => name).toSorted();
  const closed = [...markup.matchAll(/<\/([a-z][a-z0-9]*)\s*>/g)].map(([, name]) => name).toSorted();
  expect(opened).toEqual(closed);
}

test('escapes whatever stands in a record, as text and in attributes', async () => {
  const hostile = '"><img src=x onerror=alert(1)><!-- ';
  const text = { original: 'nb' as const, nb: hostile };
  const markup = await renderPlan({ ...sorRogaland, id: hostile, title: { ...sorRogaland.title, text } }, { today });
  expect(markup).not.toContain('<img');
  expect(markup).not.toMatch(/<!--|<\?/);
  expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('leaves an unsafe link out and keeps its words', async () => {
  const [partnership] = partnerships;
  const markup = await renderPartnershipCard({ ...partnership!, website: 'javascript:alert(1)' }, { today });
  expect(markup).not.toContain('javascript:');
  expect(markup).toContain('Helsefellesskapets egen side');
});

test('refuses words that are not words, rather than writing [object Object]', async () => {
  const [partnership] = partnerships;
  const broken = { ...partnership!, healthTrusts: [{ id: 'x', name: { nb: 'Helse' } }] } as never;
  await expect(async () => renderPartnershipCard(broken, { today })).rejects.toThrow(TypeError);
});

test('speaks the language asked for, and marks every text in another', async () => {
  const markup = await renderPlan(sognOgFjordane, { lang: 'en', today });
  expect(markup).toContain('Show the source');
  expect(markup).toMatch(/<h2 class="hfs-title"><span lang="nn">Strategi 2025/);
  expect(await renderPlan(sognOgFjordane, { lang: 'nn', today })).toMatch(/<h2 class="hfs-title">Strategi 2025/);
});

test('falls back to bokmål labels for readers of Sámi, and says so', async () => {
  const markup = await renderPlan(sognOgFjordane, { lang: 'se', today });
  expect(markup).toMatch(/^<article class="hfs hfs-plan" lang="nb">/);
});

test('begins at the heading level asked for', async () => {
  expect(await renderPlan(sorRogaland, { headingLevel: 1, today })).toContain('<h1 class="hfs-title">');
  expect(await renderPlan(sorRogaland, { headingLevel: 3, today })).toContain('<h3 class="hfs-title">');
  expect(await renderPartnershipCard(partnerships[0]!, { headingLevel: 6, today })).toContain('<h6 class="hfs-title">');
});

test('judges the plan on the day given', async () => {
  expect(await renderPlan(stOlavs, { today: '2023-01-01' })).toContain('Gjelder nå');
  expect(await renderPlan(stOlavs, { today: '2026-01-01' })).toContain('Perioden varte til og med 2024.');
});

test('writes templates of other makers too', async () => {
  expect(await toHtml(html`<p>${'a < b'}</p>`)).toBe('<p>a &lt; b</p>');
});
