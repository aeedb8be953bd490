import {
  dayInNorway,
  readRecord,
  type Glossary,
  type IsoDate,
  type Language,
  type MunicipalityIndex,
  type Partnership,
  type Plan,
  type PublishedRecord,
} from '@helsefellesskap/model';
import { areaEntriesOf, keptOf } from '../base/entries.js';
import { levelOf } from '../base/heading.js';
import { uiLanguageFor } from '../base/language.js';
import type { View } from '../base/view.js';
import { challengesTemplate } from '../hfs-challenges/hfs-challenges.template.js';
import { allOf, commitmentsTemplate } from '../hfs-commitments/hfs-commitments.template.js';
import { documentsTemplate } from '../hfs-documents/hfs-documents.template.js';
import { explainerTemplate } from '../hfs-explainer/hfs-explainer.template.js';
import { focusAreasTemplate } from '../hfs-focus-areas/hfs-focus-areas.template.js';
import { termTemplate } from '../hfs-glossary-term/hfs-glossary-term.template.js';
import { goalsTemplate } from '../hfs-goals/hfs-goals.template.js';
import { governanceTemplate } from '../hfs-governance/hfs-governance.template.js';
import { finderTemplate } from '../hfs-municipality-finder/hfs-municipality-finder.template.js';
import { nationalFrameTemplate } from '../hfs-national-frame/hfs-national-frame.template.js';
import { noticeTemplate } from '../hfs-notice/hfs-notice.template.js';
import { cardTemplate } from '../hfs-partnership-card/hfs-partnership-card.template.js';
import { mapTemplate } from '../hfs-partnership-map/hfs-partnership-map.template.js';
import { patientGroupsTemplate } from '../hfs-patient-groups/hfs-patient-groups.template.js';
import { planTemplate } from '../hfs-plan/hfs-plan.template.js';
import { sourceTemplate } from '../hfs-source/hfs-source.template.js';
import { visionValuesTemplate } from '../hfs-vision-values/hfs-vision-values.template.js';
import { escape, toHtml } from './html.js';

/** How the HTML is to be written. */
export interface RenderOptions {
  /** The language around the HTML; `nb` when left out. */
  lang?: Language;
  /** Level of the first heading, 1 to 6; 2 when left out, or where it is no level. */
  headingLevel?: number;
  /** The day that decides what is in force; today in Norway when left out. */
  today?: IsoDate;
  /** The widget's own attributes, by name, such as `{ element: 'goal-1' }` for `hfs-source`. */
  attributes?: Readonly<Record<string, string>>;
}

type Attributes = NonNullable<RenderOptions['attributes']>;

const plan =
  (template: (plan: Plan, view: View, attributes: Attributes) => unknown) =>
  (record: unknown, view: View, attributes: Attributes) =>
    template(readRecord<Plan>(record, 'plan'), view, attributes);

const index =
  (template: (index: MunicipalityIndex, view: View, attributes: Attributes) => unknown) =>
  (record: unknown, view: View, attributes: Attributes) =>
    template(readRecord<MunicipalityIndex>(record, 'municipality-index'), view, attributes);

/** What each widget shows, as a template. */
const templates = {
  'hfs-plan': plan(planTemplate),
  'hfs-vision-values': plan(visionValuesTemplate),
  'hfs-goals': plan(goalsTemplate),
  'hfs-challenges': plan(challengesTemplate),
  'hfs-focus-areas': plan((record, view, chosen) => focusAreasTemplate(record, view, keptOf(areaEntriesOf(record), chosen))), // prettier-ignore
  'hfs-patient-groups': plan((record, view) => patientGroupsTemplate(record, view)),
  'hfs-commitments': plan((record, view, chosen) => commitmentsTemplate([record], view, keptOf(allOf([record]), chosen))), // prettier-ignore
  'hfs-governance': plan(governanceTemplate),
  'hfs-documents': plan(documentsTemplate),
  'hfs-notice': plan(noticeTemplate),
  'hfs-source': plan((record, view, { element = '' }) => sourceTemplate(record, view, element)),
  'hfs-national-frame': plan(nationalFrameTemplate),
  'hfs-explainer': plan(explainerTemplate),
  'hfs-partnership-card': (record: unknown, view: View) => cardTemplate(readRecord<Partnership>(record, 'partnership'), view), // prettier-ignore
  'hfs-partnership-map': index(mapTemplate),
  'hfs-municipality-finder': index(finderTemplate),
  'hfs-glossary-term': (record: unknown, view: View, { term = '' }: Attributes) =>
    termTemplate(readRecord<Glossary>(record, 'glossary'), view, term),
};

/** A widget that can be written as HTML. */
export type WidgetTag = keyof typeof templates;

/** Every {@link WidgetTag}. */
export const widgetTags = Object.keys(templates) as WidgetTag[];

/**
 * A widget as plain HTML: the same words as in the browser, with headings, links, `lang` and sources; no script, no style.
 * Put it inside the tag, where it is read until the script comes, or on its own.
 * @param record the published record the widget takes: a plan, a partnership, the index of municipalities or the glossary
 * @throws RecordError when it is another type of record, a plan of a kind the widget does not show, or newer than this package
 * @throws TypeError when a word in it is none
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { renderWidget } from '@helsefellesskap/elements/server';
 *
 * const html = renderWidget('hfs-goals', plan, { lang: 'nb', headingLevel: 3 });
 * html.startsWith('<article class="hfs hfs-goals" lang="nb">'); // → true
 * renderWidget('hfs-partnership-card', plan); // throws RecordError: wrong-type
 * ```
 */
export function renderWidget(tag: WidgetTag, record: PublishedRecord | unknown, options: RenderOptions = {}): string {
  const { lang = 'nb', headingLevel, today = dayInNorway(new Date()), attributes = {} } = options;
  const view: View = {
    language: lang,
    ui: uiLanguageFor(lang),
    level: levelOf(headingLevel) ?? 2,
    today,
    problems: new Set(),
    links: [],
    missing: new Set(),
  };
  return toHtml(templates[tag](record, view, attributes));
}

/** Widgets with fields or buttons, which stand in a shadow root. */
const inShadow: readonly WidgetTag[] = ['hfs-focus-areas', 'hfs-commitments', 'hfs-municipality-finder'];

/**
 * A widget as its element, with the HTML of {@link renderWidget} inside: for frameworks that render on a server. The
 * browser keeps these nodes when the script comes. A shadow root is declared without style, which a content-security
 * policy would refuse, and without fields, which would do nothing before the script.
 * @param options `attributes` are written on the element: `src` where its record is, and its own
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { renderElement } from '@helsefellesskap/elements/server';
 *
 * const html = renderElement('hfs-goals', plan, { lang: 'nb', attributes: { src: '/strategy-2025.json' } });
 * html.startsWith('<hfs-goals lang="nb" src="/strategy-2025.json"><article class="hfs hfs-goals" lang="nb">'); // → true
 * ```
 */
export function renderElement(tag: WidgetTag, record: unknown, options: RenderOptions = {}): string {
  const { lang, headingLevel, attributes = {} } = options;
  const all = { lang, 'heading-level': headingLevel?.toString(), ...attributes };
  const written = Object.entries(all).flatMap(([name, value]) => (value ? ` ${name}="${escape(value)}"` : []));
  const shadow = inShadow.includes(tag) ? '<template shadowrootmode="open"><slot></slot></template>' : '';
  return `<${tag}${written.join('')}>${shadow}${renderWidget(tag, record, options)}</${tag}>`;
}
