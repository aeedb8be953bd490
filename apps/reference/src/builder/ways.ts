import type { OfferedWidget } from './offered.js';

/** The ways to put a widget on a page. */
export const ways = ['script', 'loader', 'frame', 'oembed', 'html', 'wordpress'] as const;

/** One of {@link ways}. */
export type Way = (typeof ways)[number];

/** The ways that a widget allows. The loader knows the widgets that can be written, which are those it was built with. */
export function waysOf({ isFramed, isWritten }: OfferedWidget): Way[] {
  const allowed: Record<Way, boolean> = {
    script: true,
    loader: isWritten,
    frame: isFramed,
    oembed: isFramed,
    html: isWritten,
    wordpress: isWritten,
  };
  return ways.filter((way) => allowed[way]);
}

/** Whether a way is a copy of the words, that fetches nothing. */
export function isCopy(way: Way): boolean {
  return way === 'html' || way === 'wordpress';
}

/** Whether a way carries what a field of the form says. What it does not, the page around decides. */
export function carries(way: Way, field: string): boolean {
  if (way === 'frame') return true;
  if (way === 'oembed') return field === 'version' || field === 'attribute-element'; // they stand in the path
  return field !== 'scheme' && !(isCopy(way) && (field === 'look' || field === 'version'));
}
