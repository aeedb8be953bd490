import { html, nothing, type TemplateResult } from './template.js';

/** A heading of a level that the host page decides. Below 6 there is only 6. */
export function heading(level: number, content: unknown, className: string | typeof nothing = nothing): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${className}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className}>${content}</h5>`;
    default:
      return html`<h6 class=${className}>${content}</h6>`;
  }
}

/** One below the nearest heading before the element, so that the outline of the page stays whole. Widgets' own headings do not count. */
export function levelBelow(element: Element): number {
  const root = element.getRootNode() as Document | ShadowRoot | Element;
  const nearest = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].findLast(
    (heading) =>
      heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
      !element.contains(heading) &&
      !heading.closest('.hfs'),
  );
  if (!nearest && root instanceof ShadowRoot) return levelBelow(root.host);
  return Math.min(6, Number(nearest?.localName[1] ?? 1) + 1);
}
