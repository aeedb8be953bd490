import { version } from './version.js';

/**
 * Registers an element. A tag that is taken already keeps its first owner, so that two copies of a widget live on one page;
 * where they are of different versions, the console says so once.
 */
export function define(tag: string, element: CustomElementConstructor & { release?: string }): void {
  if (!('customElements' in globalThis)) return; // on a server there is nothing to register
  const owner = customElements.get(tag) as { release?: string } | undefined;
  const own = element.release ?? version;
  if (!owner) customElements.define(tag, element);
  else if (owner.release !== own) {
    const told = Symbol.for(`version ${owner.release ?? '?'} was loaded before ${own}`); // one for all tags and files of a page
    const page = globalThis as unknown as Record<symbol, boolean>;
    if (!page[told]) console.warn(`<${tag}>: ${told.description}`);
    page[told] = true;
  }
}
