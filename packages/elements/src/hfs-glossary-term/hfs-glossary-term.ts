import { termsFor, type Glossary } from '@helsefellesskap/model';
import { html, nothing } from '../base/template.js';
import { build } from '../base/build.js';
import { define } from '../base/define.js';
import { HfsElement } from '../base/hfs-element.js';
import type { View } from '../base/view.js';
import { termStyles } from './hfs-glossary-term.styles.js';
import { explanation } from './hfs-glossary-term.template.js';

declare global {
  interface HTMLElementTagNameMap {
    'hfs-glossary-term': HfsGlossaryTerm;
  }
}

/**
 * A word in running text that opens to what it means. The word stays as the page has written it; where nothing is known
 * of it, or nothing can be fetched, it is plain text.
 *
 * @tagname hfs-glossary-term
 * @fires {HfsErrorEvent} hfs-error - when the glossary cannot be read, or does not have the word (`missing`); `reason` says why
 * @slot - the word, as it shall stand in the sentence
 * @cssprop --hfs-accent - the rule beside the explanation, links and focus; falls back to `--ds-color-accent-text-subtle`
 * @cssprop --hfs-muted - lesser text
 */
export class HfsGlossaryTerm extends HfsElement<Glossary> {
  static override sheets = [...HfsElement.sheets, termStyles];

  static override observedAttributes = [...HfsElement.observedAttributes, 'term'];

  protected override readonly recordType = 'glossary';

  private open = false;
  /** What the word means, ready to be shown. */
  private meaning: Element | undefined;
  /** The word as the page wrote it. */
  private word: Node[] | undefined;
  /** What the page has been told that nothing is known of. */
  private told: string | undefined;

  /** The glossary itself, instead of an address. */
  get glossary(): Glossary | undefined {
    return this.given;
  }
  set glossary(glossary: Glossary | undefined) {
    this.given = glossary;
  }

  /** The word to look up, or its id in the glossary. Without it: the word between the tags. */
  get term(): string | undefined {
    return this.read('term');
  }
  set term(term: string | undefined) {
    this.reflect('term', term);
  }

  protected override show(glossary: Glossary, view: View): unknown {
    this.word ??= [...(this.querySelector(':scope > [role=button]') ?? this).childNodes].filter(
      (node) => !(node instanceof Comment || (node instanceof Element && node.matches('script, .hfs'))),
    );
    const word = this.word.map((node) => node.cloneNode(true)); // what is given is taken, also where the same stands already
    const name = this.term ?? word.map(({ textContent }) => textContent).join('');
    const terms = termsFor(glossary, name);
    if (terms.length === 0) {
      if (this.told !== name) this.tell('missing', name || 'term'); // the word is there, so the reader misses nothing
      this.told = name;
      return word;
    }
    this.meaning = build(explanation(terms, glossary, view)).firstElementChild!; // now, while the word still stands, and not at the first press
    // not a <button>: it cannot break over two lines as a word in a sentence must
    return html`<span role="button" tabindex="0" aria-expanded=${this.open}>${word}</span
      >${this.open ? this.meaning : nothing}`;
  }

  constructor() {
    super();
    this.addEventListener('click', this.onPress);
    this.addEventListener('keydown', this.onKey);
  }

  /** Opens or closes. The word stays the same node, so that focus and screen readers stay on it. */
  private toggle(): void {
    const word = this.querySelector<HTMLElement>('[role=button]')!;
    this.open = !this.open;
    word.setAttribute('aria-expanded', `${this.open}`);
    if (this.open) word.after(this.meaning!);
    else this.meaning!.remove();
    this.standing = this.open ? [word, this.meaning!] : [word];
  }

  private onPress({ target }: Event): void {
    if (isWord(target)) this.toggle();
  }

  private onKey(event: KeyboardEvent): void {
    const { key, target } = event;
    if ((key === 'Enter' || key === ' ') && isWord(target)) {
      event.preventDefault(); // the space bar would scroll
      this.toggle();
    } else if (key === 'Escape' && this.open) {
      event.stopPropagation(); // one Escape closes one thing …
      event.preventDefault(); // … and not the dialog around it
      this.toggle();
      this.querySelector<HTMLElement>('[role=button]')?.focus();
    }
  }
}

/** Whether a press is on the word itself, and not in its explanation. */
function isWord(target: EventTarget | null): boolean {
  return (target as Element).closest('hfs-glossary-term > [role=button]') !== null; // the page may have others around
}

define('hfs-glossary-term', HfsGlossaryTerm);
