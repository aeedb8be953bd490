import { isAbsent, listOf, planState, valueOf, type Adoption, type Plan } from '@helsefellesskap/model';
import { notice as words } from '../locales/index.js';
import { listSection } from './section.js';
import { sayAdoptions } from './source.js';
import type { TemplateResult } from './template.js';
import { own, say, sayPeriod, type View } from './view.js';

/** The state of a plan, where no warning says it, and its period, or a remark on why there is none. */
export function validity(plan: Plan, view: View): unknown[] {
  const { period } = plan;
  const when = isAbsent(period) ? period.note && say(period.note, view) : sayPeriod(period, plan, view);
  return [own(words[view.ui].state, planState(plan, view.today)), when];
}

/** Who decided on the plan as a whole. */
export function adoptedWhole(plan: Plan, view: View): TemplateResult[] {
  return sayAdoptions(wholeOf(plan), view);
}

/** The decisions on the plan as a whole. */
export function wholeOf({ adoptions }: Plan): Adoption[] {
  return listOf(adoptions).filter(({ covers }) => !covers);
}

/** How the plan is followed up; here it says so when it is to be revised. */
export function followUp(plan: Plan, view: View): unknown {
  const statement = plan.kind === 'partnership-strategy' ? valueOf(plan.actionPlan)?.statement : undefined;
  const title = words[view.ui].followUp;
  return listSection(plan, view, statement ? [{ ...statement, id: 'action-plan' }] : [], { title });
}
