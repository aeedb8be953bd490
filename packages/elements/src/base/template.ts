import type { TemplateResult } from 'lit/html.js';
import { nothing, Part, type Attributes } from './part.js';

export { nothing, type TemplateResult };

/** A Lit template, without Lit: what `build`, a server and Lit's own `render` can all show. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> => ({
  _$litType$: 1,
  strings,
  values,
});

/** An opening tag, a closing tag, or text. Texts are cut where values stand. */
interface Piece {
  /** Name of the element that begins or ends; missing for a text. */
  tag?: string | undefined;
  isEnd: boolean;
  /** Whether an element that begins has no content, as `<br />`. */
  isEmpty: boolean;
  attributes: [name: string, text: string[]][];
  text: string[];
}

const known = new WeakMap<readonly string[], Piece[]>();

/** Line breaks beside an element that is not a part of a line: nobody sees them, and each would be a node. */
const block = '</?(?!(?:a|b|br|button|code|em|i|img|input|label|q|s|select|small|span|strong|su[bp]|time|u)\\b)\\w';
const besideBlocks = new RegExp(`\\s*\\n\\s*(?=${block})|(${block}[^>]*>)\\s*\\n\\s*`, 'g');

/** The pieces of a template, in order. */
function piecesOf(strings: readonly string[]): Piece[] {
  let pieces = known.get(strings);
  if (!pieces) {
    pieces = [
      ...strings
        .join('\0')
        .replace(besideBlocks, '$1')
        .matchAll(/<(\/?)([\w-]+)([^>]*)>|[^<]+/g),
    ].map(([text, end, tag, rest = '']) => ({
      tag,
      isEnd: !!end,
      isEmpty: rest.endsWith('/'),
      attributes: [...rest.matchAll(/([^\s=/]+)(?:="([^"]*)"|=(\S+))?/g)].map(([, name = '', quoted, bare = '']) => [
        name,
        (quoted ?? bare).split('\0'),
      ]),
      text: text.split('\0'),
    }));
    known.set(strings, pieces);
  }
  return pieces;
}

/** The content of a template: elements, words and values. */
export function partsOf({ strings, values }: { strings: readonly string[]; values: readonly unknown[] }): unknown[] {
  const open: unknown[][] = [[]];
  let next = 0;
  const take = (texts: string[]) =>
    texts.flatMap((text, index) => (index ? [values[next++], text] : [text])).filter((one) => one !== '');
  for (const { tag, isEnd, isEmpty, attributes, text } of piecesOf(strings)) {
    if (!tag) open[0]!.push(...take(text));
    else if (isEnd) open.shift();
    else {
      const given: Attributes = {};
      for (const [name, texts] of attributes) {
        const pieces = take(texts);
        given[name] = pieces.length > 1 ? pieces : (pieces[0] ?? '');
      }
      const content: unknown[] = [];
      open[0]!.push(new Part(tag, given, content));
      if (!isEmpty) open.unshift(content);
    }
  }
  return open[0]!;
}

/** A template as its content; anything else as it is. No record can pass for a template: JSON has no such strings. */
export function opened(value: unknown): unknown {
  return (value as TemplateResult | null | undefined)?.strings?.raw ? partsOf(value as TemplateResult) : value;
}
