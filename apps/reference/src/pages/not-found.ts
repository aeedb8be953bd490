import { html } from '@lit-labs/ssr';
import { inLanguage, paths } from '../addresses.js';
import { head } from '../layout.js';
import { notFoundWords, words } from '../words.js';

/** What stands at an address that has no page, in both languages: nobody knows which was meant. */
export function notFoundPage(styles: string): unknown {
  const { nb, nn } = notFoundWords;
  return html`<!doctype html>
    <html lang="nb" data-color-scheme="auto" data-color="brand1">
      <head>
        ${head(`${nb.heading} – ${words.nb.siteTitle}`, styles)}
      </head>
      <body>
        <main>
          <section>
            <h1 class="ds-heading" data-size="lg">${nb.heading}</h1>
            <p class="ds-paragraph">${nb.moved} <a class="ds-link" href=${paths.front}>${nb.front}</a></p>
            <p class="ds-paragraph" lang="nn">
              ${nn.heading}. ${nn.moved} <a class="ds-link" href=${inLanguage(paths.front, 'nn')}>${nn.front}</a>
            </p>
          </section>
        </main>
      </body>
    </html>`;
}
