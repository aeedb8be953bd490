import { renderWidget, type WidgetTag } from '@helsefellesskap/elements/server';
import { published, wordsOf } from './site.js';

/** A widget with a record in a language. */
export interface Choice {
  tag: WidgetTag;
  /** The record's live name without `.json`. */
  path: string;
  language: 'nb' | 'nn' | 'en';
  /** Of `hfs-source`, the element it proves. */
  element?: string;
}

/** A widget with a plan. */
export const plan = (tag: WidgetTag, path: string, language: Choice['language'] = 'nb'): Choice => ({
  tag,
  path: `plans/${path}`,
  language,
});

/** Each widget that can stand in a frame, with the record where it has most to show. */
export const choices: Choice[] = [
  plan('hfs-plan', 'sogn-og-fjordane/strategy-2025', 'nn'),
  plan('hfs-vision-values', 'sor-rogaland/strategy-2025'),
  plan('hfs-goals', 'sor-rogaland/strategy-2025', 'en'),
  plan('hfs-challenges', 'st-olavs-hospital-og-kommunene/strategy-2022'),
  plan('hfs-focus-areas', 'sor-rogaland/strategy-2025'),
  plan('hfs-patient-groups', 'sogn-og-fjordane/strategy-2025'),
  plan('hfs-commitments', 'sogn-og-fjordane/strategy-2025'),
  plan('hfs-governance', 'st-olavs-hospital-og-kommunene/strategy-2022'),
  plan('hfs-documents', 'st-olavs-hospital-og-kommunene/strategy-2022'),
  plan('hfs-notice', 'sor-rogaland/strategy-2025'),
  { ...plan('hfs-source', 'sor-rogaland/strategy-2025'), element: 'goal-1' },
  plan('hfs-national-frame', 'nhsp-2024-2027'),
  plan('hfs-explainer', 'what-is-helsefellesskap'),
  { tag: 'hfs-partnership-card', path: 'partnerships/finnmark', language: 'nb' },
  { tag: 'hfs-partnership-map', path: 'municipality-index', language: 'nb' },
  { tag: 'hfs-municipality-finder', path: 'municipality-index', language: 'nb' },
];

/** What the widget is told in its own attributes. */
export function settingsOf({ path, element }: Choice): Record<string, string> {
  return { ...(element && { element }), ...(path === 'municipality-index' && { href: '/helsefellesskap/{id}/' }) };
}

/** The clean HTML of a choice, for its words. */
export function clean(choice: Choice): string {
  const { tag, path, language } = choice;
  return wordsOf(renderWidget(tag, published(path), { lang: language, attributes: settingsOf(choice) }));
}
