import { glossary } from '@helsefellesskap/data/glossary';
import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { partnership } from '@helsefellesskap/data/partnerships/sogn-og-fjordane';
import { plan as nationalPlan } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import type { PublishedRecord } from '@helsefellesskap/model';
import '../index.js';
import type { HfsErrorEvent } from './error.js';
import type { HfsElement } from './hfs-element.js';

/** A widget of any kind, as tests that hold for all of them see it. */
export type AnyWidget = HfsElement<never> & Record<string, unknown>;

/** A widget as tests that hold for all of them need to know it. */
export interface Widget {
  tag: string;
  /** The property that takes its record. */
  property: string;
  /** A real record of which it has much to show. */
  record: PublishedRecord;
  /** An attribute it must have. */
  says?: string;
  /** What a page has between its tags. */
  word?: string;
}

/** Every widget. */
export const widgets: Widget[] = [
  { tag: 'hfs-plan', property: 'plan', record: plan },
  { tag: 'hfs-commitments', property: 'plan', record: plan },
  { tag: 'hfs-focus-areas', property: 'plan', record: plan },
  { tag: 'hfs-notice', property: 'plan', record: plan },
  { tag: 'hfs-vision-values', property: 'plan', record: plan },
  { tag: 'hfs-goals', property: 'plan', record: plan },
  { tag: 'hfs-challenges', property: 'plan', record: plan },
  { tag: 'hfs-patient-groups', property: 'plan', record: sognOgFjordane },
  { tag: 'hfs-governance', property: 'plan', record: sognOgFjordane },
  { tag: 'hfs-documents', property: 'plan', record: sognOgFjordane },
  { tag: 'hfs-source', property: 'plan', record: plan, says: 'element="goal-1"' },
  { tag: 'hfs-national-frame', property: 'plan', record: nationalPlan },
  { tag: 'hfs-explainer', property: 'plan', record: explainer },
  {
    tag: 'hfs-glossary-term',
    property: 'glossary',
    record: glossary,
    says: 'term="helsefellesskap"',
    word: 'helsefellesskap',
  },
  { tag: 'hfs-partnership-map', property: 'index', record: municipalityIndex },
  { tag: 'hfs-partnership-card', property: 'partnership', record: partnership },
  { tag: 'hfs-municipality-finder', property: 'index', record: municipalityIndex },
];

/** A widget as HTML, with its word or other content inside. */
export function tagged({ tag, says = '', word = '' }: Widget, lang: string, attributes = '', content = ''): string {
  return `<${tag} lang="${lang}" ${says} ${attributes}>${word}${content}</${tag}>`;
}

/** The address of a file that holds this. */
export function file(content: unknown): string {
  return URL.createObjectURL(new Blob([typeof content === 'string' ? content : JSON.stringify(content)]));
}

/** An address where nobody answers. */
export const deadAddress = 'http://127.0.0.1:9/'; // the discard port: browsers refuse it, and nothing listens there

/** Makes this the whole page, and gives its first widget. */
export function mount<T extends HTMLElement = AnyWidget>(html: string): T {
  document.body.innerHTML = html;
  return [...document.body.querySelectorAll<T>('*')].find(({ localName }) => localName.startsWith('hfs-'))!;
}

/** A record inside the tag. */
export function inline(record: unknown): string {
  const json = typeof record === 'string' ? record : JSON.stringify(record).replaceAll('<', '\\u003c');
  return `<script type="application/json">${json}</script>`;
}

/** The next `hfs-error` the page hears of. */
export function nextError(): Promise<HfsErrorEvent> {
  return new Promise((resolve) => document.body.addEventListener('hfs-error', resolve, { once: true }));
}

/** Everything a reader meets, in the page and in the widget's shadow root. */
export function textOf(widget: HTMLElement): string {
  return `${widget.innerText} ${widget.shadowRoot ? shadowText(widget.shadowRoot) : ''}`.replace(/\s+/g, ' ').trim();
}

function shadowText(shadow: ShadowRoot): string {
  return [...shadow.children].map((child) => (child as HTMLElement).innerText).join(' ');
}

/** Every place in a record, as the way to it. */
export function placesIn(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  const inside = Object.entries(value).flatMap(([key, item]) => placesIn(item, [...way, key]));
  return way.length > 0 ? [way, ...inside] : inside;
}

/** The value at the end of a way. */
export function at(record: unknown, way: string[]): unknown {
  return way.reduce((value, key) => (value as Record<string, unknown>)[key], record);
}

/** A copy of a record with another value in one place; `undefined` takes the place away. */
export function withValue(record: unknown, [key = '', ...rest]: string[], value: unknown): unknown {
  const copy: unknown = Array.isArray(record) ? [...record] : { ...(record as object) };
  const fields = copy as Record<string, unknown>;
  if (rest.length > 0) fields[key] = withValue(fields[key], rest, value);
  else if (value === undefined) Reflect.deleteProperty(fields, key);
  else fields[key] = value;
  return copy;
}

/** A widget with a short copy of its record, and the places in it that this widget has not been tried with. */
export interface Trial extends Widget {
  short: PublishedRecord;
  /** `isNew`: no widget before it had that place. */
  places: { way: string[]; isNew: boolean }[];
}

/** What is left to try of some widgets, one after the other: the records have much in common. */
export function untriedOf(all: Widget[]): Trial[] {
  const byTag = new Map<string, Set<string>>();
  const met = new Set<string>();
  return all.map((widget) => {
    const seen = byTag.get(widget.tag) ?? new Set<string>();
    byTag.set(widget.tag, seen);
    const { record: short, places } = untried(widget.record, seen);
    const marked = places.map((way) => ({ way, isNew: !met.has(shapeOf(way)) }));
    for (const way of places) met.add(shapeOf(way));
    return { ...widget, short, places: marked };
  });
}

/** A way without the numbers in lists. */
function shapeOf(way: string[]): string {
  return way.filter((key) => !/^\d+$/.test(key)).join('.');
}

/**
 * A short copy of a record, and the places in it that no earlier record had.
 * Of each list it keeps only the items with a field no earlier item had, so that each field can be tried in a moment.
 */
function untried<R extends object>(record: R, seen: Set<string>): { record: R; places: string[][] } {
  const places: string[][] = [];
  const keep = (value: unknown, way: string[]): unknown => {
    const shape = shapeOf(way);
    if (!seen.has(shape)) places.push(way);
    seen.add(shape);
    if (Array.isArray(value)) {
      const kept: unknown[] = [];
      for (const item of value) {
        const known = places.length;
        const short = keep(item, [...way, String(kept.length)]);
        if (places.length > known) kept.push(short);
      }
      return kept;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, keep(item, [...way, key])]));
  };
  const short = keep(record, []) as R;
  return { record: short, places: places.filter((way) => way.length > 0) };
}
