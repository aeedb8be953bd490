import { listOf, valueOf, type Action, type Plan, type ScaleValue } from '@helsefellesskap/model';
import { sayMeasure } from '../base/measures.js';
import { items, section } from '../base/section.js';
import { anchorOf, sayAdoptions } from '../base/source.js';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { joined, say, sayPeriod, type View } from '../base/view.js';
import { plan as planWords, progress as words } from '../locales/index.js';

/** The steps of an action plan: by whom, by when, and how they stand. */
export function steps(plan: Plan, view: View): unknown {
  const actionPlan = plan.kind === 'partnership-strategy' ? valueOf(plan.actionPlan) : undefined;
  const all = listOf(actionPlan?.actions);
  const period = actionPlan?.period && sayPeriod(actionPlan.period, plan, view);
  if (all.length === 0 && !period) return nothing;
  const content = [
    period && html`<p class="hfs-quiet">${period}</p>`,
    items(all.map((step, index) => stepItem(plan, step, all[index - 1], view))),
  ];
  return section(plan, view, { title: planWords[view.ui].silent.actionPlan, content, statements: all });
}

/** @param above the step before it, which has told the scales that both stand on */
function stepItem(plan: Plan, step: Action, above: Action | undefined, view: View): TemplateResult {
  const text = words[view.ui];
  const { approvers = [], status, risk } = step;
  const approved = approvers.map((approver) => say(approver, view));
  const facts = joined([
    status && onScale(status, above?.status, view),
    approved[0] && [text.approvedBy, ': ', joined(approved, ', ')],
    risk && [text.risk, ': ', onScale(risk, above?.risk, view)],
  ]);
  return html`<li id=${anchorOf(plan, step.id)}>
    ${sayMeasure(step, view)}${facts[0] && html`<p class="hfs-quiet hfs-sentence">${facts}</p>`}${sayAdoptions(step.adoptions, view)}
  </li>`;
}

/** A value, and the whole scale where it is known and the step above has not told it: “middels (lav, middels, høy)”. */
function onScale({ value, scale = [] }: ScaleValue, above: ScaleValue | undefined, view: View): unknown {
  const steps = joined(
    scale.map((step) => say(step, view)),
    ', ',
  );
  const isTold = JSON.stringify(scale) === JSON.stringify(above?.scale ?? []);
  return [say(value, view), isTold ? '' : [' (', steps, ')']];
}
