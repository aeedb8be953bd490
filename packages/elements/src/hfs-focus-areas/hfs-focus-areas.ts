import type { Plan } from '@helsefellesskap/model';
import { define } from '../base/define.js';
import { areaEntriesOf } from '../base/entries.js';
import { roomFor } from '../base/filter.styles.js';
import { FilteredElement } from '../base/filtered-element.js';
import { rowStyles } from '../base/row.styles.js';
import { measured } from '../base/styles.js';
import type { View } from '../base/view.js';
import { focusAreasTemplate } from './hfs-focus-areas.template.js';

declare global {
  interface HTMLElementTagNameMap {
    'hfs-focus-areas': HfsFocusAreas;
  }
}

/**
 * The areas the plan gives priority to, with what will be done in each.
 * Where measures differ in patient group, theme or strength, a reader can choose among them.
 *
 * @tagname hfs-focus-areas
 * @fires {HfsFilterEvent} hfs-filter - when a person chose which measures to see
 * @fires {HfsErrorEvent} hfs-error - when the plan cannot be shown, or not all of it; `reason` says why
 * @slot - shown until the plan is there, and where scripts do not run. A `<script type="application/json">` among it is read as the plan
 * @csspart label - the label of a field
 * @csspart select - a field
 * @csspart status - how much is shown
 * @csspart button - the button that shows all
 * @cssprop --hfs-accent - links, numbers, markers and focus; falls back to `--ds-color-accent-text-subtle`
 * @cssprop --hfs-attention - the edge of a warning; falls back to `--ds-color-warning-text-subtle`
 * @cssprop --hfs-muted - lesser text
 * @cssprop --hfs-rule - thin lines
 * @cssprop --hfs-soft - the ground of a warning
 * @cssprop --hfs-number-display - `none` hides the numbers of areas
 */
export class HfsFocusAreas extends FilteredElement {
  static override sheets = [...FilteredElement.sheets, rowStyles, measured('focus-areas'), roomFor('hfs-focus-areas')];

  protected override show(plan: Plan, view: View): unknown {
    return focusAreasTemplate(plan, view, this.chosen(areaEntriesOf(plan), view));
  }
}

define('hfs-focus-areas', HfsFocusAreas);
