import ourMeasures from '@eksempel-kommune/our-measures/custom-elements.json' with { type: 'json' };
import elements from '@helsefellesskap/elements/custom-elements.json' with { type: 'json' };
import type { Manifest } from './widgets.js';

/**
 * The packages whose widgets have frame pages and stand in the embed builder. A package from elsewhere is one more
 * import and one more line: it must export `custom-elements.json`, and have `cdn/<tag>.js` beside it for each of its widgets.
 */
export const packages: { name: string; manifest: Manifest }[] = [
  { name: '@helsefellesskap/elements', manifest: elements },
  { name: '@eksempel-kommune/our-measures', manifest: ourMeasures },
];
