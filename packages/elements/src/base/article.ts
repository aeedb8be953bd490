import { untranslated } from '../locales/index.js';
import { html, nothing, type TemplateResult } from './template.js';
import type { View } from './view.js';

/** The outermost box of a widget: its content, then what only paper needs. */
export function article(name: string, content: unknown, view: View): TemplateResult {
  return html`<article class="hfs hfs-${name}" lang=${view.ui}>${content}${gap(view)}${footnotes(view)}</article>`;
}

/** Sámi and Kven readers get the words there are, and are told so. */
function gap({ language, missing }: View): unknown {
  const name = missing?.has(language) && untranslated[language];
  return name ? html`<p class="hfs-quiet">Noe her er ikke oversatt til ${name}.</p>` : nothing;
}

/** On paper a link is a number; here are the addresses. */
function footnotes({ links }: View): unknown {
  if (!links[0]) return nothing;
  return html`<ol class="hfs-paper">
    ${links.map((address) => html`<li>${address}</li>`)}
  </ol>`;
}
