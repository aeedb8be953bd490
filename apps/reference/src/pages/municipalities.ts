import { html } from '@lit-labs/ssr';
import { inLanguage, paths, type SiteLanguage } from '../addresses.js';
import { wayBack, type Page } from '../layout.js';
import { municipalityIndex } from '../records.js';
import { words } from '../words.js';

/** Every municipality with its partnership: what the finder answers, for those without script. */
export function municipalitiesPage(language: SiteLanguage): Page {
  const text = words[language].municipalities;
  const { municipalities, partnerships } = municipalityIndex;
  const description = text.lead(municipalities.length);
  const rows = municipalities.map(({ names, disambiguatedName, partnerships: ids }) => {
    const own = [...new Set([disambiguatedName ?? names.nb, ...Object.values(names)])];
    return html`<li>
      <span>${own.filter((name) => name !== names.nb || !disambiguatedName).join(' – ')}</span>
      ${partnerships
        .filter(({ id }) => ids.includes(id))
        .map(
          ({ id, name, language: own }) =>
            html`<a class="ds-link" href=${inLanguage(paths.partnership(id), language)} lang=${own}>${name}</a>`,
        )}
    </li>`;
  });
  const main = html`${wayBack(language)}
    <section>
      <h1 class="ds-heading" data-size="lg">${text.title}</h1>
      <p class="ds-paragraph">${description}</p>
      <ul class="rows register">
        ${rows}
      </ul>
    </section>`;
  const frame = { tag: 'hfs-municipality-finder', path: 'municipality-index', language };
  return { path: paths.municipalities, language, title: text.title, description, main, frame };
}
