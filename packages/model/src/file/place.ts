/** Where something stands in a file, counted from 1. */
export interface Place {
  /** The first line of it. */
  line: number;
  /** Where on that line it begins. */
  column: number;
  /** The last line of it, where it takes several. */
  endLine?: number;
}

/** Finds the line and column of offsets in a text, in the time of a look-up. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/**
 * A path as people write it: `areas[2].title`.
 * @example
 * ```ts
 * import { pathText } from '@helsefellesskap/model/file';
 *
 * pathText(['areas', 2, 'title']); // → 'areas[2].title'
 * ```
 */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
