import elements from '@helsefellesskap/elements/custom-elements.json' with { type: 'json' };
import type { Manifest } from './widgets.js';

/**
 * The packages whose widgets have frame pages and stand in the embed builder. A package from elsewhere is one more line:
 * it must export `custom-elements.json`, and `cdn/<tag>.js` for each of its widgets.
 */
export const packages: { name: string; manifest: Manifest }[] = [
  { name: '@helsefellesskap/elements', manifest: elements },
];
