import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Frame } from '../frames.js';
import { head, policyFor } from '../layout.js';
import { discovery } from '../oembed.js';
import { siteUrl } from '../site-url.js';
import { frameWords } from '../words.js';

/** What frame pages load, by the names the build gave them. */
export interface FrameAssets {
  styles: string;
  settings: string;
  /** Style sheets that an address may ask for, by name. */
  looks: Record<string, string>;
}

/** The record is in the page: in a sandbox, where a frame has no origin, it could not be fetched from every host. */
const policy = policyFor({ 'connect-src': "'none'" });

/** A widget alone on a transparent ground, with a way to the page about the same. */
export function framePage(frame: Frame, { styles, settings, looks }: FrameAssets): unknown {
  const { widget, source, language, attributes, content, page } = frame;
  const { tag } = widget;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const data = source.text.trim().replaceAll('<', '\\u003c');
  const element = `<${tag}${written.join('')}>${content}<script type="application/json">${data}</script></${tag}>`;
  const allowed = ['heading-level', ...widget.settings.map(({ name }) => name)];
  return html`<!doctype html>
    <html lang=${language}>
      <head>
        ${head(frame.title, styles, policy)}
        <base target="_top" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href=${siteUrl + page} />
        ${discovery(frame.address, frame.title)}
        ${Object.entries(looks).map(
          ([name, href]) => html`<link rel="stylesheet" href=${href} data-look=${name} blocking="render" disabled />`,
        )}
        <script src=${settings} data-settings=${allowed.join(' ')}></script>
        <script src="/widgets/${tag}.js" defer></script>
        <script src="/widgets/framed.js" defer></script>
      </head>
      <body>
        <main>${unsafeHTML(element)}</main>
        <p class="whole">
          <a href=${page} hreflang=${language === 'en' ? 'nb' : nothing}>${frameWords[language].whole}</a>
        </p>
      </body>
    </html>`;
}
