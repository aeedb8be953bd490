import {
  dayInNorway,
  isIsoDate,
  languageOf,
  readRecord,
  type Glossary,
  type IsoDate,
  type Language,
  type MunicipalityIndex,
  type Partnership,
  type Plan,
  type PublishedRecord,
} from '@helsefellesskap/model';
import { areaEntriesOf, keptOf, type Entry } from '../base/entries.js';
import { levelOf } from '../base/heading.js';
import { uiLanguageFor } from '../base/language.js';
import { html } from '../base/template.js';
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
import { filter as filterWords } from '../locales/index.js';
import { escape, toHtml } from './html.js';

/** How the HTML is to be written. */
export interface RenderOptions {
  /** The language around the HTML; `lang` in `attributes` when left out, else `nb`. Read as in the browser: `nn-NO` is `nn`. */
  lang?: Language;
  /** Level of the first heading, 1 to 6, which more than 6 counts as; `heading-level` in `attributes` when left out, else 2. */
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

/** What has been chosen; where that is nothing, the widget's own words for it come first. */
function filtered<E extends Entry>(all: E[], view: View, chosen: Attributes, template: (kept: E[]) => unknown) {
  const kept = keptOf(all, chosen);
  const isEmpty = all[0] && !kept[0];
  const sentence = isEmpty ? html`<p class="hfs hfs-quiet" lang=${view.ui}>${filterWords[view.ui].none}</p>` : '';
  return [sentence, template(kept)];
}

/** What each widget shows, as a template. */
const templates = {
  'hfs-plan': plan(planTemplate),
  'hfs-vision-values': plan(visionValuesTemplate),
  'hfs-goals': plan(goalsTemplate),
  'hfs-challenges': plan(challengesTemplate),
  'hfs-focus-areas': plan((record, view, chosen) =>
    filtered(areaEntriesOf(record), view, chosen, (kept) => focusAreasTemplate(record, view, kept)),
  ),
  'hfs-patient-groups': plan((record, view) => patientGroupsTemplate(record, view)),
  'hfs-commitments': plan((record, view, chosen) =>
    filtered(allOf([record]), view, chosen, (kept) => commitmentsTemplate([record], view, kept)),
  ),
  'hfs-governance': plan(governanceTemplate),
  'hfs-documents': plan(documentsTemplate),
  'hfs-notice': plan(noticeTemplate),
  'hfs-source': plan((record, view, { element = '' }) => sourceTemplate(record, view, element)),
  'hfs-national-frame': plan(nationalFrameTemplate),
  'hfs-explainer': plan(explainerTemplate),
  'hfs-partnership-card': (record: unknown, view: View) =>
    cardTemplate(readRecord<Partnership>(record, 'partnership'), view),
  'hfs-partnership-map': index(mapTemplate),
  'hfs-municipality-finder': index(finderTemplate),
  'hfs-glossary-term': (record: unknown, view: View, { term = '' }: Attributes) =>
    termTemplate(readRecord<Glossary>(record, 'glossary'), view, term),
};

/** The names alone: what the templates are made of has the browser's types, which a server may be without. */
const namesOf = <Name extends string>(all: Record<Name, unknown>) => Object.keys(all) as Name[];

/** Every {@link WidgetTag}. */
export const widgetTags = namesOf(templates);

/** A widget that can be written as HTML. */
export type WidgetTag = (typeof widgetTags)[number];

/**
 * A widget as plain HTML: the same words as in the browser, with headings, links, `lang` and sources; no script, no style.
 * Put it inside the tag, where it is read until the script comes, or on its own.
 * @param record the published record the widget takes: a plan, a partnership, the index of municipalities or the glossary
 * @throws RecordError when it is another type of record, a plan of a kind the widget does not show, or newer than this package
 * @throws TypeError when a word in it is none, when no widget has that name, or when `today` is no day
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
  const { today = dayInNorway(new Date()), attributes = {} } = options;
  if (!Object.hasOwn(templates, tag))
    throw new TypeError(`There is no widget “${tag}”. Choose one of these: ${widgetTags.join(', ')}.`);
  if (typeof today !== 'string' || today.length !== 10 || !isIsoDate(today))
    throw new TypeError('“today” is no day. Write it as 2026-01-15, or leave it out for today in Norway.');
  const { lang, headingLevel } = askedFor(options);
  const language = languageOf(lang ?? '') ?? 'nb';
  const view: View = {
    language,
    ui: uiLanguageFor(language),
    level: levelOf(headingLevel) ?? 2,
    today,
    problems: new Set(),
    links: [],
    missing: new Set(),
  };
  return toHtml(templates[tag](record, view, attributes));
}

/** Language and level, from the options or else from the element's own attributes. */
function askedFor({ lang, headingLevel, attributes = {} }: RenderOptions) {
  return { lang: lang ?? attributes['lang'], headingLevel: headingLevel?.toString() ?? attributes['heading-level'] };
}

/** Widgets with fields or buttons, which stand in a shadow root. */
const inShadow: readonly WidgetTag[] = ['hfs-focus-areas', 'hfs-commitments', 'hfs-municipality-finder'];

/**
 * A widget as its element, with the HTML of {@link renderWidget} inside: for frameworks that render on a server. When
 * the script comes, the browser keeps these nodes where the widget shows the same on the same day; what gets a button then, as in
 * `hfs-commitments`, `hfs-source` and `hfs-glossary-term`, is made anew. A shadow root is declared without style, which a content-security
 * policy would refuse, and without fields, which would do nothing before the script.
 * @param options `attributes` are written on the element: `src` where its record is, and its own
 * @throws RecordError and TypeError, as {@link renderWidget}; TypeError when no attribute can have one of the names
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
  const { lang, headingLevel } = askedFor(options);
  const asked = { lang, 'heading-level': headingLevel };
  const all = { ...asked, ...options.attributes, ...asked }; // first, and over what the attributes say
  const written = Object.entries(all).flatMap(([name, value]) => (value == null ? [] : attribute(name, value)));
  const shadow = inShadow.includes(tag) ? '<template shadowrootmode="open"><slot></slot></template>' : '';
  return `<${tag}${written.join('')}>${shadow}${renderWidget(tag, record, options)}</${tag}>`;
}

/** Values are escaped; a name has no way to be. */
function attribute(name: string, value: string): string {
  if (!/^[a-z][\w-]*$/i.test(name))
    throw new TypeError(
      `“${name}” is no name of an attribute. Use letters, digits and hyphens, and begin with a letter.`,
    );
  return ` ${name}="${escape(value)}"`;
}
