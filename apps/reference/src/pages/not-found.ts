import { html } from '@lit-labs/ssr';
import { inLanguage, paths } from '../addresses.js';
import { furnished } from '../layout.js';
import { notFoundWords } from '../words.js';

/** What stands at an address that has no page, in both languages: nobody knows which was meant. */
export function notFoundPage(styles: string): unknown {
  const { nb, nn } = notFoundWords;
  const main = html`<section>
      <h1 class="ds-heading" data-size="lg">${nb.heading}</h1>
      <p class="ds-paragraph">${nb.moved} <a class="ds-link" href=${paths.front}>${nb.front}</a></p>
    </section>
    <section lang="nn">
      <h2 class="ds-heading" data-size="sm">${nn.heading}</h2>
      <p class="ds-paragraph">${nn.moved} <a class="ds-link" href=${inLanguage(paths.front, 'nn')}>${nn.front}</a></p>
    </section>`;
  return furnished({ path: paths.front, language: 'nb', title: nb.heading, main }, styles);
}
