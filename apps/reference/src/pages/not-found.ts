import { html } from '@lit-labs/ssr';
import { head } from '../layout.js';

/** What stands at an address that has no page, in both languages: nobody knows which was meant. */
export function notFoundPage(styles: string): unknown {
  return html`<!doctype html>
    <html lang="nb" data-color-scheme="auto" data-color="brand1">
      <head>
        ${head('Siden finnes ikke – Helsefellesskap i Norge', styles)}
      </head>
      <body>
        <main>
          <section>
            <h1 class="ds-heading" data-size="lg">Siden finnes ikke</h1>
            <p class="ds-paragraph">Kanskje er den flyttet. <a class="ds-link" href="/">Gå til forsiden</a></p>
            <p class="ds-paragraph" lang="nn">
              Sida finst ikkje. Kanskje er ho flytta. <a class="ds-link" href="/nn/">Gå til framsida</a>
            </p>
          </section>
        </main>
      </body>
    </html>`;
}
