import { listOf, valueOf, type Plan } from '@helsefellesskap/model';
import { sayMeasure } from '../base/measures.js';
import { relations } from '../base/relations.js';
import { items, listSection, section } from '../base/section.js';
import { anchorOf } from '../base/source.js';
import { html, nothing } from '../base/template.js';
import { followUp } from '../base/validity.js';
import { joined, say, type View } from '../base/view.js';
import { context as words, plan as planWords } from '../locales/index.js';

/** Other plans it stands on, how it is followed up, and the projects and figures it names. */
export function surroundings(plan: Plan, view: View): unknown {
  const text = words[view.ui];
  const initiatives = (plan.initiatives ?? []).map(({ id, name }) => ({ ...name, id }));
  return [
    relations(plan, view),
    followUp(plan, view),
    steps(plan, view),
    listSection(plan, view, initiatives, { title: text.initiatives }),
    listSection(plan, view, plan.claims ?? [], { title: text.claims }),
  ];
}

/** The steps of its action plan: by when, by whom, and how they stand. */
function steps(plan: Plan, view: View): unknown {
  const all = plan.kind === 'partnership-strategy' ? listOf(valueOf(plan.actionPlan)?.actions) : [];
  if (all.length === 0) return nothing;
  const rows = all.map((step) => {
    const { owners = [], status } = step; // who approves it and its risk would need words that tell them apart
    const facts = [...owners, ...(status ? [status.value] : [])].map((fact) => say(fact, view));
    return html`<li id=${anchorOf(plan, step.id)}>${joined([sayMeasure(step, view), ...facts])}</li>`;
  });
  return section(plan, view, { title: planWords[view.ui].silent.actionPlan, content: items(rows), statements: all });
}
