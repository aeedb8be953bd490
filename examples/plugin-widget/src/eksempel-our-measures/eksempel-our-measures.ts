import { define, load, PlanElement, type LoadError, type View } from '@helsefellesskap/elements/base';
import type { Plan } from '@helsefellesskap/model';
import { noteStyles } from './eksempel-our-measures.styles.js';
import { ourMeasuresTemplate, unknownIn } from './eksempel-our-measures.template.js';
import { notesIn, type Notes } from './notes.js';

declare global {
  interface HTMLElementTagNameMap {
    'eksempel-our-measures': EksempelOurMeasures;
  }
}

/**
 * What the strategy means for the municipality: the measures that concern it, each with how far it has come here and in
 * the municipality's own words.
 *
 * @tagname eksempel-our-measures
 * @summary Hva strategien betyr for oss
 * @attr {string} notes - Address of the municipality's notes, a JSON file
 * @attr {string} measures - Ids of the measures to show, with spaces between; without it those that have a note
 * @attr {'all' | 'planned' | 'started' | 'done'} [status=all] - Show only the measures that have come this far
 * @fires {HfsErrorEvent} hfs-error - when the plan or the notes cannot be shown, or not all of it; `reason` says why
 * @slot - shown until plan and notes are there, and where scripts do not run
 */
export class EksempelOurMeasures extends PlanElement {
  static override sheets = [...PlanElement.sheets, noteStyles];

  static override observedAttributes = [...PlanElement.observedAttributes, 'notes', 'measures', 'status'];

  #asked: string | undefined;
  #notes: Notes | undefined = new Map();
  #waits = false;
  #told = '';

  /** Address of the municipality's notes, relative to the page. */
  get notes(): string | undefined {
    return this.getAttribute('notes')?.trim() || undefined;
  }
  set notes(address: string | undefined) {
    this.reflect('notes', address);
  }

  /** Ids of the measures to show, with spaces between. */
  get measures(): string | undefined {
    return this.getAttribute('measures')?.trim() || undefined;
  }
  set measures(ids: string | undefined) {
    this.reflect('measures', ids);
  }

  /** Show only the measures that have come this far: `all`, `planned`, `started` or `done`. */
  get status(): string | undefined {
    return this.getAttribute('status')?.trim() || undefined;
  }
  set status(status: string | undefined) {
    this.reflect('status', status);
  }

  /** Asks for the notes at the same time as for the plan, and shows nothing new before both are there. */
  protected override paint(view: View): void {
    if (this.notes !== this.#asked) void this.#ask(this.notes);
    if (!this.#waits || !this.record) super.paint(view);
  }

  protected override show(plan: Plan, view: View): unknown {
    const choice = { notes: this.#notes, measures: this.measures, status: this.status };
    const unknown = unknownIn(plan, choice).join(' ');
    if (unknown && unknown !== this.#told) this.tell('missing', unknown); // the page is told, once; readers need not know
    this.#told = unknown;
    return ourMeasuresTemplate(plan, view, choice);
  }

  async #ask(address: string | undefined): Promise<void> {
    this.#asked = address;
    this.#waits = true;
    let notes: Notes | undefined;
    try {
      notes = notesIn(address ? await load(new URL(address, document.baseURI).href) : {});
    } catch (error) {
      this.tell((error as LoadError).reason ?? 'missing', address); // an address that is none has no reason
    }
    if (address !== this.#asked) return; // another has been asked for meanwhile
    this.#notes = notes;
    this.#waits = false;
    this.requestUpdate();
  }
}

define('eksempel-our-measures', EksempelOurMeasures);
