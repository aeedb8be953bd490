import type { Plan } from '@helsefellesskap/model';
import { define } from '../base/define.js';
import { PlanElement } from '../base/plan-element.js';
import { rowStyles } from '../base/row.styles.js';
import { measured, titleStyles } from '../base/styles.js';
import type { View } from '../base/view.js';
import { governanceStyles } from '../hfs-governance/hfs-governance.styles.js';
import { visionStyles } from '../hfs-vision-values/hfs-vision-values.styles.js';
import { planStyles } from './hfs-plan.styles.js';
import { planTemplate } from './hfs-plan.template.js';

declare global {
  interface HTMLElementTagNameMap {
    'hfs-plan': HfsPlan;
  }
}

/**
 * One plan on one page: vision, values, challenges, goals, areas with measures, patient groups, who adopted it, and the
 * exact words behind each part.
 *
 * @tagname hfs-plan
 * @fires {HfsErrorEvent} hfs-error - when the plan cannot be shown, or not all of it; `reason` says why
 * @slot - shown until the plan is there, and where scripts do not run: the same HTML, written by the server or pasted. A `<script type="application/json">` among it is read as the plan
 * @cssprop --hfs-accent - links, numbers, markers and focus; falls back to `--ds-color-accent-text-subtle`
 * @cssprop --hfs-attention - the edge of a warning; falls back to `--ds-color-warning-text-subtle`
 * @cssprop --hfs-muted - lesser text
 * @cssprop --hfs-rule - thin lines
 * @cssprop --hfs-soft - the ground of a warning
 * @cssprop --hfs-number-display - `none` hides the numbers of areas
 */
export class HfsPlan extends PlanElement {
  static override sheets = [
    ...PlanElement.sheets,
    titleStyles,
    visionStyles,
    rowStyles,
    governanceStyles,
    planStyles,
    measured('plan'),
  ];

  protected override show(plan: Plan, view: View): unknown {
    return planTemplate(plan, view);
  }
}

define('hfs-plan', HfsPlan);
