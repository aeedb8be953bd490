import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { plan as regional } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { base as words } from '../locales/index.js';
import {
  at,
  mount,
  nextError,
  placesIn,
  tagged,
  textOf,
  untriedOf,
  widgets,
  withValue,
} from './widgets.test-helper.js';

declare global {
  var executed: boolean | undefined;
}

beforeEach(() => {
  globalThis.executed = undefined;
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  expect(globalThis.executed).toBe(undefined);
  vi.restoreAllMocks();
});

const markup = '"><img src=x onerror="globalThis.executed = true"><script>globalThis.executed = true</script><b>';
const addresses = [
  'javascript:globalThis.executed=true',
  ' \u0001JavaScript:globalThis.executed=true',
  'java\nscript:globalThis.executed=true',
  'data:text/html,<script>globalThis.executed=true</script>',
];
const plans = [explainer, regional, stOlavs, sognOgFjordane].map((record) => ({ ...widgets[0]!, record }));
const cases = untriedOf([...widgets, ...plans]);

describe.each(cases)('$tag $record.id', (widget) => {
  const { property, record, short, places } = widget;
  const strings = placesIn(record).filter((way) => typeof at(record, way) === 'string');

  test('runs and builds nothing from markup or an address in any one string', async () => {
    for (const { way, isNew } of places.filter(({ way }) => typeof at(short, way) === 'string'))
      for (const hostile of isNew ? [markup, addresses[2]] : [markup]) await isHarmless(withValue(short, way, hostile));
    await settle();
  });

  test('runs and builds nothing when every string is hostile', async () => {
    for (const hostile of [markup, ...addresses]) {
      const all = strings.reduce<unknown>((copy, way) => withValue(copy, way, hostile), record);
      await isHarmless(all);
      await isHarmless({ ...(all as object), type: record.type });
    }
    await settle();
  });

  test('shows markup in its words as the letters it is made of', async () => {
    const kept = new Set(['original', 'id', 'type', 'kind', 'method', 'document', 'layer', 'language', 'partnerships']);
    const said = strings.filter(
      (way) => ['nb', 'nn', 'name', 'website', 'url'].includes(way.at(-1)!) && !kept.has(way[0]!),
    );
    const element = await isHarmless(said.reduce<unknown>((copy, way) => withValue(copy, way, markup), record));
    if (property !== 'index') expect(element.textContent).toContain('<img src=x onerror=');
  });

  async function isHarmless(hostile: unknown): Promise<HTMLElement> {
    const element = mount(tagged(widget, 'nn'));
    Object.assign(element, { [property]: hostile });
    await element.updateComplete;
    await search(element);
    element.querySelector<HTMLElement>('[role=button]')?.click();
    for (const inner of [...element.querySelectorAll('*'), ...(element.shadowRoot?.querySelectorAll('*') ?? [])]) {
      if (/^(IMG|SCRIPT|B|IFRAME|STYLE)$/.test(inner.tagName)) throw new Error(`${inner.outerHTML} was built`);
      if (inner instanceof HTMLAnchorElement && !/^(https?|mailto):/.test(inner.href)) throw new Error(inner.outerHTML);
      const risky = inner.getAttributeNames().filter((name) => /^(on|style$|src$)/.test(name));
      if (risky.length > 0) throw new Error(`${inner.outerHTML} has ${risky.join()}`);
    }
    expect(element.textContent + (element.shadowRoot?.textContent ?? '')).toMatch(/\p{L}/u);
    return element;
  }
});

test('hfs-partnership-card says that an unsafe link was left out, in the page and in hfs-error', async () => {
  const element = mount('<hfs-partnership-card lang="nn"></hfs-partnership-card>');
  const told = nextError();
  Object.assign(element, {
    partnership: { ...recordOf('hfs-partnership-card'), website: 'javascript:globalThis.executed=true' },
  });
  expect((await told).reason).toBe('unsafe-link');
  await element.updateComplete;
  expect(textOf(element)).toContain(words.nn.errors['unsafe-link']);
  expect(textOf(element)).toContain('Helse Førde HF');
  expect(element.querySelector('a')).toBe(null);
});

test('hfs-municipality-finder makes no link of an unsafe pattern or website', async () => {
  const element = mount(
    '<hfs-municipality-finder lang="nb" href="javascript:globalThis.executed=true//{id}"></hfs-municipality-finder>',
  );
  const told = nextError();
  Object.assign(element, { index: recordOf('hfs-municipality-finder') });
  await element.updateComplete;
  await search(element);
  expect((await told).reason).toBe('unsafe-link');
  await element.updateComplete;
  expect(element.querySelector('a')).toBe(null);
  expect(textOf(element)).toContain('Helsefellesskap Helgeland');
  expect(textOf(element)).toContain(words.nb.errors['unsafe-link']);
});

function recordOf(tag: string): object {
  return widgets.find((widget) => widget.tag === tag)!.record;
}

/** Asks the finder for municipalities, and chooses the first. */
async function search(element: HTMLElement & { updateComplete: Promise<unknown> }): Promise<void> {
  const field = element.shadowRoot?.querySelector('input');
  if (!field) return;
  field.value = 'alstahaug';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  element.shadowRoot?.querySelector<HTMLElement>('[role=option]')?.click();
  await element.updateComplete;
}

/** Time for an image to fail, or a script to run. */
function settle(): Promise<unknown> {
  return new Promise((done) => setTimeout(done, 50));
}
