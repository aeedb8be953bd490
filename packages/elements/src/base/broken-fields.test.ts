import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import { plan as national } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as regional } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mount, tagged, untriedOf, widgets, withValue, type Widget } from './widgets.test-helper.js';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const plans = [explainer, national, regional, sognOgFjordane, stOlavs].map((record) => ({ ...widgets[0]!, record }));
const cases = untriedOf([...widgets, ...plans]);
const wrong = [undefined, null, 7, 'constructor', [], { x: 'y' }];
const worst = [null, { x: 'y' }]; // for a field that another widget has met with all of them

test.each(cases)('$tag survives a wrong value in any field: $record.id', async (widget) => {
  const faults: string[] = [];
  for (const { way, isNew } of widget.places)
    for (const value of isNew ? wrong : worst) {
      const fault = await faultOf(widget, withValue(widget.short, way, value));
      if (fault) faults.push(`${way.join('.')} = ${JSON.stringify(value)}: ${fault}`);
    }
  expect(faults).toEqual([]);
});

/** What a reader would find wrong: an exception, nothing at all, or words that only programmers use. */
async function faultOf(widget: Widget, record: unknown): Promise<string | undefined> {
  const element = mount(tagged(widget, 'nb'));
  Object.assign(element, { [widget.property]: record });
  try {
    await element.updateComplete;
    await search(element);
    element.querySelector<HTMLElement>('[role=button]')?.click();
  } catch (error) {
    return String(error);
  }
  const text = wordsOf(element);
  if (text === '') return 'blank';
  return /\S*(\[object|undefined|null|NaN|native code|Invalid)\S*/.exec(text)?.[0];
}

function wordsOf(element: HTMLElement): string {
  const shadow = [...(element.shadowRoot?.children ?? [])].map((child) => child.textContent);
  return [element.textContent, ...shadow].join(' ').trim();
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
