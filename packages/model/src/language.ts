/**
 * The written languages a record may hold, as BCP 47 codes: `no` is never used, because it does not tell nb from nn.
 * - `nb`: Norwegian Bokmål
 * - `nn`: Norwegian Nynorsk
 * - `se`: North Sámi
 * - `sma`: South Sámi
 * - `smj`: Lule Sámi
 * - `fkv`: Kven
 * - `en`: English
 */
export const languages = ['nb', 'nn', 'se', 'sma', 'smj', 'fkv', 'en'] as const;

/** One of {@link languages}. */
export type Language = (typeof languages)[number];

/** Words inside the original text that are in another language than the text itself. */
export interface TextRun {
  /** The words, exactly as they stand in the original text. */
  text: string;
  /** The language of these words: set it as `lang`. */
  language: Language;
}

/** A text in one or several languages. The original is marked; a missing language is missing, never translated by machine. */
export interface LocalText extends Partial<Record<Language, string>> {
  /** The language the words were written in. */
  original: Language;
  /** Parts of the original in another language, in order. */
  runs?: TextRun[];
  /** Languages whose words are ours and not the source's. */
  editorial?: Language[];
}

/** A text as it can be shown to one reader. */
export interface ShownText {
  /** The words to show. */
  value: string;
  /** The language of `value`: set it as `lang`. */
  language: Language;
  /** True when the wanted language was missing and the original is shown instead. */
  fallback: boolean;
  /** True when the words in this language are ours. */
  editorial: boolean;
  /** `value` cut into pieces, each in one language. */
  pieces: TextRun[];
}

/**
 * True for a language code this model knows.
 * @example
 * ```ts
 * import { isLanguage } from '@helsefellesskap/model';
 *
 * isLanguage('nn'); // → true
 * isLanguage('no'); // → false
 * ```
 */
export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code);
}

/**
 * The language a tag such as `nb-NO` or `no` asks for.
 * @param tag a BCP 47 tag, in any case
 * @returns the language; `no` counts as `nb`; `undefined` for a language this model does not hold
 * @example
 * ```ts
 * import { languageOf } from '@helsefellesskap/model';
 *
 * languageOf('nb-NO'); // → 'nb'
 * languageOf('no'); // → 'nb'
 * languageOf('de'); // → undefined
 * ```
 */
export function languageOf(tag: string): Language | undefined {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  if (code === 'no') return 'nb';
  return isLanguage(code) ? code : undefined;
}

/**
 * The words of a text in a wanted language, or in its original language where the wanted one is missing.
 * Adopted words are never replaced by a third language.
 * @example
 * ```ts
 * import { textIn } from '@helsefellesskap/model';
 *
 * const { value, language, fallback } = textIn({ original: 'nn', nn: 'eldre med skrøpelegheit' }, 'nb');
 * [value, language, fallback]; // → ['eldre med skrøpelegheit', 'nn', true]
 * ```
 */
export function textIn(text: LocalText, wanted: Language): ShownText {
  const language = text[wanted] === undefined ? text.original : wanted;
  const value = text[language] ?? '';
  return {
    value,
    language,
    fallback: language !== wanted,
    editorial: text.editorial?.includes(language) ?? false,
    pieces: language === text.original ? cut(value, language, text.runs ?? []) : [{ text: value, language }],
  };
}

function cut(value: string, language: Language, runs: TextRun[]): TextRun[] {
  const pieces: TextRun[] = [];
  let rest = value;
  for (const run of runs) {
    const at = rest.indexOf(run.text);
    if (at < 0 || run.text === '') continue;
    if (at > 0) pieces.push({ text: rest.slice(0, at), language });
    pieces.push(run);
    rest = rest.slice(at + run.text.length);
  }
  if (rest !== '' || pieces.length === 0) pieces.push({ text: rest, language });
  return pieces;
}
