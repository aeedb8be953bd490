import type { Plan } from '@helsefellesskap/model';
import { copyPressed, tellerOf } from './copy.js';
import { HfsElement } from './hfs-element.js';

/** A widget that shows a plan, or a part of one. */
export abstract class PlanElement extends HfsElement<Plan> {
  protected override readonly recordType = 'plan';

  constructor() {
    super();
    this.addEventListener('click', copyPressed);
    this.addEventListener('focusin', () => this.record && tellerOf(this)); // before it says anything, so that it is heard
  }

  /** The plan itself, instead of an address. */
  get plan(): Plan | undefined {
    return this.given;
  }
  set plan(plan: Plan | undefined) {
    this.given = plan;
  }
}
