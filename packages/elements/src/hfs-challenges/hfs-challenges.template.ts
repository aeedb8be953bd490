import { listOf, type Plan } from '@helsefellesskap/model';
import type { TemplateResult } from '../base/template.js';
import { listSection, planPart } from '../base/section.js';
import type { View } from '../base/view.js';
import { challengesName } from '../locales/index.js';

/** The challenges as a widget of their own. */
export function challengesTemplate(plan: Plan, view: View): TemplateResult {
  return planPart(plan, view, 'challenges', { challenges: [challengesName, challenges] });
}

/** What the partners must deal with. */
export function challenges(plan: Plan, view: View): unknown {
  return listSection(plan, view, listOf(plan.challenges), { name: 'challenges', label: challengesName });
}
