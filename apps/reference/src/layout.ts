import { html } from '@lit-labs/ssr';
import { inLanguage, paths, repository, type SiteLanguage } from './addresses.js';
import { words } from './words.js';

/** One page of the site. */
export interface Page {
  /** Its address in bokmål; see `inLanguage`. */
  path: string;
  language: SiteLanguage;
  title: string;
  main: unknown;
}

/** Nothing from other hosts, no inline script or style: what a strict municipality would ask for. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** What stands in every page's head. */
export function head(title: string, styles: string): unknown {
  return html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content=${policy} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="/icon.svg" />
    <link rel="stylesheet" href=${styles} />`;
}

/** A whole document, with the site's own furniture around the page. */
export function layout(page: Page, styles: string): unknown {
  const { language, path } = page;
  const text = words[language];
  const other = language === 'nb' ? 'nn' : 'nb';
  const name = html`<a class="site-name" href=${inLanguage(paths.front, language)}
    ><img src="/icon.svg" alt="" width="24" height="24" />${text.site}</a
  >`;
  return html`<!doctype html>
    <html lang=${language} data-color-scheme="auto" data-color="brand1">
      <head>
        ${head(`${page.title} – ${text.siteTitle}`, styles)}
        <script type="module" src="/widgets/all.js"></script>
      </head>
      <body>
        <a class="ds-skip-link" href="#innhold">${text.skip}</a>
        <header class="site-header">
          ${name}
          <a class="ds-link" href=${inLanguage(path, other)} lang=${other} hreflang=${other}>${text.otherLanguage}</a>
        </header>
        <main id="innhold" tabindex="-1">${page.main}</main>
        <footer class="site-footer">
          <p>${text.footer.privacy}</p>
          <p>
            ${text.footer.source} <a class="ds-link" href=${repository}>GitHub</a>
            ${text.footer.licence}
          </p>
        </footer>
      </body>
    </html>`;
}

/** The way back to the front page. */
export function wayBack(language: SiteLanguage): unknown {
  const text = words[language];
  return html`<nav class="ds-breadcrumbs" aria-label=${text.here}>
    <a class="ds-link" href=${inLanguage(paths.front, language)}>${text.home}</a>
  </nav>`;
}
