import type { Plan } from '@helsefellesskap/model';
import { define } from '../base/define.js';
import { PlanElement } from '../base/plan-element.js';
import { measured, titleStyles } from '../base/styles.js';
import type { View } from '../base/view.js';
import { nationalFrameTemplate } from './hfs-national-frame.template.js';

declare global {
  interface HTMLElementTagNameMap {
    'hfs-national-frame': HfsNationalFrame;
  }
}

/**
 * A national or regional plan in short: its period, its aims, its areas or patient groups, and what changed from the plan before.
 *
 * @tagname hfs-national-frame
 * @fires {HfsErrorEvent} hfs-error - when the plan cannot be shown, or not all of it; `reason` says why
 * @slot - shown until the plan is there, and where scripts do not run. A `<script type="application/json">` among it is read as the plan
 * @cssprop --hfs-accent - links, markers and focus; falls back to `--ds-color-accent-text-subtle`
 * @cssprop --hfs-attention - the edge of a warning; falls back to `--ds-color-warning-text-subtle`
 * @cssprop --hfs-muted - lesser text
 * @cssprop --hfs-rule - thin lines
 * @cssprop --hfs-soft - the ground of a warning
 */
export class HfsNationalFrame extends PlanElement {
  static override sheets = [...PlanElement.sheets, titleStyles, measured('national-frame')];

  protected override show(plan: Plan, view: View): unknown {
    return nationalFrameTemplate(plan, view);
  }
}

define('hfs-national-frame', HfsNationalFrame);
