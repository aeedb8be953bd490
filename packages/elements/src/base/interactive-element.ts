import type { PublishedRecord } from '@helsefellesskap/model';
import { render, type RenderOptions } from 'lit/html.js';
import { isSame, replace } from './fallback.js';
import { FramedElement } from './framed-element.js';
import { assertShowable } from './showable.js';
import { html } from './template.js';
import type { View } from './view.js';

/** A widget that changes while a reader works it, letter by letter: it is rendered by Lit, which touches no more than it must. */
export abstract class InteractiveElement<R extends PublishedRecord = PublishedRecord> extends FramedElement<R> {
  #options: RenderOptions | undefined;

  /** Fields and buttons. */
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
    const controls = html`<div lang=${view.ui}>${this.controls(view)}</div>
      <slot></slot>`;
    render(controls, this.frame, { host: this });
    this.updated?.();
  }
}
