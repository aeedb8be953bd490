import { languageOf, type Language } from '@helsefellesskap/model';

/** The languages the interface itself is written in. */
export const uiLanguages = ['nb', 'nn', 'en'] as const;

/** One of {@link uiLanguages}. */
export type UiLanguage = (typeof uiLanguages)[number];

/** The language an element stands in: its own `lang`, or the nearest one around it, through shadow roots. */
export function languageAround(element: Element): Language {
  for (let current: Element | undefined = element; current; current = (current.getRootNode() as ShadowRoot).host) {
    const marked = current.closest('[lang]:not([lang=""])');
    if (marked) return languageOf(marked.getAttribute('lang')!) ?? 'nb';
  }
  return 'nb';
}

/** The interface language for readers of a language. Sámi and Kven readers get bokmål until someone has written theirs. */
export function uiLanguageFor(language: Language): UiLanguage {
  return (uiLanguages as readonly string[]).includes(language) ? (language as UiLanguage) : 'nb';
}
