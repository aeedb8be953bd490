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
