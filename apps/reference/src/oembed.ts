import { escape } from '@helsefellesskap/elements/server';
import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { siteUrl } from './site-url.js';

/** A page, and the frame page that shows it elsewhere. */
export interface Unfolded {
  address: string;
  title: string;
  frame: { address: string; title: string; height: number };
}

const width = 720;

/** Where the oEmbed answer for a page is: beside it in a tree of its own, for static hosts read no query. */
export function oembedAddress(address: string): string {
  return `/oembed${address === '/' ? '/index' : address.replace(/\/$/, '')}.json`;
}

/** The link by which others find the answer. They read only the beginning of a page, so it belongs in the head. */
export function discovery(address: string, title: string): ServerRenderedTemplate {
  const href = siteUrl + oembedAddress(address);
  return html`<link rel="alternate" type="application/json+oembed" href=${href} title=${title} />`;
}

/**
 * The answer. The quotation with its link is what stands there where frames are taken away, and until the frame has said
 * how tall it is; WordPress keeps of the frame these attributes, but for `allow`.
 */
export function oembed({ address, title, frame }: Unfolded): string {
  const said = escape(title);
  const { height } = frame;
  const src = escape(siteUrl + frame.address);
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: 'Helsefellesskap',
    provider_url: `${siteUrl}/`,
    title,
    width,
    height,
    cache_age: 86_400,
    html:
      `<blockquote><a href="${escape(siteUrl + address)}">${said}</a></blockquote>` +
      `<iframe src="${src}" width="${width}" height="${height}" title="${escape(frame.title)}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no" allow="clipboard-write"></iframe>`,
  });
}
