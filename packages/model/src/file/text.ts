import type { FileFault } from './fault.js';
import { maxBytes } from './limits.js';

/**
 * The text in the bytes of a file, without a byte order mark. Other encodings than UTF-8 would lose æ, ø and å without a word.
 * @example
 * ```ts
 * import { decode } from '@helsefellesskap/model/file';
 *
 * decode(new TextEncoder().encode('å')); // → { text: 'å' }
 * decode(Uint8Array.of(0xe5)); // → { fault: 'not-utf8' }
 * ```
 */
export function decode(bytes: Uint8Array): { text: string; fault?: never } | { text?: never; fault: FileFault } {
  if (bytes.length > maxBytes) return { fault: 'too-large' };
  const [first, second] = bytes;
  if (String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-') return { fault: 'not-text' };
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { fault: 'not-utf8' }; // UTF-16
  if ((first === 0) !== (second === 0) && bytes.length > 1) return { fault: 'not-utf8' }; // the same without a mark
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { fault: bytes.includes(0) ? 'not-text' : 'not-utf8' };
  }
  if (text.includes('\0')) return { fault: 'not-text' };
  return text.trim() === '' ? { fault: 'empty' } : { text };
}
