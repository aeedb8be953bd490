import { isTemplate, nothing, piecesOf, wordsOf } from '../base/template.js';

/** Elements beside which space means nothing. A CMS makes paragraphs and breaks of it all the same. */
const blocks =
  'address|article|aside|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul';
const besideBlocks = new RegExp(` ?(</?(?:${blocks})(?=[ >])[^>]*>) ?`, 'g');

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
  if (value === nothing || value == null) return '';
  if (Array.isArray(value)) return value.map(write).join('');
  if (!isTemplate(value)) return escape(wordsOf(value));
  let next = 0;
  return piecesOf(value.strings)
    .map(({ tag, isEnd, isEmpty, attributes, text }) => {
      if (!tag) return text.map((words, index) => (index > 0 ? write(value.values[next++]) : '') + words).join('');
      if (isEnd) return `</${tag}>`;
      const written = attributes.flatMap(([name, text]) => {
        const given = value.values.slice(next, (next += text.length - 1));
        const bare = name.slice(1);
        if (/^[@.]/.test(name) || given.includes(nothing)) return [];
        if (name.startsWith('?')) return given[0] ? [bare] : [];
        return [`${name}="${text.reduce((all, words, index) => all + escape(wordsOf(given[index - 1])) + words)}"`];
      });
      return `<${[tag, ...written].join(' ')}${isEmpty ? ' /' : ''}>`;
    })
    .join('');
}

/** Words as they stand in HTML. */
export function escape(words: string): string {
  return words.replace(/[&<>"']/g, entity);
}

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}
