import type { Plan } from '@helsefellesskap/model';
import { define } from '../base/define.js';
import { PlanElement } from '../base/plan-element.js';
import type { View } from '../base/view.js';
import { noticeTemplate } from './hfs-notice.template.js';

declare global {
  interface HTMLElementTagNameMap {
    'hfs-notice': HfsNotice;
  }
}

/**
 * Whether a plan can be believed today: in force, coming, over, a draft or withdrawn; and how new the document is.
 *
 * @tagname hfs-notice
 * @fires {HfsErrorEvent} hfs-error - when the plan cannot be shown, or not all of it; `reason` says why
 * @slot - shown until the plan is there, and where scripts do not run. A `<script type="application/json">` among it is read as the plan
 * @cssprop --hfs-accent - links, markers and focus; falls back to `--ds-color-accent-text-subtle`
 * @cssprop --hfs-attention - the edge of a warning; falls back to `--ds-color-warning-text-subtle`
 * @cssprop --hfs-muted - lesser text
 * @cssprop --hfs-rule - thin lines
 * @cssprop --hfs-soft - the ground of a warning
 */
export class HfsNotice extends PlanElement {
  protected override show(plan: Plan, view: View): unknown {
    return noticeTemplate(plan, view);
  }
}

define('hfs-notice', HfsNotice);
