import { locales, type UiLanguage } from './locales/index.js';

/** The stem of permanent addresses when none is given: nobody lives there, so nothing that matters can be taken for ours. */
export const nowhere = 'https://helsefellesskap.example/';

/** What is told of addresses that lead there. Who only looks at a draft may leave them so. */
export function nowhereText(ui: UiLanguage): string {
  return `${locales[ui].nowhere(new URL(nowhere).host)}\n`;
}
