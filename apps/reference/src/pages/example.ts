import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { data, paths } from '../addresses.js';
import { head } from '../layout.js';
import { discovery } from '../oembed.js';

const partnership = 'sor-rogaland';

/** The frame page that stands for this page elsewhere. */
export const exampleFrame = { tag: 'hfs-plan', path: `plans/${partnership}/strategy-2025`, language: 'nb' };

export const exampleTitle = 'Samarbeid med sykehuset – Eksempel kommune';

/** What the web editor of a municipality pastes: one script, one tag, and a link for those without script. */
export const pasted = `<script type="module" src="/widgets/all.js"></script>
<hfs-plan src="${data.plan(`${partnership}/strategy-2025`)}">
<a href="${paths.partnership(partnership)}">Strategi for Helsefellesskapet i Sør-Rogaland</a>
</hfs-plan>`;

/** A page such as any municipality has, in its own colours and without a trace of this site's style. */
export function examplePage(styles: string): unknown {
  return html`<!doctype html>
    <html lang="nb">
      <head>
        ${head(exampleTitle, styles)} ${discovery(paths.example, exampleTitle)}
      </head>
      <body>
        <a class="skip" href="#innhold">Hopp til innholdet</a>
        <p class="invented">
          Eksempel kommune finnes ikke. Siden viser hvordan en kommune kan sette inn strategien på sin egen nettside.
          <a href=${paths.front}>Til Helsefellesskap</a>
        </p>
        <header><span class="shield" aria-hidden="true"></span> Eksempel kommune</header>
        <main id="innhold" tabindex="-1">
          <p class="crumbs">Forside / Helse og omsorg / Samarbeid med sykehuset</p>
          <h1>Samarbeid med sykehuset</h1>
          <p class="lead">
            Vi samarbeider med sykehuset og nabokommunene om helsetjenestene dine. Her er det vi er blitt enige om.
          </p>
          ${unsafeHTML(pasted)}
          <section class="source">
            <h2>Slik er strategien satt inn</h2>
            <p>Dette er alt redaktøren har limt inn. Skrift og farger kommer fra kommunens egen stil.</p>
            <pre tabindex="0"><code>${pasted}</code></pre>
          </section>
        </main>
        <footer>Eksempel kommune · oppdiktet</footer>
      </body>
    </html>`;
}
