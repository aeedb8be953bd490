import type { nothing as litNothing, TemplateResult } from 'lit/html.js';

export type { TemplateResult };

/** A Lit template, without Lit: what {@link build}, a server and Lit's own `render` can all show. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> => ({
  _$litType$: 1,
  strings,
  values,
});

/** In place of a text: no text. In place of an attribute: no attribute. */
export const nothing = Symbol.for('lit-nothing') as typeof litNothing;

/** A piece of a template: an opening tag, a closing tag, or text. Texts are cut where values stand. */
export interface Piece {
  /** Name of the element that begins or ends; missing for a text. */
  tag?: string | undefined;
  isEnd: boolean;
  /** Whether an element that begins has no content, as `<br />`. */
  isEmpty: boolean;
  attributes: [name: string, text: string[]][];
  text: string[];
}

const known = new WeakMap<TemplateStringsArray, Piece[]>();

/** Line breaks beside an element that is not a part of a line: nobody sees them, and each would be a node. */
const block = '</?(?!(?:a|b|br|button|code|em|i|img|input|label|q|s|select|small|span|strong|su[bp]|time|u)\\b)\\w';
const besideBlocks = new RegExp(`\\s*\\n\\s*(?=${block})|(${block}[^>]*>)\\s*\\n\\s*`, 'g');

/** The pieces of a template, in order. */
export function piecesOf(strings: TemplateStringsArray): Piece[] {
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

/** True for a template. No record can pass for one: JSON has no such strings. */
export function isTemplate(value: unknown): value is TemplateResult {
  return !!(value as Partial<TemplateResult>).strings?.raw;
}

/**
 * A value as words.
 * @throws TypeError for what is none: an object would show as `[object Object]`
 */
export function wordsOf(value: unknown): string {
  if (value == null) return '';
  if (/^[fo]/.test(typeof value)) throw new TypeError('no words'); // functions and objects
  return String(value);
}
