import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { partnerships } from '@helsefellesskap/data/partnerships';
import { plan as regional } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as frame } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { put, stories } from './stories.test-helper.js';
import { mount, type AnyWidget } from './widgets.test-helper.js';

beforeAll(() => page.viewport(320, 640));
afterAll(() => page.viewport(414, 896));
afterEach(() => {
  document.head.querySelector('#spacing')?.remove();
});

/** The reader's own spacing, as WCAG 1.4.12 allows. */
function spaceOut(): void {
  const style = document.createElement('style');
  style.id = 'spacing';
  style.textContent = `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`;
  document.head.append(style);
}

/** What sticks out of the page to the side, or is cut off. */
function outside(widget: HTMLElement): string[] {
  const all = [
    widget,
    ...widget.querySelectorAll<HTMLElement>('*'),
    ...(widget.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
  ];
  const faulty = all.filter((element) => {
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || !element.checkVisibility()) return false; // hidden, or for screen readers only
    const { overflowX } = getComputedStyle(element);
    const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && overflowX !== 'visible';
    return box.right > 320.5 || box.left < -0.5 || (isCut && element.localName !== 'input');
  });
  return faulty.slice(0, 5).map((element) => element.outerHTML.slice(0, 120));
}

/** Opens what a reader can open: panels, and a word's explanation. */
async function openAll(place: HTMLElement): Promise<void> {
  for (const panel of place.querySelectorAll('details')) panel.open = true;
  for (const word of place.querySelectorAll<HTMLElement>('[role=button][aria-expanded=false]')) word.click();
  await Promise.all([...place.querySelectorAll<AnyWidget>('*')].map((widget) => widget.updateComplete));
}

async function show(html: string, properties: object): Promise<AnyWidget> {
  const widget = mount(html);
  Object.assign(widget, properties);
  await widget.updateComplete;
  await openAll(widget);
  return widget;
}

describe.each(['as it is', 'with the reader’s own text spacing'])('at 320 px, %s, nothing sticks out of', (spacing) => {
  const spaced = () => {
    if (spacing !== 'as it is') spaceOut();
  };

  test.each(stories.filter(({ name }) => name === 'Overview'))('the Overview of $tag, all opened', async (story) => {
    spaced();
    const place = await put(story, 'nn');
    await openAll(place);
    for (const widget of place.querySelectorAll<HTMLElement>(story.tag)) expect(outside(widget)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test.each([sorRogaland, sognOgFjordane, stOlavs, regional, frame, explainer])('hfs-plan with $id', async (plan) => {
    spaced();
    const widget = await show('<hfs-plan lang="nn"></hfs-plan>', { plan });
    expect(outside(widget)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('hfs-partnership-card with any partnership', async () => {
    spaced();
    for (const partnership of partnerships) {
      const widget = await show('<hfs-partnership-card lang="nn"></hfs-partnership-card>', { partnership });
      expect(outside(widget)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    }
  });

  test('hfs-municipality-finder, open and with an answer', async () => {
    spaced();
    const widget = await show('<hfs-municipality-finder lang="nn"></hfs-municipality-finder>', {
      index: municipalityIndex,
    });
    expect(outside(widget)).toEqual([]);
    await userEvent.keyboard('{Tab}n{ArrowDown}');
    await widget.updateComplete;
    expect(outside(widget)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await widget.updateComplete;
    expect(outside(widget)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('headings and measures of one long nynorsk word', async () => {
    spaced();
    const long = 'Helsefellesskapssamarbeidsutvalsmedlemskapsordningsføresegner';
    const words = (nn: string) => ({ ...sognOgFjordane.title, text: { original: 'nn' as const, nn } });
    const widget = await show('<hfs-plan lang="nn"></hfs-plan>', {
      plan: {
        ...sognOgFjordane,
        title: words(long),
        vision: { id: 'v', ...words(long) },
        values: [{ id: 'a', ...words(long) }],
      },
    });
    expect(outside(widget)).toEqual([]);
    const name = { original: 'nn', nn: long };
    const card = await show('<hfs-partnership-card lang="nn"></hfs-partnership-card>', {
      partnership: { ...partnerships[0], name },
    });
    expect(outside(card)).toEqual([]);
  });
});

test('the widgets keep their width in a flex row, a float and an inline block', async () => {
  for (const style of ['display: flex', 'float: left', 'display: inline-block']) {
    const widget = await show(`<div style="${style}"><hfs-plan lang="nn"></hfs-plan></div>`, { plan: sorRogaland });
    expect(widget.getBoundingClientRect().width).toBeGreaterThan(200);
    expect(outside(widget)).toEqual([]);
  }
});
