import { languages, type Language, type LocalText } from '../language.js';

/** The words of a text by language, in the order of the languages. */
export function wordsIn(text: Partial<LocalText> | undefined): [Language, string][] {
  return languages.flatMap((language) => {
    const words = text?.[language];
    return typeof words === 'string' ? [[language, words] as [Language, string]] : [];
  });
}

/** A list with something in it, or nothing. */
export function some<T>(list: readonly (T | undefined)[]): T[] | undefined {
  const there = list.filter((item) => item !== undefined);
  return there.length > 0 ? there : undefined;
}
