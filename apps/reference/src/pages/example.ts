import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { data, paths } from '../addresses.js';
import { head } from '../layout.js';
import { discovery } from '../oembed.js';
import { exampleWords as text } from '../words.js';

const partnership = 'sor-rogaland';

/** The frame page that stands for this page elsewhere. */
export const exampleFrame = { tag: 'hfs-plan', path: `plans/${partnership}/strategy-2025`, language: 'nb' };

export const exampleTitle = `${text.heading} – ${text.municipality}`;

/** What the web editor of a municipality pastes: one script, one tag, and a link for those without script. */
const pasted = `<script type="module" src="/widgets/all.js"></script>
<hfs-plan src="${data.plan(`${partnership}/strategy-2025`)}">
<a href="${paths.partnership(partnership)}">${text.strategy}</a>
</hfs-plan>`;

/** A page such as any municipality has, in its own colours and without a trace of this site's style. */
export function examplePage(styles: string): unknown {
  return html`<!doctype html>
    <html lang="nb">
      <head>
        ${head(exampleTitle, styles)} ${discovery(paths.example, exampleTitle)}
      </head>
      <body>
        <a class="skip" href="#innhold">${text.skip}</a>
        <p class="invented">
          ${text.invented}
          <a href=${paths.front}>${text.front}</a>
        </p>
        <header><span class="shield" aria-hidden="true"></span> ${text.municipality}</header>
        <main id="innhold" tabindex="-1">
          <p class="crumbs">${text.crumbs}</p>
          <h1>${text.heading}</h1>
          <p class="lead">${text.lead}</p>
          ${unsafeHTML(pasted)}
          <section class="source">
            <h2>${text.how}</h2>
            <p>${text.howText}</p>
            <pre><code>${pasted}</code></pre>
          </section>
        </main>
        <footer>${text.footer}</footer>
      </body>
    </html>`;
}
