import type { PublishedRecord } from '@helsefellesskap/model';
import { HfsElement } from './hfs-element.js';
import { adopt, type Sheet } from './styles.js';

/** A widget with fields or buttons. They stand in a shadow root, where the host's form styles do not reach them. */
export abstract class ShadowElement<R extends PublishedRecord = PublishedRecord> extends HfsElement<R> {
  /** Style for {@link shadow}. */
  static styles: Sheet[] = [];

  #shadow: ShadowRoot | undefined;

  /** The shadow root; what a server declared is taken over, emptied. */
  protected get shadow(): ShadowRoot {
    this.#shadow ??= this.attachShadow({ mode: 'open' });
    adopt(this.#shadow, (this.constructor as typeof ShadowElement).styles); // anew, where a move to another document took them
    return this.#shadow;
  }
}
