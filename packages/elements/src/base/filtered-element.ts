import { commitmentStrengths, textIn, type CommitmentStrength, type Plan } from '@helsefellesskap/model';
import { html, nothing } from './template.js';
import { build } from './build.js';
import { copyPressed, tellerOf } from './copy.js';
import { put } from './fallback.js';
import { ShadowElement } from './shadow-element.js';
import { own, type View } from './view.js';
import { areas, filter as words } from '../locales/index.js';
import { choices, keptOf, namesIn, type Choice, type Entry } from './entries.js';
import { filterStyles } from './filter.styles.js';

type Chosen = Record<Choice, string | undefined>;

/** A person chose which measures to see. */
export class HfsFilterEvent extends Event {
  /** Id of a patient group; `undefined` for all. */
  declare readonly group: string | undefined;
  /** Id of a theme; `undefined` for all. */
  declare readonly theme: string | undefined;
  /** How much the measures bind; `undefined` for all. */
  declare readonly strength: string | undefined;

  constructor({ group, theme, strength }: Chosen) {
    super('hfs-filter', { bubbles: true, composed: true });
    Object.assign(this, { group, theme, strength });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hfs-filter': HfsFilterEvent;
  }
}

/** A widget whose measures a reader can choose among. What is chosen stands in attributes, so a page can choose first. */
export abstract class FilteredElement extends ShadowElement<Plan> {
  static override styles = filterStyles;
  static override observedAttributes = [...ShadowElement.observedAttributes, ...choices];

  protected override readonly recordType = 'plan';

  /** What the shadow shows, made in `show`, where a broken record is caught. */
  declare private fields: unknown;
  declare private status: unknown;
  private count = '';
  /** What stands in the shadow. */
  private shown: [fields: ChildNode[], status: ChildNode[]] = [[], []];

  constructor() {
    super();
    this.addEventListener('click', copyPressed);
  }

  /** The plan itself, instead of an address. */
  get plan(): Plan | undefined {
    return this.given;
  }
  set plan(plan: Plan | undefined) {
    this.given = plan;
  }

  /** Id of the patient group to show measures for. */
  get group(): string | undefined {
    return this.read('group');
  }
  set group(group: string | undefined) {
    this.reflect('group', group);
  }

  /** Id of the theme to show measures for. */
  get theme(): string | undefined {
    return this.read('theme');
  }
  set theme(theme: string | undefined) {
    this.reflect('theme', theme);
  }

  /** How much the measures to show bind: `shall`, `will`, `contribute`, `facilitate` or `consider`. */
  get strength(): CommitmentStrength | undefined {
    return this.read('strength') as CommitmentStrength | undefined; // a page may write anything
  }
  set strength(strength: CommitmentStrength | undefined) {
    this.reflect('strength', strength);
  }

  /**
   * The entries that have been chosen; all where nothing has. Makes the fields, and says how much is shown.
   * @param more a button for what is shown
   */
  protected chosen<E extends Entry>(all: E[], view: View, more?: unknown): E[] {
    const text = words[view.ui];
    const kept = keptOf(all, this);
    const nameOf = namesIn(all);
    const fields = choices.map((choice) => {
      const values = [...new Set([...all.flatMap((entry) => entry[choice]), this[choice]])]
        .filter((value) => value !== undefined)
        .sort((a, b) => rank(a) - rank(b));
      if (!this[choice] && values.length < (choice === 'strength' ? 2 : 1)) return undefined;
      return html`<label part="label"
        >${text[choice]}
        <select
          part="select"
          name=${choice}
          @change=${({ target }: Event) => this.#choose({ [choice]: (target as HTMLSelectElement).value || undefined })}
        >
          <option value="">${text.all}</option>
          ${values.map((value) => {
            const ours = own(text.strengths, value);
            const called = ours ? { original: view.ui, [view.ui]: ours } : nameOf(value);
            const { value: name, language } = textIn(called, view.language);
            const label = name.charAt(0).toUpperCase() + name.slice(1);
            return html`<option value=${value} lang=${language}>${label}</option>`;
          })}
        </select></label
      >`;
    });
    const isBare = all.some(({ measure }) => !measure); // then areas are what is counted
    const [n = 0, of = 0] = [kept, all].map(
      (entries) => new Set(entries.map(({ measure, area }) => (isBare && area) || measure)).size,
    );
    const some = n < of ? `${n > 0 ? '' : `${text.none}: `}${n} ${text.of} ` : '';
    this.count = `${some}${of} ${isBare ? text.areas : areas[view.ui].measures}`;
    const clear = html`<button part="button" type="button" @click=${() => this.#clear()}>${text.clear}</button>`;
    const isNeeded = all[0] && (more || fields.some(Boolean));
    this.fields = isNeeded ? html`<div class="fields">${fields}</div>` : nothing;
    this.status = isNeeded
      ? html`<p part="status">
          <span>${this.count}</span> ${choices.some((choice) => this[choice]) ? clear : nothing} ${kept[0] && more}
        </p>`
      : nothing;
    return kept;
  }

  protected override paint(view: View): void {
    super.paint(view);
    if (this.record) tellerOf(this);
    const { shadow, record, failure, shown } = this;
    if (!shadow.firstChild)
      shadow.append(
        build(
          html`<div></div>
            <div></div>
            <slot></slot>`,
        ),
      );
    const [above, below] = shadow.children as unknown as HTMLElement[];
    above!.lang = below!.lang = view.ui;
    const room = failure ? nothing : html`<div class="room"></div>`;
    shown[0] = put(record ? this.fields : room, shown[0], above!);
    shown[1] = put(record ? this.status : nothing, shown[1], below!);
    for (const select of shadow.querySelectorAll('select')) select.value = this[select.name as Choice] ?? '';
  }

  #clear(): void {
    this.#choose({ group: undefined, theme: undefined, strength: undefined });
    this.shadowRoot?.querySelector('select')?.focus(); // the button goes away
  }

  #choose(chosen: Partial<Chosen>): void {
    Object.assign(this, chosen);
    this.dispatchEvent(new HfsFilterEvent(this));
    void this.updateComplete.then(() => tellerOf(this).replaceChildren(this.count));
  }
}

/** Strengths stand strongest first, all else as it comes. */
function rank(value: string): number {
  return commitmentStrengths.indexOf(value as never);
}
