import type { TitledElement } from '../element.js';
import type { FocusArea } from '../focus-area.js';
import type { Language, LocalText } from '../language.js';
import { firstDay, isIsoDate, lastDay, type IsoDate } from '../period.js';
import type { Statement } from '../source.js';

/** Words and the language they are in. */
export interface Words {
  value: string;
  language: Language;
}

/** The words in the language they were written in. Adopted words are exported as they were adopted. */
export function sourceWords(text: LocalText | undefined): Words | undefined {
  const language = text?.original;
  const value = language && text?.[language];
  return value === undefined ? undefined : { value, language: language as Language };
}

/** The same without their language. */
export function sourceText(text: LocalText | undefined): string | undefined {
  return sourceWords(text)?.value;
}

/** What a plan says in one statement, where it does. */
export function saidIn(statement: Statement | object | undefined): Statement | undefined {
  return statement && 'text' in statement ? statement : undefined;
}

/** What an element says: its title, where it has one, and its text. */
export function saidBy(element: TitledElement): (Statement & { id?: string })[] {
  return element.title ? [element.title, element] : [element];
}

/** The title of an area, or the label that stands in for it where it is lost. */
export function headingOf(title: FocusArea['title']): Statement | undefined {
  return 'text' in title ? title : title.label;
}

/** The items of a list; none where it is absent. */
export function itemsIn<T>(list: readonly T[] | object | undefined): readonly T[] {
  return Array.isArray(list) ? (list as readonly T[]) : [];
}

/** The days that a date of any precision holds; nothing where it is no date. */
export function daysOf(date: unknown): { first: IsoDate; last: IsoDate } | undefined {
  return typeof date === 'string' && isIsoDate(date) ? { first: firstDay(date), last: lastDay(date) } : undefined;
}
