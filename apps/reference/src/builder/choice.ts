import { uiLanguages, type UiLanguage } from '@helsefellesskap/elements/base';
import type { Catalogue, OfferedRecord, OfferedWidget } from './offered.js';
import { waysOf, type Way } from './ways.js';

/** Themes that a page can link, by file name; nothing for the page's own look. */
export const looks = ['', 'plain', 'strong', 'designsystemet'] as const;

/** Light or dark; nothing for what the reader prefers. */
export const schemes = ['', 'light', 'dark'] as const;

/** Everything that decides what the code says. */
export interface Choice {
  widget: OfferedWidget;
  record: OfferedRecord;
  lang: UiLanguage;
  headingLevel: number;
  look: (typeof looks)[number];
  scheme: (typeof schemes)[number];
  /** `live`, or the hash of the bytes to keep. */
  version: string;
  way: Way;
  /** The widget's own attributes that are set. */
  settings: Record<string, string>;
}

/** What a field for one of the widget's own attributes is called in the form, so that none is taken for another field. */
export const fieldOf = (setting: string): string => `attribute-${setting}`;

/** A choice from an address or a form. What is missing, unknown or does not fit becomes what most people want. Of several records, the first that fits is taken. */
export function choiceFrom(asked: URLSearchParams, { widgets, records }: Catalogue): Choice {
  const pick = <T extends string | undefined>(name: string, from: readonly T[], otherwise = from[0]!): T =>
    from.find((value) => value === asked.get(name)) ?? otherwise;
  const widget = widgets.find(({ tag }) => tag === asked.get('widget')) ?? widgets[0]!;
  const path = nearest(asked.getAll('record'), widget.records);
  const record = records.find((record) => record.path === path)!;
  const version = asked.get('version') ?? '';
  const settings = widget.settings.flatMap(({ name, otherwise }): [string, string][] => {
    const known = record.suggestions[name];
    const value = asked.get(fieldOf(name)) ?? '';
    if (value && value !== otherwise && (!known || known.some((one) => one.value === value))) return [[name, value]];
    return isNeeded(name) && known?.[0] ? [[name, known[0].value]] : [];
  });
  return {
    widget,
    record,
    lang: pick('lang', uiLanguages),
    headingLevel: Number(pick('heading-level', ['2', '1', '3', '4', '5', '6'])),
    look: pick('look', looks),
    scheme: pick('scheme', schemes),
    version: record.versions.includes(version) ? version : version.length > 4 ? record.hash : 'live',
    way: pick('way', waysOf(widget)),
    settings: Object.fromEntries(settings),
  };
}

/** The address that holds a choice, without what goes without saying. */
export function queryOf({
  widget,
  record,
  lang,
  headingLevel,
  look,
  scheme,
  version,
  way,
  settings,
}: Choice): URLSearchParams {
  const all = {
    ...{
      widget: widget.tag,
      record: record.path,
      lang,
      'heading-level': `${headingLevel}`,
      look,
      scheme,
      version,
      way,
    },
    ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [fieldOf(name), value])),
  };
  return new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''));
}

/** Without these a widget has nothing to show. */
export function isNeeded(setting: string): boolean {
  return setting === 'element' || setting === 'term';
}

/** A record asked for; or one of the same partnership, when the widget takes another kind. */
function nearest(asked: string[], fitting: string[]): string {
  for (const wanted of asked) {
    const near = fitting.find((path) => path === wanted) ?? fitting.find((path) => isNear(path, wanted));
    if (near) return near;
  }
  return fitting.find((path) => path.includes('sor-rogaland')) ?? fitting[0]!;
}

/** Whether two records are the same, or of the same partnership. */
export function isNear(path: string, other: string): boolean {
  const owner = path.split('/')[1];
  return path === other || (owner !== undefined && owner === other.split('/')[1]);
}
