import { textIn, valueOf, type Language, type LocalText, type Period, type Stated } from '@helsefellesskap/model';
import { html } from '@lit-labs/ssr';
import type { SiteLanguage } from './addresses.js';

/** A text in the page's language, or in its own and marked as such. */
export function say(text: LocalText, language: SiteLanguage): unknown {
  return textIn(text, language).pieces.map((piece) =>
    piece.language === language ? piece.text : html`<span lang=${piece.language}>${piece.text}</span>`,
  );
}

/** The same where no markup can stand. */
export function plain(text: LocalText, language: Language): string {
  return textIn(text, language).value;
}

/** “2025–2035”, “–2040”, or nothing; never broken over two lines. */
export function years(period: Stated<Period>): string | undefined {
  const { from = '', to = '' } = valueOf(period) ?? {};
  return from || to ? `${from.slice(0, 4)}\u2060–\u2060${to.slice(0, 4)}` : undefined;
}
