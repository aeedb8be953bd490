import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Widgets } from '../dist/markup.js';

/** TSX accepts any name with a hyphen that it does not know; so events of other widgets are known, and refused. */
type EventName = { [Tag in keyof Widgets]: keyof Widgets[Tag]['events'] }[keyof Widgets];

/** React 19 sets what is a property, writes the rest as attributes, and listens to `on` + the name of the event. */
type Tag<W extends Widgets[keyof Widgets]> = DetailedHTMLProps<HTMLAttributes<W['element']>, W['element']> &
  W['props'] & {
    [Name in EventName as `on${Name}`]?: Name extends keyof W['events']
      ? ((event: W['events'][Name]) => void) | undefined
      : never;
  };

type Tags = { [Name in keyof Widgets]: Tag<Widgets[Name]> };

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface can be added to, a type cannot
    interface IntrinsicElements extends Tags {}
  }
}
