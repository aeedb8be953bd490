import { LoadError } from './error.js';

/** A record larger than this is a mistake: the largest plan known is a small part of it. */
export const maxBytes = 2_000_000;

const key = Symbol.for('helsefellesskap.loads');
const loads = ((globalThis as { [key]?: Map<string, Promise<unknown>> })[key] ??= new Map()); // shared by all copies of the script on a page

/**
 * Fetches JSON once for each address, however many widgets ask for it.
 * A failed fetch is forgotten, so that asking again tries again.
 * @param hash SHA-256 of the bytes, in base64url
 * @throws LoadError
 */
export function load(address: string, hash = ''): Promise<unknown> {
  const asked = `${address} ${hash}`; // what came unchecked is nothing for whoever wants it checked
  let loading = loads.get(asked);
  if (!loading) {
    loading = fetchText(address, hash).then(parse);
    loads.set(asked, loading);
    loading.catch(() => loads.delete(asked));
  }
  return loading;
}

/**
 * Parses JSON.
 * @throws LoadError when it is too large or not JSON
 */
export function parse(text: string): unknown {
  if (text.length > maxBytes) throw new LoadError('too-large');
  try {
    return JSON.parse(text.trim()); // a byte order mark is a space to `trim`, and none to JSON
  } catch {
    throw new LoadError('not-json');
  }
}

async function fetchText(address: string, hash: string): Promise<string> {
  if (!/^([\w-]{43})?$/.test(hash)) throw new LoadError('missing'); // a browser checks nothing by what is no hash
  try {
    const response = await fetch(address, {
      credentials: 'same-origin', // as a preload of the page asks: with any other mode the record would be fetched twice
      referrerPolicy: 'no-referrer',
      integrity: hash && `sha256-${hash.replaceAll('-', '+').replaceAll('_', '/')}=`,
      signal: AbortSignal.timeout(20_000), // a server that never answers is a network that is gone
    });
    if (!response.ok) throw new LoadError(response.status > 428 ? 'network' : 'missing');
    if (Number(response.headers.get('content-length')) > maxBytes) throw new LoadError('too-large');
    return await response.text();
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError('network'); // a page may have put a fetch of its own in place, too
  }
}
