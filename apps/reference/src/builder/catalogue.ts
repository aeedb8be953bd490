import { strengthNames, uiLanguages, type UiLanguage } from '@helsefellesskap/elements/base';
import { widgetTags } from '@helsefellesskap/elements/server';
import {
  commitmentStrengths,
  elementOf,
  type Glossary,
  type LocalText,
  type MunicipalityIndex,
  type Partnership,
  type Plan,
  type Relation,
} from '@helsefellesskap/model';
import { objectsIn } from '@helsefellesskap/model/checks';
import { elementsOf, fits, isFramed, subjectOf, widgets } from '../frames.js';
import { hashes, published } from '../published.js';
import { plain } from '../text.js';
import { inOrder, widgetName } from '../widget-names.js';
import type { Catalogue, OfferedRecord, Suggestion } from './offered.js';

type Offered = Plan | Partnership | Glossary | MunicipalityIndex;

const offered = new Map(
  published.filter(({ version }) => !version).map(({ path, text }) => [path, JSON.parse(text) as Offered]),
);

/** What the builder offers, of what has been published. */
export function catalogue(integrity: Catalogue['integrity']): Catalogue {
  return {
    widgets: inOrder(widgets).map((widget) => ({
      ...widget,
      name: inEach((language) => widgetName(widget, language)),
      isFramed: isFramed(widget),
      isWritten: (widgetTags as string[]).includes(widget.tag),
      records: [...offered].flatMap(([path, record]) => (fits(widget, record) ? [path] : [])),
    })),
    records: [...offered].map(([path, record]) => recordOf(path, record)),
    integrity,
  };
}

function recordOf(path: string, record: Offered): OfferedRecord {
  const subject = (language: UiLanguage) => subjectOf(record, language);
  const versions = published.flatMap(({ path: live, version }) => (live === path && version ? [version] : []));
  const hash = hashes.get(path)!;
  return {
    path,
    title: inEach((language) => subject(language).title),
    page: inEach((language) => subject(language).page),
    hash,
    versions: versions.includes(hash) ? versions : [...versions, hash],
    suggestions: suggestionsOf(record),
  };
}

/** What the words of an attribute can be, where the record tells. */
function suggestionsOf(record: Offered): OfferedRecord['suggestions'] {
  if (record.type === 'glossary')
    return {
      term: record.terms.map(({ id, label }) => ({ value: id, label: inEach((language) => plain(label, language)) })),
    };
  if (record.type === 'municipality-index')
    return {
      current: record.partnerships.map(({ id, name }) => ({ value: id, label: name })),
    };
  if (record.type !== 'plan') return {};
  const element = elementsOf(record).map((id): Suggestion => {
    const [statement] = elementOf(record, id)!.statements;
    return { value: id, label: shortened(plain(statement!.text, record.language)) };
  });
  const strength = commitmentStrengths.map((value) => ({
    value,
    label: inEach((language) => strengthNames[language][value]),
  }));
  return { element, strength, ...related(record) };
}

/** Patient groups and themes that the plan relates its measures to. */
function related(plan: Plan): OfferedRecord['suggestions'] {
  const found = { group: new Map<string, string>(), theme: new Map<string, string>() };
  for (const { node } of objectsIn(plan)) {
    const { group, text, groups, themes } = node as {
      group?: string;
      text?: LocalText;
      groups?: Relation[];
      themes?: Relation[];
    };
    if (typeof group === 'string' && text) found.group.set(group, plain(text, plan.language));
    for (const [kind, list] of [
      ['group', groups],
      ['theme', themes],
    ] as const)
      for (const { target, name } of Array.isArray(list) ? list : [])
        if (name && target && !found[kind].has(target)) found[kind].set(target, plain(name, plan.language));
  }
  const listed = (names: Map<string, string>) =>
    [...names].map(([value, label]) => ({ value, label: shortened(label) }));
  return { group: listed(found.group), theme: listed(found.theme) };
}

function shortened(text: string): string {
  return text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text;
}

function inEach(say: (language: UiLanguage) => string): Record<UiLanguage, string> {
  return Object.fromEntries(uiLanguages.map((language) => [language, say(language)])) as Record<UiLanguage, string>;
}
