/// <reference types="vite/client" />
import { partnership } from '@helsefellesskap/data/partnerships/sor-rogaland';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import plain from '../../themes/plain.css?inline';
import strong from '../../themes/strong.css?inline';
import { mount } from './widgets.test-helper.js';

/** A dark page that says so, and one that does not: many do not. */
const pages = {
  'a light page': 'color-scheme: light; background: #ffffff; color: #1b2526',
  'a light page that says nothing': 'background: #ffffff; color: #1b2526',
  'a dark page': 'color-scheme: dark; background: #14191f; color: #e6e9ee',
  'a dark page that says nothing': 'background: #14191f; color: #e6e9ee',
};

afterEach(() => {
  document.body.removeAttribute('style');
});

/** A plan with all that a theme colours: a warning, headings, a vision, links and numbers; and a card below it. */
async function put(theme: string, style: string): Promise<HTMLElement[]> {
  document.body.style.cssText = style;
  const tags = '<hfs-plan></hfs-plan><hfs-partnership-card></hfs-partnership-card>';
  const widget = mount(`<style>${theme}</style><main lang="nb"><h1>Eksempel kommune</h1>${tags}</main>`);
  const card = document.querySelector('hfs-partnership-card')!;
  Object.assign(widget, { plan: stOlavs });
  Object.assign(card, { partnership });
  await Promise.all([widget.updateComplete, card.updateComplete]);
  for (const panel of document.querySelectorAll('details')) panel.open = true;
  return [...document.querySelectorAll<HTMLElement>('main *')];
}

function looksOf(elements: HTMLElement[]): string[] {
  return elements.map((element) => {
    const { color, borderColor, background, display } = getComputedStyle(element);
    const before = getComputedStyle(element, '::before');
    return [element.localName, color, borderColor, background, display, before.color, before.display].join(' ');
  });
}

describe.each(Object.entries(pages))('on %s', (_, style) => {
  test.each([
    ['plain', plain],
    ['strong', strong],
  ])('axe finds nothing with the theme %s', async (_name, theme) => {
    await put(theme, style);
    const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });

  test('the theme plain changes nothing', async () => {
    const without = looksOf(await put('', style));
    expect(without.length).toBeGreaterThan(100);
    expect(looksOf(await put(plain, style))).toEqual(without);
  });

  test('the theme strong colours links, headings and notices', async () => {
    const colour = (selector: string) => getComputedStyle(document.querySelector(selector)!).color;
    const selectors = ['.hfs a', '.hfs-heading', '.hfs-title'];
    await put('', style);
    const before = selectors.map(colour);
    const edge = () => getComputedStyle(document.querySelector('.hfs-warning')!).borderInlineStartColor;
    const edgeBefore = edge();
    await put(strong, style);
    for (const [index, selector] of selectors.entries()) expect(colour(selector), selector).not.toBe(before[index]);
    expect(edge()).not.toBe(edgeBefore);
  });
});
