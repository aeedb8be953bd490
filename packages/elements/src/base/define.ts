import { version } from './version.js';

/**
 * Registers an element. A tag that is taken already keeps its first owner, so that two copies of a widget live on one page;
 * where they are of different versions, the console says so once.
 */
export function define(tag: string, element: CustomElementConstructor & { release?: string }): void {
  if (!('customElements' in globalThis)) return; // on a server there is nothing to register
  const owner = customElements.get(tag) as { release?: string } | undefined;
  if (!owner) customElements.define(tag, element);
  else if (owner.release !== (element.release ?? version))
    console.warn(`<${tag}>: version ${owner.release ?? '?'} was loaded before ${element.release ?? version}`);
}
