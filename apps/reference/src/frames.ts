import { renderWidget, widgetTags, type WidgetTag } from '@helsefellesskap/elements/server';
import { uiLanguages, type UiLanguage } from '@helsefellesskap/elements/base';
import { elementOf, type IsoDate, type Partnership, type Plan } from '@helsefellesskap/model';
import { objectsIn } from '@helsefellesskap/model/checks';
import { frameAddress, inLanguage, paths } from './addresses.js';
import { packages } from './manifests.js';
import { published, type Published } from './published.js';
import { plain } from './text.js';
import { widgetName } from './widget-names.js';
import { widgetsIn, type Widget } from './widgets.js';
import { frameWords, words } from './words.js';

/** A page that shows one widget with one record in one language, for an `<iframe>`. */
export interface Frame {
  address: string;
  widget: Widget;
  source: Published;
  language: UiLanguage;
  title: string;
  /** Attributes the page has from the start. */
  attributes: Record<string, string>;
  /** The widget as HTML; of a widget from elsewhere, nothing. */
  content: string;
  /** The page of this site about the same. */
  page: string;
}

type FramedRecord = Plan | Partnership | { type: 'municipality-index' } | { type: 'glossary' };

/** Every widget that can be embedded. */
export const widgets: Widget[] = packages.flatMap(({ name, manifest }, index) =>
  widgetsIn(manifest).map((widget) => (index === 0 ? widget : { ...widget, from: name })),
);

/** A word in a sentence has no use for a page of its own. */
export const isFramed = ({ record }: Widget): boolean => record !== 'glossary';

/** All frame pages. */
export function* frames(today: IsoDate): Generator<Frame> {
  for (const source of published) {
    const record = JSON.parse(source.text) as FramedRecord;
    for (const widget of widgets.filter(isFramed))
      for (const language of fits(widget, record) ? uiLanguages : [])
        for (const element of widget.tag === 'hfs-source' ? elementsOf(record as Plan) : [undefined])
          yield frame(widget, source, record, language, today, element);
  }
}

/** Whether a widget has anything to say of a record. That a plan is silent on something is worth saying; an explainer is about nothing else. */
export function fits({ tag, record: type }: Widget, record: FramedRecord): boolean {
  if (record.type !== type) return false;
  if (record.type !== 'plan') return true;
  if (record.kind === 'explainer') return ['hfs-plan', 'hfs-explainer', 'hfs-source'].includes(tag);
  return tag !== 'hfs-explainer' && (tag !== 'hfs-national-frame' || record.kind !== 'partnership-strategy');
}

/** Ids of what a plan can prove. */
export function elementsOf(plan: Plan): string[] {
  const ids = [...objectsIn(plan)].map(({ node }) => node['id']).filter((id) => typeof id === 'string');
  return [...new Set(ids)].filter((id) => elementOf(plan, id)?.statements.length);
}

function frame(
  widget: Widget,
  source: Published,
  record: FramedRecord,
  language: UiLanguage,
  today: IsoDate,
  element: string | undefined,
): Frame {
  const { tag } = widget;
  const { path, version } = source;
  const { page, title: pageTitle } = subjectOf(record, language);
  const own: Record<string, string> = {
    ...(element && { element }),
    ...(record.type === 'municipality-index' && {
      href: inLanguage(paths.partnership('{id}'), siteLanguage(language)),
    }),
  };
  const isKnown = (widgetTags as string[]).includes(tag);
  return {
    address: frameAddress({ tag, path, version, element, language }),
    widget,
    source,
    language,
    title: `${widgetName(widget, language)} – ${pageTitle}`,
    attributes: { 'heading-level': '2', ...own },
    content: isKnown ? renderWidget(tag as WidgetTag, record, { lang: language, today, attributes: own }) : '',
    page,
  };
}

/** The site is not written in English; its bokmål pages are the nearest. */
function siteLanguage(language: UiLanguage): 'nb' | 'nn' {
  return language === 'nn' ? 'nn' : 'nb';
}

/** The page of this site where a record is shown, and what it is called. */
export function subjectOf(record: FramedRecord, language: UiLanguage): { page: string; title: string } {
  const at = (path: string) => inLanguage(path, siteLanguage(language));
  if (record.type === 'glossary') return { page: at(paths.front), title: frameWords[language].glossary };
  if (record.type === 'municipality-index') return { page: at(paths.front), title: words[siteLanguage(language)].site };
  if (record.type === 'partnership')
    return { page: at(paths.partnership(record.id)), title: plain(record.name, language) };
  const isStrategy = record.kind === 'partnership-strategy';
  return {
    page: at(isStrategy ? paths.partnership(record.partnership) : paths.plan(record.id)),
    title: plain(record.title.text, language),
  };
}
