const most = 60;

/**
 * A text as a message can name it: its first words, on one line.
 * @example
 * ```ts
 * import { inShort } from '@helsefellesskap/model/checks';
 *
 * inShort('frail older\n people'); // → 'frail older people'
 * ```
 */
export function inShort(text: string): string {
  const line = text
    .slice(0, 4 * most)
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...line];
  return letters.length > most || text.length > 4 * most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
