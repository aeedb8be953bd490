import type { IndexedMunicipality, MunicipalityIndex } from '@helsefellesskap/model';
import { article } from '../base/article.js';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { link, type View } from '../base/view.js';
import { finder as words, register } from '../locales/index.js';

type Partnership = MunicipalityIndex['partnerships'][number];

/** What a site can choose. */
export interface FinderOptions {
  /** Where a partnership's page is, with `{id}` for its id; else its own page. */
  href?: string | undefined;
}

/** The partnerships of one municipality, and below it every partnership with its municipalities, for those who would rather look. */
export function finderTemplate(
  index: MunicipalityIndex,
  view: View,
  options: FinderOptions = {},
  chosen?: IndexedMunicipality,
): TemplateResult {
  const text = words[view.ui];
  const { partnerships, municipalities } = index;
  const answers = partnerships.filter(({ id }) => chosen?.partnerships.includes(id));
  const content = html`${answers.map(
      (partnership) =>
        html`<p class="hfs-answer">
          ${chosen && text.belongs(nameOf(chosen))} <strong>${named(partnership, view, options)}</strong>
          <span class="hfs-quiet">${register[view.ui].nameStatus[partnership.nameStatus] ?? nothing}</span>
        </p>`,
    )}
    <details>
      <summary><span class="hfs-link">${text.all}</span></summary>
      <ul class="hfs-list">
        ${partnerships.map((partnership) => {
          const members = municipalities.filter((municipality) => municipality.partnerships.includes(partnership.id));
          return html`<li>${named(partnership, view, options)}: ${members.map(nameOf).join(', ')}</li>`; // an index is in order
        })}
      </ul>
    </details>
    <p class="hfs-quiet">${register[view.ui].sourceLine}</p>`;
  return article('municipality-finder', content, view);
}

function nameOf({ disambiguatedName, names }: IndexedMunicipality): string {
  return disambiguatedName ?? names.nb;
}

function named({ id, name, language, website }: Partnership, view: View, { href }: FinderOptions): unknown {
  const address = href?.replaceAll('{id}', id) ?? (typeof website === 'string' ? website : undefined);
  const words = html`<span lang=${language}>${name}</span>`;
  return address ? link(address, words, view) : words;
}
