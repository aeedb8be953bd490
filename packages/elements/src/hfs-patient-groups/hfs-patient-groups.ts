import type { NationalPlan, Plan } from '@helsefellesskap/model';
import { define } from '../base/define.js';
import { PlanElement } from '../base/plan-element.js';
import { rowStyles } from '../base/row.styles.js';
import { measured } from '../base/styles.js';
import type { View } from '../base/view.js';
import { patientGroupsTemplate } from './hfs-patient-groups.template.js';

declare global {
  interface HTMLElementTagNameMap {
    'hfs-patient-groups': HfsPatientGroups;
  }
}

/**
 * The prioritised patient groups: the national aim, the plan’s own words, figures, and its commitments to each.
 *
 * @tagname hfs-patient-groups
 * @fires {HfsErrorEvent} hfs-error - when the plan cannot be shown, or not all of it; `reason` says why
 * @slot - shown until the plan is there, and where scripts do not run. A `<script type="application/json">` among it is read as the plan
 * @cssprop --hfs-accent - links, markers and focus; falls back to `--ds-color-accent-text-subtle`
 * @cssprop --hfs-attention - the edge of a warning; falls back to `--ds-color-warning-text-subtle`
 * @cssprop --hfs-muted - lesser text
 * @cssprop --hfs-rule - thin lines
 * @cssprop --hfs-soft - the ground of a warning
 */
export class HfsPatientGroups extends PlanElement {
  static override sheets = [...PlanElement.sheets, rowStyles, measured('patient-groups')];

  /** Declared only: the base class may set it before fields of this class are made. */
  declare private national: NationalPlan | undefined;

  /** A national plan: its groups that the plan says nothing of are then named too, with the reason. */
  get frame(): NationalPlan | undefined {
    return this.national;
  }
  set frame(frame: NationalPlan | undefined) {
    this.national = frame;
    this.requestUpdate();
  }

  protected override show(plan: Plan, view: View): unknown {
    return patientGroupsTemplate(plan, view, this.national);
  }
}

define('hfs-patient-groups', HfsPatientGroups);
