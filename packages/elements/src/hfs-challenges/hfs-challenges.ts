import type { Plan } from '@helsefellesskap/model';
import { define } from '../base/define.js';
import { PlanElement } from '../base/plan-element.js';
import type { View } from '../base/view.js';
import { challengesTemplate } from './hfs-challenges.template.js';

declare global {
  interface HTMLElementTagNameMap {
    'hfs-challenges': HfsChallenges;
  }
}

/**
 * What the partners must deal with, who agreed on it and when.
 *
 * @tagname hfs-challenges
 * @fires {HfsErrorEvent} hfs-error - when the plan cannot be shown, or not all of it; `reason` says why
 * @slot - shown until the plan is there, and where scripts do not run. A `<script type="application/json">` among it is read as the plan
 * @cssprop --hfs-accent - links, markers and focus; falls back to `--ds-color-accent-text-subtle`
 * @cssprop --hfs-attention - the edge of a warning; falls back to `--ds-color-warning-text-subtle`
 * @cssprop --hfs-muted - lesser text
 * @cssprop --hfs-rule - thin lines
 * @cssprop --hfs-soft - the ground of a warning
 */
export class HfsChallenges extends PlanElement {
  protected override show(plan: Plan, view: View): unknown {
    return challengesTemplate(plan, view);
  }
}

define('hfs-challenges', HfsChallenges);
