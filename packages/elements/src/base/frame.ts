import { html, nothing, type TemplateResult } from './template.js';
import type { View } from './view.js';

/** The outermost box of a widget: its content, then what only paper needs. */
export function frame(name: string, content: unknown, view: View): TemplateResult {
  return html`<article class="hfs hfs-${name}" lang=${view.ui}>${content}${footnotes(view)}</article>`;
}

/** On paper a link is a number; here are the addresses. */
function footnotes({ links }: View): unknown {
  if (links.length === 0) return nothing;
  return html`<ol class="hfs-paper">
    ${links.map((address) => html`<li>${address}</li>`)}
  </ol>`;
}
