/**
 * An address that is safe to make a link of: `http`, `https`, `mailto`, `tel` or relative.
 * @returns the address, or `undefined` for anything that could run as code
 * @example
 * ```ts
 * import { safeLink } from '@helsefellesskap/model';
 *
 * safeLink('https://example.org/'); // → 'https://example.org/'
 * safeLink('javascript:alert(1)'); // → undefined
 * ```
 */
export function safeLink(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined;
  const read = address.replace(/[\p{Cc} ]/gu, ''); // browsers skip these too
  return /^(?!(https?|mailto|tel):)[a-z][a-z0-9+.-]*:/i.test(read) ? undefined : address;
}
