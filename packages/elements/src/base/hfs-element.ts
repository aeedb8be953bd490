import { dayInNorway, readRecord, type PublishedRecord, type RecordError } from '@helsefellesskap/model';
import { base as words } from '../locales/index.js';
import { arrive } from './arrive.js';
import { build } from './build.js';
import { HfsErrorEvent, LoadError, type ErrorReason } from './error.js';
import { put } from './fallback.js';
import { levelBelow, levelOf } from './heading.js';
import { languageAround, uiLanguageFor } from './language.js';
import { load, parse } from './load.js';
import { once } from './once.js';
import { adopt, baseStyles, box, type Sheet } from './styles.js';
import { html, nothing } from './template.js';
import { version } from './version.js';
import type { View } from './view.js';

/** How long a reader waits, in milliseconds, before being told that one waits, or that there is nothing to wait for. */
const patience = 300;

// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- a server may import a widget, never make one
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * What every widget does: finds its record (in a property, at `src`, or in a JSON script inside the tag), shows it as
 * ordinary HTML among the page's own (decision 0001), and says in plain words when it cannot.
 * Content that is already inside the tag stays until there is something to put in its place.
 * A record is shown once; what a reader changes is the business of {@link InteractiveElement} (decision 0007).
 */
export abstract class HfsElement<R extends PublishedRecord = PublishedRecord> extends Base {
  static release = version;

  /** Style for the light content, adopted by the document or shadow root the element stands in. */
  static sheets: Sheet[] = [baseStyles];

  static observedAttributes = ['src', 'version', 'lang', 'heading-level'];

  declare protected record: R | undefined;
  declare protected failure: ErrorReason | undefined;

  /** What stands in the tag: at first what the page put there, then what the widget has shown. */
  declare protected standing: ChildNode[] | undefined;

  #given: R | undefined;
  #asked: unknown;
  /** What was asked for when the content that stands was made; nothing for what the page put there. */
  #shown: unknown;
  #slow = false;
  #status: HTMLElement | undefined;
  #updating: Promise<void> | undefined;

  constructor() {
    super();
    for (const [name, value] of Object.entries(this))
      if (name in Object.getPrototypeOf(this)) {
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- as Reflect.deleteProperty, in fewer bytes
        delete this[name as keyof this]; // set before the script came: it would hide the property it is meant for
        this[name as keyof this] = value as never;
      }
  }

  /** The type of record this widget shows. */
  protected abstract readonly recordType: R['type'];

  /** The record as HTML. Whatever it throws is told as a record that cannot be read. */
  protected abstract show(record: R, view: View): unknown;

  /** Address of the record, relative to the page. */
  get src(): string | undefined {
    return this.read('src');
  }
  set src(address: string | undefined) {
    this.reflect('src', address);
  }

  /**
   * Which version of the record: `live`, the newest, or the hash of the one that was published then. A hash stands in the
   * name of its file, `plan.json` is `plan.<hash>.json`, and nothing is shown but the very bytes it was made of.
   */
  get version(): string | undefined {
    return this.read('version');
  }
  set version(version: string | undefined) {
    this.reflect('version', version);
  }

  /** Level of the widget's first heading, 1 to 6. Without it: one below the nearest heading before the widget. */
  get headingLevel(): number | undefined {
    return levelOf(this.getAttribute('heading-level'));
  }
  set headingLevel(level: number | undefined) {
    this.reflect('heading-level', level);
  }

  /** The record, where the page sets it as a property. */
  protected get given(): R | undefined {
    return this.#given;
  }
  protected set given(record: R | undefined) {
    this.#given = record;
    this.#asked = this; // the same object again may have changed, or may be given another chance
    this.requestUpdate();
  }

  /** Resolves when what has been set is shown. */
  get updateComplete(): Promise<void> {
    return this.#updating ?? Promise.resolve();
  }

  /** Called by the browser. */
  connectedCallback(): void {
    this.requestUpdate(); // it may stand in another language, or below another heading, than before
  }

  /** Called by the browser. */
  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Shows what has changed, once, when the script that changed it has ended. */
  requestUpdate(): void {
    this.#updating ??= this.#update();
  }

  /** What stands in an attribute, if anything. */
  protected read(attribute: string): string | undefined {
    return this.getAttribute(attribute)?.trim() || undefined;
  }

  /** Makes a property one with its attribute. */
  protected reflect(attribute: string, value: string | number | undefined): void {
    if (value === undefined) this.removeAttribute(attribute);
    else this.setAttribute(attribute, String(value));
  }

  /** How this reader wants to see it. */
  protected get view(): View {
    const language = languageAround(this);
    return {
      language,
      ui: uiLanguageFor(language),
      level: this.headingLevel ?? levelBelow(this),
      today: once(dayInNorway, () => dayInNorway(new Date())),
      problems: new Set(),
      links: [],
      missing: new Set(),
    };
  }

  /** Shows a sentence and tells the page. Content that is there stays. */
  protected fail(reason: ErrorReason, what?: unknown): void {
    this.failure = reason;
    this.tell(reason, what);
  }

  /** Tells the page, and whoever looks into the console; the reader has what there is. */
  protected tell(reason: ErrorReason, what: unknown = this.src ?? ''): void {
    console.warn(`<${this.localName}>: ${reason}`, what);
    queueMicrotask(() => this.dispatchEvent(new HfsErrorEvent(reason, this.src)));
  }

  /**
   * Puts content in place of what stands in the tag; nothing is touched where that says the same.
   * @throws TypeError when it holds what cannot be read; then nothing has changed
   */
  protected draw(content: unknown): void {
    const standing = this.standing!.filter((node) => node.parentNode === this); // a page may have emptied the tag
    this.standing = put(content, standing, this);
  }

  #dress(): void {
    const { localName, constructor } = this;
    adopt(
      this.getRootNode(),
      once(constructor, () => [box(localName), ...(constructor as typeof HfsElement).sheets]),
    );
  }

  async #update(): Promise<void> {
    await null;
    if (document.readyState === 'loading' && !this.standing) {
      this.#dress(); // what the page has put in the tag
      await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed, { once: true })); // children come after the tag
    }
    this.#updating = undefined;
    if (!this.isConnected) return;
    this.#dress(); // the page may have set sheets of its own in place of ours
    const isFirst = !this.standing;
    const below = isFirst && this.closest('p')?.nextElementSibling;
    if (below && below.matches(`.hfs.${this.localName}`)) this.append(below); // no article may stand in a paragraph: the parser put it there
    this.standing ??= [...this.childNodes].filter((node) => !(node instanceof HTMLScriptElement));
    const wanted =
      this.#given ??
      this.#address ??
      this.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]')?.text;
    if (wanted !== this.#asked || isFirst) {
      this.#asked = wanted;
      if (wanted === undefined || wanted === this.#address) void this.#load();
      else this.#take(wanted);
    }
    this.paint(this.view);
  }

  /** Shows the record there is, and a sentence where something is amiss. */
  protected paint(view: View): void {
    const { problems } = view;
    try {
      if (this.record) {
        this.draw(this.show(this.record, view));
        if (!this.#shown) arrive(this);
        this.#shown = this.#asked;
      }
      if (this.failure === 'unsafe-link' && problems.size === 0) this.failure = undefined;
      for (const problem of problems) if (!this.failure) this.fail(problem);
    } catch (error) {
      this.record = undefined;
      this.fail('not-readable', error); // the record's fault, or that of who is writing a widget
    }
    const { failure } = this;
    if (failure && this.#shown && this.#shown !== this.#asked) {
      this.draw(nothing); // it was another record, and says nothing of the one asked for
      this.#shown = undefined;
    }
    const text = words[view.ui];
    const hasText = failure !== 'unsafe-link' && (this.#shown || this.#stands('.hfs'));
    const stale = failure === 'no-data' ? '' : text.stale; // to whoever can read it all, nothing is amiss
    const waits = this.#slow && !this.record && !this.#stands('*'); // with something to read, waiting needs no words, which would push the page about
    const sentence = failure
      ? hasText
        ? stale
        : (text.errors[failure as keyof typeof text.errors] ?? text.errors.broken)
      : waits
        ? text.loading
        : '';
    const retry = html`<button type="button" @click=${() => this.#load()}>${text.retry}</button>`;
    const status = html`<div class="hfs hfs-status" lang=${view.ui} role="status">
      <p>${sentence}</p>
      ${failure === 'network' ? retry : nothing}
    </div>`;
    const fresh = sentence ? (build(status).firstElementChild as HTMLElement) : undefined;
    const old = this.#status;
    if (fresh?.outerHTML === old?.outerHTML) return; // a reader who pressed “try again” keeps the button and the focus
    if (fresh && old) {
      old.lang = view.ui;
      old.replaceChildren(...fresh.childNodes); // what changes in a place that is there already is read aloud
    } else {
      old?.remove();
      this.#status = fresh;
      if (fresh) this.append(fresh);
    }
  }

  /** Whether something of this kind stands inside the tag. */
  #stands(selector: string): boolean {
    return this.standing!.some((node) => node instanceof Element && node.matches(selector));
  }

  get #hash(): string | undefined {
    return this.version === 'live' ? undefined : this.version;
  }

  /** Where the record is, in the version wanted. */
  get #address(): string | undefined {
    return this.#hash ? this.src?.replace(/(\.\w+)?(?=$|[?#])/, `.${this.#hash}$1`) : this.src;
  }

  /** Fetches the record, or waits for a script that may be about to set it; then shows what has come of it. */
  async #load(): Promise<void> {
    const wanted = this.#asked as string | undefined;
    const late = setTimeout(() => {
      this.#slow = true;
      this.requestUpdate();
    }, patience);
    let value: unknown;
    try {
      if (!wanted) await new Promise((enough) => setTimeout(enough, patience));
      value = wanted && (await load(addressOf(wanted), this.#hash));
    } catch (error) {
      value = error;
    }
    clearTimeout(late);
    if (wanted !== this.#asked) return;
    this.#slow = false;
    this.#take(value);
    this.requestUpdate();
  }

  /** @param given a record, JSON text, or what went wrong on the way */
  #take(given: unknown): void {
    try {
      if (given instanceof Error) throw given;
      if (given === undefined) throw new LoadError('no-data');
      this.record = readRecord<R>(typeof given === 'string' ? parse(given) : given, this.recordType);
      this.failure = undefined; // not before: a reader who pressed “try again” keeps the button and the focus
    } catch (error) {
      const { reason } = error as LoadError | RecordError;
      if (!reason) throw error;
      this.fail(reason);
    }
  }
}

function addressOf(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    throw new LoadError('missing');
  }
}
