import { languages, type Language, type LocalText } from '../language.js';

/** The items of a list; none where it is absent. Does not read why, so that the reason is reported as lost. */
export function itemsOf<T>(list: readonly T[] | object | undefined): T[] {
  return Array.isArray(list) ? (list as T[]) : [];
}

/** The words of a text by language, in the order of the languages. */
export function wordsIn(text: Partial<LocalText> | undefined): [Language, string][] {
  return languages.flatMap((language) => {
    const words = text?.[language];
    return typeof words === 'string' ? [[language, words] as [Language, string]] : [];
  });
}

/** A list with something in it, or nothing. */
export function some<T>(list: (T | undefined)[]): T[] | undefined {
  const there = list.filter((item) => item !== undefined);
  return there.length > 0 ? there : undefined;
}
