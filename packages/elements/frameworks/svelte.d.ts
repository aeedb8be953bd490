import type { HTMLAttributes } from 'svelte/elements';
import type { Widgets } from '../dist/markup.js';

/** Svelte 5 sets what is a property, writes the rest as attributes, and listens to `on` + the name of the event. */
type Tag<W extends Widgets[keyof Widgets]> = HTMLAttributes<W['element']> &
  W['props'] & {
    [Name in keyof W['events'] & string as `on${Name}`]?: ((event: W['events'][Name]) => void) | undefined;
  };

type Tags = { [Name in keyof Widgets]: Tag<Widgets[Name]> };

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface can be added to, a type cannot
  interface SvelteHTMLElements extends Tags {}
}
