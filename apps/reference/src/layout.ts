import { html } from '@lit-labs/ssr';
import { inLanguage, paths, repository, siteLanguages, type FrameChoice, type SiteLanguage } from './addresses.js';
import { discovery } from './oembed.js';
import { siteUrl } from './site-url.js';
import { words } from './words.js';

/** One page of the site. */
export interface Page {
  /** Its address in bokmål; see `inLanguage`. */
  path: string;
  language: SiteLanguage;
  title: string;
  /** What the page has, as search engines show it. */
  description: string;
  main: unknown;
  /** The frame page that stands for this one elsewhere. */
  frame: FrameChoice;
  /** What this page needs beyond the site's script. */
  scripts?: string[];
  policy?: string;
}

/** Nothing from other hosts, no inline script or style: what a strict municipality would ask for. */
const strict = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};

/** The policy of a page that needs something else. */
export function policyFor(more: Record<string, string> = {}): string {
  return Object.entries({ ...strict, ...more })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** What stands in every page's head. */
export function head(title: string, styles: string, policy = policyFor()): unknown {
  return html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content=${policy} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="/icon.svg" />
    <link rel="stylesheet" href=${styles} />`;
}

/** A whole document, with what it has, where it is in each language, its scripts and the address it unfolds by. */
export function layout(page: Page, styles: string): unknown {
  const scripts = page.scripts ?? ['/widgets/all.js'];
  return furnished(
    page,
    styles,
    html`<meta name="description" content=${page.description} /> ${siteLanguages.map(
        (language) =>
          html`<link rel="alternate" hreflang=${language} href=${siteUrl + inLanguage(page.path, language)} />`,
      )}
      ${discovery(inLanguage(page.path, page.language), page.title)}
      ${scripts.map((src) => html`<script type="module" src=${src}></script>`)}`,
  );
}

/** A document with the site's own furniture around the page, and what more its head needs. */
export function furnished(
  page: Omit<Page, 'description' | 'frame' | 'scripts'>,
  styles: string,
  more?: unknown,
): unknown {
  const { language, path } = page;
  const text = words[language];
  const other = language === 'nb' ? 'nn' : 'nb';
  const name = html`<a class="site-name" href=${inLanguage(paths.front, language)}
    ><img src="/icon.svg" alt="" width="24" height="24" />${text.site}</a
  >`;
  return html`<!doctype html>
    <html lang=${language} data-color-scheme="auto" data-color="brand1">
      <head>
        ${head(`${page.title} – ${text.siteTitle}`, styles, page.policy)} ${more}
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
