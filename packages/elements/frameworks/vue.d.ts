import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Widgets } from '../dist/markup.js';

/** In the form Vue's guide gives for custom elements: https://vuejs.org/guide/extras/web-components.html */
type Tag<W extends Widgets[keyof Widgets]> = new () => W['element'] & {
  /** @deprecated Only there for the compiler. */
  $props: HTMLAttributes & W['props'] & PublicProps;
  /** @deprecated Only there for the compiler. */
  $emit: EmitFn<{ [Name in keyof W['events']]: (event: W['events'][Name]) => void }>;
};

type Tags = { [Name in keyof Widgets]: Tag<Widgets[Name]> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface can be added to, a type cannot
  interface GlobalComponents extends Tags {}
}
