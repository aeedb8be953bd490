import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { guides, paths, type SiteLanguage } from '../addresses.js';
import { checkWords } from '../check/words.js';
import { policyFor, wayBack, type Page } from '../layout.js';

/** What a file holds must not leave the page, whatever its script does. */
const policy = policyFor({ 'connect-src': "'none'" });

/** Where those who keep a strategy see what is wrong in its file. */
export function checkPage(language: SiteLanguage, script: string): Page {
  const text = checkWords[language];
  const main = html`${wayBack(language)}
    <div class="check">
      <header>
        <h1 class="ds-heading" data-size="lg">${text.title}</h1>
        <p class="ds-paragraph">${text.lead}</p>
        <p class="ds-paragraph">${text.privacy}</p>
        ${unsafeHTML(`<noscript><p class="ds-paragraph">${text.withoutScript}</p></noscript>`)}
        <p class="ds-paragraph"><a class="ds-link" href=${guides.addStrategy}>${text.guide}</a></p>
      </header>
      <form class="check-form" data-language=${language}>
        <div class="ds-field">
          <label class="ds-label" for="file">${text.choose}</label>
          <p data-field="description" id="file-hint">${text.chooseHint}</p>
          <input
            class="ds-input"
            id="file"
            type="file"
            accept=".yml,.yaml,.json"
            multiple
            aria-describedby="file-hint"
          />
        </div>
        <div class="ds-field">
          <label class="ds-label" for="text">${text.paste}</label>
          <textarea class="ds-input" id="text" rows="8" spellcheck="false" autocomplete="off"></textarea>
        </div>
        <button class="ds-button" type="submit">${text.check}</button>
      </form>
      <section aria-labelledby="found-heading">
        <h2 class="ds-heading" data-size="sm" id="found-heading" hidden>${text.found}</h2>
        <p class="ds-paragraph" role="status" id="status"></p>
        <div id="findings"></div>
      </section>
    </div>`;
  const frame = { tag: 'hfs-partnership-map', path: 'municipality-index', language };
  const { title, lead: description } = text;
  return { path: paths.check, language, title, description, main, frame, scripts: [script], policy };
}
