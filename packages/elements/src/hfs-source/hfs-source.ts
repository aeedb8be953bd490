import { elementOf, type Plan } from '@helsefellesskap/model';
import { pageAddress } from '../base/copy.js';
import { define } from '../base/define.js';
import { PlanElement } from '../base/plan-element.js';
import { measured } from '../base/styles.js';
import type { View } from '../base/view.js';
import { sourceStyles } from './hfs-source.styles.js';
import { sourceTemplate } from './hfs-source.template.js';

declare global {
  interface HTMLElementTagNameMap {
    'hfs-source': HfsSource;
  }
}

/**
 * The proof of one statement: its exact words, where they stand, how they were made, who decided, and a reference to copy.
 *
 * @tagname hfs-source
 * @fires {HfsErrorEvent} hfs-error - when the plan cannot be shown, or has no such element (`missing`); `reason` says why
 * @slot - shown until the plan is there, and where scripts do not run. A `<script type="application/json">` among it is read as the plan
 * @cssprop --hfs-accent - links, the rule before the words, and focus; falls back to `--ds-color-accent-text-subtle`
 * @cssprop --hfs-attention - the edge of a warning; falls back to `--ds-color-warning-text-subtle`
 * @cssprop --hfs-muted - lesser text
 * @cssprop --hfs-rule - thin lines
 * @cssprop --hfs-soft - the ground of a warning
 */
export class HfsSource extends PlanElement {
  static override sheets = [...PlanElement.sheets, sourceStyles, measured('source')];

  static override observedAttributes = [...PlanElement.observedAttributes, 'element'];

  /** What the page has been told it does not have. */
  declare private told: string | undefined;

  /** Id of one element of the plan, such as `goal-1`, or what stands behind `#` in the address of the element. */
  get element(): string | undefined {
    return this.read('element');
  }
  set element(id: string | undefined) {
    this.reflect('element', id);
  }

  protected override show(plan: Plan, view: View): unknown {
    const id = this.element ?? '';
    if (elementOf(plan, id)) this.told = undefined;
    else if (this.told !== id) this.tell('missing', (this.told = id) || 'element'); // the reader gets a sentence in its place
    return sourceTemplate(plan, view, id, pageAddress());
  }
}

define('hfs-source', HfsSource);
