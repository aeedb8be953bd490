import {
  safeLink,
  textIn,
  type GivenDate,
  type IsoDate,
  type Language,
  type LocalText,
  type Period,
  type Plan,
  type ShownText,
} from '@helsefellesskap/model';
import { html, type TemplateResult } from './template.js';
import type { ErrorReason } from './error.js';
import { untranslated } from '../locales/untranslated.js';
import type { UiLanguage } from './language.js';

/** How one reader wants to see a record. Templates take nothing else from their surroundings, so they run on a server too. */
export interface View {
  /** The language wanted for content. */
  language: Language;
  /** The language of labels and messages. */
  ui: UiLanguage;
  /** Level of the first heading. */
  level: number;
  /** Today in Norway, `YYYY-MM-DD`. */
  today: IsoDate;
  /** Whether the record's own document was read; words from elsewhere are then marked. */
  wasRead?: boolean;
  /** What a template had to leave out; the widget tells the reader and the page. */
  problems: Set<ErrorReason>;
  /** Addresses that have been linked to, for the numbers on paper. */
  links: string[];
  /** Languages a text was wanted in and does not have; the article says so to those who read none of the interface's own. */
  missing?: Set<Language>;
}

/** A text in the reader's language, or in its own with `lang` on every piece that differs from what surrounds it. */
export function say(text: LocalText, view: View): (string | TemplateResult)[] {
  return shownIn(text, view).pieces.map(({ text: words, language }) =>
    language === view.ui ? words : html`<span lang=${language}>${words}</span>`,
  );
}

/** A text as a plain string, where it stands inside a sentence of ours. */
export function plain(text: LocalText, view: View): string {
  return shownIn(text, view).value;
}

function shownIn(text: LocalText, view: View): ShownText {
  const shown = textIn(text, view.language);
  if (typeof text[shown.language] !== 'string') throw new TypeError('no words');
  if (shown.fallback) view.missing?.add(view.language);
  return shown;
}

/** A sentence of ours around a text of the record, which keeps its own language. */
export function sayWithin(sentence: (words: string) => string, text: LocalText, view: View): TemplateResult {
  return around(sentence, say(text, view));
}

/** A sentence of ours around something shown. */
export function around(sentence: (words: string) => string, content: unknown): TemplateResult {
  const [before, after] = sentence('\0').split('\0');
  return html`${before}${content}${after}`;
}

/** A link, or only its words where the address is neither relative nor `http`, `https`, `mailto` or `tel`. On paper it gets a number. */
export function link(address: string, words: unknown, view: View): unknown {
  const safe = safeLink(address);
  if (safe === undefined) {
    view.problems.add('unsafe-link');
    return words;
  }
  const { links } = view;
  if (!links.includes(safe)) links.push(safe);
  return html`<a href=${safe}>${words}</a><sup>${links.indexOf(safe) + 1}</sup>`;
}

/** A title, as a link where there is an address. */
export function linked({ url, title }: { url?: string; title: LocalText }, view: View): unknown {
  const words = say(title, view);
  return url ? link(url, words, view) : words;
}

/** The word for a code; none for a code that has no word, whatever its name. */
export function own(words: Record<string, string>, code: string): string | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined;
}

/** A date as people write it, as exact as it is known; the source's own words where they are none. */
export function sayDate(date: GivenDate, { ui }: View): string {
  if (typeof date !== 'string') return date.raw.join(' / ');
  const parts = date.split('-').map(Number);
  if (!parts[1]) return date;
  const [year = 0, month = 1, day = 1] = parts;
  const format = (formats[ui + parts.length] ??= new Intl.DateTimeFormat(locales[ui], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(parts.length > 2 && { day: 'numeric' }),
  }));
  return format.format(Date.UTC(year, month - 1, day));
}

/** A period in dates, or in the source's own words where an end is open. */
export function sayPeriod({ text, from, to }: Period, { language }: Plan, view: View): unknown {
  return text && !(from && to)
    ? say({ original: language, [language]: text }, view)
    : (from ?? to) && [...new Set([from, to])].map((date) => date && sayDate(date, view)).join('–');
}

/** A stretch of time that has an end: where none is given, it is the day, month or year itself. */
export function sayTime(period: Period, plan: Plan, view: View): unknown {
  const { text, from = '', to = from } = period;
  return sayPeriod(text ? period : { from, to }, plan, view);
}

/** A number as people write it, as exact as it is given. */
export function sayNumber(value: number, { ui }: View): string {
  return value.toLocaleString(locales[ui], { maximumSignificantDigits: 15 });
}

/** The name of a language. */
export function sayLanguage(language: Language, { ui }: View): string {
  const ours = ui !== 'en' && untranslated[language]; // not every browser has a word for them
  return ours || new Intl.DisplayNames(locales[ui], { type: 'language' }).of(language)!.replace('norsk ', '');
}

/** A list as a part of a sentence: “a, b og c”, or after a “no” “a, b eller c”. Without `Intl`: see decision 0019. */
export function sayList(items: string[], { ui }: View, isEither = false): string {
  const word = ui === 'en' ? (isEither ? ' or ' : ' and ') : isEither ? ' eller ' : ' og ';
  return [items.slice(0, -1).join(', '), items.at(-1)].filter(Boolean).join(word);
}

/** What there is of some facts, one after the other. */
export function joined(facts: unknown[], by = ' · '): unknown[] {
  return facts.filter(Boolean).map((fact, index) => [index > 0 ? by : '', fact]);
}

/** Names in Norwegian order, in any interface language: æ, ø and å come last, and aa is å. `Intl` is asked where there are other letters: see decision 0019. */
export function inOrder(names: string[]): string[] {
  const key = (name: string) =>
    name
      .toLowerCase()
      .replace(/aa/g, 'å')
      .replace(/[æøå]/g, (letter) => '{|}'['æøå'.indexOf(letter)]!); // which follow z
  const isPlain = /^[a-zæøå -]*$/i.test(names.join(''));
  if (!isPlain) return names.sort(new Intl.Collator('nb').compare);
  return names // by keys made once
    .map((name) => `${key(name)}\0${name}`)
    .sort()
    .map((name) => name.split('\0')[1]!);
}

const locales = { nb: 'nb-NO', nn: ['nn-NO', 'nb-NO'], en: 'en-GB' }; // some browsers know no nynorsk; its dates and lists are those of bokmål

const formats: Record<string, Intl.DateTimeFormat> = {}; // dear to make, so once for all widgets
