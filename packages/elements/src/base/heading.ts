import { once } from './once.js';
import { nothing, part, type Part } from './part.js';

/** What a page gives as the level of a heading, as one there is; nothing for what is no level. */
export function levelOf(given: unknown): number | undefined {
  const level = Math.trunc(Number(given));
  return level >= 1 ? Math.min(6, level) : undefined;
}

/** A heading of a level that the host page decides, for what `show` gives. Below 6 there is only 6. */
export function heading(level: number, content: unknown, className: string | typeof nothing = nothing): Part {
  return part(`h${Math.min(level, 6)}`, { class: className }, content);
}

/** The headings of a page that are not widgets' own. */
function headingsIn(root: Document | ShadowRoot | Element): Element[] {
  return once(root, () =>
    [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) => !heading.closest('.hfs')),
  );
}

const preceding: typeof Node.DOCUMENT_POSITION_PRECEDING = 2; // its name would be longer than its use

/** One below the nearest heading before the element, so that the outline of the page stays whole. Widgets' own headings do not count. */
export function levelBelow(element: Element): number {
  const root = element.getRootNode() as Document | ShadowRoot | Element;
  const nearest = headingsIn(root).findLast(
    (heading) => element.compareDocumentPosition(heading) & preceding, // one that lies inside it follows
  );
  if (!nearest && root instanceof ShadowRoot) return levelBelow(root.host);
  return Math.min(6, Number(nearest?.localName[1] ?? 1) + 1);
}
