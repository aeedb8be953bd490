import type { Plan } from '@helsefellesskap/model';
import { define } from '../base/define.js';
import { PlanElement } from '../base/plan-element.js';
import { measured } from '../base/styles.js';
import type { View } from '../base/view.js';
import { governanceStyles } from './hfs-governance.styles.js';
import { governanceTemplate } from './hfs-governance.template.js';

declare global {
  interface HTMLElementTagNameMap {
    'hfs-governance': HfsGovernance;
  }
}

/**
 * Who decides: bodies by level, the partnership’s own names first, with what they are for and who sits in them.
 *
 * @tagname hfs-governance
 * @fires {HfsErrorEvent} hfs-error - when the plan cannot be shown, or not all of it; `reason` says why
 * @slot - shown until the plan is there, and where scripts do not run. A `<script type="application/json">` among it is read as the plan
 * @cssprop --hfs-accent - links, the line with its nodes, and focus; falls back to `--ds-color-accent-text-subtle`
 * @cssprop --hfs-attention - the edge of a warning; falls back to `--ds-color-warning-text-subtle`
 * @cssprop --hfs-muted - lesser text
 * @cssprop --hfs-rule - thin lines
 * @cssprop --hfs-soft - the ground of a warning
 */
export class HfsGovernance extends PlanElement {
  static override sheets = [...PlanElement.sheets, governanceStyles, measured('governance')];

  protected override show(plan: Plan, view: View): unknown {
    return governanceTemplate(plan, view);
  }
}

define('hfs-governance', HfsGovernance);
