import { type Goal, listOf, type Plan, type TreeNode, treeOf } from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { sayDetails, sayWhen } from '../base/measures.js';
import { items, numbered, planPart, saidBy, section, titleOf } from '../base/section.js';
import { anchorOf, sayAdoptions, sayStatement } from '../base/source.js';
import { joined, own, say, type View } from '../base/view.js';
import { goals as words, goalsName } from '../locales/index.js';

/** What the partners want to reach. As a widget of its own. */
export function goalsTemplate(plan: Plan, view: View): TemplateResult {
  return planPart(plan, view, 'goals', { goals: [goalsName, goals] });
}

/** What the partners want to reach, as a tree. */
export function goals(plan: Plan, view: View): unknown {
  const all = listOf(plan.goals);
  if (!all[0]) return nothing;
  return section(plan, view, {
    name: 'goals',
    label: goalsName,
    content: branch(plan, treeOf(all), view),
    statements: all.flatMap(saidBy),
  });
}

/** Goals below the same goal: one list for each row of goals of a kind. */
function branch(plan: Plan, nodes: TreeNode<Goal>[], view: View): unknown {
  const names = nodes.map(({ item }) => kindOf(item.kind, view)); // kinds without a word of their own are goals like others
  const starts = names.flatMap((name, index) => (name === names[index - 1] ? [] : [index]));
  return starts.map((start, order) => {
    const row = nodes.slice(start, starts[order + 1]);
    const { localTerm } = nodes[start]!.item;
    const isPlain = starts.length === 1 && names[start] === kindOf('goal', view); // the heading has said it
    return [
      localTerm || isPlain ? nothing : html`<p class="hfs-eyebrow">${names[start]}</p>`,
      items(row.map((node) => leaf(plan, node, view))),
    ];
  });
}

function leaf(plan: Plan, { item: goal, children }: TreeNode<Goal>, view: View): TemplateResult {
  const { id, adoptions } = goal;
  return html`<li id=${anchorOf(plan, id)}>
    ${term(goal, view)}${titleOf(goal, view)}${sayStatement(goal, view)}${terms(goal, view)}${sayAdoptions(adoptions, view)}${branch(plan, children, view)}
  </li>`;
}

/** What the source calls this goal, and its number, where its words do not open with that. */
function term(goal: Goal, view: View): unknown {
  const { localTerm, number, text } = goal;
  if (!localTerm || text[text.original]?.startsWith(localTerm[localTerm.original] ?? '')) return numbered(goal);
  return html`<span class="hfs-quiet">${say(localTerm, view)}${number && [' ', number]}:</span> `;
}

function kindOf(kind: string, view: View): string | undefined {
  const { kinds } = words[view.ui];
  return own(kinds, kind) ?? kinds['goal'];
}

/** When it shall be reached, in the source's own words where it has any, and what else is said of it. */
function terms(goal: Goal, view: View): unknown {
  const all = joined([sayWhen(goal.deadline, goal.text.original, view), ...sayDetails(goal, view)]);
  return all[0] ? html`<p class="hfs-quiet hfs-sentence">${all}</p>` : nothing;
}
