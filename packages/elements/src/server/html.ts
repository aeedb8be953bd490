import { nothing, Part, wordsOf, type Attributes } from '../base/part.js';
import { opened } from '../base/template.js';

/** Elements beside which space means nothing. A CMS makes paragraphs and breaks of it all the same. */
const blocks =
  'address|article|aside|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul';
const besideBlocks = new RegExp(` ?(</?(?:${blocks})(?=[ >])[^>]*>) ?`, 'g');

/** Elements that have no content and no end. */
const voids = /^(?:br|hr|img|input|wbr)$/;

/** What WordPress would change in a text: lone hyphens, dots in a row, 9x9, shortcodes, smileys, its own name. A number stands for the sign then. */
const retouched =
  /(?<=^|[>\s])-(?=\s|$)|-(?=-)|(?<=--)-|\.(?=\.\.)|(?<=\d)x(?=\d)|\[|(?<=\s)\((?=tm\))|`|(?<=^|[>\s])[:;8](?=\S)|(?<=W)o(?=rdpress)/g;

/**
 * A template as HTML text that a CMS's cleaner leaves as it is.
 * @throws TypeError where there are no words
 * @example
 * ```ts
 * import { html } from '@helsefellesskap/elements/base';
 * import { toHtml } from '@helsefellesskap/elements/server';
 *
 * toHtml(html`<p class=${'lead'}>${'Mål & tiltak'}</p>`); // → '<p class="lead">Mål &#38; tiltak</p>'
 * ```
 */
export function toHtml(content: unknown): string {
  return write(content)
    .replace(/[ \t\r\n]+/g, ' ') // a space that does not break stays: it may stand in a quotation
    .replace(besideBlocks, '$1')
    .replace(/>[^<]+/g, (text) => text.replace(retouched, entity))
    .trim();
}

function write(value: unknown): string {
  const content = opened(value);
  if (content === nothing || content == null) return '';
  if (Array.isArray(content)) return content.map(write).join('');
  if (!(content instanceof Part)) return escape(wordsOf(content));
  const [tag = '', ...look] = content.name.split('.');
  const attributes: Attributes = { ...(look[0] && { class: look.join(' ') }), ...content.attributes };
  const written = Object.entries(attributes).flatMap(([name, given]) => {
    if (/^[@.]/.test(name)) return [];
    if (name.startsWith('?')) return given ? [name.slice(1)] : [];
    return given === nothing ? [] : [`${name}="${escape(wordsOf(given))}"`];
  });
  const start = [tag, ...written].join(' ');
  return voids.test(tag) ? `<${start} />` : `<${start}>${write(content.content)}</${tag}>`;
}

/**
 * Words as they stand in HTML, between tags and in the value of an attribute.
 * @example
 * ```ts
 * import { escape } from '@helsefellesskap/elements/server';
 *
 * `<p title="${escape('“Mål” & "tiltak"')}">`; // → '<p title="“Mål” &#38; &#34;tiltak&#34;">'
 * ```
 */
export function escape(words: string): string {
  return words.replace(/[&<>"']/g, entity);
}

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}
