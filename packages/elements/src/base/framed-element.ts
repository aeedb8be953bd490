import type { PublishedRecord } from '@helsefellesskap/model';
import { HfsElement } from './hfs-element.js';
import { adopt, type Sheet } from './styles.js';

/** A widget with fields or buttons. They stand in a shadow root, where the host's form styles do not reach them. */
export abstract class FramedElement<R extends PublishedRecord = PublishedRecord> extends HfsElement<R> {
  /** Style for {@link frame}. */
  static styles: Sheet[] = [];

  #frame: ShadowRoot | undefined;

  /** The shadow root; what a server declared is taken over, emptied. */
  protected get frame(): ShadowRoot {
    this.#frame ??= this.attachShadow({ mode: 'open' });
    adopt(this.#frame, (this.constructor as typeof FramedElement).styles); // anew, where a move to another document took them
    return this.#frame;
  }
}
