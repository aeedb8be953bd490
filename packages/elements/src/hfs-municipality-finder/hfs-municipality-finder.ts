import { findMunicipalities, fold, type IndexedMunicipality, type MunicipalityIndex } from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { define } from '../base/define.js';
import { InteractiveElement } from '../base/interactive-element.js';
import type { View } from '../base/view.js';
import { finder as words } from '../locales/index.js';
import { answerStyles, finderStyles } from './hfs-municipality-finder.styles.js';
import { finderTemplate } from './hfs-municipality-finder.template.js';

/** A person chose a municipality. */
export class HfsMunicipalitySelectEvent extends Event {
  /** Municipality number. */
  readonly municipality: string;
  /** Ids of its partnerships. */
  readonly partnerships: string[];

  constructor({ number, partnerships }: IndexedMunicipality) {
    super('hfs-municipality-select', { bubbles: true, composed: true });
    this.municipality = number;
    this.partnerships = partnerships;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hfs-municipality-finder': HfsMunicipalityFinder;
  }
  interface GlobalEventHandlersEventMap {
    'hfs-municipality-select': HfsMunicipalitySelectEvent;
  }
}

const mostOptions = 12; // more than this is not read; another letter narrows it

/**
 * From a municipality to its partnership: type its name in any official language, or its number.
 * The field is a combobox with list autocomplete and manual selection, as in the ARIA Authoring Practices.
 *
 * @tagname hfs-municipality-finder
 * @fires {HfsMunicipalitySelectEvent} hfs-municipality-select - when a person chose a municipality
 * @fires {HfsErrorEvent} hfs-error - when the register cannot be read; `reason` says why
 * @slot - shown until the register is there, and where scripts do not run
 * @csspart label - the label of the field
 * @csspart input - the field
 * @csspart list - the suggestions
 * @csspart option - one suggestion
 * @csspart status - how many matches there are
 * @cssprop --hfs-accent - the chosen suggestion, links and focus; falls back to `--ds-color-accent-text-subtle`
 * @cssprop --hfs-muted - lesser text
 * @cssprop --hfs-rule - thin lines
 * @cssprop --hfs-soft - the ground of the chosen suggestion
 */
export class HfsMunicipalityFinder extends InteractiveElement<MunicipalityIndex> {
  static override sheets = [...InteractiveElement.sheets, answerStyles];
  static override styles = finderStyles;

  static override observedAttributes = [...InteractiveElement.observedAttributes, 'href'];

  protected override readonly recordType = 'municipality-index';

  private query = '';
  private open = false;
  /** Index of the option that the arrow keys have reached, or -1. */
  private active = -1;
  declare private chosen: IndexedMunicipality | undefined;
  /** True when Enter was pressed and several municipalities fit. */
  private asks = false;

  /** The register itself, instead of an address. */
  get index(): MunicipalityIndex | undefined {
    return this.given;
  }
  set index(index: MunicipalityIndex | undefined) {
    this.given = index;
  }

  /** Where a partnership's page is, with `{id}` for its id. Without it the answer links to the partnership's own page. */
  get href(): string | undefined {
    return this.read('href');
  }
  set href(href: string | undefined) {
    this.reflect('href', href);
  }

  /** The answer, and the list of all, are text, so they stand among the page's own. */
  protected override show(index: MunicipalityIndex, view: View): unknown {
    assertReadable(index);
    return finderTemplate(index, view, { href: this.href }, this.chosen);
  }

  protected override controls(view: View): TemplateResult {
    /* eslint-disable lit-a11y/accessible-name, lit-a11y/click-events-have-key-events -- a <label> names the field, and the field has the keys */
    const text = words[view.ui];
    const options = this.open ? this.options : [];
    return html`<label part="label" for="input">${text.label}</label>
      <p
        part="status"
        id="status"
        role="status"
        .textContent=${this.status(view)}
        class=${this.chosen ? 'spoken' : nothing}
      ></p>
      <input
        part="input"
        id="input"
        role="combobox"
        autocomplete="off"
        autocapitalize="words"
        spellcheck="false"
        aria-autocomplete="list"
        aria-controls="list"
        aria-describedby="status"
        aria-expanded=${options.length > 0}
        aria-activedescendant=${options[this.active] ? `option-${this.active}` : nothing}
        .value=${this.query}
        @input=${this.onInput}
        @keydown=${this.onKey}
        @blur=${this.close}
      />
      <ul
        part="list"
        id="list"
        role="listbox"
        translate="no"
        popover=${'anchorName' in this.style ? 'manual' : nothing}
        aria-label=${text.label}
        ?hidden=${options.length === 0}
      >
        ${options.map(
          (option, index) =>
            html`<li
              part="option"
              id="option-${index}"
              role="option"
              aria-selected=${index === this.active}
              @mousedown=${(event: Event) => event.preventDefault()}
              @click=${() => this.choose(option)}
            >
              <span>${namesOf(option)}</span> <span>${`${option.countyName} · ${option.number}`}</span>
            </li>`,
        )}
      </ul>`;
  }

  protected override updated(): void {
    const list = this.shadow.querySelector('ul')!;
    if (list.popover) list.togglePopover(!list.hidden); // above whatever box of the page would cut it off, where browsers can keep it by its field
    list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  private get found(): IndexedMunicipality[] {
    return this.record ? findMunicipalities(this.query, this.record.municipalities) : [];
  }

  private get options(): IndexedMunicipality[] {
    return this.found.slice(0, mostOptions);
  }

  private status(view: View): string {
    const text = words[view.ui];
    if (this.chosen) {
      const names = this.record?.partnerships.filter(({ id }) => this.chosen?.partnerships.includes(id)) ?? [];
      return text.chosen(this.chosen.names.nb, names.map(({ name }) => name).join(', '));
    }
    if (this.asks) return text.several(this.found[0]?.names.nb ?? this.query);
    if (!this.open || !this.record) return text.hint;
    const { length } = this.found;
    return length > mostOptions ? text.many(length) : text.results(length);
  }

  private onInput(event: InputEvent): void {
    this.query = (event.target as HTMLInputElement).value;
    this.unfold();
    this.active = -1;
    this.asks = false;
    this.answer(undefined);
    this.refresh();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const press = `${event.altKey ? 'Alt+' : ''}${event.key}`;
    const isIdle = press === 'Escape' && !this.open && !this.query; // then it is for the dialog around
    const act = isIdle ? undefined : this.keys[press];
    if (act) event.preventDefault();
    else if (/Arrow|Home|End/.test(press)) this.active = -1; // back to the text, as the pattern says; typing does so too
    act?.();
    this.refresh();
  }

  private readonly keys: Record<string, () => void> = {
    ArrowDown: () => this.move(this.active + 1),
    ArrowUp: () => this.move(this.active - 1),
    'Alt+ArrowDown': () => this.unfold(),
    'Alt+ArrowUp': () => this.close(),
    Enter: () => this.accept(),
    Escape: () => this.escape(),
  };

  private unfold(): void {
    this.open = fold(this.query) !== '';
  }

  /** Goes to an option; before the first is the last, after the last the first. */
  private move(to: number): void {
    this.unfold();
    const last = this.options.length - 1;
    this.active = to < 0 ? last : to > last ? Math.min(0, last) : to;
  }

  private accept(): void {
    const options = this.options;
    const wanted = fold(this.query);
    const exact = options.filter(({ number, names }) =>
      [number, ...Object.values(names)].some((name) => fold(name) === wanted),
    );
    const meant =
      options[this.active] ?? (exact.length === 1 ? exact[0] : options.length === 1 ? options[0] : undefined);
    if (meant) this.choose(meant);
    else if (options.length > 0) {
      this.open = true;
      this.asks = exact.length > 1;
    }
  }

  private choose(municipality: IndexedMunicipality): void {
    this.query = municipality.disambiguatedName ?? municipality.names.nb;
    this.answer(municipality);
    this.close();
    this.dispatchEvent(new HfsMunicipalitySelectEvent(municipality));
  }

  private escape(): void {
    if (!this.open) {
      this.query = '';
      this.answer(undefined);
    }
    this.close();
  }

  private close(): void {
    this.open = false;
    this.active = -1;
    this.asks = false;
    this.refresh();
  }

  /** Another answer is other text in the page; a letter or an arrow key changes the field alone. */
  private answer(municipality: IndexedMunicipality | undefined): void {
    if (municipality === this.chosen) return;
    this.chosen = municipality;
    this.requestUpdate();
  }
}

/** The field shows names outside of `show`, so they are looked at here, once for each. */
function assertReadable({ municipalities, partnerships }: MunicipalityIndex): void {
  const words = [
    ...municipalities.flatMap(({ number, names, disambiguatedName = '', countyName, partnerships: ids }) => [
      ...[number, disambiguatedName, countyName, names.nb, ...Object.values(names), ...ids],
    ]),
    ...partnerships.flatMap(({ id, name }) => [id, name]),
  ];
  if (!words.every((word) => typeof word === 'string')) throw new TypeError('a name or number is not a string');
}

/** All names of a municipality, the Norwegian one first, each in its language. */
function namesOf({ names: { nb, ...others } }: IndexedMunicipality): unknown {
  const parallel = Object.entries(others).filter(([, name]) => name !== nb);
  return [nb, parallel.map(([language, name]) => html`${' – '}<span lang=${language}>${name}</span>`)];
}

define('hfs-municipality-finder', HfsMunicipalityFinder);
