import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import { plan as national } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as regional } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mount, untried, widgets, withValue } from './widgets.test-helper.js';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const plans = [explainer, national, regional, sognOgFjordane, stOlavs].map((record) => ({ ...widgets[0]!, record }));
const seen = new Set<string>(); // the widgets' records share only their head
const cases = [...widgets, ...plans].map((widget) => ({
  ...widget,
  ...untried(widget.record, seen),
  of: (widget.record as { id?: string }).id ?? '',
}));
const wrong = [undefined, null, 7, 'constructor', [], { x: 'y' }];

test.each(cases)(
  '$tag survives a wrong value in any field: $of',
  async (widget) => {
    const faults: string[] = [];
    for (const way of widget.places)
      for (const value of wrong) {
        const fault = await faultOf(widget.tag, widget.property, withValue(widget.record, way, value));
        if (fault) faults.push(`${way.join('.')} = ${JSON.stringify(value)}: ${fault}`);
      }
    expect(faults).toEqual([]);
  },
  60_000,
);

/** What a reader would find wrong: an exception, nothing at all, or words that only programmers use. */
async function faultOf(tag: string, property: string, record: unknown): Promise<string | undefined> {
  const element = mount(`<${tag} lang="nb"></${tag}>`);
  Object.assign(element, { [property]: record });
  try {
    await element.updateComplete;
    await search(element);
  } catch (error) {
    return String(error);
  }
  const text = wordsOf(element);
  if (text === '') return 'blank';
  return /\S*(\[object|undefined|null|NaN|native code|Invalid)\S*/.exec(text)?.[0];
}

function wordsOf(element: HTMLElement): string {
  const frame = [...(element.shadowRoot?.children ?? [])].map((child) => child.textContent);
  return [element.textContent, ...frame].join(' ').trim();
}

/** In the finder a municipality is looked at only when it is asked for. */
async function search(element: HTMLElement & { updateComplete: Promise<unknown> }): Promise<void> {
  const field = element.shadowRoot?.querySelector('input');
  if (!field) return;
  field.value = 'als';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  const text = wordsOf(element);
  if (/\[object|undefined|native code/.test(text)) throw new Error(text);
  element.shadowRoot?.querySelector<HTMLElement>('[role=option]')?.click();
  await element.updateComplete;
}
