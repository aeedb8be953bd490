import { termsFor, type Glossary, type GlossaryTerm } from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { uiLanguages } from '../base/language.js';
import { documentsOf } from '../base/source.js';
import { joined, linked, say, sayLanguage, type View } from '../base/view.js';
import { glossary as words, source } from '../locales/index.js';

/** A word with what it means, for where nothing can be opened; only the word where nothing is known of it. */
export function termTemplate(glossary: Glossary, view: View, name: string): unknown {
  const terms = termsFor(glossary, name);
  const [first, second] = terms;
  const word = first && !second && first.id === name.trim() ? say(first.label, view) : name; // a page may ask by id
  return html`<span>${word}</span>${first ? html` ${explanation(terms, glossary, view)}` : nothing}`;
}

/** What a word means. It opens inside a sentence, so it is made of what may stand in a paragraph. */
export function explanation(terms: GlossaryTerm[], glossary: Glossary, view: View): TemplateResult {
  const text = words[view.ui];
  return html`<span class="hfs hfs-explanation" lang=${view.ui}
    >${terms.map(({ label, short, long, sources }) => {
      const labels = uiLanguages.filter((language) => label[language]);
      return html`<span>
        ${terms.length > 1 ? html`<b>${say(label, view)}</b>` : nothing}
        <span>${say(short, view)} ${long ? say(long, view) : nothing}</span>
        <span class="hfs-quiet"
          >${joined(
            labels.map((language) => {
              const ours = label.editorial?.includes(language) ? ` (${source[view.ui].translated})` : nothing;
              return html`${sayLanguage(language, view)}: <span lang=${language}>${label[language]}</span>${ours}`;
            }),
          )}</span
        >
        <span class="hfs-quiet"
          >${text.ours}
          ${joined(
            documentsOf(glossary, sources).map((document) => linked(document, view)),
            ', ',
          )}</span
        >
      </span>`;
    })}</span
  >`;
}
