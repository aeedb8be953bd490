import { version } from './version.js';

/**
 * Registers an element. A tag that is taken already keeps its first owner, so that two copies of a widget live on one page;
 * where they are of different versions, the console says so once.
 */
export function define(tag: string, element: CustomElementConstructor & { version?: string }): void {
  if (!('customElements' in globalThis)) return; // on a server there is nothing to register
  const owner = customElements.get(tag) as { version?: string } | undefined;
  if (!owner) customElements.define(tag, element);
  else if (owner.version !== (element.version ?? version))
    console.warn(`<${tag}>: version ${owner.version ?? '?'} was loaded before ${element.version ?? version}`);
}
