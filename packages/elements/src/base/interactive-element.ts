import type { PublishedRecord } from '@helsefellesskap/model';
import { html, render } from 'lit/html.js';
import { ShadowElement } from './shadow-element.js';
import type { View } from './view.js';

/** A widget whose fields change while a reader works them, letter by letter: Lit renders those, and touches no more than it must. */
export abstract class InteractiveElement<R extends PublishedRecord = PublishedRecord> extends ShadowElement<R> {
  /** Fields and buttons, as a template of Lit's own. */
  protected abstract controls(view: View): unknown;

  /** Called when the fields and buttons are shown. */
  protected updated?(): void;

  protected override paint(view: View): void {
    super.paint(view);
    this.refresh(view);
  }

  /** Shows fields and buttons anew, where what `show` gives has not changed. */
  protected refresh(view = this.view): void {
    const controls = html`<div lang=${view.ui}>${this.controls(view)}</div>
      <slot></slot>`;
    render(controls, this.shadow, { host: this });
    this.updated?.();
  }
}
