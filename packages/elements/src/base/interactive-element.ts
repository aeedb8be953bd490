import type { PublishedRecord } from '@helsefellesskap/model';
import { render, type RenderOptions } from 'lit/html.js';
import { isSame, replace } from './fallback.js';
import { HfsElement } from './hfs-element.js';
import { assertShowable } from './showable.js';
import { adopt, type Sheet } from './styles.js';
import { html } from './template.js';
import type { View } from './view.js';

/** A widget that a reader can work: it is rendered by Lit, which changes no more than it must. */
export abstract class InteractiveElement<R extends PublishedRecord = PublishedRecord> extends HfsElement<R> {
  /** Style for {@link controls}. */
  static styles: Sheet[] = [];

  #frame: ShadowRoot | undefined;
  #options: RenderOptions | undefined;

  /** Fields and buttons. They stand in a shadow root, where the host's form styles do not reach them. */
  protected abstract controls(view: View): unknown;

  /** Called when the fields and buttons are shown. */
  protected updated?(): void;

  protected override draw(content: unknown): void {
    assertShowable(content);
    const standing = this.standing!;
    if (standing.length > 0) {
      const trial = document.createElement('div');
      render(content, trial);
      if (isSame(trial, standing)) return;
    }
    this.#options ??= { host: this, renderBefore: this.firstChild };
    render(content, this, this.#options);
    replace(standing, this);
    this.standing = [];
  }

  protected override paint(view: View): void {
    super.paint(view);
    if (!this.#frame) {
      this.#frame = this.attachShadow({ mode: 'open' }); // takes over what a server declared, emptied
      adopt(this.#frame, (this.constructor as typeof InteractiveElement).styles);
    }
    const controls = html`<div lang=${view.ui}>${this.controls(view)}</div>
      <slot></slot>`;
    render(controls, this.#frame, { host: this });
    this.updated?.();
  }
}
