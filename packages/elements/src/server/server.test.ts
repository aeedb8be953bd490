import { glossary } from '@helsefellesskap/data/glossary';
import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { partnerships } from '@helsefellesskap/data/partnerships';
import { plan as regional } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as frame } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import { RecordError, type Partnership, type Plan } from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { describe, expect, test } from 'vitest';
import { planTemplate } from '../hfs-plan/hfs-plan.template.js';
import { Part } from '../base/part.js';
import { renderElement, renderWidget, toHtml, widgetTags, type RenderOptions } from './index.js';

const today = '2026-05-01';
const renderPlan = (plan: Plan, options: RenderOptions) => renderWidget('hfs-plan', plan, options);
const renderCard = (partnership: Partnership, options: RenderOptions) =>
  renderWidget('hfs-partnership-card', partnership, options);
const plans: Plan[] = [sorRogaland, sognOgFjordane, stOlavs, regional, frame, explainer];

const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, '');

/** The words of a template, put together without the server's own renderer. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  if (value === null || value === undefined || typeof value === 'symbol') return '';
  if (typeof value !== 'object') return String(value).replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  if (value instanceof Part) return wordsOf(value.content);
  const { strings, values } = value as TemplateResult;
  return strings.map((part, index) => part + (index < values.length ? wordsOf(values[index]) : '')).join('');
}

describe.each(plans)('the plan $id', (plan) => {
  test.each(['nb', 'nn', 'en'] as const)('has the words of the widget, in %s', (lang) => {
    const view = { language: lang, ui: lang, level: 2, today, problems: new Set<never>(), links: [] };
    const server = textOf(renderPlan(plan, { lang, today }));
    expect(server).toBe(textOf(wordsOf(planTemplate(plan, view))));
    expect(server.length).toBeGreaterThan(500);
  });

  test('is plain HTML', () => {
    isPlain(renderPlan(plan, { today }));
  });
});

test.each(partnerships)('the card of $id is plain HTML', (partnership) => {
  isPlain(renderCard(partnership, { lang: 'nn', today }));
});

function isPlain(markup: string): void {
  expect(markup).not.toMatch(
    /<!--|<\?|<!\[|<script|<style|<template|\sstyle=|\son\w+=|class=""|lit[:$-]|undefined|\[object/,
  );
  const opened = [...markup.matchAll(/<([a-z][a-z0-9]*)[^>]*>/g)].map(([, name]) => name).toSorted();
  const closed = [...markup.matchAll(/<\/([a-z][a-z0-9]*)\s*>/g)].map(([, name]) => name).toSorted();
  expect(opened).toEqual(closed);
}

test('escapes whatever stands in a record, as text and in attributes', () => {
  const hostile = '"><img src=x onerror=alert(1)><!-- ';
  const text = { original: 'nb' as const, nb: hostile };
  const markup = renderPlan({ ...sorRogaland, id: hostile, title: { ...sorRogaland.title, text } }, { today });
  expect(markup).not.toContain('<img');
  expect(markup).not.toMatch(/<!--|<\?/);
  expect(markup).toContain('&#60;img src=x onerror=alert(1)&#62;');
});

test('leaves an unsafe link out and keeps its words', () => {
  const [partnership] = partnerships;
  const markup = renderCard({ ...partnership!, website: 'javascript:alert(1)' }, { today });
  expect(markup).not.toContain('javascript:');
  expect(markup).toContain('Helsefellesskapets egen side');
});

test('refuses words that are not words, rather than writing [object Object]', () => {
  const [partnership] = partnerships;
  const broken = { ...partnership!, healthTrusts: [{ id: 'x', name: { nb: 'Helse' } }] } as never;
  expect(() => renderCard(broken, { today })).toThrow(TypeError);
});

test('speaks the language asked for, and marks every text in another', () => {
  const markup = renderPlan(sognOgFjordane, { lang: 'en', today });
  expect(markup).toContain('Show the source');
  expect(markup).toMatch(/<h2 class="hfs-title"><span lang="nn">Strategi 2025/);
  expect(renderPlan(sognOgFjordane, { lang: 'nn', today })).toMatch(/<h2 class="hfs-title">Strategi 2025/);
});

test('falls back to bokmål labels for readers of Sámi, and says so', () => {
  const markup = renderPlan(sognOgFjordane, { lang: 'se', today });
  expect(markup).toMatch(/^<article class="hfs hfs-plan" lang="nb">/);
});

test('begins at the heading level asked for', () => {
  expect(renderPlan(sorRogaland, { headingLevel: 1, today })).toContain('<h1 class="hfs-title">');
  expect(renderPlan(sorRogaland, { headingLevel: 3, today })).toContain('<h3 class="hfs-title">');
  expect(renderCard(partnerships[0]!, { headingLevel: 6, today })).toContain('<h6 class="hfs-title">');
});

test('judges the plan on the day given', () => {
  expect(renderPlan(stOlavs, { today: '2023-01-01' })).toContain('Gjelder nå');
  expect(renderPlan(stOlavs, { today: '2026-01-01' })).toContain('Perioden varte til og med 2024.');
});

const records: Record<string, unknown> = {
  'hfs-explainer': explainer,
  'hfs-national-frame': frame,
  'hfs-partnership-card': partnerships[0],
  'hfs-partnership-map': municipalityIndex,
  'hfs-municipality-finder': municipalityIndex,
  'hfs-glossary-term': glossary,
};
const attributes = { element: 'goal-1', term: 'avtaleutvalg' };

test.each(widgetTags)('%s is plain HTML with words in it', (tag) => {
  const markup = renderWidget(tag, records[tag] ?? sognOgFjordane, { today, attributes });
  isPlain(markup);
  expect(markup.replace(/<[^>]*>/g, '')).toMatch(/\p{L}{4}/u);
});

test('shows the measures that the attributes choose, as the widget does', () => {
  const markup = renderWidget('hfs-commitments', sognOgFjordane, { today, attributes: { strength: 'consider' } });
  expect(markup.match(/<tr role="row" id/g)?.length).toBe(1);
});

test('keeps a space that does not break, and writes signs that a CMS would change as numbers', () => {
  expect(toHtml(html`<p>${'a\u00a0b 2022 - 2024 [x] 9x9 …'}</p>`)).toBe(
    '<p>a\u00a0b 2022 &#45; 2024 &#91;x] 9&#120;9 …</p>',
  );
});

test('writes the element around it, with what it was asked for', () => {
  const options = { lang: 'nn', headingLevel: 3, today, attributes: { src: '/a"b.json', strength: 'will' } } as const;
  const inside = renderWidget('hfs-focus-areas', sorRogaland, options);
  expect(renderElement('hfs-focus-areas', sorRogaland, options)).toBe(
    `<hfs-focus-areas lang="nn" heading-level="3" src="/a&#34;b.json" strength="will"><template shadowrootmode="open"><slot></slot></template>${inside}</hfs-focus-areas>`,
  );
  expect(renderElement('hfs-goals', sorRogaland)).toMatch(/^<hfs-goals><article /);
});

test.each(["'><script>alert(1)</script>", 'a b', 'a=b', '1a', ''])('refuses an attribute that is called %j', (name) => {
  const attributes = { [name]: 'x' };
  expect(() => renderElement('hfs-goals', sorRogaland, { today, attributes })).toThrow(
    /is no name of an attribute\. Use/,
  );
});

test('writes an attribute that has no value, as hidden', () => {
  const attributes = { hidden: '', 'data-a_1': 'x', src: undefined as never };
  expect(renderElement('hfs-goals', sorRogaland, { today, attributes })).toMatch(
    /^<hfs-goals hidden="" data-a_1="x"><article /,
  );
});

test('takes language and level from the attributes, where the options do not say', () => {
  const attributes = { lang: 'en-GB', 'heading-level': '4' };
  const html = renderElement('hfs-goals', sorRogaland, { today, attributes });
  expect(html).toMatch(/^<hfs-goals lang="en-GB" heading-level="4"><article class="hfs hfs-goals" lang="en">/);
  expect(html.match(/<h\d/)?.[0]).toBe('<h4');
  expect(renderElement('hfs-goals', sorRogaland, { today, lang: 'nn', headingLevel: 3, attributes })).toMatch(
    /^<hfs-goals lang="nn" heading-level="3"><article class="hfs hfs-goals" lang="nn">/,
  );
});

test.each([
  ['nn-NO', 'nn'],
  ['EN', 'en'],
  ['no', 'nb'],
  ['', 'nb'],
])('reads the language «%s» as the browser does', (lang, shown) => {
  expect(renderWidget('hfs-goals', sorRogaland, { today, lang: lang as never })).toContain(`lang="${shown}"`);
});

test.each(['hfs-gols', 'toString'])('says that there is no widget %s, and which there are', (tag) => {
  for (const render of [renderWidget, renderElement])
    expect(() => render(tag as never, sorRogaland)).toThrow(
      new TypeError(`There is no widget “${tag}”. Choose one of these: ${widgetTags.join(', ')}.`),
    );
});

test.each([new Date(), '', '2026', '2026-02-30', null])(
  'refuses %s as a day: a plan that has run out would not say so',
  (day) => {
    expect(() => renderWidget('hfs-notice', stOlavs, { today: day as never })).toThrow(/^“today” is no day/);
  },
);

test.each(['hfs-commitments', 'hfs-focus-areas'] as const)('says of %s that nothing matches what was chosen', (tag) => {
  const render = (strength: string) => renderWidget(tag, sorRogaland, { today, attributes: { strength } });
  expect(render('shal')).toMatch(/^<p class="hfs hfs-quiet" lang="nb">Ingen treff<\/p><article/);
  expect(render('will')).toMatch(/^<article/);
});

test('refuses a record of another kind', () => {
  expect(() => renderWidget('hfs-goals', municipalityIndex)).toThrow('wrong-type');
  for (const tag of ['hfs-explainer', 'hfs-national-frame'] as const)
    expect(() => renderWidget(tag, sorRogaland)).toThrow(new RecordError('wrong-type'));
});

test('writes attributes as Lit does: with several values, none, or only a name', () => {
  const empty = html`<p id="a-${1}-${'"'}" class=${nothing} ?hidden=${true} ?inert=${false} @copy=${() => 1}>
    <br />
  </p>`;
  expect(toHtml(empty)).toBe('<p id="a-1-&#34;" hidden><br /></p>');
});

test.each([
  [0, 2],
  [-1, 2],
  [Number.NaN, 2],
  [1, 1],
  [3.7, 3],
  [6, 6],
  [9, 6],
])('heading level %d begins at h%d', (headingLevel, level) => {
  const markup = renderWidget('hfs-goals', sorRogaland, { headingLevel, today });
  expect(markup.match(/<h\w+/g)).toEqual([`<h${level}`]);
});

describe('what other plans than the real ones say is shown too', () => {
  const sources = [{ method: 'external' as const, document: 'strategy', quote: 'Vedtatt og avvist' }];
  const nb = (words: string) => ({ original: 'nb' as const, nb: words });
  const shown = (parts: object) =>
    renderPlan({ ...sorRogaland, ...parts } as Plan, { today })
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');

  test('each step of an action plan, by when, by whom and how it stands', () => {
    const deadline = { text: '2. halvår 2027', precision: 'half-year' };
    const step = {
      id: 'a',
      text: nb('Innføre pasienthotell'),
      sources,
      owners: [nb('SSU')],
      deadline,
      status: { value: nb('i rute') },
    };
    expect(shown({ actionPlan: { actions: [step] } })).toMatch(
      /Handlingsplan Innføre pasienthotell \(fra en annen kilde\) Ansvar: SSU · 2. halvår 2027 i rute/,
    );
  });

  test('why the steps are missing, in the editor’s own words', () => {
    expect(
      shown({ actionPlan: { actions: { absent: 'not-registered', note: nb('Den er et eget dokument.') } } }),
    ).toContain('Handlingsplan: Den er et eget dokument.');
  });

  test('the words behind a decision on the whole plan', () => {
    expect(shown({ adoptions: [{ body: nb('ASU'), outcome: 'adopted', sources }] })).toContain('Vedtatt og avvist');
  });

  test('the words behind a relation that has no name', () => {
    expect(shown({ relations: [{ type: 'replaces', target: 'a', basis: 'stated', sources }] })).toContain(
      'Vedtatt og avvist',
    );
  });

  test('that a section is empty', () => {
    expect(shown({ goals: [], values: [] })).toMatch(/Ikke registrert ennå: verdier(, .*)? og våre mål/);
  });

  test('a goal of a kind that has no word, under one heading', () => {
    const goal = { id: 'a', kind: 'quality-criterion', text: nb('Melding innen to timer'), sources };
    expect(shown({ goals: [goal], localTerms: {} })).toContain(' Mål Melding innen to timer');
  });
});
