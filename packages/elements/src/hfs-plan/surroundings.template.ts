import { listOf, valueOf, type Plan } from '@helsefellesskap/model';
import { html, nothing } from '../base/template.js';
import { items, listSection, section, sourced } from '../base/section.js';
import { anchorOf, markInferred } from '../base/source.js';
import { own, say, type View } from '../base/view.js';
import { joined } from '../hfs-documents/hfs-documents.template.js';
import { sayMeasure } from '../hfs-focus-areas/hfs-focus-areas.template.js';
import { followUp } from '../hfs-notice/hfs-notice.template.js';
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

/** Other plans it stands on, each with how. */
export function relations(plan: Plan, view: View): unknown {
  const all = listOf(plan.relations);
  if (all.length === 0) return nothing;
  const text = words[view.ui];
  const rows = all.map(
    ({ type, name, target, basis }) =>
      html`<li>
        <span class="hfs-quiet">${own(text.relation, type) ?? type}</span>
        ${name ? say(name, view) : target}${markInferred(basis, view)}
      </li>`,
  );
  return section(plan, view, { title: text.relations, content: items(rows), statements: sourced(all) });
}
