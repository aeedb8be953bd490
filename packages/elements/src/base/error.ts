import type { RecordError } from '@helsefellesskap/model';

/** Why a widget has nothing, or not everything, to show. */
export type ErrorReason =
  RecordError['reason'] | 'no-data' | 'network' | 'missing' | 'too-large' | 'not-json' | 'not-readable' | 'unsafe-link';

/** Something kept a widget from showing its data. Bubbles out of shadow roots; for the site's own logging. */
export class HfsErrorEvent extends Event {
  declare readonly reason: ErrorReason;
  /** The address the data was asked from, if any. */
  declare readonly src: string | undefined;

  constructor(reason: ErrorReason, src: string | undefined) {
    super('hfs-error', { bubbles: true, composed: true });
    this.reason = reason;
    this.src = src;
  }
}

/** A failure with a reason a reader can be told. */
export class LoadError extends Error {
  declare readonly reason: ErrorReason;

  constructor(reason: ErrorReason) {
    super(reason);
    this.reason = reason;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hfs-error': HfsErrorEvent;
  }
}
