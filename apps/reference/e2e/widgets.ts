import { glossary } from '@helsefellesskap/data/glossary';
import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { partnership } from '@helsefellesskap/data/partnerships/sogn-og-fjordane';
import { plan as nationalPlan } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import { renderWidget, widgetTags, type WidgetTag } from '@helsefellesskap/elements/server';

const strategy = { path: 'plans/sogn-og-fjordane/strategy-2025', record: sognOgFjordane as unknown };
const index = { path: 'municipality-index', record: municipalityIndex };
const others: Partial<Record<WidgetTag, typeof strategy>> = {
  'hfs-explainer': { path: 'plans/what-is-helsefellesskap', record: explainer },
  'hfs-national-frame': { path: 'plans/nhsp-2024-2027', record: nationalPlan },
  'hfs-partnership-card': { path: 'partnerships/sogn-og-fjordane', record: partnership },
  'hfs-partnership-map': index,
  'hfs-municipality-finder': index,
  'hfs-glossary-term': { path: 'glossary', record: glossary },
};

/** What some widgets must be told. */
const attributes = { element: 'period-aim-1', term: 'faglig samarbeidsutvalg' };

export { widgetTags, type WidgetTag };

/** Where a host has the record of a widget. */
export const dataOf = (tag: WidgetTag): string => `/data/${(others[tag] ?? strategy).path}.json`;

export const recordOf = (tag: WidgetTag): unknown => (others[tag] ?? strategy).record;

/** A widget as HTML from a server. */
export const written = (tag: WidgetTag): string => renderWidget(tag, recordOf(tag), { lang: 'nb', attributes });

/** The word that a page has between the tags of a glossary term; the other tags may be empty. */
export const empty = (tag: WidgetTag): string => (tag === 'hfs-glossary-term' ? attributes.term : '');

/** The text a page has before the script comes: for a word in a sentence only the word, which does not move the rest. */
export const readable = (tag: WidgetTag): string => empty(tag) || written(tag);

/** A tag as an editor pastes it. */
export function tagged(tag: WidgetTag, inside = empty): string {
  const told = tag === 'hfs-source' ? ` element="${attributes.element}"` : '';
  const html = `<${tag} src="${dataOf(tag)}"${told}>${inside(tag)}</${tag}>`;
  return tag === 'hfs-glossary-term' ? `<p>Ordet ${html} står i en setning.</p>` : html;
}

/** All widgets, each under a heading and before a paragraph of the page's own. */
export function allTagged(inside = empty): string {
  return widgetTags
    .map((tag) => `<h2>Om ${tag}</h2>${tagged(tag, inside)}<p class="after">Etter ${tag}</p>`)
    .join('\n');
}
