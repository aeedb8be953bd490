import { isAbsent, listOf, measuresOf, planSections, valueOf, type Plan } from '@helsefellesskap/model';
import { nothing } from '../base/template.js';
import { gapIn, silence } from '../base/section.js';
import type { View } from '../base/view.js';
import { areas, context, plan as words, sectionNames } from '../locales/index.js';

/** What the plan does not hold of what plans may hold. */
export function planSilence(plan: Plan, view: View): unknown {
  if (plan.kind === 'explainer') return nothing; // it explains; it was never meant to decide
  const text = words[view.ui].silent;
  const unknown = { absent: 'not-registered' } as const;
  const measures = listOf(plan.areas).map((area) => area.measures);
  const others = {
    [text.adoptions]: plan.adoptions,
    [context[view.ui].relations]: plan.relations,
    [areas[view.ui].measures]: (!measuresOf(plan)[0] && measures.every(isAbsent) && measures[0]) || [],
    [text.actionPlan]:
      plan.kind === 'partnership-strategy' ? (valueOf(plan.actionPlan)?.actions ?? plan.actionPlan) : [],
  };
  return silence(plan, view, [
    ...planSections
      .filter((name) => isAbsent(plan[name] ?? unknown) || (plan[name] as unknown[]).length === 0) // an empty list says no more
      .map((name) => gapIn(plan, view, name, sectionNames[name])),
    ...Object.entries(others).flatMap(([label, absence = unknown]) => (isAbsent(absence) ? { label, absence } : [])),
  ]);
}
