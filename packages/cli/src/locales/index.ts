import { languageOf, type Language } from '@helsefellesskap/model';
import { en } from './en.js';
import { nb, type Words } from './nb.js';
import { nn } from './nn.js';

export type { Words };

/** The languages of help and messages. */
export const uiLanguages = ['nb', 'nn', 'en'] as const;

/** One of {@link uiLanguages}. */
export type UiLanguage = (typeof uiLanguages)[number];

export const locales: Record<UiLanguage, Words> = { nb, nn, en };

/** The words for readers of a language; bokmål where nobody has written theirs. */
export function localeFor(lang: Language): Words {
  return locales[uiLanguages.find((ui) => ui === languageOf(lang)) ?? 'nb'];
}
