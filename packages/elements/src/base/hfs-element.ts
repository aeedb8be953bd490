import { dayInNorway, readRecord, RecordError, type PublishedRecord } from '@helsefellesskap/model';
import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  render,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import { base as words } from '../locales/index.js';
import { HfsErrorEvent, LoadError, type ErrorReason } from './error.js';
import { levelBelow } from './heading.js';
import { languageAround, uiLanguageFor } from './language.js';
import { load, parse } from './load.js';
import { isSame, replace } from './fallback.js';
import { assertShowable } from './showable.js';
import { adopt, baseStyles } from './styles.js';
import { version } from './version.js';
import type { View } from './view.js';

/** How long a reader waits, in milliseconds, before being told that one waits, or that there is nothing to wait for. */
const patience = 300;

/**
 * What every widget does: finds its record (in a property, at `src`, or in a JSON script inside the tag), shows it as
 * ordinary HTML among the page's own (decision 0001), and says in plain words when it cannot.
 * Content that is already inside the tag stays until there is something to put in its place.
 */
export abstract class HfsElement<R extends PublishedRecord> extends LitElement {
  static version = version;

  /** Style for the light content, adopted by the document or shadow root the element stands in. */
  static sheets: CSSResult[] = [baseStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    record: { state: true },
    failure: { state: true },
    slow: { state: true },
  };

  /** Address of the record, relative to the page. */
  declare src: string | undefined;
  /** Level of the widget's first heading, 1 to 6. Without it: one below the nearest heading before the widget. */
  declare headingLevel: number | undefined;

  declare protected record: R | undefined;
  declare protected failure: ErrorReason | undefined;
  declare private slow: boolean;

  private asked: unknown;
  private fallback: ChildNode[] | undefined;
  /** True while the content that was inside the tag is what would be rendered, and so stays. */
  private keeps = false;
  private frame: ShadowRoot | undefined;

  constructor() {
    super();
    this.slow = false;
  }

  /** The type of record this widget shows. */
  protected abstract readonly recordType: R['type'];

  /** The record, where the page sets it as a property. */
  protected abstract given(): R | undefined;

  /** Fields and buttons. They stand in a shadow root, where the host's form styles do not reach them. */
  protected controls?(view: View): unknown;

  /** The record as HTML. Whatever it throws is told as a record that cannot be read. */
  protected abstract show(record: R, view: View): unknown;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot)
      adopt(root, (this.constructor as typeof HfsElement).sheets);
    if (this.hasUpdated) this.requestUpdate(); // it may stand in another language, or below another heading, now
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.controls) {
      this.frame = this.attachShadow({ mode: 'open' });
      adoptStyles(this.frame, (this.constructor as typeof HfsElement).elementStyles);
    }
    return this;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (document.readyState === 'loading' && !this.hasUpdated)
      await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed, { once: true })); // children come after the tag
    super.scheduleUpdate();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.fallback ??= [...this.childNodes];
    const inline = this.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]')?.text;
    const wanted = this.given() ?? (this.src?.trim() || undefined) ?? inline;
    if (wanted === this.asked && this.hasUpdated) return;
    this.asked = wanted;
    void this.read(wanted, wanted === inline && wanted !== this.src);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.record && this.fallback && !this.keeps) {
      replace(this.fallback, this);
      this.fallback = [];
    }
    if (!this.frame) return;
    const { view } = this;
    render(
      html`<div lang=${view.ui}>${this.controls?.(view)}</div>
        <slot></slot>`,
      this.frame,
      { host: this },
    );
  }

  protected override render(): unknown {
    const view = this.view;
    const text = words[view.ui];
    let content: unknown = nothing;
    try {
      if (this.record) content = this.show(this.record, view);
      assertShowable(content);
      this.keeps = this.record !== undefined && isSame(content, this.fallback ?? []);
      for (const problem of view.problems) if (this.failure !== problem) this.fail(problem);
    } catch {
      content = nothing;
      this.record = undefined;
      this.fail('not-readable');
    }
    const retry = html`<button type="button" @click=${this.retry}>${text.retry}</button>`;
    return [
      this.keeps ? nothing : content,
      this.failure
        ? html`<div class="hfs hfs-status" lang=${view.ui} role="status">
            <p>${this.isStale ? text.stale : text.errors[told(this.failure)]}</p>
            ${this.failure === 'network' ? retry : nothing}
          </div>`
        : nothing,
      this.slow && !this.record && !this.failure && !this.stands
        ? html`<div class="hfs hfs-status" lang=${view.ui} aria-busy="true"><p>${text.loading}</p></div>`
        : nothing,
    ];
  }

  /** Whether there is something to read already: then waiting needs no words, which would push the page about. */
  private get stands(): boolean {
    return this.fallback?.some((node) => node instanceof HTMLElement && node.localName !== 'script') ?? false;
  }

  /** Whether the whole content stands, from before, although fetching it failed. */
  private get isStale(): boolean {
    const wasWritten = this.fallback?.some((node) => node instanceof HTMLElement && node.matches('.hfs'));
    return this.failure !== 'unsafe-link' && (this.record !== undefined || wasWritten === true);
  }

  /** How this reader wants to see it. */
  protected get view(): View {
    const language = languageAround(this);
    const headingLevel = Math.trunc(this.headingLevel ?? 0); // anything that is no level counts as none given
    return {
      language,
      ui: uiLanguageFor(language),
      level: headingLevel >= 1 ? Math.min(6, headingLevel) : levelBelow(this),
      today: dayInNorway(new Date()),
      problems: new Set(),
    };
  }

  /** Shows a sentence and tells the page. Content that is there stays. */
  protected fail(reason: ErrorReason): void {
    this.failure = reason;
    const event = new HfsErrorEvent(reason, this.src);
    console.warn(`<${this.localName}>: ${reason}`, this.src ?? '');
    queueMicrotask(() => this.dispatchEvent(event));
  }

  private async read(wanted: unknown, inline: boolean): Promise<void> {
    if (wanted === undefined) await new Promise((enough) => setTimeout(enough, patience)); // a script may be about to set it
    if (wanted !== this.asked) return;
    if (wanted === undefined) return this.fail('no-data');
    const late = setTimeout(() => (this.slow = true), patience);
    try {
      const value = inline
        ? parse(String(wanted))
        : typeof wanted === 'string'
          ? await load(this.address(wanted))
          : wanted;
      if (wanted !== this.asked) return;
      this.record = readRecord<R>(value, this.recordType);
      this.failure = undefined; // not before: a reader who pressed “try again” keeps the button and the focus
    } catch (error) {
      if (wanted !== this.asked) return;
      if (error instanceof LoadError || error instanceof RecordError) this.fail(error.reason);
      else throw error;
    } finally {
      clearTimeout(late);
      if (wanted === this.asked) this.slow = false;
    }
  }

  private address(src: string): string {
    try {
      return new URL(src, document.baseURI).href;
    } catch {
      throw new LoadError('missing');
    }
  }

  private retry(): void {
    void this.read(this.asked, false);
  }
}

/** The sentence for a reason: a reader needs to know whether to wait or to tell someone, the page gets the reason itself. */
function told(reason: ErrorReason): 'network' | 'missing' | 'broken' | 'unsafe-link' {
  if (reason === 'network' || reason === 'unsafe-link') return reason;
  return reason === 'missing' || reason === 'no-data' ? 'missing' : 'broken';
}
