import type { Plan } from '@helsefellesskap/model';
import { define } from '../base/define.js';
import { PlanElement } from '../base/plan-element.js';
import { rowStyles } from '../base/row.styles.js';
import { measured } from '../base/styles.js';
import type { View } from '../base/view.js';
import { explainerTemplate } from './hfs-explainer.template.js';

declare global {
  interface HTMLElementTagNameMap {
    'hfs-explainer': HfsExplainer;
  }
}

/**
 * What a health partnership is: the parts of a document that explains, with the questions it asks.
 *
 * @tagname hfs-explainer
 * @fires {HfsErrorEvent} hfs-error - when the plan cannot be shown, or not all of it; `reason` says why
 * @slot - shown until the plan is there, and where scripts do not run. A `<script type="application/json">` among it is read as the plan
 * @cssprop --hfs-accent - links, markers and focus; falls back to `--ds-color-accent-text-subtle`
 * @cssprop --hfs-muted - lesser text
 * @cssprop --hfs-rule - thin lines
 */
export class HfsExplainer extends PlanElement {
  static override sheets = [...PlanElement.sheets, rowStyles, measured('explainer')];

  protected override show(plan: Plan, view: View): unknown {
    return explainerTemplate(plan, view);
  }
}

define('hfs-explainer', HfsExplainer);
