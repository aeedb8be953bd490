import { readRecord, toCsv, type Plan } from '@helsefellesskap/model';
import { html } from '../base/template.js';
import { define } from '../base/define.js';
import type { MeasureEntry } from '../base/entries.js';
import { roomFor } from '../base/filter.styles.js';
import { FilteredElement } from '../base/filtered-element.js';
import { measured } from '../base/styles.js';
import type { View } from '../base/view.js';
import { commitments as words } from '../locales/index.js';
import { tableStyles } from './hfs-commitments.styles.js';
import { allOf, commitmentsTemplate, sorted, type Column, type Sorting } from './hfs-commitments.template.js';
import { sheetOf } from './rows.js';

declare global {
  interface HTMLElementTagNameMap {
    'hfs-commitments': HfsCommitments;
  }
}

/**
 * Every measure of one plan, or of several, in one table: what will be done, how much it binds, and in which area or for
 * whom. A reader can sort it, choose among the measures and take them along as a spreadsheet.
 *
 * @tagname hfs-commitments
 * @fires {HfsFilterEvent} hfs-filter - when a person chose which measures to see
 * @fires {HfsErrorEvent} hfs-error - when a plan cannot be shown, or not all of it; `reason` says why
 * @slot - shown until the plan is there, and where scripts do not run. A `<script type="application/json">` among it is read as the plan
 * @csspart label - the label of a field
 * @csspart select - a field
 * @csspart status - how much is shown
 * @csspart button - the buttons that show all and that download
 * @cssprop --hfs-accent - links and focus; falls back to `--ds-color-accent-text-subtle`
 * @cssprop --hfs-attention - the edge of a warning; falls back to `--ds-color-warning-text-subtle`
 * @cssprop --hfs-muted - lesser text
 * @cssprop --hfs-rule - thin lines
 * @cssprop --hfs-soft - the ground of a warning
 */
export class HfsCommitments extends FilteredElement {
  static override sheets = [
    ...FilteredElement.sheets,
    tableStyles,
    measured('commitments'),
    roomFor('hfs-commitments'),
  ];

  /** Declared only: the base class may set it before fields of this class are made. */
  declare private several: Plan[] | undefined;

  private rows: MeasureEntry[] = [];
  private sorting: Sorting = { descending: false, press: (column) => this.sort(column) };

  /** The plan itself, instead of an address. */
  override get plan(): Plan | undefined {
    return this.given;
  }
  override set plan(plan: Plan | undefined) {
    this.plans = plan && [plan];
  }

  /** Several plans in one table. */
  get plans(): Plan[] | undefined {
    return this.several;
  }
  set plans(plans: Plan[] | undefined) {
    this.several = plans;
    this.given = plans?.[0];
  }

  protected override show(record: Plan, view: View): unknown {
    const [, ...others] = this.several ?? [];
    const plans = [record, ...others.map((plan) => readRecord<Plan>(plan, 'plan'))];
    const save = html`<button part="button" type="button" @click=${() => this.download(view)}>
      ${words[view.ui].download}
    </button>`;
    this.rows = sorted(this.chosen(allOf(plans), view, save), this.sorting, view);
    return commitmentsTemplate(plans, view, this.rows, this.sorting);
  }

  /** The first press on a column sorts it, the next turns it. */
  private sort(by: Column): void {
    const descending = this.sorting.by === by && !this.sorting.descending;
    this.sorting = { ...this.sorting, by, descending };
    this.requestUpdate();
  }

  /** What is shown, in the order it is shown, as a file. It is made here: nothing is sent or fetched. */
  private download(view: View): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([toCsv(sheetOf(this.rows, view))], { type: 'text/csv' }));
    link.download = `${this.several?.[1] ? 'tiltak' : this.record?.id.replaceAll('/', '-')}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  }
}

define('hfs-commitments', HfsCommitments);
